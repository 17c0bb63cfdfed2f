"""Light or dark, contrast and motion, as the desktop portal tells it over D-Bus.

Qt itself hears the former on few desktops, the others on hardly any.

Asked without waiting; where there is no session bus or no portal, nothing is told.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCall,
    QDBusPendingCallWatcher,
    QDBusVariant,
)

SERVICE, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
INTERFACE = "org.freedesktop.portal.Settings"
NAMESPACE, KEY = "org.freedesktop.appearance", "color-scheme"
DARK, LIGHT = 1, 2  # 0 is no preference
CONTRAST = (NAMESPACE, "contrast")  # 1 is more, 0 no preference
REDUCED_MOTION = (NAMESPACE, "reduced-motion")  # 1 is reduced, 0 no preference
ANIMATIONS = ("org.gnome.desktop.interface", "enable-animations")  # before there was the former
ASKED = ((NAMESPACE, KEY), CONTRAST, ANIMATIONS, REDUCED_MOTION)


class SystemScheme(QObject):
    """Listens to the portal.

    Signals:
        told(bool): whether the member prefers dark.
        contrast_told(bool): whether the member wants more contrast, once it is another answer.
        motion_told(bool): whether the member wants little to move, once that is another answer.
    """

    told = Signal(bool)
    contrast_told = Signal(bool)
    motion_told = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_strong = False
        self._against: set[tuple[str, str]] = set()  # what is set against motion
        self._bus = QDBusConnection.sessionBus()
        if not self._bus.isConnected():
            return
        slot: Any = SLOT("on_changed(QDBusMessage)")  # text, where the stubs want bytes
        self._bus.connect(SERVICE, PATH, INTERFACE, "SettingChanged", self, slot)
        for name in ASKED:
            question = QDBusMessage.createMethodCall(SERVICE, PATH, INTERFACE, "Read")
            question.setArguments(list(name))
            answer = self._bus.asyncCall(question)
            watcher = QDBusPendingCallWatcher(answer, self)
            watcher.finished.connect(partial(self._on_answer, name, answer, watcher))

    @Slot(QDBusMessage)
    def on_changed(self, message: QDBusMessage) -> None:
        """Hear that some setting is another one now."""
        match message.arguments():
            case [str(namespace), str(key), value] if (namespace, key) in ASKED:
                self._tell((namespace, key), value)

    def _on_answer(
        self, name: tuple[str, str], answer: QDBusPendingCall, watcher: QDBusPendingCallWatcher
    ) -> None:
        watcher.deleteLater()
        if not answer.isError() and answer.reply().arguments():
            self._tell(name, answer.reply().arguments()[0])

    def _tell(self, name: tuple[str, str], value: object) -> None:
        while isinstance(value, QDBusVariant):  # the portal wraps it twice
            value = value.variant()
        if name == (NAMESPACE, KEY):
            if value in {DARK, LIGHT}:
                self.told.emit(value == DARK)
            return
        if name == CONTRAST:
            if (value == 1) is not self._is_strong:
                self._is_strong = value == 1
                self.contrast_told.emit(self._is_strong)
            return
        was_reduced = bool(self._against)
        if value == (1 if name == REDUCED_MOTION else False):
            self._against.add(name)
        else:
            self._against.discard(name)
        if bool(self._against) != was_reduced:
            self.motion_told.emit(not was_reduced)
