"""The rows of another kind that belong to a row: milestones of a project, and so on."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.form_sheet import CreateSheet
from alliancehub.desktop.icons import icon
from alliancehub.desktop.models.column_choice import own_columns
from alliancehub.desktop.models.row_table_model import RowTableModel
from alliancehub.desktop.screens.list_columns import ListColumns
from alliancehub.desktop.screens.list_sort import ListSort
from alliancehub.desktop.screens.row_work import RowWork
from alliancehub.desktop.texts import mid, tr
from alliancehub.desktop.theme import scaled
from alliancehub.desktop.views.bulk_bar import BulkBar
from alliancehub.desktop.views.empty_state import EmptyState
from alliancehub.desktop.views.list_table import ListTable
from alliancehub.model.kind_spec import KindSpec
from alliancehub.model.query import Hit

LEAST_HEIGHT = 220


class RelatedList(QWidget):
    """Rows of one kind whose field points at the row."""

    def __init__(self, desk: Desk, kind: KindSpec, field: str, hit: Hit) -> None:
        super().__init__()
        self._desk = desk
        self._kind = kind
        self._field = field
        self._hit = hit
        own = own_columns(kind, without=field)
        fixed = {field: [hit.id]}
        self.model = RowTableModel(desk.bridge, kind, own, fixed, self)
        self.model.total_changed.connect(self._on_total_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.add_button = QPushButton(icon("add"), tr("Add: {kind}", kind=mid(kind.title)))
        self.add_button.clicked.connect(self.add)
        self.add_button.hide()
        row = QHBoxLayout()
        row.addStretch(0)
        row.addWidget(self.add_button)
        column.addLayout(row)
        self.table = ListTable(tr(kind.plural))
        self.table.setModel(self.model)
        self.table.row_opened.connect(lambda one: desk.open_row(one.kind, one.id))
        self.table.clicked.connect(lambda _: self._on_clicked())
        self.columns = ListColumns(desk, self.table, self.model, own, f"{kind.name}.{field}")
        self.sort = ListSort(self.table, self.model)
        self.sort.changed.connect(lambda: self.model.ask(sort=self.sort.by))
        self.bar = BulkBar()
        self.bar.hide()
        self.work = RowWork(desk, self.table, self.model, self.bar, is_main=False)
        self.work.many_chosen.connect(self.bar.setVisible)
        row.insertWidget(0, self.bar, 1)
        self.empty = EmptyState(kind.icon, tr("No {kinds} yet", kinds=mid(kind.plural)))
        self.pages = QStackedWidget()
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.empty)
        self.pages.setMinimumHeight(scaled(LEAST_HEIGHT))
        column.addWidget(self.pages, 1)
        self.model.ask(sort="")

    def set_may_add(self, may_add: bool) -> None:
        """Offer to add one, or do not."""
        self.add_button.setVisible(may_add)

    def add(self) -> None:
        """Open the form for a new one that belongs to the row."""
        given = {self._field: self._hit.id}
        self._desk.sheet_wanted.emit(CreateSheet(self._desk, self._kind, given))

    def _on_clicked(self) -> None:
        hit = self.table.current_hit()
        is_choosing = QGuiApplication.keyboardModifiers() or self.work.count > 1
        if hit is not None and not is_choosing:
            self._desk.open_row(hit.kind, hit.id)

    def _on_total_changed(self, total: int) -> None:
        self.pages.setCurrentWidget(self.table if total else self.empty)
