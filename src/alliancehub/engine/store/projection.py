"""Pages of rows of one kind, as clients see them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from alliancehub.engine.store.answers import Answers
from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.labels import Labels, label_of, labels_of
from alliancehub.engine.store.paging import all_numbers, stretch_of_rows
from alliancehub.engine.store.record_labels import name_structured
from alliancehub.engine.store.rows import chunks
from alliancehub.engine.store.tables import KindTable, Schema
from alliancehub.model.errors import invalid
from alliancehub.model.kind_spec import TREE_FIELD
from alliancehub.model.plain_words import plain_words
from alliancehub.model.query import Hit, Page, Query
from alliancehub.model.told import fields_told_again, told, told_again

LIMIT_MAX = 500
SUMMARY_MAX = 300


def page_of(db: Connection, schema: Schema, query: Query, answers: Answers) -> Page:
    """Return a page of the rows of one kind; raises Refusal where the query does not fit it."""
    table = table_of(schema, query.kind)
    limit = min(max(query.limit, 0), LIMIT_MAX)
    part = stretch_of_rows(db, schema, replace(query, limit=limit), answers)
    hits = hits_of(db, schema, table, part.numbers)
    return Page(hits, part.total, is_more=part.is_more)


def all_rows(db: Connection, schema: Schema, query: Query) -> Iterator[Hit]:
    """Yield all rows of a query in order, whatever its limit, holding few of them at a time."""
    table = table_of(schema, query.kind)
    numbers = all_numbers(db, schema, table, query)
    for start in range(0, len(numbers), LIMIT_MAX):
        yield from hits_of(db, schema, table, numbers[start : start + LIMIT_MAX])


def hits_of(db: Connection, schema: Schema, table: KindTable, numbers: Sequence[int]) -> list[Hit]:
    """Return rows by their numbers in the table, in this order."""
    hits = hits_by_number(db, schema, table, numbers)
    return [hits[number] for number in numbers if number in hits]


def hits_by_number(
    db: Connection,
    schema: Schema,
    table: KindTable,
    numbers: Sequence[int],
    *,
    is_bare: bool = False,
) -> dict[int, Hit]:
    """Return rows by their numbers in the table.

    Args:
        numbers: of the rows.
        is_bare: whether what they point at need not be named.
    """
    marks = ", ".join("?" * len(numbers))
    select = table.select.replace("SELECT ", "SELECT r.rowid, ", 1)
    found = db.execute(f"{select} WHERE r.rowid IN ({marks})", list(numbers))
    rows = {number: table.values(row) for number, *row in found}
    waiting = _waiting(db, table.spec.name, [row["id"] for row in rows.values()])
    if is_bare:
        labels = [Labels({}, {})] * len(rows)
    else:
        labels = labels_of(db, schema, table, list(rows.values()))
        name_structured(db, schema, table, list(rows.values()), labels)
    return {
        number: _hit(table, row, of_row, is_pending=row["id"] in waiting)
        for (number, row), of_row in zip(rows.items(), labels, strict=True)
    }


def table_of(schema: Schema, kind: str) -> KindTable:
    """Return the table of a kind that a client named; raises Refusal where there is none."""
    if kind not in schema.tables:
        raise invalid(
            "kind",
            told("There is no kind {name}.", name=repr(kind[:80])),
            "Update the app and try again.",
        )
    return schema.tables[kind]


def _hit(table: KindTable, row: Mapping[str, Any], labels: Labels, *, is_pending: bool) -> Hit:
    summary = ""
    if name := table.spec.summary:
        text = str(row[name])[: SUMMARY_MAX * 2]
        is_markdown = table.spec.field(name).type == "markdown"
        words = plain_words(text) if is_markdown else " ".join(text.split())
        summary = words[:SUMMARY_MAX]
    values = {name: value for name, value in row.items() if name != "id"}
    title = label_of(table, row)
    if kept := row.get(TREE_FIELD):
        title = told_again(title, str(kept))
        values[table.spec.label] = title
        values |= fields_told_again(values, str(kept))
    return Hit(
        table.spec.name,
        row["id"],
        title,
        summary,
        values,
        labels.words,
        is_pending,
        label_lists=labels.lists,
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
