"""Rows of the cache, read and written one by one or in batches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, TypeVar

from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.tables import Cell, KindTable, Schema, quoted
from alliancehub.model.field_types import pattern_of, to_cell
from alliancehub.model.kind import STAMPS, Kind
from alliancehub.model.work import EVERY_MAX, FIND_MAX

K = TypeVar("K", bound=Kind)
CHUNK = 500  # parameters of one statement; SQLite takes 32,766, other builds 999


class CacheReader:
    """The rows that a command reads: the ``Reader`` of ``model.work`` over a connection."""

    ledger = None  # it is the hub's alone
    files = None  # so are these

    def __init__(self, db: Connection, schema: Schema) -> None:
        self._db = db
        self._schema = schema

    def get(self, kind: type[K], row_id: str) -> K | None:
        """Return a row, or None."""
        table = self._schema.of(kind)
        cells = get_cells(self._db, table, row_id)
        return None if cells is None else table.row(cells)  # type: ignore[return-value]

    def find(self, kind: type[K], **equals: Any) -> list[K]:
        """Return the rows whose fields equal these values, at most 1,000, in order of id."""
        return self._found(kind, equals, FIND_MAX)

    def every(self, kind: type[K], **equals: Any) -> list[K]:
        """Return the same of all there are, though at most one more than ``EVERY_MAX``."""
        return self._found(kind, equals, EVERY_MAX + 1)

    def _found(self, kind: type[K], equals: Mapping[str, Any], most: int) -> list[K]:
        table = self._schema.of(kind)
        wanted: list[str] = []
        values: list[Any] = []
        for name, value in equals.items():
            one = None if name in STAMPS else table.fields[name]
            is_held = one is not None and one.is_list and isinstance(value, str)
            wanted.append(f"r.{quoted(name)} " + ("LIKE ? ESCAPE '!'" if is_held else "= ?"))
            values.append(
                value if one is None else pattern_of(value) if is_held else to_cell(one, value)
            )
        where = " AND ".join(wanted) or "1"
        found = self._db.execute(f"{table.select} WHERE {where} ORDER BY r.id LIMIT {most}", values)
        return [table.row(cells) for cells in found]  # type: ignore[misc]

    def next_number(self, series: str) -> int:
        """Return 0: only the hub counts."""
        del series
        return 0

    def buried_in(self, kind: type[Kind], row_id: str) -> frozenset[str]:
        """Only the hub remembers what was deleted where."""
        del kind, row_id
        return frozenset()

    def buried(self, kind: type[Kind], row_id: str) -> tuple[list[Kind], str]:
        """Only the hub remembers what was deleted."""
        del kind, row_id
        return [], ""

    def editors(
        self, kind: type[Kind], row_id: str, version: int = 0, at: str = ""
    ) -> frozenset[str]:
        """Only the hub remembers who changed what."""
        del kind, row_id, version, at
        return frozenset()


def get_cells(db: Connection, table: KindTable, row_id: str) -> tuple[Any, ...] | None:
    """Return the cells of a row, or None."""
    found: tuple[Any, ...] | None = db.execute(
        f"{table.select} WHERE r.id = ?", (row_id,)
    ).fetchone()
    return found


def put_cells(db: Connection, table: KindTable, rows: Iterable[Sequence[Cell]]) -> None:
    """Write rows, each as cells in the order of the table's columns."""
    db.executemany(table.upsert, rows)


def drop_rows(db: Connection, table: KindTable, ids: Iterable[str]) -> None:
    """Delete rows by id."""
    db.executemany(f"DELETE FROM {table.name} WHERE id = ?", ((row_id,) for row_id in ids))  # noqa: S608


def chunks(items: Iterable[str]) -> Iterator[list[str]]:
    """Yield the items in lists of at most ``CHUNK``."""
    rest = iter(items)
    while some := list(islice(rest, CHUNK)):
        yield some
