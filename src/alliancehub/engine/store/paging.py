"""Stretches of the rows of one kind: which rows a page shows, wherever in a million it lies."""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from alliancehub.engine.store.answers import Answers, is_lasting, name_of
from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.documents import base_of, generation_of
from alliancehub.engine.store.finding import COUNTED_MAX, Found, find, settled
from alliancehub.engine.store.selection import (
    Selection,
    filtered,
    ground_of,
    in_order,
    selected,
    sorts_by_label,
)
from alliancehub.engine.store.tables import KindTable, Schema
from alliancehub.engine.store.words import words_of
from alliancehub.model.query import Query

NEAR = 1_000  # rows from the top: found by themselves, without the order of all others
_NOTHING = Found(array("q"))


@dataclass(frozen=True)
class Stretch:
    """Some rows of a result.

    Attributes:
        numbers: of the rows in their table, in order.
        total: how many rows there are in all; of a search at most ``COUNTED_MAX`` are counted.
        is_more: whether there are more than ``total``.
    """

    numbers: Sequence[int]
    total: int
    is_more: bool = False


def stretch_of_rows(db: Connection, schema: Schema, query: Query, answers: Answers) -> Stretch:
    """Return the rows of a query from ``offset``, ``limit`` of them; raises Refusal."""
    table = schema.tables[query.kind]
    memory, generation = _memory(db, schema, table, query, answers)
    offset, limit = max(query.offset, 0), max(query.limit, 0)
    if query.text.strip():
        whole = _whole(db, schema, table, query, memory, generation)
        return Stretch(whole.numbers[offset : offset + limit], len(whole.numbers), whole.is_more)
    picked, by = in_order(schema, query, filtered(table, query))
    name = name_of("total", query, is_sorted=False)
    total = memory.get(name, generation, lambda: picked.count(db))
    limit = min(limit, max(total - offset, 0))
    if not limit:
        return Stretch((), total)
    # Along an index a million rows are passed in no time; else the whole order is worth keeping.
    is_indexed = not picked.where and not picked.joins
    if memory.peek(name_of("rows", query), generation) is None and (
        is_indexed or offset + limit <= NEAR
    ):
        return Stretch(_walked(db, picked, by, offset, limit, total), total)
    whole = _whole(db, schema, table, query, memory, generation)
    return Stretch(whole.numbers[offset : offset + limit], total)


def whole_order(db: Connection, schema: Schema, query: Query, answers: Answers) -> array[int]:
    """Return the numbers of all rows that pages of a query may show, in order; remembered."""
    table = schema.tables[query.kind]
    memory, generation = _memory(db, schema, table, query, answers)
    return _whole(db, schema, table, query, memory, generation).numbers


def all_numbers(db: Connection, schema: Schema, table: KindTable, query: Query) -> array[int]:
    """Return the numbers of all rows of a query, in order."""
    if query.text.strip():
        return _searched(db, schema, table, query, None).numbers
    picked, by = in_order(schema, query, filtered(table, query))
    if picked.where:
        # The sign keeps SQLite from walking along an order's index to each row in its place in the
        # file: reading all rows as they lie and sorting what is left takes a tenth of that.
        by = by.replace("r.", "+r.")
    return picked.numbers(db, by)


def _memory(
    db: Connection, schema: Schema, table: KindTable, query: Query, answers: Answers
) -> tuple[Answers, int]:
    """Return where to remember what is found, and of which generation it is."""
    if not is_lasting(query):
        return Answers(), 0
    label_kind = sorts_by_label(schema, table, query.sort or table.spec.sort)
    return answers, generation_of(db, {query.kind, label_kind})


def _whole(
    db: Connection,
    schema: Schema,
    table: KindTable,
    query: Query,
    memory: Answers,
    generation: int,
) -> Found:
    def found() -> Found:
        if query.text.strip():
            return _searched(db, schema, table, query, COUNTED_MAX)
        return Found(all_numbers(db, schema, table, query))

    return memory.get(name_of("rows", query), generation, found, lambda whole: len(whole.numbers))


def _searched(
    db: Connection, schema: Schema, table: KindTable, query: Query, most: int | None
) -> Found:
    words = words_of(query.text)
    picked = filtered(table, query)
    if words is None or not table.is_searched:
        return _NOTHING
    if query.sort:
        ordered, by = in_order(schema, query, selected(db, schema, table, query))
        limit = -1 if most is None else most + 1
        found = Found(ordered.numbers(db, by, limit))
        return found if most is None else found.cut(most)
    words = settled(db, words, ground_of(schema, Selection(table)))
    found = find(db, words, ground_of(schema, picked), most)
    base = base_of(schema, query.kind)
    return Found(array("q", (number - base for number in found.numbers)), found.is_more)


def _walked(
    db: Connection, picked: Selection, by: str, offset: int, limit: int, total: int
) -> array[int]:
    """Return a stretch by walking along the index, from the end that is nearer."""
    behind = total - offset - limit
    if offset <= behind:
        return picked.numbers(db, by, limit, offset)
    found = picked.numbers(db, _reversed(by), limit, behind)
    found.reverse()
    return found


def _reversed(by: str) -> str:
    ways = {"ASC": "DESC", "DESC": "ASC"}
    return re.sub(r"\b(ASC|DESC)\b", lambda found: ways[found.group()], by)
