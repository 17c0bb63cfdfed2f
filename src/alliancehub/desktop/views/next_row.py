"""Which row is chosen once those that were chosen went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex

if TYPE_CHECKING:
    from alliancehub.desktop.views.list_table import ListTable


class NextRow(QObject):
    """Chooses the row that comes in their place, or the last one.

    Qt would make the row above the current one, and choose none.
    """

    def __init__(self, table: ListTable) -> None:
        super().__init__(table)
        self._table = table
        self._place = -1  # where all chosen rows go; -1 while some of them stay

    def watch(self, model: QAbstractItemModel) -> None:
        """Watch a model before its table does, whose choice forgets what goes."""
        model.rowsAboutToBeRemoved.connect(self._on_going)

    def _on_going(self, parent: QModelIndex | QPersistentModelIndex, first: int, last: int) -> None:
        del parent
        chosen = self._table.stretches()
        is_all = bool(chosen) and first <= chosen[0][0] and chosen[-1][1] <= last
        self._place = first if is_all else -1

    def choose(self) -> None:
        """Choose it, once the table has taken out what went."""
        if self._place >= 0:
            self._table.choose_row(min(self._place, self._table.model().rowCount() - 1))
