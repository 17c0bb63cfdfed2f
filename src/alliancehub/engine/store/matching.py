"""Which of some rows a query selects, as they are now."""

from __future__ import annotations

from collections.abc import Iterable

from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.projection import table_of
from alliancehub.engine.store.rows import chunks
from alliancehub.engine.store.selection import selected
from alliancehub.engine.store.tables import Schema
from alliancehub.model.query import Query


def rows_matching(db: Connection, schema: Schema, query: Query, ids: Iterable[str]) -> list[str]:
    """Return those of the ids of the query's kind that its words and filters select."""
    table = table_of(schema, query.kind)
    found: list[str] = []
    for some in chunks(ids):
        marks = ", ".join("?" * len(some))
        of_these = f"SELECT rowid FROM {table.name} WHERE id IN ({marks})"  # noqa: S608
        numbers = [number for (number,) in db.execute(of_these, some)]
        if not numbers:
            continue
        # Rows that are new lie close together: a short stretch of the index is looked through.
        picked = selected(db, schema, table, query, rows=(min(numbers), max(numbers)))
        picked.where.append(f"r.id IN ({marks})")
        picked.values.extend(some)
        found += [
            row_id for (row_id,) in db.execute(f"SELECT r.id {picked.sql}", picked.parameters)
        ]
    return found
