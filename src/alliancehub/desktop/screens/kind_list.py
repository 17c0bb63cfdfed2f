"""The list of one kind: words above it, filters beside it, rows fetched as they are looked at."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.drops import takes
from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import label
from alliancehub.desktop.layouts import set_margins
from alliancehub.desktop.models.column_choice import own_columns
from alliancehub.desktop.models.row_table_model import RowTableModel
from alliancehub.desktop.screens.list_columns import ListColumns
from alliancehub.desktop.screens.list_sort import ListSort
from alliancehub.desktop.screens.row_work import RowWork
from alliancehub.desktop.screens.saved_button import SavedButton
from alliancehub.desktop.search_terms import SearchTerms
from alliancehub.desktop.texts import mid, number, tr
from alliancehub.desktop.theme import scaled, set_role
from alliancehub.desktop.views.bulk_bar import BulkBar
from alliancehub.desktop.views.empty_state import EmptyState
from alliancehub.desktop.views.facet_panel import Counts, FacetPanel
from alliancehub.desktop.views.file_drop import FileDrop
from alliancehub.desktop.views.list_table import BEFORE_ROWS, ListTable
from alliancehub.desktop.views.search_field import SearchField
from alliancehub.model.errors import Refusal
from alliancehub.model.kind_spec import KindSpec
from alliancehub.model.query import Hit

PAGES_LEAST = 160
ROOM_FOR_FACETS = 780  # below that the list needs the width for itself


class KindList(QWidget):
    """One kind, listed.

    Signals:
        row_chosen(Hit): another row is the current one.
        row_opened(Hit): Return or a double click.
        create_wanted(): the button for a new row was pressed.
        files_dropped(list): paths of tables to be imported into this list, or of what it takes.
        cleared(): words and filters were dropped, those of the place too.

    Attributes:
        held: filters of the place's own, which those of the member come on top of.
    """

    row_chosen = Signal(object)
    row_opened = Signal(object)
    create_wanted = Signal()
    files_dropped = Signal(list)
    cleared = Signal()

    def __init__(self, desk: Desk, kind: KindSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.kind = kind
        self.held: dict[str, list[str]] = {}
        self._wanted_row = ""
        self._chosen = ""
        self._may_widen = False
        self.model = RowTableModel(desk.bridge, kind, parent=self)
        plural = tr(kind.plural)
        self.search = SearchField(tr("Search {kinds}", kinds=mid(kind.plural)))
        # Each has its parent from the beginning: given another one later it is styled anew.
        self.above = QStackedWidget(self)  # as high as the higher one, so that nothing moves
        self.pages = QStackedWidget(self)
        self.pages.setMinimumWidth(PAGES_LEAST)  # so that the table ends where it is cut off
        self.table = ListTable(plural, parent=self.pages)
        self.table.setModel(self.model)
        self.columns = ListColumns(desk, self.table, self.model, own_columns(kind), kind.name)
        self.sort = ListSort(self.table, self.model)
        self.bar = BulkBar(self.above)
        self.work = RowWork(desk, self.table, self.model, self.bar, is_main=True)
        self.drop = FileDrop(self, partial(takes, kind.name) if self.may_create else None)
        self.facets: FacetPanel | None = None  # made when it is first shown
        self._counts: dict[str, Counts] = {}
        self.count = label(role="muted")
        self.filter_button = QPushButton(icon("filter"), "")
        self.columns_button = QPushButton(icon("columns"), "")
        self.saved = SavedButton(desk, self.terms)
        self.new_button = QPushButton(icon("add", "on_accent"), tr("New"))
        self.empty = EmptyState(kind.icon, "", parent=self.pages)
        self.empty.action_clicked.connect(self._on_empty_action)
        self._lay_out()
        self._connect()

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
        if not self.kind.facets:
            self.filter_button.hide()
        set_role(self.filter_button, "plain")
        head.addWidget(self.filter_button)
        head.addWidget(self.saved)
        set_role(self.new_button, "primary")
        keys = self.desk.keys_of("new")
        tip = tr("New {kind} ({keys})", kind=mid(self.kind.title), keys=keys)
        self.new_button.setToolTip(tip if keys else tr("New {kind}", kind=mid(self.kind.title)))
        if not self.may_create:
            self.new_button.hide()
        head.addWidget(self.new_button)
        column.addLayout(head)
        under = QHBoxLayout()
        set_margins(under, 16, 0, 16, 0)
        self.above.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.above.addWidget(self.count)
        self.above.addWidget(self.bar)
        under.addWidget(self.above, 1)
        set_role(self.columns_button, "plain")
        self.columns_button.setToolTip(tr("Columns…"))
        self.columns_button.setAccessibleName(tr("Columns"))
        under.addWidget(self.columns_button)
        column.addLayout(under)
        self._row = row = QHBoxLayout()
        set_margins(row, BEFORE_ROWS, 0, 0, 0)
        row.setSpacing(0)
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.empty)
        row.addWidget(self.pages, 1)
        column.addLayout(row, 1)

    def _connect(self) -> None:
        self._facets_shown_by_hand = False
        self.search.searched.connect(lambda _: self.ask())
        self.search.left_downwards.connect(self.enter_table)
        self.table.left_upwards.connect(self.search.setFocus)
        self.table.row_chosen.connect(self._on_row_chosen)
        self.table.row_opened.connect(self.row_opened)
        self.sort.changed.connect(self.ask)
        self.work.many_chosen.connect(self._show_bar)
        self.columns_button.clicked.connect(self.columns.open_sheet)
        self.drop.dropped.connect(self.files_dropped)
        self.drop.left.connect(self.desk.say_problem)
        self.filter_button.clicked.connect(self._on_filter_clicked)
        self.new_button.clicked.connect(self.create_wanted)
        self.model.facets_changed.connect(self._on_facets_changed)
        self.model.total_changed.connect(self._on_total_changed)
        self.model.answered.connect(self._on_answered)
        self.model.refused.connect(self._on_refused)
        self.model.rowsInserted.connect(lambda *_: self._choose_wanted())
        self._patience = QTimer(self, singleShot=True, interval=3_000)
        self._patience.timeout.connect(self._give_up_waiting)

    @property
    def may_create(self) -> bool:
        """Whether this member may make such a row."""
        return self.desk.known.may_create(self.kind.name)

    def ask(self) -> None:
        """Ask for what the words and filters say."""
        self.table.rows.mark(self.search.words())
        self.model.ask(self.search.words(), self.where(), self.sort.by)

    def where(self) -> dict[str, list[str]]:
        """Return the filters that were chosen, on top of the place's own."""
        chosen = self.facets.where() if self.facets is not None else {}
        return {**self.held, **chosen}

    def choose(self, row_id: str, *, may_widen: bool = False) -> None:
        """Make a row the current one, once it is here.

        Args:
            row_id: the row.
            may_widen: whether to drop the words and filters that keep it out of sight.
        """
        self._wanted_row = row_id
        self._patience.start()
        self._may_widen = may_widen
        self._choose_wanted()

    @property
    def is_narrowed(self) -> bool:
        """Whether words or filters keep rows out of sight."""
        return bool(self.search.words() or self.where())

    def terms(self) -> SearchTerms:
        """Return what the member searches for here, beyond the place's own filters."""
        where = self.facets.where() if self.facets is not None else {}
        return SearchTerms(self.kind.name, self.search.words(), where, self.sort.by)

    def narrow_to(self, words: str, where: dict[str, list[str]], sort: str = "") -> None:
        """List what has these words and, by field, one of these values; in the usual order."""
        self.sort.show(sort)
        if where and self.kind.facets:
            self.filter_button.setChecked(True)
            self._on_filter_clicked(is_on=True)
        if self.facets is not None:
            self.facets.set_where(where)
        self.search.set_words(words)
        self.ask()

    def _clear(self) -> None:
        if self.facets is not None:
            self.facets.set_where({})
        self.search.set_words("")
        self.held = {}
        self.cleared.emit()
        self.ask()

    def enter_table(self) -> None:
        """Put the cursor on the current row, or on the first."""
        if self.model.rowCount():
            self.table.setFocus()
            if not self.table.currentIndex().isValid():
                self.table.choose_row(0)

    def _choose_wanted(self) -> None:
        """Choose the wanted row if it is here; else ask where in the list it is."""
        wanted = self._wanted_row
        if not wanted:
            return
        if (row := self.model.row_of(wanted)) >= 0:
            self._on_found(wanted, row)
        elif self.model.is_answered and self._patience.isActive():
            self.model.find(wanted, lambda row: self._on_found(wanted, row))

    def _on_found(self, row_id: str, row: int) -> None:
        if row_id != self._wanted_row:
            return
        if row >= 0:
            self._wanted_row = ""
            self._patience.stop()
            self.table.choose_row(row)
        elif self._may_widen and self.is_narrowed:
            self._may_widen = False
            self._clear()

    def _give_up_waiting(self) -> None:
        self._wanted_row = ""

    def _on_answered(self) -> None:
        # The row that is read beside the list stays the chosen one, if it is still in it.
        self._wanted_row = self._wanted_row or self._chosen
        self._choose_wanted()
        if not self._patience.isActive():
            self._wanted_row = ""

    def _show_bar(self, is_shown: bool) -> None:
        self.above.setCurrentWidget(self.bar if is_shown else self.count)

    def _on_row_chosen(self, hit: Hit) -> None:
        self._chosen = hit.id
        self.row_chosen.emit(hit)

    def _on_total_changed(self, total: int) -> None:
        what = mid(self.kind.title if total == 1 else self.kind.plural)
        shown = tr("{n} {kinds}", n=number(total), kinds=what) if total else ""
        if self.model.is_more:
            shown = tr("more than {n} {kinds}", n=number(total), kinds=what)
        self.count.setText(shown)
        is_any = bool(total) or self.is_narrowed
        if is_any is not self.filter_button.isEnabled():  # nothing can be filtered out of nothing
            self.filter_button.setEnabled(is_any)
            self._show_facets(self.filter_button.isChecked())
        if total:
            self.pages.setCurrentWidget(self.table)
            return
        self.empty.say(*_why_empty(self))
        self.pages.setCurrentWidget(self.empty)

    def _on_empty_action(self) -> None:
        if self.is_narrowed:
            self._clear()
        else:
            self.create_wanted.emit()

    def _on_refused(self, refusal: Refusal) -> None:
        self.empty.say("warning", tr("The list could not be read"), str(refusal))
        self.pages.setCurrentWidget(self.empty)

    def _on_filter_clicked(self, is_on: bool) -> None:
        self._facets_shown_by_hand = True
        self._show_facets(is_on)

    def _show_facets(self, is_on: bool) -> None:
        is_on = is_on and self.filter_button.isEnabled()
        if is_on and self.facets is None:
            self.facets = FacetPanel(self.kind.facets)
            self.facets.fit_into(self.width())
            self.facets.set_counts(self._counts)
            self.facets.changed.connect(lambda _: self.ask())
            self._row.insertWidget(0, self.facets)
        elif self.facets is not None:
            self.facets.setVisible(is_on)

    def _on_facets_changed(self, counts: dict[str, Counts]) -> None:
        self._counts = counts
        if self.facets is not None:
            self.facets.set_counts(counts)

    def show_facets_if_there_is_room(self, width: int) -> None:
        """Show the filters beside a wide list, unless the member decided otherwise."""
        if self.facets is not None:
            self.facets.fit_into(width)
        if self._facets_shown_by_hand or not self.kind.facets:
            return
        has_room = width >= scaled(ROOM_FOR_FACETS)
        self._show_facets(has_room)
        self.filter_button.setChecked(has_room)


def _why_empty(rows: KindList) -> tuple[str, str, str, str]:
    """Return icon, title, what to do, and the words of the button."""
    plural = mid(rows.kind.plural)
    if rows.is_narrowed:
        hint = tr("No {kinds} match these words and filters.", kinds=plural)
        return "search", tr("Nothing found"), hint, tr("Clear search and filters")
    if rows.desk.status.progress_total:
        hint = tr("They show up here as they arrive; you need not wait.")
        return "sync", tr("{kinds} are on their way", kinds=tr(rows.kind.plural)), hint, ""
    title, hint = tr("No {kinds} yet", kinds=plural), tr(rows.kind.empty)
    if rows.may_create:
        return rows.kind.icon, title, hint, tr("New {kind}", kind=mid(rows.kind.title))
    if not rows.desk.known.me:
        more = tr("Sign in to see what is open to members.")
        hint = tr("{hint} {more}", hint=hint, more=more).strip()
    return rows.kind.icon, title, hint, ""
