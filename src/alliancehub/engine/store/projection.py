"""Pages of rows of one kind, as clients see them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.labels import label_of, labels_of
from alliancehub.engine.store.rows import chunks
from alliancehub.engine.store.selection import in_order, selected
from alliancehub.engine.store.tables import KindTable, Schema
from alliancehub.model.errors import invalid
from alliancehub.model.query import Hit, Page, Query

LIMIT_MAX = 500
SUMMARY_MAX = 300


def page_of(db: Connection, schema: Schema, query: Query) -> Page:
    """Return a page of the rows of one kind; raises Refusal where the query does not fit it."""
    table = table_of(schema, query.kind)
    picked, words = selected(table, query)
    if words is None and query.text.strip():
        return Page([], 0)
    total = picked.count(db)
    found = None if picked.where else total
    picked, order = in_order(db, schema, query, picked, words, found)
    limit = min(max(query.limit, 0), LIMIT_MAX)
    numbers = picked.page(db, order, limit, max(query.offset, 0))
    return Page(hits_of(db, schema, table, numbers), total)


def all_rows(db: Connection, schema: Schema, query: Query) -> Iterator[Hit]:
    """Yield all rows of a query in order, whatever its limit, holding few of them at a time."""
    table = table_of(schema, query.kind)
    picked, words = selected(table, query)
    picked, order = in_order(db, schema, query, picked, words)
    numbers = picked.page(db, order, -1, 0)
    for start in range(0, len(numbers), LIMIT_MAX):
        yield from hits_of(db, schema, table, numbers[start : start + LIMIT_MAX])


def hits_of(db: Connection, schema: Schema, table: KindTable, numbers: list[int]) -> list[Hit]:
    """Return rows by their numbers in the table, in this order."""
    marks = ", ".join("?" * len(numbers))
    select = table.select.replace("SELECT ", "SELECT r.rowid, ", 1)
    found = db.execute(f"{select} WHERE r.rowid IN ({marks})", numbers)
    cells = {number: row for number, *row in found}
    rows = [table.values(cells[number]) for number in numbers if number in cells]
    waiting = _waiting(db, table.spec.name, [row["id"] for row in rows])
    labels = labels_of(db, schema, table, rows)
    return [
        _hit(table, row, of_row, is_pending=row["id"] in waiting)
        for row, of_row in zip(rows, labels, strict=True)
    ]


def table_of(schema: Schema, kind: str) -> KindTable:
    """Return the table of a kind that a client named; raises Refusal where there is none."""
    if kind not in schema.tables:
        raise invalid("kind", f"There is no kind {kind[:80]!r}.", "Update the app and try again.")
    return schema.tables[kind]


def _hit(
    table: KindTable, row: Mapping[str, Any], labels: dict[str, str], *, is_pending: bool
) -> Hit:
    summary = ""
    if name := table.spec.summary:
        summary = " ".join(str(row[name])[: SUMMARY_MAX * 2].split())[:SUMMARY_MAX]
    values = {name: value for name, value in row.items() if name != "id"}
    return Hit(
        table.spec.name, row["id"], label_of(table, row), summary, values, labels, is_pending
    )


def _waiting(db: Connection, kind: str, ids: list[str]) -> set[str]:
    found: set[str] = set()
    for some in chunks(ids):
        marks = ", ".join("?" * len(some))
        query = (
            "SELECT t.id FROM outbox_row AS t JOIN outbox AS o ON o.seq = t.seq "  # noqa: S608
            f"WHERE t.kind = ? AND t.id IN ({marks}) AND o.is_live = 1"
        )
        found |= {row_id for (row_id,) in db.execute(query, (kind, *some))}
    return found
