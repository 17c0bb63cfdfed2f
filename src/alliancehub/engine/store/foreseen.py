"""What commands would make of a cache, one after another, with nothing of it written there."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.named import ids_called
from alliancehub.engine.store.rows import CacheReader, put_cells
from alliancehub.engine.store.tables import KindTable, Schema
from alliancehub.model.kind import Kind
from alliancehub.model.work import Work

K = TypeVar("K", bound=Kind)
_GONE = "INSERT OR IGNORE INTO gone(kind, id) VALUES (?, ?)"
_IS_GONE = "SELECT 1 FROM gone WHERE kind = ? AND id = ?"


class Foreseen:
    """Rows as they would be, in a file of its own that nobody else sees and that goes with it."""

    def __init__(self, schema: Schema) -> None:
        self._schema = schema
        # Without a name SQLite keeps it in memory while it is small, else in a file it removes.
        self._db = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        self._db.execute("CREATE TABLE gone(kind TEXT, id TEXT, PRIMARY KEY (kind, id))")
        self._made: set[str] = set()

    def over(self, db: Connection) -> ForeseenReader:
        """Return the rows of a cache as they would be."""
        return ForeseenReader(self, CacheReader(db, self._schema))

    def add(self, work: Work) -> None:
        """Take what a command would change."""
        for (kind, row_id), row in work.changes.items():
            if (table := self._table(kind)) is None:
                table = self._schema.of(kind)
                for statement in table.ddl:
                    self._db.execute(statement)
                self._made.add(table.spec.name)
            if row is None:
                self._db.execute(_GONE, (table.spec.name, row_id))
            else:
                put_cells(self._db, table, [table.cells(row)])

    def called(self, kind: str, field: str, texts: Iterable[str]) -> dict[str, tuple[str, ...]]:
        """Return what ``ids_called`` does, of the rows that would be new or other than now."""
        if kind not in self._made:
            return {}
        return ids_called(self._db, self._schema.tables[kind], field, texts)

    def rows(self, kind: type[K], **equals: Any) -> list[K]:
        """Return the rows that would be new or other than now and equal these values."""
        if self._table(kind) is None:
            return []
        found = CacheReader(self._db, self._schema).find(kind, **equals)
        return [row for row in found if not self.is_gone(kind, row.id)]

    def knows(self, kind: type[Kind], row_id: str) -> bool:
        """Whether a row would be new, other than now, or gone."""
        table = self._table(kind)
        return table is not None and (
            CacheReader(self._db, self._schema).get(kind, row_id) is not None
            or self.is_gone(kind, row_id)
        )

    def is_gone(self, kind: type[Kind], row_id: str) -> bool:
        """Whether a row would be deleted."""
        found = self._db.execute(_IS_GONE, (self._schema.of(kind).spec.name, row_id)).fetchone()
        return found is not None

    def close(self) -> None:
        """Forget all of it."""
        self._db.close()

    def _table(self, kind: type[Kind]) -> KindTable | None:
        table = self._schema.of(kind)
        return table if table.spec.name in self._made else None


class ForeseenReader:
    """The ``Reader`` of ``model.work`` over a cache and what is foreseen of it."""

    ledger = None  # it is the hub's alone
    files = None  # so are these

    def __init__(self, foreseen: Foreseen, cache: CacheReader) -> None:
        self._foreseen = foreseen
        self._cache = cache

    def get(self, kind: type[K], row_id: str) -> K | None:
        """Return a row, or None."""
        if self._foreseen.knows(kind, row_id):
            return next(iter(self._foreseen.rows(kind, id=row_id)), None)
        return self._cache.get(kind, row_id)

    def find(self, kind: type[K], **equals: Any) -> list[K]:
        """Return the rows whose fields equal these values, in order of id."""
        return self._merged(kind, self._cache.find(kind, **equals), equals)

    def every(self, kind: type[K], **equals: Any) -> list[K]:
        """Return the same of all rows there are."""
        return self._merged(kind, self._cache.every(kind, **equals), equals)

    def _merged(self, kind: type[K], rows: Iterable[K], equals: Mapping[str, Any]) -> list[K]:
        now = [row for row in rows if not self._foreseen.knows(kind, row.id)]
        return sorted([*now, *self._foreseen.rows(kind, **equals)], key=lambda row: row.id)

    def next_number(self, series: str) -> int:
        """Return 0: only the hub counts."""
        del series
        return 0

    def buried_in(self, kind: type[Kind], row_id: str) -> frozenset[str]:
        """Only the hub remembers what was deleted where."""
        return self._cache.buried_in(kind, row_id)

    def buried(self, kind: type[Kind], row_id: str) -> tuple[list[Kind], str]:
        """Only the hub remembers what was deleted."""
        return self._cache.buried(kind, row_id)

    def editors(
        self, kind: type[Kind], row_id: str, version: int = 0, at: str = ""
    ) -> frozenset[str]:
        """Only the hub remembers who changed what."""
        del kind, row_id, version, at
        return frozenset()
