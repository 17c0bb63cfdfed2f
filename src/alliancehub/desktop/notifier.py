"""Shows notifications outside the window, as well as the desktop can: its own service over D-Bus,
else a message at the tray, else a toast in the window.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from alliancehub.desktop.bus_notices import BusNotices, Notice
from alliancehub.desktop.desk import Desk
from alliancehub.desktop.snoozing import NOTICE, in_an_hour, snooze
from alliancehub.desktop.texts import tr
from alliancehub.desktop.tray import Tray
from alliancehub.desktop.window import MainWindow
from alliancehub.engine.notice_api import Notification

OPEN, SNOOZE = "default", "snooze"
URGENT = frozenset({"request", "conflict", "expiry"})
ONE_OF_A_KIND = frozenset({"many", "digest"})  # a newer one takes the place of the older
NO_BUS = ("win32", "darwin")
KEPT = 100


class Notifier(QObject):
    """Takes what the engine tells, shows it once, and tells the engine that it was shown."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._shown: dict[tuple[str, str], None] = {}
        self._open: dict[str, Notification] = {}
        self._latest = ""
        self._was_hidden = False
        self.tray = Tray(desk, window)
        self.tray.opened.connect(window.come_to_front)
        self.tray.message_clicked.connect(lambda: self._follow(self._latest, OPEN))
        self.tray.quit_wanted.connect(window.closing.quit)
        self.bus = BusNotices(self)
        self.bus.invoked.connect(self._on_invoked)
        window.stays = self._stays
        desk.settings_changed.connect(self._take_settings)
        desk.test_notification_wanted.connect(self.show_test)
        desk.bridge.noticed.connect(self.show_all)
        desk.bridge.connected.connect(self._ask)
        self._take_settings()
        self._ask()

    def show_all(self, found: list[Notification]) -> None:
        """Show what was not shown yet."""
        for one in found:
            names = [(one.account, key) for key in one.keys]
            if all(name in self._shown for name in names):
                continue
            self._shown.update(dict.fromkeys(names))
            self.show_one(one)
            args = {"account": one.account, "keys": one.keys}
            self._desk.bridge.call("note_shown", args, on_refusal=lambda _: None, owner=self)

    def show_one(self, one: Notification) -> None:
        """Show a notification."""
        key = one.reason if one.reason in ONE_OF_A_KIND else f"{one.account} {one.kind} {one.row}"
        self._open.pop(key, None)
        self._open[key] = one
        for old in list(self._open)[:-KEPT]:
            del self._open[old]
        actions = [(OPEN, tr("Open"))]
        if one.kind == NOTICE and one.row:
            actions.append((SNOOZE, tr("Snooze 1 h")))
        notice = Notice(key, one.title, one.text, tuple(actions), one.reason in URGENT)
        if self.bus.is_there:
            self.bus.show(notice, lambda: self._show_elsewhere(key, notice))
        else:
            self._show_elsewhere(key, notice)

    def show_test(self) -> None:
        """Show one that says only that it works."""
        account = self._desk.known.account
        self.show_one(
            Notification(
                account=account.key if account else "",
                keys=[],
                kind="",
                row="",
                title=tr("This is a test"),
                text=tr("Notifications of AllianceHub look like this."),
                reason="test",
                level="notify",
                link=self._desk.link_of(NOTICE),
            )
        )

    def _show_elsewhere(self, key: str, notice: Notice) -> None:
        self._latest = key
        if not self.tray.show_message(notice.title, notice.text):
            words = [part for part in (notice.title, notice.text) if part]
            text = "\n".join(words)
            self._desk.say_news(text, tr("Open"), lambda: self._follow(key, OPEN))

    def _on_invoked(self, key: str, action: str, token: str) -> None:
        self._follow(key, action, token)

    def _follow(self, key: str, action: str, token: str = "") -> None:
        one = self._open.get(key)
        if one is None:
            return
        if action == SNOOZE:
            snooze(self._desk, [one.row], in_an_hour())
            return
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token  # read by Qt when a window is activated
        self._window.come_to_front()
        self._desk.open_link(one.link)

    def _ask(self) -> None:
        if self._desk.bridge.is_connected:
            self._desk.bridge.call("notifications", {}, self.show_all, lambda _: None, owner=self)

    # -- the tray

    def _take_settings(self) -> None:
        is_wanted = bool(self._desk.settings.get("tray")) or sys.platform in NO_BUS
        self.tray.set_wanted(is_wanted=is_wanted)
        QApplication.setQuitOnLastWindowClosed(not self._desk.settings.get("tray"))

    def _stays(self) -> bool:
        """Whether the window that is being closed is only hidden."""
        is_kept = bool(self._desk.settings.get("tray")) and self.tray.is_shown
        if is_kept and not self._was_hidden:
            self._was_hidden = True
            self.tray.show_message(
                tr("AllianceHub goes on in the tray"),
                tr("Click its icon to open the window again."),
            )
        return is_kept
