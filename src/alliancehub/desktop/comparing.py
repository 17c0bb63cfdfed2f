"""What differs between two rows of a kind: by field, and within records and long texts.

It knows no kind: records are the same where their first column is, whatever it is called.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from alliancehub.desktop.texts import listing, size_text, value_text
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.kind_spec import KindSpec
from alliancehub.model.query import Hit
from alliancehub.model.told import said

ADDED, REMOVED, CHANGED, MOVED, SAME = "added", "removed", "changed", "moved", "same"
WORDS = {
    ADDED: (said("Added"), "success"),
    REMOVED: (said("Removed"), "danger"),
    CHANGED: (said("Modified"), "info"),
    MOVED: (said("Moved"), "info"),
    SAME: ("", ""),
}
"""What each is called, and its colour."""
LONG = frozenset({"text", "markdown"})
LINES_MAX = 4_000
"""Lines of a text that are compared one by one; what comes after is compared as one piece."""
AROUND = 3
Record = Mapping[str, Any]


@dataclass(frozen=True)
class FieldDifference:
    """A field of two rows.

    Attributes:
        before, after: its values in words.
    """

    spec: FieldSpec
    before: str
    after: str
    is_same: bool

    @property
    def is_deep(self) -> bool:
        """Whether it has parts that are compared on their own."""
        return self.spec.is_structured or self.spec.is_list or self.spec.type in LONG


@dataclass(frozen=True)
class PartDifference:
    """A record, a tag or a line that is only in one of two values, or differs.

    Attributes:
        state: ``added``, ``removed``, ``changed``, or ``same`` for a line beside one that differs.
        name: what it is called in both.
        before, after: the rest of it in words.
    """

    state: str
    name: str
    before: str = ""
    after: str = ""


def fields_compared(kind: KindSpec, a: Hit, b: Hit) -> list[FieldDifference]:
    """Return every field that at least one of two rows has a value for."""
    found = []
    for spec in kind.fields:
        one, other = a.values.get(spec.name), b.values.get(spec.name)
        if _is_nothing(one) and _is_nothing(other):
            continue
        found.append(FieldDifference(spec, words_of(spec, a), words_of(spec, b), one == other))
    return found


def words_of(spec: FieldSpec, hit: Hit) -> str:
    """Return a value of a row on one line."""
    value = hit.values.get(spec.name)
    if spec.name.endswith("_bytes") and isinstance(value, int):
        return size_text(value)
    names = [one for one in hit.label_lists.get(spec.name) or () if one]
    label = listing(names) if names else hit.labels.get(spec.name, "")
    return value_text(spec, value, label)


def parts_compared(spec: FieldSpec, a: Hit, b: Hit) -> list[PartDifference]:
    """Return in which parts a field of two rows differs; nothing for one that has none."""
    one, other = a.values.get(spec.name), b.values.get(spec.name)
    if spec.type == "rows":
        return list(records_compared(spec.columns, one or [], other or []))
    if spec.type == "answers":
        return list(_named(dict(one or {}), dict(other or {})))
    if spec.is_list:
        return list(_named(_names(spec, a), _names(spec, b)))
    if spec.type in LONG:
        return list(lines_compared(str(one or ""), str(other or "")))
    return []


def records_compared(
    columns: Sequence[FieldSpec], before: Sequence[Record], after: Sequence[Record]
) -> Iterator[PartDifference]:
    """Yield the records that are in one of two lists alone, or differ; found by their first column.

    Where several have the same there, the next columns tell them apart.
    """
    keys = _key_columns(columns, before, after)
    rest = [one for one in columns if one not in keys]
    old = {_key(keys, one): one for one in before}
    new = {_key(keys, one): one for one in after}
    for key in sorted(old.keys() | new.keys()):
        name = " · ".join(part for part in key if part)
        is_old, is_new = key in old, key in new
        one = _rest(rest, old[key]) if is_old else ""
        other = _rest(rest, new[key]) if is_new else ""
        if is_old and not is_new:
            yield PartDifference(REMOVED, name, one)
        elif is_new and not is_old:
            yield PartDifference(ADDED, name, "", other)
        elif any(old[key].get(c.name) != new[key].get(c.name) for c in rest):
            yield PartDifference(CHANGED, name, one, other)


def lines_compared(before: str, after: str) -> Iterator[PartDifference]:
    """Yield the lines in which two texts differ, each with a few of those around it."""
    old, new = _lines(before), _lines(after)
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for group in matcher.get_grouped_opcodes(AROUND):
        for tag, a1, a2, b1, b2 in group:
            if tag == "equal":
                yield from (PartDifference(SAME, "", line, line) for line in old[a1:a2])
                continue
            yield from (PartDifference(REMOVED, "", line) for line in old[a1:a2])
            yield from (PartDifference(ADDED, "", "", line) for line in new[b1:b2])


def _lines(text: str) -> list[str]:
    lines = text.splitlines()
    return [*lines[:LINES_MAX], *(["\n".join(lines[LINES_MAX:])] if lines[LINES_MAX:] else [])]


def _names(spec: FieldSpec, hit: Hit) -> dict[str, str]:
    """Return the values of a list, each with the word that it is known by."""
    values = [str(one) for one in hit.values.get(spec.name) or []]
    labels = hit.label_lists.get(spec.name) or [""] * len(values)
    return {
        one: words or spec.choice_label(one) for one, words in zip(values, labels, strict=False)
    }


def _named(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[PartDifference]:
    for key in dict.fromkeys((*old, *new)):
        if key not in new:
            yield PartDifference(REMOVED, key, str(old[key]))
        elif key not in old:
            yield PartDifference(ADDED, key, "", str(new[key]))
        elif old[key] != new[key]:
            yield PartDifference(CHANGED, key, str(old[key]), str(new[key]))


def _key_columns(
    columns: Sequence[FieldSpec], before: Sequence[Record], after: Sequence[Record]
) -> Sequence[FieldSpec]:
    for many in range(1, len(columns)):
        keys = columns[:many]
        if all(len({_key(keys, one) for one in some}) == len(some) for some in (before, after)):
            return keys
    return columns


def _key(columns: Sequence[FieldSpec], record: Record) -> tuple[str, ...]:
    return tuple(str(record.get(one.name) or "") for one in columns)


def _rest(columns: Sequence[FieldSpec], record: Record) -> str:
    words = (_cell(one, record.get(one.name)) for one in columns)
    return " · ".join(word for word in words if word)


def _cell(spec: FieldSpec, value: Any) -> str:
    if spec.type == "integer" and (spec.name == "size" or spec.name.endswith("_bytes")):
        return size_text(int(value or 0))
    return value_text(spec, value)


def _is_nothing(value: Any) -> bool:
    return value is None or value in ("", [], {}, 0, False)
