"""What can be done with the rows that are chosen on a screen; each screen says which these are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.later import made
from alliancehub.desktop.texts import counted
from alliancehub.desktop.web_links import web_links_of
from alliancehub.model.kind_spec import CommandSpec
from alliancehub.model.query import Hit


class RowDeeds(QWidget):
    """A widget with chosen rows.

    Attributes:
        may_print: whether there is something to print.
    """

    may_print = False

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk

    def commands(self) -> list[CommandSpec]:
        """Return what this member can do with the row that is read, beside editing it."""
        return []

    def act(self, name: str) -> None:
        """Do one of these."""

    def chosen(self) -> list[Hit]:
        """Return the rows that are chosen, as far as they are here; the one that is read, else."""
        return []

    def with_chosen(self, then: Callable[[list[Hit]], None]) -> None:
        """Hand on all the chosen rows, once those that are not here are."""
        then(self.chosen())

    @property
    def has_chosen(self) -> bool:
        """Whether there are such rows; asked often, so it must be cheap."""
        return bool(self.chosen())

    def show_history(self) -> None:
        """Show what the row that is read was before."""
        for one in self.chosen()[:1]:
            self.desk.sheet_wanted.emit(
                made("sheet:history", self.desk, one.kind, one.id, one.title)
            )

    @property
    def may_compare(self) -> bool:
        """Whether two rows of a kind are chosen."""
        return len(self.chosen()) == 2 and len({one.kind for one in self.chosen()}) == 1

    def compare(self) -> None:
        """Show what differs between two rows, the earlier one first."""
        if self.may_compare:
            both = sorted(self.chosen(), key=lambda one: str(one.values.get("created_at") or ""))
            ids = (both[0].id, both[1].id)
            self.desk.sheet_wanted.emit(made("sheet:compare", self.desk, both[0].kind, ids))

    def copy(self) -> None:
        """Put the chosen rows on the clipboard, for a spreadsheet."""
        self.copy_title()

    def copy_title(self) -> None:
        """Put the titles of the chosen rows on the clipboard."""

        def put(rows: list[Hit]) -> None:
            titles = [one.title for one in rows]
            self._put(titles, counted(len(titles), "{n} title copied", "{n} titles copied"))

        self.with_chosen(put)

    def copy_link(self) -> None:
        """Put links to the chosen rows on the clipboard."""

        def put(rows: list[Hit]) -> None:
            links = [self.desk.link_of(one.kind, one.id) for one in rows]
            self._put(links, counted(len(links), "{n} link copied", "{n} links copied"))

        self.with_chosen(put)

    def _put(self, lines: list[str], done: str) -> None:
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))
            self.desk.say(done)

    def web_links(self) -> list[str]:
        """Return the web addresses of the row that is chosen, http and https alone."""
        rows = self.chosen()
        kind = self.desk.known.kinds.get(rows[0].kind) if len(rows) == 1 else None
        return web_links_of(kind, rows[0]) if kind is not None else []

    def open_in_browser(self) -> None:
        """Show one of these addresses in the member's browser."""
        made("part:web", self.desk, self.web_links())

    def print_rows(self) -> None:
        """Print what is chosen, or the list."""

    def save_pdf(self) -> None:
        """Write the same to a PDF."""

    @property
    def card(self) -> str:
        """What the chosen rows can be saved as: ``vcard``, ``icalendar`` or nothing."""
        return ""

    def save_card(self) -> None:
        """Write the chosen rows to a file for address books or calendars, as ``card`` says."""
