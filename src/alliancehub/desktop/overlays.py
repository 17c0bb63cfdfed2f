"""What the window lays over its screens: which sheet belongs to which wish."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from alliancehub.desktop.actions import Action
from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.sheet import Sheet, SheetHost
from alliancehub.desktop.later import made
from alliancehub.desktop.screens import SCREENS
from alliancehub.desktop.texts import tr

Keys = list[tuple[str, tuple[str, ...]]]


class Overlays(QObject):
    """Opens the window's sheets, one over the other."""

    def __init__(
        self, desk: Desk, below: QWidget, take_settings: Callable[[dict[str, object]], None]
    ) -> None:
        """Make it.

        Args:
            desk: the window's services.
            below: what the sheets are laid over.
            take_settings: shows the window as the settings say.
        """
        super().__init__(below)
        self._desk = desk
        self._take_settings = take_settings
        self.host = SheetHost(below)
        self.opened = self.host.opened
        desk.sheet_wanted.connect(self.open)
        desk.welcome_wanted.connect(self.open_welcome)

    @property
    def sheet(self) -> Sheet | None:
        """The sheet in sight."""
        return self.host.sheet

    def open(self, sheet: QWidget) -> None:
        """Lay a sheet over the screen."""
        if isinstance(sheet, Sheet):
            self.host.show_sheet(sheet)

    def close_all(self) -> None:
        """Take all sheets away; what was typed into them is kept."""
        self.host.close_all()

    def open_welcome(self) -> None:
        """Show the ways in."""
        self.open(made("sheet:welcome", self._desk))

    def open_sign_in(self) -> None:
        """Show the way into the hub that is looked at."""
        account = self._desk.known.account
        hub = account.hub if account else ""
        self.open(made("sheet:welcome", self._desk, "sign_in", hub))

    def open_accounts(self) -> None:
        """Show the accounts, or the ways in where there is none."""
        if self._desk.known.hello.accounts:
            self.open(made("sheet:accounts", self._desk))
        else:
            self.open_welcome()

    def open_activity(self) -> None:
        """Show what waits and how syncing stands."""
        self.open(made("sheet:activity", self._desk))

    def open_settings(self) -> None:
        """Show the settings."""
        sheet = made("sheet:settings", self._desk)
        sheet.changed.connect(self._take_settings)
        self.open(sheet)

    def open_import(self) -> None:
        """Import from a file or a folder."""
        self.open(made("sheet:import", self._desk))

    def open_shortcuts(self, actions: list[Action]) -> None:
        """Show every shortcut."""
        groups: dict[str, Keys] = {}
        for action in actions:
            if action.shortcuts:
                words = action.text.replace("&", "").rstrip("…")
                heading = action.menu.replace("&", "")
                groups.setdefault(heading, []).append((words, action.shortcuts))
        groups[tr("Places")] = [
            (tr(one.title), (f"Ctrl+{number}",)) for number, one in enumerate(SCREENS, 1)
        ]
        groups[tr("Forms")] = [
            (tr("Save a form"), ("Ctrl+Return",)),
            (tr("Close or go back"), ("Esc",)),
        ]
        self.open(made("sheet:shortcuts", groups.items()))
