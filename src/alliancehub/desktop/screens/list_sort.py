"""How a list is sorted: by the column that the member clicked, else as the kind or words say."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from alliancehub.desktop.models.row_table_model import RowTableModel
from alliancehub.desktop.views.list_table import ListTable


class ListSort(QObject):
    """Keeps the arrow in the header where it belongs, whichever columns are shown.

    Signals:
        changed(): the member clicked another order.

    Attributes:
        by: field, ``-`` in front for descending; empty until a column was clicked.
    """

    changed = Signal()

    def __init__(self, table: ListTable, model: RowTableModel) -> None:
        super().__init__(table)
        self._header = table.horizontalHeader()
        self._model = model
        self.by = ""
        self._mark()
        model.modelReset.connect(self._mark)
        self._header.sortIndicatorChanged.connect(self._on_clicked)

    def show(self, by: str) -> None:
        """Take another order, silently."""
        self.by = by
        self._mark()

    def _mark(self) -> None:
        by = self.by or self._model.kind.sort
        names = [one.name for one in self._model.columns]
        name = by.removeprefix("-")
        section = names.index(name) if name in names else -1
        way = Qt.SortOrder.DescendingOrder if by.startswith("-") else Qt.SortOrder.AscendingOrder
        before = self._header.blockSignals(True)
        self._header.setSortIndicator(section, way)
        self._header.blockSignals(before)

    def _on_clicked(self, section: int, way: Qt.SortOrder) -> None:
        if 0 <= section < len(self._model.columns):
            name = self._model.columns[section].name
            self.by = f"-{name}" if way == Qt.SortOrder.DescendingOrder else name
            self.changed.emit()
