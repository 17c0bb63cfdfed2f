"""How two edits of one field become one value: on values, never on clocks.

``base`` is what the writer saw, ``mine`` what the writer wants, ``theirs`` what is there now.

Long texts are merged by their paragraphs, and where both wrote in one paragraph by its words. Where
they wrote in the same place, or beside each other, only a person can tell what it is to say.
"""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from alliancehub.model.field_spec import Policy

_PARAGRAPH = re.compile(r"(\n[ \t]*\n\s*)")
_WORD = re.compile(r"\S+\s*|\s+")
# Comparing takes time by the square: what is longer is left to a person.
PARAGRAPHS_MAX, WORDS_MAX = 1_000, 1_000


class Merged(NamedTuple):
    """The value that stands, and whether a person has to look at it."""

    value: Any
    is_conflict: bool = False


def merge_field(policy: Policy, base: Any, mine: Any, theirs: Any) -> Merged:
    """Return the merged value; ``theirs`` stands where only a person can decide."""
    if policy is Policy.COUNTER:  # two who both add one have added two
        return Merged(theirs + mine - base)
    if theirs in (base, mine):
        return Merged(mine)
    if mine == base:
        return Merged(theirs)
    if policy is Policy.LAST:
        return Merged(mine)
    if policy is Policy.SET:
        return Merged(_merge_sets(base, mine, theirs))
    if policy in {Policy.MAX, Policy.MIN}:
        given = [one for one in (mine, theirs) if one not in {"", None}]
        return Merged(max(given) if policy is Policy.MAX else min(given))
    if policy is Policy.TEXT3:
        merged = _merge_parts(base, mine, theirs)
        return Merged(theirs, is_conflict=True) if merged is None else Merged(merged)
    return Merged(theirs, is_conflict=True)


def _merge_parts(base: Any, mine: Any, theirs: Any) -> Any:
    """Return a text, records or answers with the changes of both; None where they clash."""
    if isinstance(theirs, str):
        return merge_text(base, mine, theirs)
    if isinstance(theirs, dict):
        return merge_answers(base, mine, theirs)
    return merge_records(base, mine, theirs)


def merge_answers(
    base: dict[str, Any], mine: dict[str, Any], theirs: dict[str, Any]
) -> dict[str, Any] | None:
    """Return answers with the changes of both, or None where both changed one of them."""
    merged: dict[str, Any] = {}
    for name in dict.fromkeys((*theirs, *mine)):
        old, one, other = base.get(name), mine.get(name), theirs.get(name)
        if one not in (old, other) and other != old:
            return None
        if (stands := other if one == old else one) is not None:
            merged[name] = stands
    return merged


def merge_records(
    base: list[dict[str, Any]], mine: list[dict[str, Any]], theirs: list[dict[str, Any]]
) -> list[dict[str, Any]] | None:
    """Return records with the changes of both, or None where both changed the same ones.

    They have no names of their own: which is which is told by their order and what stayed.
    """
    cut = [[json.dumps(row, sort_keys=True) for row in rows] for rows in (base, mine, theirs)]
    parts: list[str] = []
    for region in _regions(cut[0], cut[1], cut[2], apart=0):
        merged = _settled(*region)
        if merged is None:
            return None
        parts += merged
    known = {json.dumps(row, sort_keys=True): row for row in (*mine, *theirs)}
    return [dict(known[part]) for part in parts]


def merge_group(
    policy: Policy, base: dict[str, Any], mine: dict[str, Any], theirs: dict[str, Any]
) -> Merged:
    """Return the merged values of fields that move together, as one value: all mine or all theirs.

    So of amount and unit, or of beginning and end, never one of mine stands beside one of theirs.
    """
    return merge_field(policy, base, mine, theirs)


def _merge_sets(base: list[str], mine: list[str], theirs: list[str]) -> list[str]:
    """Apply my additions and removals to theirs, keeping the order of theirs, then mine."""
    removed = set(base) - set(mine)
    added = [item for item in mine if item not in base and item not in theirs]
    return [item for item in theirs if item not in removed] + added


