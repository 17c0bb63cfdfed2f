"""All saved searches: shown, changed, shared and let go."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.save_search_sheet import SaveSearchSheet
from alliancehub.desktop.dialogs.sheet import Sheet
from alliancehub.desktop.labels import label, rule
from alliancehub.desktop.layouts import emptied
from alliancehub.desktop.screens.saved_searches import ask_saved, count_new, show_saved
from alliancehub.desktop.search_in_words import in_words, list_in_words
from alliancehub.desktop.search_terms import SAVED, terms_of
from alliancehub.desktop.texts import counted, tr
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.empty_state import EmptyState
from alliancehub.desktop.views.scroll_page import scroll_page
from alliancehub.model.changeset import ChangeSet
from alliancehub.model.query import Hit


class SavedSearchRow(QWidget):
    """One search: what it asks for, how many are new, and what can be done with it."""

    def __init__(self, desk: Desk, hit: Hit, leave: Callable[[], None]) -> None:
        super().__init__()
        self._desk = desk
        self.hit = hit
        terms = terms_of(hit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(hit.title, "strong", is_wrapped=True))
        where = list_in_words(desk.known, terms)
        asked = in_words(desk.known, terms)
        told = tr("{list} · {search}", list=where, search=asked) if asked else where
        words.addWidget(label(told, "muted", is_wrapped=True))
        if hit.values.get("is_notify"):
            words.addWidget(label(tr("Notifies of new ones"), "small"))
        self.news = label(role="small")
        self.news.hide()
        words.addWidget(self.news)
        row.addLayout(words, 1)

        def show() -> None:
            leave()
            show_saved(desk, hit)

        self.open_button = self._button(row, tr("Show"), show)
        self.open_button.setVisible(not terms.kind or terms.kind in desk.known.kinds)
        self.change_button = self._button(row, tr("Change…"), self._change)
        self.link_button = self._button(row, tr("Copy link"), self._copy_link)
        self.delete_button = self._button(row, tr("Delete"), self._delete)
        count_new(desk, self, hit, self._tell_new)

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is on one of its buttons."""
        return any(one.hasFocus() for one in self.findChildren(QPushButton))

    def _button(self, row: QHBoxLayout, text: str, run: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        named = text.rstrip("…")
        button.setAccessibleName(tr("{action}: {title}", action=named, title=self.hit.title))
        button.setAutoDefault(False)
        set_role(button, "plain")
        button.clicked.connect(lambda _=False: run())
        row.addWidget(button)
        return button

    def _tell_new(self, count: int) -> None:
        self.news.setText(counted(count, "{n} new since you looked", "{n} new since you looked"))
        self.news.show()

    def _change(self) -> None:
        sheet = SaveSearchSheet(self._desk, terms_of(self.hit), self.hit)
        self._desk.sheet_wanted.emit(sheet)

    def _copy_link(self) -> None:
        QGuiApplication.clipboard().setText(self._desk.link_of(SAVED, self.hit.id))
        self._desk.say(counted(1, "{n} link copied", "{n} links copied"))

    def _delete(self) -> None:
        args = {"kind": SAVED, "id": self.hit.id}
        self._desk.submit("delete", args, tr("Search deleted."))


class SavedSearchesSheet(Sheet):
    """The searches of the account in use, by name."""

    wanted_width = 680

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            tr("Saved searches"), tr("They are yours alone, and on all your computers.")
        )
        self._desk = desk
        self.rows: list[SavedSearchRow] = []
        self._area, self._column = scroll_page(tr("Saved searches"))
        self.body.addWidget(self._area, 1)
        self._empty = EmptyState(
            "star",
            tr("No saved searches"),
            tr("Search a list, or narrow it by its filters, and press the star beside the words."),
        )
        self._empty.hide()
        self.body.addWidget(self._empty, 1)
        desk.bridge.changed.connect(self._on_changed)
        self._ask()

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.concerns(SAVED):
            self._ask()

    def _ask(self) -> None:
        if SAVED in self._desk.known.kinds:
            ask_saved(self._desk, self, self._show)
        else:
            self._show([])

    def _show(self, found: list[Hit]) -> None:
        if [one.hit for one in self.rows] == found and found:
            return
        at = next((n for n, one in enumerate(self.rows) if one.has_focus), -1)
        emptied(self._column)
        self.rows = [SavedSearchRow(self._desk, one, self.leave) for one in found]
        for row in self.rows:
            self._column.addWidget(row)
            self._column.addWidget(rule())
        self._column.addStretch(1)
        self._area.setVisible(bool(found))
        self._empty.setVisible(not found)
        if at >= 0:  # the keyboard stays where it was
            near = self.rows[min(at, len(found) - 1)].open_button if found else self.close_button
            near.setFocus()
