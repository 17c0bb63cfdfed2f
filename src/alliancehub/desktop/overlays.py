"""What the window lays over its screens: which sheet belongs to which wish."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from alliancehub.desktop.action_book import ActionBook
from alliancehub.desktop.desk import Desk
from alliancehub.desktop.later import made
from alliancehub.model.errors import Refusal

if TYPE_CHECKING:
    from alliancehub.desktop.dialogs.sheet import Sheet, SheetHost


class Overlays(QObject):
    """Opens the window's sheets, one over the other.

    Signals:
        opened(): one lies over the window now.
        emptied(): none does any more.
    """

    opened = Signal()
    emptied = Signal()

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
        self._below = below
        self._host: SheetHost | None = None  # no sheet is in the first paint
        self._has_begun = False
        self._take_settings = take_settings
        desk.sheet_wanted.connect(self.open)
        desk.welcome_wanted.connect(self.open_welcome)
        desk.settings_wanted.connect(self.open_settings)

    @property
    def sheet(self) -> Sheet | None:
        """The sheet in sight."""
        return None if self._host is None else self._host.sheet

    def leave_room(self, pixels: int) -> None:
        """Leave so much of the window free below the sheets."""
        if self._host is not None:
            self._host.leave_room(pixels)

    def open(self, sheet: Sheet) -> None:
        """Lay a sheet over the screen."""
        if self._host is None:
            self._host = made("part:sheets", self._below)
            self._host.opened.connect(self.opened)
            self._host.emptied.connect(self.emptied)
        self._host.show_sheet(sheet)

    def open_named(self, name: str) -> None:
        """Lay over the screen what ``later.LATER`` knows under a name and is made of the desk."""
        self.open(made(name, self._desk))

    def close_all(self) -> None:
        """Take all sheets away; what was typed into them is kept."""
        if self._host is not None:
            self._host.close_all()

    def begin(self) -> None:
        """Look around the hub that this computer is set up for; else show the ways in."""
        hub = self._desk.known.hello.first_hub
        if not hub or self._has_begun:
            self.open_welcome()
            return
        self._has_begun = True  # once: who forgets it shall not have it back

        def refused(refusal: Refusal) -> None:
            sheet = made("sheet:welcome", self._desk, "", hub)
            self.open(sheet)
            sheet.say_problem(str(refusal))

        self._desk.bridge.call("add_hub", {"hub": hub}, None, refused, self)

    def open_welcome(self) -> None:
        """Show the ways in."""
        self.open(made("sheet:welcome", self._desk, "", self._desk.known.hello.hub))

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

    def open_settings(self, first: str = "") -> None:
        """Show the settings, beginning at one of them."""
        sheet = made("sheet:settings", self._desk, first)
        sheet.changed.connect(self._take_settings)
        self.open(sheet)

    def open_import(self, path: str = "", kind: str = "") -> None:
        """Import from a file or a folder, a table into a kind where one is named."""
        self.open(made("sheet:import", self._desk, path, kind))

    def open_shortcuts(self, book: ActionBook) -> None:
        """Show every action with its keys, to change them."""
        self.open(made("sheet:shortcuts", book))

    def open_hub(self, hub: str) -> None:
        """Offer the way into a hub that is not known yet."""
        self.open(made("sheet:welcome", self._desk, "add_hub", hub))