def merge_text(base: str, mine: str, theirs: str) -> str | None:
    """Return the text with the changes of both, or None where only a person can merge them."""
    merged = _merge_by_paragraphs(base, mine, theirs)
    if merged is None:
        return None
    # Repeated words can be lined up in several ways. What would not stay as it is if one of the
    # two were merged in again is a guess.
    for one in (mine, theirs):
        again = _merge_by_paragraphs(base, one, merged)
        if again is not None and again != merged:
            return None
    return merged


class _Change(NamedTuple):
    """That the parts from ``low`` up to ``high`` of the base were replaced."""

    low: int
    high: int
    new: list[str]
    is_mine: bool

    @property
    def is_insertion(self) -> bool:
        return self.low == self.high


def _merge_by_paragraphs(base: str, mine: str, theirs: str) -> str | None:
    cut = (_paragraphs(base), _paragraphs(mine), _paragraphs(theirs))
    if max(map(len, cut)) > PARAGRAPHS_MAX:
        return None
    parts: list[str] = []
    for old, one, other in _regions(*cut, apart=0):
        merged = _settled(old, one, other)
        if merged is None:
            words = _merge_by_words("".join(old), "".join(one), "".join(other))
            if words is None:
                return None
            merged = [words]
        parts += merged
    return "".join(parts)


def _merge_by_words(base: str, mine: str, theirs: str) -> str | None:
    cut = (_words(base), _words(mine), _words(theirs))
    if max(map(len, cut)) > WORDS_MAX:
        return None
    parts: list[str] = []
    for region in _regions(*cut, apart=1):
        merged = _settled(*region)
        if merged is None:
            return None
        parts += merged
    return "".join(parts)


def _settled(base: list[str], mine: list[str], theirs: list[str]) -> list[str] | None:
    """Return what stands of a region, or None where both changed it."""
    if theirs in (base, mine):
        return mine
    return theirs if mine == base else None


def _regions(
    base: list[str], mine: list[str], theirs: list[str], apart: int
) -> Iterator[tuple[list[str], list[str], list[str]]]:
    """Yield the parts of a text in order, as they are in each of the three versions.

    Changes with fewer than ``apart`` parts between them are one region; so are those of which one
    puts something in where the other ends.
    """
    changes = sorted([*_changes(base, mine, is_mine=True), *_changes(base, theirs, is_mine=False)])
    done = 0
    while changes:
        region = [changes.pop(0)]
        high = region[0].high
        while changes and (
            changes[0].low < high + apart
            or (changes[0].low == high and (changes[0].is_insertion or region[-1].is_insertion))
        ):
            region.append(changes.pop(0))
            high = max(high, region[-1].high)
        low = region[0].low
        yield base[done:low], base[done:low], base[done:low]
        yield (
            base[low:high],
            _applied(base, low, high, [one for one in region if one.is_mine]),
            _applied(base, low, high, [one for one in region if not one.is_mine]),
        )
        done = high
    yield base[done:], base[done:], base[done:]


def _changes(base: list[str], new: list[str], *, is_mine: bool) -> Iterator[_Change]:
    shorter = min(len(base), len(new))
    same = next((at for at in range(shorter) if base[at] != new[at]), shorter)
    room = shorter - same
    tail = next((at for at in range(room) if base[-1 - at] != new[-1 - at]), room)
    old_part, new_part = base[same : len(base) - tail], new[same : len(new) - tail]
    matcher = difflib.SequenceMatcher(a=old_part, b=new_part, autojunk=False)
    for tag, low, high, start, end in matcher.get_opcodes():
        if tag != "equal":
            yield _Change(same + low, same + high, new_part[start:end], is_mine)


def _applied(base: list[str], low: int, high: int, changes: list[_Change]) -> list[str]:
    """Return a stretch of the base with changes within it."""
    parts: list[str] = []
    for one in changes:
        parts += base[low : one.low] + one.new
        low = one.high
    return parts + base[low:high]


def _paragraphs(text: str) -> list[str]:
    """Cut a text behind the blank lines between its paragraphs."""
    cut = _PARAGRAPH.split(text)
    paired = [*cut, ""]
    return [a + b for a, b in zip(paired[::2], paired[1::2], strict=True) if a + b]


def _words(text: str) -> list[str]:
    """Cut a text behind the gaps between its words."""
    found: list[str] = _WORD.findall(text)
    return found
