"""A desktop portal that says dark, then light, and what `SystemScheme` tells of it.

A process of its own, for `dbus-run-session`: a session bus belongs to a process's environment.
"""

import sys
from typing import Any

from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, QTimer, Slot
from PySide6.QtDBus import QDBusAbstractAdaptor, QDBusConnection, QDBusMessage, QDBusVariant

from alliancehub.desktop.system_scheme import (
    INTERFACE,
    KEY,
    NAMESPACE,
    PATH,
    SERVICE,
    SystemScheme,
)

class_info: Any = ClassInfo  # a decorator, which the stubs do not know


@class_info({"D-Bus Interface": INTERFACE})
class Portal(QDBusAbstractAdaptor):
    @Slot(str, str, result=QDBusVariant)
    def Read(self, namespace, key):
        return QDBusVariant(QDBusVariant(1 if (namespace, key) == (NAMESPACE, KEY) else 0))


def main():
    app = QCoreApplication(sys.argv)
    owner = QObject()
    portal = Portal(owner)
    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "portal")
    assert bus.registerObject(PATH, owner)
    assert bus.registerService(SERVICE)
    told = []
    scheme = SystemScheme()

    def on_told(is_dark):
        told.append("dark" if is_dark else "light")
        if len(told) == 2:
            app.quit()
            return
        for key, value in (("contrast", 1), (KEY, 0), (KEY, 2)):
            news = QDBusMessage.createSignal(PATH, INTERFACE, "SettingChanged")
            news.setArguments([NAMESPACE, key, QDBusVariant(value)])
            bus.send(news)

    scheme.told.connect(on_told)
    QTimer.singleShot(10_000, app.quit)
    app.exec()
    print(" ".join(told))
    del portal


if __name__ == "__main__":
    main()
