"""Documents that words find, in the order in which they are shown.

The index of titles answers first: what it finds by the thousand fills any page, and the index of
all words, where a common beginning costs hundreds of milliseconds among a million rows, need not be
asked at all.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.words import Words

COUNTED_MAX = 10_000  # of more hits, a search says that there are more
RANKED_MAX = 2_500  # ranking costs 10 µs a hit, and what finds so much is not meant to be ranked


@dataclass(frozen=True)
class Ground:
    """Where words are looked for: a stretch of the index, under conditions.

    Attributes:
        low, high: the first and last number of a document.
        join: what the conditions need joined, with ``{index}`` for the index; empty for nothing.
        where: conditions, and the values for their parameters in order.
    """

    low: int
    high: int
    join: str = ""
    where: Sequence[str] = ()
    values: Sequence[Any] = field(default=())

    def source(self, index: str) -> str:
        """Return FROM and WHERE; the first parameter is what the index is asked for."""
        conditions = [f"{index} MATCH ?", f"{index}.rowid BETWEEN ? AND ?", *self.where]
        joined = self.join.format(index=index)
        return f"FROM {index}{joined} WHERE {' AND '.join(conditions)}"

    def parameters(self, match: str) -> list[Any]:
        """Return the parameters of ``source``."""
        return [match, self.low, self.high, *self.values]


@dataclass(frozen=True)
class Found:
    """What was found.

    Attributes:
        numbers: documents or rows, in order.
        is_more: whether there are more.
    """

    numbers: array[int]
    is_more: bool = False

    def cut(self, most: int) -> Found:
        """Return at most so many of them."""
        if len(self.numbers) <= most:
            return self
        return Found(self.numbers[:most], is_more=True)


def settled(db: Connection, words: Words, ground: Ground) -> Words:
    """Return the words that are looked for: without the last one where it is but begun."""
    if words.but_last is None:
        return words
    if _documents(db, ground, "title_index", words.titles, 1):
        return words
    if _documents(db, ground, "word_index", words.anywhere, 1):
        return words
    return words.but_last


def find(db: Connection, words: Words, ground: Ground, most: int | None = None) -> Found:
    """Return documents: best match first; where too much matches for that, titles first.

    What is not ranked comes newest first.

    Args:
        words: as ``settled`` returns them.
        most: how many are wanted; None for all of them.
    """
    limit = -1 if most is None else most + 1
    titles = _documents(db, ground, "title_index", words.titles, limit)
    if not words.anywhere or (most is not None and len(titles) > most):
        return _cut(titles, most)
    found = _documents(db, ground, "word_index", words.anywhere, limit)
    if words.is_whole and len(found) <= RANKED_MAX:
        found = _documents(db, ground, "word_index", words.anywhere, limit, by="word_index.rank")
        return _cut(found, most)
    known = set(titles)
    titles.extend(number for number in found if number not in known)
    return _cut(titles, most)


def any_of(words: Words, ground: Ground, base: int = 0) -> tuple[str, list[Any]]:
    """Return a query for all that is found, as ``n``, and its parameters; in no order.

    Args:
        base: what is taken from the number of a document.
    """
    parts = [("title_index", words.titles), ("word_index", words.anywhere)]
    if words.is_whole:
        del parts[0]
    asked = [(index, match) for index, match in parts if match]
    text = " UNION ".join(
        f"SELECT {index}.rowid - {base} AS n {ground.source(index)}" for index, _ in asked
    )
    return text, [value for _, match in asked for value in ground.parameters(match)]


def _documents(
    db: Connection, ground: Ground, index: str, match: str, limit: int, by: str = ""
) -> array[int]:
    order = by or f"{index}.rowid DESC"
    query = f"SELECT {index}.rowid {ground.source(index)} ORDER BY {order} LIMIT ?"
    found = db.execute(query, [*ground.parameters(match), limit])
    return array("q", (number for (number,) in found))


def _cut(numbers: array[int], most: int | None) -> Found:
    found = Found(numbers)
    return found if most is None else found.cut(most)
