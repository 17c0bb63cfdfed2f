"""The list of a search of everything: the words, the kinds, the filters of one kind, the rows."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import label
from alliancehub.desktop.layouts import set_margins
from alliancehub.desktop.models.found_rows import FoundRows
from alliancehub.desktop.screens.saved_button import SavedButton
from alliancehub.desktop.screens.search_beginning import SearchBeginning
from alliancehub.desktop.search_terms import SearchTerms, Where
from alliancehub.desktop.texts import counted, number, tr
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.empty_state import EmptyState
from alliancehub.desktop.views.facet_panel import FacetPanel
from alliancehub.desktop.views.kind_tabs import KindTabs
from alliancehub.desktop.views.list_table import BEFORE_ROWS, ListTable
from alliancehub.desktop.views.search_field import SearchField
from alliancehub.engine.plain import to_plain
from alliancehub.model.errors import Refusal
from alliancehub.model.kind_spec import KindSpec
from alliancehub.model.query import Hit, Page, Query


class FoundList(QWidget):
    """Words, and what they find.

    Signals:
        row_chosen(Hit): another row is the current one.
        row_opened(Hit): Return or a double click.
        searched(): other words, another kind or other filters are looked for.
    """

    row_chosen = Signal(object)
    row_opened = Signal(object)
    searched = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._asked_kinds = 0
        self._is_waiting = self._enters = False
        self._chosen = ""
        kinds = [one for one in desk.known.kinds.values() if one.is_everywhere]
        self.search = SearchField(tr("Search everything"))
        self.saved = SavedButton(desk, self.terms)
        self.filter_button = QPushButton(icon("filter"), "")
        self.tabs = KindTabs((one.name, tr(one.plural)) for one in kinds)
        self.count = label(role="muted")
        self.model = FoundRows(desk, self)
        self.table = ListTable(tr("What was found"))
        self.table.setModel(self.model)
        self.table.rows.show_icons(self._icon_of)
        # What is done with many rows is done in the list of their kind.
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.table.horizontalHeader()
        header.setSectionsClickable(False)  # the best comes first
        header.setSectionsMovable(False)
        header.setSortIndicatorShown(False)
        self.facets: FacetPanel | None = None
        self.beginning = SearchBeginning(desk, self)
        self.start = self.beginning.page
        self.empty = EmptyState("search", tr("Nothing found"))
        self._lay_out()
        self._connect()
        self.show_start()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        head.setSpacing(8)
        head.addWidget(self.search, 1)
        self.filter_button.setCheckable(True)
        self.filter_button.setToolTip(tr("Filters"))
        self.filter_button.setAccessibleName(tr("Filters"))
        set_role(self.filter_button, "plain")
        self.filter_button.hide()
        head.addWidget(self.filter_button)
        head.addWidget(self.saved)
        column.addLayout(head)
        under = QVBoxLayout()
        under.setContentsMargins(16, 0, 16, 0)
        under.addWidget(self.tabs)
        column.addLayout(under)
        self.tabs.hide()
        self.count.hide()
        told = QHBoxLayout()
        set_margins(told, 16, 0, 16, 0)
        told.addWidget(self.count)
        column.addLayout(told)
        self._row = row = QHBoxLayout()
        set_margins(row, BEFORE_ROWS, 0, 0, 0)
        row.setSpacing(0)
        self.pages = QStackedWidget()
        for page in (self.start, self.table, self.empty):
            self.pages.addWidget(page)
        row.addWidget(self.pages, 1)
        column.addLayout(row, 1)

    def _connect(self) -> None:
        self.search.searched.connect(lambda _: self.ask())
        self.search.left_downwards.connect(self.enter_table)
        self.table.left_upwards.connect(self.search.setFocus)
        self.table.row_chosen.connect(self._on_row_chosen)
        self.table.row_opened.connect(self.row_opened)
        self.tabs.chosen.connect(lambda _: self._on_kind())
        self.filter_button.toggled.connect(
            lambda is_on: self.facets.setVisible(is_on) if self.facets is not None else None
        )
        self.model.total_changed.connect(self._on_total)
        self.model.facets_changed.connect(self._on_facets)
        self.model.total_changed.connect(lambda _: self._ask_kinds())
        self.model.answered.connect(self._on_answered)
        self.model.refused.connect(self._on_refused)
        self.empty.action_clicked.connect(self._widen)
        self.start.words_chosen.connect(self.search.set_words)
        self.beginning.forgotten.connect(self.search.setFocus)

    # -- asking

    @property
    def kind(self) -> KindSpec | None:
        """The kind that is looked through; None for all."""
        return self.desk.known.kinds.get(self.tabs.kind)

    def terms(self) -> SearchTerms:
        """Return what is searched for."""
        where = self.facets.where() if self.facets is not None else {}
        return SearchTerms(self.tabs.kind, self.search.words(), where)

    def ask(self) -> None:
        """Ask for what the words, the kind and the filters say."""
        terms = self.terms()
        self.table.rows.mark(terms.words)
        self._is_waiting, self._enters = True, False
        self.searched.emit()
        if not (terms.words or terms.kind):
            self.show_start()
            return
        self.model.set_kind(self.kind)
        self.model.ask(terms.words, terms.where, "")

    def search_for(self, words: str, where: Where) -> None:
        """Look through all kinds, or through the one of ``where``, for words."""
        kinds = where.get("kind", [])
        self.tabs.choose(kinds[0] if len(kinds) == 1 else "")
        self._fit_filters()
        self.search.set_words(words)
        self.ask()

    def note_used(self) -> None:
        """Remember the words: they led somewhere."""
        self.beginning.recent.note(self.search.words())

    def _ask_kinds(self) -> None:
        """Count what each kind has; the rows do not wait for it."""
        self.desk.bridge.forget(self._asked_kinds)
        words = self.search.words()
        if not words:
            self.tabs.show_counts({self.tabs.kind: self.model.rowCount()} if self.kind else {})
            return
        query = Query(text=words, limit=0, with_facets=True)
        args = {"query": to_plain(query)}
        bridge = self.desk.bridge
        self._asked_kinds = bridge.call("query", args, self._on_kinds, lambda _: None, self)

    def _on_kinds(self, page: Page) -> None:
        counts = {value: count for value, _, count in page.facets.get("kind", [])}
        self.tabs.show_counts({**counts, "": sum(counts.values())})

    def _on_kind(self) -> None:
        self._fit_filters()
        self.ask()

    def _fit_filters(self) -> None:
        """Offer the filters of the kind that is chosen; those of another one are dropped."""
        if self.facets is not None:
            self._row.removeWidget(self.facets)
            self.facets.hide()
            self.facets.deleteLater()
            self.facets = None
        kind = self.kind
        self.filter_button.setVisible(kind is not None and bool(kind.facets))
        if kind is not None and kind.facets:
            self.facets = FacetPanel(kind.facets)
            self.facets.fit_into(self.width())
            self.facets.changed.connect(lambda _: self.ask())
            self.facets.setVisible(self.filter_button.isChecked())
            self._row.insertWidget(0, self.facets)

    # -- showing

    def show_start(self) -> None:
        """Show how to search, and what was searched."""
        self._is_waiting = self._enters = False
        self._chosen = ""
        self.model.set_kind(None)
        self.model.ask("", {}, "")
        self.tabs.hide()
        self.count.hide()
        self.beginning.show()
        self.pages.setCurrentWidget(self.start)

    def _on_total(self, total: int) -> None:
        if not (self.search.words() or self.kind):
            return
        found = counted(total, "{n} found", "{n} found") if total else ""
        if self.model.is_more:
            found = tr("more than {n} found", n=number(total))
        self.count.setText(found)
        self.tabs.show()
        self.count.setVisible(bool(found))
        if total:
            self.pages.setCurrentWidget(self.table)
            return
        hint = tr("No word begins like this. Try fewer letters, or fewer words.")
        action = ""
        if self.kind is not None:
            hint = tr("Nothing matches among these.")
            action = tr("Search everything")
        self.empty.say("search", tr("Nothing found"), hint, action)
        self.pages.setCurrentWidget(self.empty)

    def _widen(self) -> None:
        self.search_for(self.search.words(), {})

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.facets is not None:
            self.facets.fit_into(self.width())

    def _on_facets(self, counts: dict[str, list[tuple[str, str, int]]]) -> None:
        if self.facets is not None:
            self.facets.set_counts(counts)

    def _on_answered(self) -> None:
        self._is_waiting = False
        # The row that is read beside the list stays the chosen one, if it is still in it.
        if self._chosen and (row := self.model.row_of(self._chosen)) >= 0:
            self.table.choose_row(row)
        if self._enters:
            self.enter_table()

    def _on_row_chosen(self, hit: Hit) -> None:
        self._chosen = hit.id
        self.row_chosen.emit(hit)

    def _on_refused(self, refusal: Refusal) -> None:
        self._is_waiting = self._enters = False
        self.empty.say("warning", tr("The search went wrong"), str(refusal))
        self.pages.setCurrentWidget(self.empty)

    def _icon_of(self, hit: Hit) -> str:
        kind = self.model.kind_of(hit)
        return kind.icon if kind is not None else "file"

    def enter_table(self) -> None:
        """Put the cursor on the current row, or on the first, once it is here."""
        self._enters = self._is_waiting
        if self._is_waiting:
            return
        if self.pages.currentWidget() is self.table and self.model.rowCount():
            self.table.setFocus()
            if not self.table.currentIndex().isValid():
                self.table.choose_row(0)
        elif self.pages.currentWidget() is self.start:
            self.start.enter()
