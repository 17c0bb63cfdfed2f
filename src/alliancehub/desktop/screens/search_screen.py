"""Search of everything: what was found, and beside it the row that is chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.labels import label, rule
from alliancehub.desktop.later import made
from alliancehub.desktop.message_drafts import POST
from alliancehub.desktop.printing.subject import ObjectSubject
from alliancehub.desktop.screens.detail_pane import DetailPane
from alliancehub.desktop.screens.found_list import FoundList
from alliancehub.desktop.screens.found_menu import found_menu
from alliancehub.desktop.screens.looking import Looking
from alliancehub.desktop.screens.panes import pane_of
from alliancehub.desktop.screens.screen import Screen
from alliancehub.desktop.search_terms import SearchTerms
from alliancehub.desktop.texts import tr
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.empty_state import EmptyState
from alliancehub.desktop.views.split import Split
from alliancehub.model.kind_spec import CommandSpec
from alliancehub.model.query import Hit


class SearchScreen(Screen):
    """The place ``search``."""

    def __init__(self, desk: Desk, place: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.place = place
        self._panes: dict[str, DetailPane] = {}
        self._chosen: Hit | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        head.addWidget(label(tr("Search"), "title"))
        column.addLayout(head)
        column.addWidget(rule())
        self.splitter = Split(tr("Divider of list and details"))
        self.splitter.setObjectName("found")
        self.found = FoundList(desk)
        self.right = QStackedWidget()
        set_role(self.right, "pane")
        self.splitter.addWidget(self.found)
        self.splitter.addWidget(self.right)
        self.splitter.setStretchFactor(0, 5)
        self.splitter.setStretchFactor(1, 4)
        column.addWidget(self.splitter, 1)
        self._nothing = EmptyState("eye", tr("Nothing chosen"), tr("Choose a row to read it here."))
        self.right.addWidget(self._nothing)
        self._look = Looking(self._show_chosen, self)
        self.found.row_chosen.connect(self._on_row_chosen)
        self.found.row_opened.connect(lambda _: self._enter_pane())
        self.found.searched.connect(self._on_searched)
        self.found.table.menu_wanted.connect(
            lambda hit, place: found_menu(desk, self, hit).popup(place)
        )
        self.found.table.delete_wanted.connect(self.delete_chosen)
        self.found.table.addActions(desk.list_actions())

    @property
    def pane(self) -> DetailPane | None:
        """The pane in sight."""
        current = self.right.currentWidget()
        return current if isinstance(current, DetailPane) else None

    # -- the chosen row

    def _on_row_chosen(self, hit: Hit) -> None:
        self._chosen = hit
        self._look.start()

    def _on_searched(self) -> None:
        # What is read stays until another row is chosen; before anything is typed, there is none.
        if not (self.found.search.words() or self.found.kind):
            self._look.stop()
            self.right.setCurrentWidget(self._nothing)
        self.state_changed.emit()

    def _show_chosen(self) -> None:
        if self._chosen is not None:
            self.found.note_used()
            self._show(self._chosen.kind, self._chosen.id)

    def _show(self, kind: str, row_id: str) -> None:
        pane = self._panes.get(kind)
        if pane is None:
            pane = pane_of(kind, self.desk)
            pane.state_changed.connect(self.state_changed)
            self._panes[kind] = pane
            self.right.addWidget(pane)
        self.right.setCurrentWidget(pane)
        pane.show_row(kind, row_id)
        self.state_changed.emit()

    def _enter_pane(self) -> None:
        self._look.stop()
        self._show_chosen()
        if self.pane is not None:
            self.pane.setFocus()

    # -- Screen

    def begin(self) -> None:
        self.found.search.setFocus()

    def open_row(self, kind: str, row_id: str) -> None:
        terms = self.found.terms()
        if kind in self.desk.known.kinds and (terms.words or terms.kind):
            self._show(kind, row_id)

    def row_in_sight(self) -> tuple[str, str]:
        return self.pane.row if self.pane is not None else ("", "")

    def back(self) -> bool:
        if any(one.hasFocus() for one in self.right.findChildren(QWidget)) or (
            self.pane is not None and self.pane.hasFocus()
        ):
            self.found.enter_table()
            return True
        if self.found.search.words():
            self.found.search.set_words("")
            self.found.search.setFocus()
            return True
        return False

    def seek(self) -> bool:
        if self.found.search.hasFocus():
            return False
        self.found.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.found.search.selectAll()
        return True

    def words(self) -> str:
        return self.found.search.words()

    def set_search(self, words: str, where: dict[str, list[str]], sort: str = "") -> None:
        if words or where:
            self.found.search_for(words, where)
        self.seek()

    def terms(self) -> SearchTerms | None:
        return self.found.terms()

    def chosen(self) -> list[Hit]:
        detail = self.pane.detail if self.pane is not None else None
        current = self.found.table.current_hit()
        if detail is not None and (current is None or current.id == detail.hit.id):
            return [detail.hit]
        return [current] if current is not None else []

    @property
    def may_print(self) -> bool:  # type: ignore[override]  # a property where the base has a constant
        """Whether a row is read that can be printed."""
        return self.pane is not None and self.pane.detail is not None

    def print_rows(self) -> None:
        self._print(is_for_file=False)

    def save_pdf(self) -> None:
        self._print(is_for_file=True)

    def _print(self, *, is_for_file: bool) -> None:
        detail = self.pane.detail if self.pane is not None else None
        if detail is None:
            return
        hit = detail.hit
        title = hit.title or tr("(no title)")
        words = tr("“{title}” with all that belongs to it", title=title)
        subject = ObjectSubject(words, self.desk.known.kinds[hit.kind], hit.id, title)
        self.desk.sheet_wanted.emit(made("sheet:print", self.desk, [subject], is_for_file))

    @property
    def may_edit(self) -> bool:  # type: ignore[override]  # a property where the base has a constant
        """Whether the row in sight can be edited by this member."""
        return self.pane is not None and self.pane.may_edit

    def edit(self) -> None:
        if self.pane is not None:
            self.pane.edit()

    def commands(self) -> list[CommandSpec]:
        offered = self.pane.detail.offered if self.pane is not None and self.pane.detail else []
        known = self.desk.known.commands
        apart = {"edit", "delete", POST}  # actions of the window, and a box of its own
        return [known[name] for name in offered if name in known and name not in apart]

    def act(self, name: str) -> None:
        if self.pane is not None:
            self.pane.act(name)
