"""What a search offers before anything is typed, kept in step with what the member does."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.later import made
from alliancehub.desktop.recent_words import RecentWords
from alliancehub.desktop.screens.saved_searches import ask_saved, count_new, may_keep, show_saved
from alliancehub.desktop.search_in_words import list_in_words
from alliancehub.desktop.search_terms import SAVED, terms_of
from alliancehub.desktop.views.search_start import SavedLine, SearchStart, tell_new
from alliancehub.model.changeset import ChangeSet
from alliancehub.model.query import Hit


class SearchBeginning(QObject):
    """Fills the page with recent words and saved searches.

    Signals:
        forgotten(): the recent words were dropped.
    """

    forgotten = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.recent = RecentWords(desk)
        self.page = SearchStart()
        self.page.forget_wanted.connect(self._forget)
        self.page.manage_wanted.connect(
            lambda: desk.sheet_wanted.emit(made("sheet:searches", desk))
        )
        desk.bridge.changed.connect(self._on_changed)

    def show(self) -> None:
        """Show what there is now."""
        self.page.show_recent(self.recent.words())
        if may_keep(self._desk):
            ask_saved(self._desk, self, self._on_saved)

    def _on_saved(self, found: list[Hit]) -> None:
        desk = self._desk
        lines = [
            SavedLine(
                one.title, list_in_words(desk.known, terms_of(one)), partial(show_saved, desk, one)
            )
            for one in found
        ]
        for hit, button in zip(found, self.page.show_saved(lines), strict=True):
            count_new(desk, button, hit, partial(tell_new, button))

    def _forget(self) -> None:
        self.recent.forget()
        self.show()
        self.forgotten.emit()

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.concerns(SAVED) and self.page.isVisible():
            self.show()
