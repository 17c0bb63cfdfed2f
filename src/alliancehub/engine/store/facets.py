"""How many rows there are of each value of a facet, under all filters but its own."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping

from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.labels import names, shown
from alliancehub.engine.store.selection import Selection, selected
from alliancehub.engine.store.tables import KindTable, Schema, quoted
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.query import Query

VALUES_MAX = 50
_ROWS = 5_000

Facets = dict[str, list[tuple[str, str, int]]]


def facets_of(db: Connection, schema: Schema, table: KindTable, query: Query) -> Facets:
    """Return for each facet its values with their labels and counts, most first."""
    facets = table.spec.facets
    free = [one for one in facets if not query.where.get(one.name)]
    counts: dict[str, Counter[str]] = {}
    if free:
        picked, _ = selected(table, query)
        counts.update(_counts(db, picked, free))
    for one in facets:
        if one not in free:
            picked, _ = selected(table, query, without=one.name)
            counts.update(_counts(db, picked, [one]))
    return {one.name: _labelled(db, schema, one, counts[one.name]) for one in facets}


class FacetMemory:
    """What was counted for the last queries, until anything is written.

    Args:
        size: how many queries are remembered.
    """

    def __init__(self, size: int = 32) -> None:
        self._size = size
        self._known: dict[tuple[int, str], Facets] = {}

    def get(self, generation: int, query: Query) -> Facets | None:
        """Return what was counted in this generation of the cache, or None."""
        return self._known.get((generation, _name(query)))

    def put(self, generation: int, query: Query, facets: Facets) -> None:
        """Remember it; what was counted in earlier generations is forgotten."""
        kept = {key: value for key, value in self._known.items() if key[0] == generation}
        if len(kept) >= self._size:
            kept.pop(next(iter(kept)))
        self._known = kept | {(generation, _name(query)): facets}


def _name(query: Query) -> str:
    return json.dumps([query.kind, query.text, query.where], sort_keys=True)


def _counts(
    db: Connection, picked: Selection, facets: list[FieldSpec]
) -> Mapping[str, Counter[str]]:
    """Count in one pass over the rows; SQL would need one for each facet."""
    columns = ", ".join(f"r.{quoted(one.name)}" for one in facets)
    found = db.execute(f"SELECT {columns} {picked.sql}", picked.parameters)
    raw: list[Counter[str | int | None]] = [Counter() for _ in facets]
    while some := found.fetchmany(_ROWS):
        for counter, cells in zip(raw, zip(*some, strict=True), strict=True):
            counter.update(cells)
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
