"""Ids and places of rows within the whole answer to a query, for what is done with many of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from alliancehub.engine.store.answers import Answers
from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.paging import stretch_of_rows, whole_order
from alliancehub.engine.store.projection import LIMIT_MAX, hits_of, table_of
from alliancehub.engine.store.rows import chunks
from alliancehub.engine.store.tables import KindTable, Schema
from alliancehub.model.query import Hit, Query

IDS_MAX = 10_000


def ids_of(db: Connection, schema: Schema, query: Query, answers: Answers) -> list[str]:
    """Return the ids of a stretch of a query's rows in their order, at most ``IDS_MAX``."""
    limit = min(max(query.limit, 0), IDS_MAX)
    table = table_of(schema, query.kind)
    numbers = stretch_of_rows(db, schema, replace(query, limit=limit), answers).numbers
    found: dict[int, str] = {}
    for some in _parts(numbers):
        marks = ", ".join("?" * len(some))
        select = f"SELECT rowid, id FROM {table.name} WHERE rowid IN ({marks})"  # noqa: S608
        found |= dict(db.execute(select, some).fetchall())
    return [found[number] for number in numbers if number in found]


def place_of(db: Connection, schema: Schema, query: Query, row_id: str, answers: Answers) -> int:
    """Return where a row is in the whole answer to a query, from 0; -1 where it is not in it."""
    table = table_of(schema, query.kind)
    select = f"SELECT rowid FROM {table.name} WHERE id = ?"  # noqa: S608
    found = db.execute(select, (row_id,)).fetchone()
    numbers = whole_order(db, schema, query, answers) if found else ()
    return numbers.index(found[0]) if found and found[0] in numbers else -1


def rows_of(db: Connection, schema: Schema, kind: str, ids: Sequence[str]) -> Iterator[Hit]:
    """Yield rows by id, in this order, holding few at a time; those that are gone are left out."""
    table = table_of(schema, kind)
    for some in chunks(ids):
        numbers = _numbers_by_id(db, table, some)
        yield from hits_of(db, schema, table, [numbers[one] for one in some if one in numbers])


def _numbers_by_id(db: Connection, table: KindTable, ids: list[str]) -> dict[str, int]:
    marks = ", ".join("?" * len(ids))
    select = f"SELECT id, rowid FROM {table.name} WHERE id IN ({marks})"  # noqa: S608
    return dict(db.execute(select, ids).fetchall())


def _parts(numbers: Sequence[int]) -> Iterator[list[int]]:
    for start in range(0, len(numbers), LIMIT_MAX):
        yield list(numbers[start : start + LIMIT_MAX])
