"""A place that lists kinds, with its answers to the window's actions.

``list_place`` lays it out, ``list_rows`` says what is done with the rows.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from alliancehub.desktop.dialogs.form_sheet import CreateSheet
from alliancehub.desktop.screens.list_rows import ListRows
from alliancehub.desktop.search_terms import SearchTerms
from alliancehub.engine.api import Receipt
from alliancehub.model.kind_spec import KindSpec


class ListScreen(ListRows):
    """One place."""

    may_export = True

    def begin(self) -> None:
        if self.kind_list is not None:
            self.kind_list.search.setFocus()

    def open_row(self, kind: str, row_id: str) -> None:
        if kind not in self._tabs:
            return
        self.show_tab(kind)
        self._list_of(kind).choose(row_id, may_widen=True)
        self._show(kind, row_id)

    def listed_kind(self) -> str:
        return self.kind_list.kind.name if self.kind_list is not None else ""

    def row_in_sight(self) -> tuple[str, str]:
        return self.pane.row if self.pane is not None else ("", "")

    def back(self) -> bool:
        if self.kind_list is None:
            return False
        if any(one.hasFocus() for one in self.right.findChildren(QWidget)):
            self.kind_list.enter_table()
            return True
        if self.kind_list.search.words():
            self.kind_list.search.set_words("")
            return True
        return False

    @property
    def may_create(self) -> bool:  # type: ignore[override]  # a property where the base has a constant
        """Whether the kind in sight can be made by this member."""
        return self.kind_list is not None and self.kind_list.may_create

    @property
    def may_edit(self) -> bool:  # type: ignore[override]  # the same
        """Whether the row in sight can be edited by this member, or many are chosen."""
        return self._are_many or (self.pane is not None and self.pane.may_edit)

    @property
    def _are_many(self) -> bool:
        return self.kind_list is not None and self.kind_list.work.count > 1

    def new(self) -> None:
        if self.kind_list is None:
            return
        kind = self.kind_list.kind
        sheet = CreateSheet(self.desk, kind)
        sheet.taken.connect(lambda receipt: self._on_made(kind, receipt))
        self.desk.sheet_wanted.emit(sheet)

    def _on_made(self, kind: KindSpec, receipt: Receipt) -> None:
        if receipt.row:
            self.open_row(kind.name, receipt.row)

    def edit(self) -> None:
        if self.kind_list is not None and self._are_many:
            self.kind_list.work.edit_many()  # who chose many means all of them
        elif self.pane is not None:
            self.pane.edit()

    def seek(self) -> bool:
        if self.kind_list is None or self.kind_list.search.hasFocus():
            return False
        self.kind_list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.kind_list.search.selectAll()
        return True

    def words(self) -> str:
        return self.kind_list.search.words() if self.kind_list is not None else ""

    def set_search(self, words: str, where: dict[str, list[str]], sort: str = "") -> None:
        if self.kind_list is not None:
            self.kind_list.narrow_to(words, where, sort)

    def terms(self) -> SearchTerms | None:
        return self.kind_list.terms() if self.kind_list is not None else None

    def show_kind(self, kind: str) -> None:
        if kind in self._tabs:
            self.show_tab(kind)

    def tab_in_sight(self) -> str:
        return self._shown_tab

    def kind_in_sight(self) -> str:
        return self.kind_list.kind.name if self.kind_list is not None else ""
