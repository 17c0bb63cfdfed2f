"""The list of one kind: words above it, filters beside it, rows fetched as they are looked at."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import label
from alliancehub.desktop.models.row_table_model import RowTableModel
from alliancehub.desktop.texts import number, tr
from alliancehub.desktop.theme import scaled, set_role
from alliancehub.desktop.views.empty_state import EmptyState
from alliancehub.desktop.views.facet_panel import Counts, FacetPanel
from alliancehub.desktop.views.list_table import ListTable
from alliancehub.desktop.views.search_field import SearchField
from alliancehub.model.errors import Refusal
from alliancehub.model.kind_spec import KindSpec
from alliancehub.model.query import Hit

FACETS_WIDTH = 216
ROOM_FOR_FACETS = 780  # below that the list needs the width for itself


class KindList(QWidget):
    """One kind, listed.

    Signals:
        row_chosen(Hit): another row is the current one.
        row_opened(Hit): Return or a double click.
        create_wanted(): the button for a new row was pressed.
    """

    row_chosen = Signal(object)
    row_opened = Signal(object)
    create_wanted = Signal()

    def __init__(self, desk: Desk, kind: KindSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.kind = kind
        self._wanted_row = ""
        self._chosen = ""
        self.model = RowTableModel(desk.bridge, kind, parent=self)
        plural = tr(kind.plural)
        self.search = SearchField(tr("Search {kinds}", kinds=plural.lower()))
        self.table = ListTable(plural)
        self.table.setModel(self.model)
        self.facets: FacetPanel | None = None  # made when it is first shown
        self._counts: dict[str, Counts] = {}
        self.count = label(role="muted")
        self.filter_button = QPushButton(icon("filter"), "")
        self.new_button = QPushButton(icon("add", "on_accent"), tr("New"))
        self.empty = EmptyState(kind.icon, "")
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
        set_role(self.new_button, "primary")
        self.new_button.setIconSize(QSize(14, 14))
        self.new_button.setToolTip(tr("New {kind} (Ctrl+N)", kind=tr(self.kind.title).lower()))
        if not self.may_create:
            self.new_button.hide()
        head.addWidget(self.new_button)
        column.addLayout(head)
        under = QHBoxLayout()
        under.setContentsMargins(24, 0, 16, 0)
        under.addWidget(self.count)
        under.addStretch(1)
        column.addLayout(under)
        self._row = row = QHBoxLayout()
        row.setSpacing(0)
        self.pages = QStackedWidget()
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
        self._mark_own_order()
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._on_sort_clicked)
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
        sort = self._shown_sort()
        self.model.ask(self.search.words(), self.where(), sort)

    def where(self) -> dict[str, list[str]]:
        """Return the filters that were chosen."""
        return self.facets.where() if self.facets is not None else {}

    def choose(self, row_id: str, *, may_widen: bool = False) -> None:
        """Make a row the current one, once it is here.

        Args:
            row_id: the row.
            may_widen: whether to drop the words and filters that keep it out of sight.
        """
        self._wanted_row = row_id
        self._patience.start()
        self._choose_wanted()
        if self._wanted_row and may_widen and self.model.is_answered and self.is_narrowed:
            self._clear()

    @property
    def is_narrowed(self) -> bool:
        """Whether words or filters keep rows out of sight."""
        return bool(self.search.words() or self.where())

    def _clear(self) -> None:
        if self.facets is not None:
            self.facets.set_where({})
        self.search.set_words("")
        self.ask()

    def _shown_sort(self) -> str:
        """Return the order that the member clicked; else words rank, or the kind has its own."""
        header = self.table.horizontalHeader()
        section = header.sortIndicatorSection()
        if not self._is_sorted_by_hand or not 0 <= section < len(self.model.columns):
            return ""
        name = self.model.columns[section].name
        is_down = header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        return f"-{name}" if is_down else name

    def _mark_own_order(self) -> None:
        self._is_sorted_by_hand = False
        name = self.kind.sort.removeprefix("-")
        names = [one.name for one in self.model.columns]
        is_down = self.kind.sort.startswith("-")
        self.table.horizontalHeader().setSortIndicator(
            names.index(name) if name in names else -1,
            Qt.SortOrder.DescendingOrder if is_down else Qt.SortOrder.AscendingOrder,
        )

    def _on_sort_clicked(self) -> None:
        self._is_sorted_by_hand = True
        self.ask()

    def enter_table(self) -> None:
        """Put the cursor on the current row, or on the first."""
        if self.model.rowCount():
            self.table.setFocus()
            if not self.table.currentIndex().isValid():
                self.table.choose_row(0)

    def _choose_wanted(self) -> None:
        row = self.model.row_of(self._wanted_row) if self._wanted_row else -1
        if row >= 0:
            self._wanted_row = ""
            self._patience.stop()
            self.table.choose_row(row)

    def _give_up_waiting(self) -> None:
        self._wanted_row = ""

    def _on_answered(self) -> None:
        # The row that is read beside the list stays the chosen one, if it is still in it.
        self._wanted_row = self._wanted_row or self._chosen
        self._choose_wanted()
        if not self._patience.isActive():
            self._wanted_row = ""

    def _on_row_chosen(self, hit: Hit) -> None:
        self._chosen = hit.id
        self.row_chosen.emit(hit)

    def _on_total_changed(self, total: int) -> None:
        what = self.kind.title if total == 1 else self.kind.plural
        self.count.setText(f"{number(total)} {tr(what).lower()}" if total else "")
        if total:
            self.pages.setCurrentWidget(self.table)
            return
        plural = tr(self.kind.plural).lower()
        if self.is_narrowed:
            self.empty.say(
                "search",
                tr("Nothing found"),
                tr("No {kinds} match these words and filters.", kinds=plural),
                tr("Clear search and filters"),
            )
        else:
            action = tr("New {kind}", kind=tr(self.kind.title).lower()) if self.may_create else ""
            title = tr("No {kinds} yet", kinds=plural)
            self.empty.say(self.kind.icon, title, tr(self.kind.empty), action)
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
        if is_on and self.facets is None:
            self.facets = FacetPanel(self.kind.facets)
            self.facets.setFixedWidth(scaled(FACETS_WIDTH))
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
        if self._facets_shown_by_hand or not self.kind.facets:
            return
        has_room = width >= scaled(ROOM_FOR_FACETS)
        self._show_facets(has_room)
        self.filter_button.setChecked(has_room)

    def current(self) -> Hit | None:
        """Return the current row."""
        return self.table.current_hit()
