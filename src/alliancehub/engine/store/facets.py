"""How many rows there are of each value of a facet, under all filters but its own."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping

from alliancehub.engine.store.answers import Answers, is_lasting, name_of
from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.documents import generation_of
from alliancehub.engine.store.labels import names, shown
from alliancehub.engine.store.selection import Selection, selected
from alliancehub.engine.store.tables import KindTable, Schema, quoted
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.query import Query

VALUES_MAX = 50

Facets = dict[str, list[tuple[str, str, int]]]


def facets_of(db: Connection, schema: Schema, table: KindTable, query: Query) -> Facets:
    """Return for each facet its values with their labels and counts, most first."""
    facets = table.spec.facets
    free = [one for one in facets if not query.where.get(one.name)]
    counts: dict[str, Counter[str]] = {}
    if free:
        picked = selected(db, schema, table, query)
        counts.update(_counts(db, picked, free))
    for one in facets:
        if one not in free:
            picked = selected(db, schema, table, query, without=one.name)
            counts.update(_counts(db, picked, [one]))
    return {one.name: _labelled(db, schema, one, counts[one.name]) for one in facets}


def facets_known(db: Connection, schema: Schema, query: Query, answers: Answers) -> Facets:
    """Return what ``facets_of`` does, counted once as long as no row changes."""
    table = schema.tables[query.kind]
    if not is_lasting(query):
        return facets_of(db, schema, table, query)
    kinds = {query.kind, *(one.target for one in table.spec.facets if one.target)}
    key = name_of("facets", query, is_sorted=False)
    return answers.get(key, generation_of(db, kinds), lambda: facets_of(db, schema, table, query))


def _counts(
    db: Connection, picked: Selection, facets: list[FieldSpec]
) -> Mapping[str, Counter[str]]:
    """Count in one pass over the rows, with SQLite, so that other threads go on meanwhile."""
    columns = ", ".join(f"r.{quoted(one.name)}" for one in facets)
    query = f"SELECT count(*), {columns} {picked.sql} GROUP BY {columns}"
    raw: list[Counter[str | int | None]] = [Counter() for _ in facets]
    for number, *cells in db.execute(query, picked.parameters):
        for counter, cell in zip(raw, cells, strict=True):
            counter[cell] += number
    return {one.name: _values(one, cells) for one, cells in zip(facets, raw, strict=True)}


def _values(one: FieldSpec, cells: Counter[str | int | None]) -> Counter[str]:
    counted: Counter[str] = Counter()
    for cell, number in cells.items():
        for value in _elements(cell) if one.is_list else [cell]:
            if value not in {"", None}:
                counted[str(value)] += number
    return counted


def _elements(cell: str | int | None) -> Iterable[str]:
    try:
        values = json.loads(str(cell))
    except ValueError:
        return ()
    return {str(value) for value in values} if isinstance(values, list) else ()


def _labelled(
    db: Connection, schema: Schema, one: FieldSpec, counted: Counter[str]
) -> list[tuple[str, str, int]]:
    most = sorted(counted.items(), key=lambda told: (-told[1], told[0]))[:VALUES_MAX]
    if one.target:
        known = names(db, schema, one.target, [value for value, _ in most])
        return [(value, known.get(value, "?"), number) for value, number in most]
    if one.type == "flag":
        return [(value, "Yes" if value == "1" else "No", number) for value, number in most]
    if one.is_list:
        return [(value, one.choice_label(value), number) for value, number in most]
    return [(value, shown(one, value), number) for value, number in most]
