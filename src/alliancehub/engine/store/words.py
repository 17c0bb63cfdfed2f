"""What a member types into a search field, as the index understands it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from alliancehub.model.folding import RUN, WORD, folded, pairs

WORDS_MAX = 12
TEXT_MAX = 500
WORD_MAX = 60
_SHORT = 2


@dataclass(frozen=True)
class Words:
    """A text search: all words, each as a beginning.

    Attributes:
        titles: what the index of titles is asked for.
        anywhere: what the index of all words is asked for; empty where all words are of one or two
            letters, which are looked for in titles alone: half of all texts have such a beginning.
        is_whole: whether ``anywhere`` finds all that ``titles`` does. Beside longer words, one or
            two letters are looked for as a whole word, as in "vitamin c".
        but_last: the search without its last word, where that has one or two letters and may be
            but the beginning of what is being typed.
    """

    titles: str
    anywhere: str
    is_whole: bool
    but_last: Words | None = None


@dataclass(frozen=True)
class _Word:
    """One word: what finds it in titles, and what anywhere."""

    title: str
    anywhere: str
    is_short: bool = False


def words_of(text: str) -> Words | None:
    """Return the search for the words of a text; None where it has none."""
    plain = folded(text[:TEXT_MAX])
    pieces = WORD.findall(plain)[:WORDS_MAX]
    return _all_of([word for piece in pieces for word in _parts(piece)])


def _all_of(words: list[_Word]) -> Words | None:
    if not words:
        return None
    titles = " AND ".join(one.title for one in words)
    is_short = [one.is_short for one in words]
    if all(is_short):
        return Words(titles, "", is_whole=False)
    anywhere = " AND ".join(one.anywhere for one in words)
    but_last = _all_of(words[:-1]) if is_short[-1] else None
    return Words(titles, anywhere, is_whole=not any(is_short), but_last=but_last)


def _parts(piece: str) -> Iterator[_Word]:
    """Yield the runs of scripts without spaces, and what stands between them."""
    at = 0
    for found in RUN.finditer(piece):
        yield from _spaced(piece[at : found.start()])
        yield _run(found.group()[:WORD_MAX])
        at = found.end()
    yield from _spaced(piece[at:])


def _spaced(word: str) -> Iterator[_Word]:
    if not word:
        return
    begin = f'"{word[:WORD_MAX]}"*'
    if len(word) <= _SHORT:
        yield _Word(begin, f'"{word}"', is_short=True)
    else:
        yield _Word(begin, begin)


def _run(run: str) -> _Word:
    match = f'"{run}"*' if len(run) == 1 else f'"{" ".join(pairs(run))}"'
    return _Word(match, match)
