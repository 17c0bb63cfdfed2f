"""Notifications of the desktop over D-Bus: shown by whatever service the desktop has for them."""

from __future__ import annotations

import html
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from jeepney.wrappers import DBusAddress
from PySide6.QtCore import QObject, QUrl, Signal

from alliancehub.desktop.resource_paths import icon_path
from alliancehub.desktop.session_bus import SessionBus

_NAME = "org.freedesktop.Notifications"
SERVICE = DBusAddress("/org/freedesktop/Notifications", _NAME, _NAME)
NORMAL, URGENT = 1, 2
KEPT = 100  # notifications whose buttons still work


@dataclass(frozen=True)
class Notice:
    """What is shown.

    Attributes:
        key: what ``invoked`` names it by; one with the same key takes its place.
        actions: name to the words on its button; ``default`` is a click on it.
    """

    key: str
    title: str
    text: str
    actions: tuple[tuple[str, str], ...] = ()
    is_urgent: bool = False


class BusNotices(QObject):
    """Shows notices.

    Signals:
        invoked(str, str, str): key, the action that was chosen, and a token that lets a window
            come to the front, or nothing.
    """

    invoked = Signal(str, str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._can: frozenset[str] | None = None
        self._ids: dict[str, int] = {}
        self._tokens: dict[int, str] = {}
        self._bus = SessionBus(self)
        self._bus.heard.connect(self._on_heard)
        self._bus.hear(SERVICE)
        self._bus.call(SERVICE, "GetCapabilities", "", (), self._on_capabilities)
        self._bus.open()

    @property
    def is_there(self) -> bool:
        """Whether there is a session bus; whether somebody shows notices is known when asked."""
        return not self._bus.is_closed

    def show(self, notice: Notice, failed: Callable[[], None]) -> None:
        """Show a notice; ``failed`` is called where nobody does."""

        def shown(answer: tuple[Any, ...] | None) -> None:
            if not answer:
                failed()
                return
            self._ids.pop(notice.key, None)
            self._ids[notice.key] = int(answer[0])
            for key in list(self._ids)[:-KEPT]:
                del self._ids[key]

        can = self._can or frozenset()
        text = html.escape(notice.text, quote=False) if "body-markup" in can else notice.text
        actions = [word for pair in notice.actions for word in pair] if "actions" in can else []
        hints = {
            "urgency": ("y", URGENT if notice.is_urgent else NORMAL),
            "desktop-entry": ("s", "alliancehub"),
        }
        icon = QUrl.fromLocalFile(str(icon_path("alliancehub"))).toString()
        replaced = self._ids.get(notice.key, 0)
        args = ("AllianceHub", replaced, icon, notice.title, text, actions, hints, -1)
        self._bus.call(SERVICE, "Notify", "susssasa{sv}i", args, shown)

    def close(self) -> None:
        """Hang up; what is shown stays."""
        self._bus.close()

    def _on_capabilities(self, answer: tuple[Any, ...] | None) -> None:
        self._can = frozenset(answer[0]) if answer else frozenset()

    def _on_heard(self, name: str, told: tuple[Any, ...]) -> None:
        match name, told:
            case "ActionInvoked", (int(number), str(action)):
                key = next((key for key, one in self._ids.items() if one == number), "")
                if key:
                    self.invoked.emit(key, action, self._tokens.pop(number, ""))
            case "ActivationToken", (int(number), str(token)):
                if number in self._ids.values():
                    self._tokens[number] = token
            case "NotificationClosed", (int(number), *_):
                self._tokens.pop(number, None)
                self._ids = {key: one for key, one in self._ids.items() if one != number}
