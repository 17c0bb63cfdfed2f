"""Search over all kinds at once."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from alliancehub.engine.store.answers import Answers, name_of
from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.documents import (
    base_of,
    generation_of,
    kind_of,
    stretch_of,
)
from alliancehub.engine.store.finding import COUNTED_MAX, Found, Ground, any_of, find, settled
from alliancehub.engine.store.projection import LIMIT_MAX, hits_by_number
from alliancehub.engine.store.tables import Schema
from alliancehub.engine.store.words import Words, words_of
from alliancehub.model.query import Hit, Page, Query
from alliancehub.wire.cache_file import KIND_BITS

Counts = list[tuple[str, str, int]]


def found_everywhere(db: Connection, schema: Schema, query: Query, answers: Answers) -> Page:
    """Return a page of rows of all kinds that have a place to look at them.

    ``where`` may name kinds under ``kind``; the facet ``kind`` counts what each has.
    """
    words = words_of(query.text)
    if words is None:
        return Page([], 0)
    kinds = list(schema.everywhere)
    generation = generation_of(db, kinds)
    wanted = [kind for kind in kinds if kind in query.where.get("kind", kinds)]
    words = settled(db, words, Ground(*stretch_of(schema)))
    whole = answers.get(
        name_of("rows", query),
        generation,
        lambda: find(db, words, _ground(schema, wanted), COUNTED_MAX),
        lambda found: len(found.numbers),
    )
    limit, offset = min(max(query.limit, 0), LIMIT_MAX), max(query.offset, 0)
    hits = _hits(db, schema, list(whole.numbers[offset : offset + limit]))
    facets: dict[str, Counts] = {}
    if query.with_facets:
        key = name_of("kinds", replace(query, where={}), is_sorted=False)
        known = whole if wanted == kinds else None
        facets["kind"] = answers.get(key, generation, lambda: _by_kind(db, schema, words, known))
    return Page(hits, len(whole.numbers), facets, whole.is_more)


def _ground(schema: Schema, kinds: list[str]) -> Ground:
    if len(kinds) == 1:
        return Ground(*stretch_of(schema, kinds[0]))
    low, high = stretch_of(schema)
    if len(kinds) == len(schema.everywhere):
        return Ground(low, high)
    numbers = [base_of(schema, kind) >> KIND_BITS for kind in kinds]
    marks = ", ".join("?" * len(numbers))
    return Ground(low, high, "", [f"(rowid >> {KIND_BITS}) IN ({marks})"], numbers)


def _hits(db: Connection, schema: Schema, documents: list[int]) -> list[Hit]:
    rows: dict[str, list[int]] = {}
    for document in documents:
        kind = kind_of(schema, document)
        rows.setdefault(kind, []).append(document - base_of(schema, kind))
    hits: dict[int, Hit] = {}
    for kind, numbers in rows.items():
        base = base_of(schema, kind)
        for number, hit in hits_by_number(
            db, schema, schema.tables[kind], numbers, is_bare=True
        ).items():
            when = hit.values["updated_at"]
            hits[base + number] = replace(hit, values={"updated_at": when})
    return [hits[document] for document in documents if document in hits]


def _by_kind(db: Connection, schema: Schema, words: Words, known: Found | None) -> Counts:
    counted: Counter[str] = Counter()
    if known is not None and not known.is_more:
        counted.update(kind_of(schema, number) for number in known.numbers)
    else:
        text, values = any_of(words, Ground(*stretch_of(schema)))
        # Without rows of their own: the number of a document tells its kind.
        query = f"SELECT n >> {KIND_BITS}, count(*) FROM ({text}) GROUP BY 1"  # noqa: S608
        for number, count in db.execute(query, values):
            counted[kind_of(schema, number << KIND_BITS)] = count
    return [(kind, schema.tables[kind].spec.plural, n) for kind, n in counted.most_common()]
