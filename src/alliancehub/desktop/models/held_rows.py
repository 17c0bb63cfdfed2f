"""Rows of a table of known length, not all of them here yet, and how news changes them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject

from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.query import Hit

_NO_INDEX = QModelIndex()


class HeldRows(QAbstractTableModel):
    """The holding of rows, and the least that has to be told to views when they change."""

    def __init__(self, columns: tuple[FieldSpec, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = columns
        self._rows: list[Hit | None] = []

    def hit(self, row: int) -> Hit | None:
        """Return a row, or None where it is not here yet."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, row_id: str) -> int:
        """Return where a row is among those held, or -1."""
        for at, hit in enumerate(self._rows):
            if hit is not None and hit.id == row_id:
                return at
        return -1

    def merge(self, low: int, hits: list[Hit], total: int) -> None:
        """Make the rows from ``low`` on what was found, and all of them ``total``.

        Rows beyond what was found are let go of; they are fetched again when looked at.
        """
        self._remove_rows_but({hit.id for hit in hits}, low, self._held_to(low))
        held_to = self._held_to(low)
        self._rows[held_to:] = [None] * (len(self._rows) - held_to)
        self._reorder(low, hits)
        self._insert_and_update(low, hits)
        self._stretch_to(total)

    def _remove_rows_but(self, wanted: set[str], low: int, high: int) -> None:
        at = high - 1
        while at >= low:
            if self._id(at) in wanted:
                at -= 1
                continue
            last = at
            while at > low and self._id(at - 1) not in wanted:
                at -= 1
            self.beginRemoveRows(_NO_INDEX, at, last)
            del self._rows[at : last + 1]
            self.endRemoveRows()
            at -= 1

    def _held_to(self, low: int) -> int:
        """Return the first row from ``low`` on that is not held."""
        at = low
        while at < len(self._rows) and self._rows[at] is not None:
            at += 1
        return at

    def _reorder(self, low: int, hits: list[Hit]) -> None:
        held = {hit.id: hit for hit in self._rows[low:] if hit is not None}
        now = list(held)
        then = [hit.id for hit in hits if hit.id in held]
        if now == then:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        moved = {row_id: low + at for at, row_id in enumerate(then)}
        after = [self._moved(index, moved) for index in before]
        self._rows[low : low + len(then)] = [held[row_id] for row_id in then]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _moved(self, index: QModelIndex, moved: dict[str, int]) -> QModelIndex:
        row = moved.get(self._id(index.row()), index.row())
        return self.index(row, index.column())

    def _insert_and_update(self, low: int, hits: list[Hit]) -> None:
        at = 0
        while at < len(hits):
            row = low + at
            held = self._rows[row] if row < len(self._rows) else None
            if row < len(self._rows) and (held is None or held.id == hits[at].id):
                if held != hits[at]:
                    self._rows[row] = hits[at]
                    self.dataChanged.emit(self.index(row, 0), self.index(row, self.last_column))
                at += 1
                continue
            run = at + 1
            stop = held.id if held is not None else ""
            while run < len(hits) and hits[run].id != stop:
                run += 1
            self.beginInsertRows(_NO_INDEX, row, low + run - 1)
            self._rows[row:row] = hits[at:run]
            self.endInsertRows()
            at = run

    def _stretch_to(self, total: int) -> None:
        if total < len(self._rows):
            self.beginRemoveRows(_NO_INDEX, total, len(self._rows) - 1)
            del self._rows[total:]
            self.endRemoveRows()
        elif total > len(self._rows):
            self.beginInsertRows(_NO_INDEX, len(self._rows), total - 1)
            self._rows += [None] * (total - len(self._rows))
            self.endInsertRows()

    def _id(self, row: int) -> str:
        hit = self.hit(row)
        return hit.id if hit is not None else ""

    @property
    def last_column(self) -> int:
        """The number of the last column."""
        return len(self.columns) - 1

    # -- Qt

    def rowCount(self, parent: Any = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Any = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.columns)
