"""What every screen is: a widget in a place, with answers to the window's actions."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QSplitter

from alliancehub.desktop.drops import DROPS
from alliancehub.desktop.later import loaded, made
from alliancehub.desktop.screens.row_deeds import RowDeeds
from alliancehub.desktop.search_terms import SAVED, SearchTerms


class Screen(RowDeeds):
    """Base of all screens; made when first gone to, kept until another account is current.

    Signals:
        state_changed(): what the window's actions can act on differs.

    Attributes:
        may_create, may_edit, may_export, may_mark: whether the window's actions have something to
            act on.
    """

    state_changed = Signal()
    may_create = False
    may_edit = False
    may_export = False
    may_mark = False

    def prepare(self) -> Iterator[str]:
        """Make what is seen first, before it is shown, a step at a time; once is enough."""
        return iter(())

    def shown(self) -> None:
        """It was gone to."""

    def begin(self) -> None:
        """Put the keyboard where one begins: it is gone to for the first time."""

    def open_row(self, kind: str, row_id: str) -> None:
        """Show a row of a kind that this place lists."""

    def show_kind(self, kind: str) -> None:
        """Show the list of a kind that this place lists, or another of its tabs."""

    def tab_in_sight(self) -> str:
        """Return the tab that is shown, by the name that ``show_kind`` takes."""
        return ""

    def kind_in_sight(self) -> str:
        """Return the kind whose list is shown, where there is a choice of lists."""
        return ""

    def listed_kind(self) -> str:
        """Return the kind whose rows are listed, empty where there is none."""
        return ""

    def row_in_sight(self) -> tuple[str, str]:
        """Return kind and id of the row that is shown; empty where there is none."""
        return "", ""

    def splitters(self) -> list[QSplitter]:
        """Return its splitters, each with a name, whose places are remembered."""
        return [one for one in self.findChildren(QSplitter) if one.objectName()]

    def back(self) -> bool:
        """Go one step back inside the screen; returns whether there was one."""
        return False

    def new(self) -> None:
        """Begin a new row."""

    @property
    def may_begin_from_files(self) -> bool:
        """Whether rows of the list in sight can be made of files or folders."""
        kind = self.listed_kind()
        return kind in DROPS and self.desk.known.may_create(kind)

    def begin_from_files(self) -> None:
        """Ask for the files or the folder that a new row is made of."""
        if self.may_begin_from_files:
            sheet = made(DROPS[self.listed_kind()].made_by, self.desk)
            self.desk.sheet_wanted.emit(sheet)

    def edit(self) -> None:
        """Edit what is shown."""

    @property
    def may_delete(self) -> bool:
        """Whether there are chosen rows that this member could be allowed to delete."""
        return bool(self.desk.known.me) and self.has_chosen

    def delete(self) -> None:
        """Delete the rows chosen in the list that has the keyboard, else what is chosen or read."""
        table = QApplication.focusWidget()
        if isinstance(table, loaded("part:table")) and self.isAncestorOf(table):
            table.delete_wanted.emit()
        else:
            self.delete_chosen()

    def delete_chosen(self) -> None:
        """Delete what is chosen in the list of the screen, or read."""
        for row in self.chosen()[:1]:
            loaded("part:delete_row")(self.desk, row)

    def export(self) -> None:
        """Write the list to a file."""

    def seek(self) -> bool:
        """Put the cursor where words are searched; returns whether that was news."""
        return False

    def words(self) -> str:
        """Return the words that its list is searched for."""
        return ""

    def set_search(self, words: str, where: dict[str, list[str]], sort: str = "") -> None:
        """Search its list for words, with the filters chosen and in an order."""

    def terms(self) -> SearchTerms | None:
        """Return what its list is searched for, where that can be kept."""
        return None

    @property
    def may_save_search(self) -> bool:
        """Whether there is a list whose searches can be kept."""
        return self.desk.known.may_create(SAVED) and self.terms() is not None

    def save_search(self) -> None:
        """Ask for the name under which what is searched for is kept."""
        if (terms := self.terms()) is not None:
            loaded("part:save_search")(self.desk, terms)
