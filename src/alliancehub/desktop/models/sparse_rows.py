"""Rows of a long list of which only those near sight are held: as many as it takes, not all."""

from __future__ import annotations

from collections.abc import Sequence

from alliancehub.model.query import Hit


class SparseRows:
    """A list of known length whose places are empty until somebody fills them.

    Costs grow with the rows that are held, never with the length.
    """

    def __init__(self) -> None:
        self._length = 0
        self._hits: dict[int, Hit] = {}
        self._places: dict[str, int] = {}

    def __len__(self) -> int:
        return self._length

    @property
    def held(self) -> int:
        """How many rows are held."""
        return len(self._hits)

    def get(self, row: int) -> Hit | None:
        """Return a row, or None where it is not held."""
        return self._hits.get(row)

    def place_of(self, row_id: str) -> int:
        """Return where a row is among those held, or -1."""
        return self._places.get(row_id, -1)

    def reset(self, length: int) -> None:
        """Hold nothing, of another length."""
        self._length = length
        self._hits.clear()
        self._places.clear()

    def put(self, first: int, hits: Sequence[Hit]) -> None:
        """Fill places, from one on; what stood there is let go of."""
        for row, hit in enumerate(hits, first):
            self._drop(row)
            self._hits[row] = hit
            self._places[hit.id] = row

    def insert(self, first: int, count: int) -> None:
        """Make room for rows: those from there on move down."""
        self._move(first, count)
        self._length += count

    def remove(self, first: int, last: int) -> None:
        """Take rows out, the last one included: those behind them move up."""
        for row in [row for row in self._hits if first <= row <= last]:
            self._drop(row)
        count = last - first + 1
        self._move(last + 1, -count)
        self._length -= count

    def run_to(self, low: int) -> int:
        """Return the first row from ``low`` on that is not held."""
        while low in self._hits:
            low += 1
        return low

    def run_from(self, high: int) -> int:
        """Return the first of the rows that are held without a gap up to ``high``."""
        while high - 1 in self._hits:
            high -= 1
        return high

    def keep_only(self, low: int, high: int) -> None:
        """Let go of the rows before ``low``, and of those from ``high`` on."""
        for row in [row for row in self._hits if not low <= row < high]:
            self._drop(row)

    def _move(self, first: int, by: int) -> None:
        moved = {row: hit for row, hit in self._hits.items() if row >= first}
        for row in moved:
            del self._hits[row]
        for row, hit in moved.items():
            self._hits[row + by] = hit
            self._places[hit.id] = row + by

    def _drop(self, row: int) -> None:
        hit = self._hits.pop(row, None)
        if hit is not None and self._places.get(hit.id) == row:
            del self._places[hit.id]
