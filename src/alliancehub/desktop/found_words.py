"""Where words that were searched for stand in a text, so that they can be marked. Without Qt."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from alliancehub.model.folding import RUN, WORD, folded

LONGEST = 500
Span = tuple[int, int]
"""The first character, and the one after the last."""


class Marker:
    """Finds words as the search does: their beginnings, whatever case and accents.

    Two markers of the same words are equal.
    """

    def __init__(self, words: str) -> None:
        pieces = WORD.findall(_plain(folded(words[:LONGEST])))
        parts = {part for one in pieces for part in _parts(one)}
        self.words = tuple(sorted(parts, key=lambda one: (-len(one), one)))
        self._pattern = re.compile("|".join(map(_looked_for, self.words)) or r"(?!)")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Marker) and other.words == self.words

    def __hash__(self) -> int:
        return hash(self.words)

    def spans(self, text: str) -> list[Span]:
        """Return where the words are in a text, from its beginning on."""
        if not self.words:
            return []
        if text.isascii():
            return [found.span() for found in self._pattern.finditer(text.lower())]
        plain, places = _with_places(text)
        places.append(len(text))
        spans = []
        for found in self._pattern.finditer(plain):
            last = places[found.end() - 1]
            stop = next(at for at in places[found.end() - 1 :] if at > last)
            spans.append((places[found.start()], stop))
        return spans


def _parts(piece: str) -> list[str]:
    """Return the runs of scripts without spaces, and what stands between them."""
    return [part for part in (*RUN.findall(piece), *RUN.split(piece)) if part]


def _looked_for(word: str) -> str:
    begins = "" if RUN.match(word) else r"(?<![^\W_])"
    return begins + re.escape(word)


def _with_places(text: str) -> tuple[str, list[int]]:
    """Return a text as it is compared, and for each of its characters where it came from."""
    parts = [_one(letter) for letter in text]
    places = [at for at, part in enumerate(parts) for _ in part]
    return "".join(parts), places


@lru_cache(maxsize=4_096)
def _one(letter: str) -> str:
    return _plain(folded(letter))


def _plain(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.lower())
    bare = "".join(one for one in apart if not unicodedata.combining(one))
    return unicodedata.normalize("NFC", bare)
