"""Rows of a table of known length, not all of them here yet, and how news changes them."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject

from alliancehub.desktop.models.sparse_rows import SparseRows
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.query import Hit

STRETCHES_MAX = 12  # more stretches come and go as one change: a view of a million rows works less

_NO_INDEX = QModelIndex()


class HeldRows(QAbstractTableModel):
    """The holding of rows, and the least that has to be told to views when they change."""

    def __init__(self, columns: tuple[FieldSpec, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = columns
        self._rows = SparseRows()

    def hit(self, row: int) -> Hit | None:
        """Return a row, or None where it is not here."""
        return self._rows.get(row)

    def row_of(self, row_id: str) -> int:
        """Return where a row is among those held, or -1."""
        return self._rows.place_of(row_id)

    def merge(self, low: int, hits: list[Hit], total: int) -> None:
        """Make the rows from ``low`` on what was found, and all of them ``total``.

        Rows elsewhere are let go of: they may have changed too, and are fetched again when they are
        looked at.
        """
        high = self._rows.run_to(low)
        self._rows.keep_only(low, high)
        before = [self._id(row) for row in range(low, high)]
        if _stretches(before, hits) > STRETCHES_MAX:
            self._replace(low, high, hits, total)
            return
        self._remove_rows_but({hit.id for hit in hits}, low, high)
        self._reorder(low, hits)
        self._insert_and_update(low, hits)
        self._stretch_to(total)

    def _replace(self, low: int, high: int, hits: list[Hit], total: int) -> None:
        """Tell of all changes at once, as of another order; rows that are gone lose their place."""
        self._stretch_to(max(total, len(self._rows)))
        places = {hit.id: row for row, hit in enumerate(hits, low)}
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        after = [self._moved(one, places) if low <= one.row() < high else one for one in before]
        self._rows.keep_only(low, low)
        self._rows.put(low, hits)
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()
        self._stretch_to(total)

    def _moved(self, index: QModelIndex, places: dict[str, int]) -> QModelIndex:
        row = places.get(self._id(index.row()))
        return _NO_INDEX if row is None else self.index(row, index.column())

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
            self._rows.remove(at, last)
            self.endRemoveRows()
            at -= 1

    def _reorder(self, low: int, hits: list[Hit]) -> None:
        high = self._rows.run_to(low)
        now = [self._id(row) for row in range(low, high)]
        held = set(now)
        then = [hit.id for hit in hits if hit.id in held]
        if now == then:
            return
        places = {row_id: row for row, row_id in enumerate(then, low)}
        by_id = {self._id(row): self.hit(row) for row in range(low, high)}
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        after = [self._moved(one, places) if low <= one.row() < high else one for one in before]
        self._rows.keep_only(low, low)
        self._rows.put(low, [hit for one in then if (hit := by_id[one]) is not None])
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _insert_and_update(self, low: int, hits: list[Hit]) -> None:
        at = 0
        changed: list[int] = []
        while at < len(hits):
            row = low + at
            held = self.hit(row)
            if row < len(self._rows) and (held is None or held.id == hits[at].id):
                if held != hits[at]:
                    self._rows.put(row, [hits[at]])
                    changed.append(row)
                at += 1
                continue
            run = at + 1
            stop = held.id if held is not None else ""
            while run < len(hits) and hits[run].id != stop:
                run += 1
            self.beginInsertRows(_NO_INDEX, row, low + run - 1)
            self._rows.insert(row, run - at)
            self._rows.put(row, hits[at:run])
            self.endInsertRows()
            at = run
        self._tell_changed(changed)

    def _tell_changed(self, rows: list[int]) -> None:
        """Tell that rows changed, in ascending order, a stretch at a time."""
        first = 0
        for at, row in enumerate(rows):
            if at + 1 == len(rows) or rows[at + 1] != row + 1:
                self.dataChanged.emit(self.index(rows[first], 0), self.index(row, self.last_column))
                first = at + 1

    def _stretch_to(self, total: int) -> None:
        length = len(self._rows)
        if total < length:
            self.beginRemoveRows(_NO_INDEX, total, length - 1)
            self._rows.remove(total, length - 1)
            self.endRemoveRows()
        elif total > length:
            self.beginInsertRows(_NO_INDEX, length, total - 1)
            self._rows.insert(length, total - length)
            self.endInsertRows()

    def _id(self, row: int) -> str:
        hit = self._rows.get(row)
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


def _stretches(before: list[str], hits: list[Hit]) -> int:
    """Return how many stretches of rows go and come."""
    wanted, held = {hit.id for hit in hits}, set(before)
    gone = [one in wanted for one in before]
    new = [hit.id in held for hit in hits]
    return sum(a and not b for a, b in (*pairwise([True, *gone]), *pairwise([True, *new])))
