"""Light or dark, as the desktop portal tells it over D-Bus: Qt itself hears it on few desktops.

Asked without waiting; where there is no session bus or no portal, nothing is told.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusVariant,
)

SERVICE, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
INTERFACE = "org.freedesktop.portal.Settings"
NAMESPACE, KEY = "org.freedesktop.appearance", "color-scheme"
DARK, LIGHT = 1, 2  # 0 is no preference


class SystemScheme(QObject):
    """Listens to the portal.

    Signals:
        told(bool): whether the member prefers dark.
    """

    told = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = QDBusConnection.sessionBus()
        if not self._bus.isConnected():
            return
        slot: Any = SLOT("on_changed(QDBusMessage)")  # text, where the stubs want bytes
        self._bus.connect(SERVICE, PATH, INTERFACE, "SettingChanged", self, slot)
        question = QDBusMessage.createMethodCall(SERVICE, PATH, INTERFACE, "Read")
        question.setArguments([NAMESPACE, KEY])
        self._answer = self._bus.asyncCall(question)
        self._watcher = QDBusPendingCallWatcher(self._answer, self)
        self._watcher.finished.connect(self._on_answer)

    @Slot(QDBusMessage)
    def on_changed(self, message: QDBusMessage) -> None:
        """Hear that some setting is another one now."""
        match message.arguments():
            case [str(namespace), str(key), value] if (namespace, key) == (NAMESPACE, KEY):
                self._tell(value)

    def _on_answer(self) -> None:
        if not self._answer.isError() and self._answer.reply().arguments():
            self._tell(self._answer.reply().arguments()[0])

    def _tell(self, value: object) -> None:
        while isinstance(value, QDBusVariant):  # the portal wraps it twice
            value = value.variant()
        if value in {DARK, LIGHT}:
            self.told.emit(value == DARK)
