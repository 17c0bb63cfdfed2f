"""A desktop portal that says dark, strong and still, then other things; what `SystemScheme` tells.

A process of its own, for `dbus-run-session`: a session bus belongs to a process's environment.
"""

import sys
from typing import Any

from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, QTimer, Slot
from PySide6.QtDBus import QDBusAbstractAdaptor, QDBusConnection, QDBusMessage, QDBusVariant

from alliancehub.desktop.system_scheme import (
    ANIMATIONS,
    CONTRAST,
    INTERFACE,
    KEY,
    NAMESPACE,
    PATH,
    REDUCED_MOTION,
    SERVICE,
    SystemScheme,
)

SAID = {(NAMESPACE, KEY): 1, CONTRAST: 1, REDUCED_MOTION: 1, ANIMATIONS: True}
class_info: Any = ClassInfo  # a decorator, which the stubs do not know


@class_info({"D-Bus Interface": INTERFACE})
class Portal(QDBusAbstractAdaptor):
    @Slot(str, str, result=QDBusVariant)
    def Read(self, namespace, key):
        return QDBusVariant(QDBusVariant(SAID.get((namespace, key), 0)))


def main():
    app = QCoreApplication(sys.argv)
    owner = QObject()
    portal = Portal(owner)
    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "portal")
    assert bus.registerObject(PATH, owner)
    assert bus.registerService(SERVICE)
    told = []
    scheme = SystemScheme()

    def on_told(word):
        told.append(word)
        if len(told) == 6:
            app.quit()
        elif len(told) == 3:
            said = (("accent-color", 1), (CONTRAST[1], 1), (KEY, 0))  # nothing new in these
            for name, value in (*said, (CONTRAST[1], 0), (REDUCED_MOTION[1], 0), (KEY, 2)):
                news = QDBusMessage.createSignal(PATH, INTERFACE, "SettingChanged")
                news.setArguments([NAMESPACE, name, QDBusVariant(value)])
                bus.send(news)

    scheme.told.connect(lambda is_dark: on_told("dark" if is_dark else "light"))
    scheme.contrast_told.connect(lambda is_strong: on_told("strong" if is_strong else "usual"))
    scheme.motion_told.connect(lambda is_still: on_told("still" if is_still else "moving"))
    QTimer.singleShot(60_000, app.quit)
    app.exec()
    print(" ".join(told))
    del portal


if __name__ == "__main__":
    main()
