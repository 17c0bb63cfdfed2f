"""What a member types into a search field, as the index understands it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from alliancehub.engine.store.documents import mark_of

WORDS_MAX = 12
_WORD = re.compile(r"\w+")
_SHORT = 2


@dataclass(frozen=True)
class Words:
    """A text search.

    Attributes:
        match: what FTS5 is asked for.
        is_ranked: best match first; else the title's beginning of a word, newest first, since
            ranking what one or two letters find costs more than a key press may.
    """

    match: str
    is_ranked: bool


def words_of(text: str, kinds: Iterable[str]) -> Words | None:
    """Return the search for all words of a text, each as a beginning; None where it has none."""
    found = [word[:60] for word in _WORD.findall(text.replace("_", " "))[:WORDS_MAX]]
    if not found:
        return None
    is_ranked = any(len(word) > _SHORT for word in found)
    where = "{title body}" if is_ranked else "{title}"
    wanted = " ".join(f'"{word}"*' for word in found)
    marks = " OR ".join(f'"{mark_of(kind)}"' for kind in kinds)
    return Words(f"({where}: ({wanted})) AND ({{mark}}: ({marks}))", is_ranked)
