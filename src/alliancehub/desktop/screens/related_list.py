"""The rows of another kind that belong to a row: milestones of a project, and so on."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.form_sheet import CreateSheet
from alliancehub.desktop.icons import icon
from alliancehub.desktop.models.cell_text import columns_of
from alliancehub.desktop.models.row_table_model import RowTableModel
from alliancehub.desktop.texts import tr
from alliancehub.desktop.theme import scaled
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
        columns = tuple(one for one in columns_of(kind) if one.name != field)
        fixed = {field: [hit.id]}
        self.model = RowTableModel(desk.bridge, kind, columns or kind.columns, fixed, self)
        self.model.total_changed.connect(self._on_total_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.add_button = QPushButton(icon("add"), tr("Add a {kind}", kind=tr(kind.title).lower()))
        self.add_button.clicked.connect(self.add)
        self.add_button.hide()
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.add_button)
        column.addLayout(row)
        self.table = ListTable(tr(kind.plural))
        self.table.setModel(self.model)
        self.table.row_opened.connect(lambda one: desk.open_row(one.kind, one.id))
        self.table.clicked.connect(lambda _: self._open_current())
        self.table.horizontalHeader().setSortIndicatorShown(False)
        self.empty = EmptyState(kind.icon, tr("No {kinds} yet", kinds=tr(kind.plural).lower()))
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

    def _open_current(self) -> None:
        hit = self.table.current_hit()
        if hit is not None:
            self._desk.open_row(hit.kind, hit.id)

    def _on_total_changed(self, total: int) -> None:
        self.pages.setCurrentWidget(self.table if total else self.empty)
