"""Search over all kinds at once."""

from __future__ import annotations

from dataclasses import replace

from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.projection import LIMIT_MAX, hits_of
from alliancehub.engine.store.tables import Schema
from alliancehub.engine.store.words import matches, order_of, words_of
from alliancehub.model.query import Hit, Page, Query


def found_everywhere(db: Connection, schema: Schema, query: Query) -> Page:
    """Return a page of rows of all kinds that have a place to look at them.

    ``where`` may name kinds under ``kind``; the facet ``kind`` counts what each has.
    """
    kinds = searched_kinds(schema)
    wanted = [kind for kind in kinds if kind in query.where.get("kind", kinds)]
    words = words_of(query.text, wanted)
    if words is None:
        return Page([], 0)
    limit, offset = min(max(query.limit, 0), LIMIT_MAX), max(query.offset, 0)
    found: list[tuple[str, str]] = []
    total = matches(db, words.match)
    order = order_of(words, total)
    for part in order.parts:
        some = db.execute(
            "SELECT d.kind, d.id FROM fts CROSS JOIN doc AS d ON d.rowid = fts.rowid "  # noqa: S608
            f"WHERE fts MATCH ? ORDER BY {order.by} LIMIT ? OFFSET ?",
            (part, limit - len(found), offset),
        ).fetchall()
        found += some
        if len(found) == limit:
            break
        offset = 0 if some else offset - min(matches(db, part), offset)
    facets = {"kind": _by_kind(db, schema, query.text)} if query.with_facets else {}
    return Page(_hits(db, schema, found), total, facets)


def searched_kinds(schema: Schema) -> list[str]:
    """Return the kinds that a search over everything looks through: not what is in the inbox."""
    return [
        name
        for name, table in schema.tables.items()
        if table.spec.place not in {"", "inbox"} and any(one.weight for one in table.spec.fields)
    ]


def _hits(db: Connection, schema: Schema, found: list[tuple[str, str]]) -> list[Hit]:
    hits: dict[tuple[str, str], Hit] = {}
    for kind in {kind for kind, _ in found}:
        table = schema.tables[kind]
        ids = [row_id for one, row_id in found if one == kind]
        marks = ", ".join("?" * len(ids))
        query = f"SELECT rowid FROM {table.name} WHERE id IN ({marks})"  # noqa: S608
        numbers = [number for (number,) in db.execute(query, ids)]
        for hit in hits_of(db, schema, table, numbers):
            hits[kind, hit.id] = replace(hit, values={}, labels={})
    return [hits[key] for key in found if key in hits]


def _by_kind(db: Connection, schema: Schema, text: str) -> list[tuple[str, str, int]]:
    counted: list[tuple[str, str, int]] = []
    for kind in searched_kinds(schema):
        words = words_of(text, [kind])
        if words and (number := matches(db, words.match)):
            counted.append((kind, schema.tables[kind].spec.plural, number))
    return sorted(counted, key=lambda one: -one[2])
