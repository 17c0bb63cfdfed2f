"""What a member types into a search field, as the index understands it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.documents import mark_of

WORDS_MAX = 12
COUNTED_MAX = 10_000  # of more hits, a search says that there are so many
RANKED_MAX = 4_000  # ranking costs 5 µs a hit, and what finds so much is not meant to be ranked
NEWEST = "fts.rowid DESC"
_WORD = re.compile(r"\w+")
_SHORT = 2


@dataclass(frozen=True)
class Words:
    """A text search: all words, each as a beginning.

    Attributes:
        match: what FTS5 is asked for.
        in_title: the same for titles alone.
        is_short: one or two letters, which are looked for in titles only.
        has_letter: a single letter is among longer words. It is looked for in titles only and not
            ranked: half of all documents have a word that begins with it.
    """

    match: str
    in_title: str
    is_short: bool
    has_letter: bool = False


@dataclass(frozen=True)
class TextOrder:
    """In what order a search is answered: part after part, each in one order.

    Attributes:
        parts: what FTS5 is asked for, one after the other; no row is in two.
        by: ORDER BY, with the index named ``fts``.
    """

    parts: tuple[str, ...]
    by: str


def words_of(text: str, kinds: Iterable[str]) -> Words | None:
    """Return the search for the words of a text in rows of kinds; None where it has none."""
    found = [word[:60] for word in _WORD.findall(text.replace("_", " "))[:WORDS_MAX]]
    marks = " OR ".join(f'"{mark_of(kind)}"' for kind in kinds)
    if not found or not marks:
        return None
    wanted = " ".join(f'"{word}"*' for word in found)
    in_title = f"(title: ({wanted})) AND (mark: ({marks}))"
    if all(len(word) <= _SHORT for word in found):
        return Words(in_title, in_title, is_short=True)
    letters = [f'"{word}"*' for word in found if len(word) == 1]
    longer = " ".join(f'"{word}"*' for word in found if len(word) > 1)
    match = f"({{title body}}: ({longer})) AND (mark: ({marks}))"
    if letters:
        match += f" AND (title: ({' '.join(letters)}))"
    return Words(match, in_title, is_short=False, has_letter=bool(letters))


def order_of(words: Words, found: int) -> TextOrder:
    """Return best match first; where too much matches for that, titles first, newest first.

    Args:
        found: how many documents match.
    """
    if words.is_short or words.has_letter:
        return TextOrder((words.match,), NEWEST)
    if found <= RANKED_MAX:
        return TextOrder((words.match,), "fts.rank")
    return TextOrder((words.in_title, f"({words.match}) NOT ({words.in_title})"), NEWEST)


def matches(db: Connection, match: str, most: int = COUNTED_MAX) -> int:
    """Return how many documents match; counting ends at ``most``."""
    query = "SELECT count(*) FROM (SELECT 1 FROM fts WHERE fts MATCH ? LIMIT ?)"
    return int(db.execute(query, (match, most)).fetchone()[0])
