"""Rows read from the database, and a batch's own changes laid over them.

A batch's changes stay in memory until it is sealed: a command that fails has changed nothing, and
all rows are written by a few statements at the end.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from alliancehub.model.ids import is_id
from alliancehub.model.kind import Kind, fits
from alliancehub.model.work import EVERY_MAX, FIND_MAX
from alliancehub.server.database import Transaction, in_list
from alliancehub.server.history import Version, buried, editors
from alliancehub.server.ledger.book import Book
from alliancehub.server.tables import KindTable, Tables, body_of
from alliancehub.server.version_files import VersionFiles

K = TypeVar("K", bound=Kind)


class Rows:
    """Reads rows in a transaction, as they are after ``lay`` of what the batch changed.

    Attributes:
        changes: kind to id to the new row, or None where it is deleted.
        versions: what the batch changed of which row, command by command.
        ledger: balances with what the batch has posted.
    """

    def __init__(self, tx: Transaction, tables: Tables) -> None:
        self._tx = tx
        self._tables = tables
        self._stored: dict[tuple[type[Kind], str], Kind | None] = {}
        self._cells: dict[tuple[type[Kind], str], tuple[Any, ...]] = {}
        self.changes: dict[type[Kind], dict[str, Kind | None]] = {}
        self.versions: list[Version] = []
        self.ledger = Book(tx)
        self.files = VersionFiles(tx)

    def get(self, kind: type[K], row_id: str) -> K | None:
        """Return a row, or None."""
        laid = self.changes.get(kind)
        if laid is not None and row_id in laid:
            return laid[row_id]  # type: ignore[return-value] # filed by its class
        return self.stored(kind, row_id)

    def stored(self, kind: type[K], row_id: str) -> K | None:
        """Return a row as it was before the batch, or None."""
        key = (kind, row_id)
        if key not in self._stored:
            table = self._tables.of(kind)
            cells = self._tx.first(table.select_one, [row_id])
            self._keep(key, table, cells)
        return self._stored[key]  # type: ignore[return-value] # filed by its class

    def stored_body(self, kind: type[Kind], row_id: str) -> str:
        """Return the cells of a row that was there before the batch, as they were sent."""
        cells = self._cells[kind, row_id]
        if None in cells:  # a column that was added since: it was rendered anew with its default
            table = self._tables.of(kind)
            return body_of(table.cells_of(table.row_of(cells)))
        return body_of(cells)

    def _keep(
        self, key: tuple[type[Kind], str], table: KindTable, cells: tuple[Any, ...] | None
    ) -> None:
        self._stored[key] = None if cells is None else table.row_of(cells)
        if cells is not None:
            self._cells[key] = cells

    def foresee(self, keys: Iterable[tuple[str, str]]) -> None:
        """Read at once the rows that commands name, by name of kind and id, known or not."""
        wanted: defaultdict[str, dict[str, None]] = defaultdict(dict)
        for name, row_id in keys:
            if name in self._tables.by_name and is_id(row_id):
                wanted[name][row_id] = None
        for name, ids in wanted.items():
            table = self._tables.by_name[name]
            found = {cells[0]: cells for cells in self._tx.run(table.select_many, [in_list(ids)])}
            for row_id in ids:
                cells, key = found.get(row_id), (table.kind, row_id)
                if key not in self._stored:
                    self._keep(key, table, cells)

    def find(self, kind: type[K], **equals: Any) -> list[K]:
        """Return the rows whose fields equal these values, at most 1,000, in order of id."""
        return self._found(kind, equals, FIND_MAX)

    def every(self, kind: type[K], **equals: Any) -> list[K]:
        """Return the same of all there are, though at most one more than ``EVERY_MAX``."""
        return self._found(kind, equals, EVERY_MAX + 1)

    def _found(self, kind: type[K], equals: Mapping[str, Any], most: int) -> list[K]:
        table = self._tables.of(kind)
        where = " AND ".join(
            f"\"{name}\" LIKE ? ESCAPE '!'" if table.is_held(name, value) else f'"{name}" = ?'
            for name, value in equals.items()
        )
        where = where or "1 = 1"
        cells = self._tx.run(
            f"{table.select} WHERE {where or '1 = 1'} ORDER BY id LIMIT {most}",
            [table.cell_for(name, value) for name, value in equals.items()],
        )
        found: dict[str, Kind] = {row[0]: table.row_of(row) for row in cells}
        for row_id, row in self.changes.get(kind, {}).items():
            if row is not None and fits(row, equals):
                found[row_id] = row
            else:
                found.pop(row_id, None)
        return [found[row_id] for row_id in sorted(found)][:most]  # type: ignore[return-value] # all of `kind`

    def next_number(self, series: str) -> int:
        """Take the next number of a series; the writers come one after another."""
        found = self._tx.value(
            "INSERT INTO hub_meta (name, value) VALUES (?, '1') ON CONFLICT (name) DO UPDATE "
            "SET value = CAST(CAST(hub_meta.value AS INTEGER) + 1 AS TEXT) RETURNING value",
            [f"number:{series}"],
        )
        return int(found)

    def buried_in(self, kind: type[Kind], row_id: str) -> frozenset[str]:
        """Return the scopes that a row was deleted in or moved out of."""
        found = self._tx.run(
            "SELECT scope FROM sync_change WHERE kind = ? AND row_id = ? AND op = 'D'",
            [self._tables.of(kind).name, row_id],
        )
        scopes = {scope for (scope,) in found}
        before, now = self.stored(kind, row_id), self.get(kind, row_id)
        if before is not None:
            scopes.add(before.scope)
        return frozenset(scopes - {now.scope if now is not None else ""})

    def buried(self, kind: type[Kind], row_id: str) -> tuple[list[Kind], str]:
        """Return a deleted row and what went with it, as they were, and who deleted them."""
        name = self._tables.of(kind).name
        return buried(self._tx, self._tables, self.versions, name, row_id)

    def editors(
        self, kind: type[Kind], row_id: str, version: int = 0, at: str = ""
    ) -> frozenset[str]:
        """Return who has changed a row since a commit and an instant, as far as that is kept."""
        name = self._tables.of(kind).name
        return frozenset(editors(self._tx, self.versions, name, row_id, version, at))

    def lay(self, changes: dict[tuple[type[Kind], str], Kind | None]) -> None:
        """Take what a command changed."""
        for (kind, row_id), row in changes.items():
            self.changes.setdefault(kind, {})[row_id] = row
