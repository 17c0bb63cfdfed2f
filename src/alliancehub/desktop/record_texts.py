"""Records and answers as a member reads them: as a table, and on one line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from alliancehub.desktop.texts import listing, pair, tr, value_text
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.query import Hit
from alliancehub.model.questions import type_of


@dataclass(frozen=True)
class RecordTable:
    """Records or answers in words.

    Attributes:
        heads: names of the columns.
        numbers: whether a column holds numbers, which stand at its end.
        lines: the cells of each record.
    """

    heads: tuple[str, ...]
    numbers: tuple[bool, ...]
    lines: tuple[tuple[str, ...], ...]


def record_table(spec: FieldSpec, hit: Hit) -> RecordTable:
    """Return a field of records or of answers as a table; it has no lines where it is empty."""
    value = hit.values.get(spec.name)
    if spec.type == "answers":
        lines = tuple(answer_lines(spec, value or {}, hit.labels))
        return RecordTable((tr("Question"), tr("Answer")), (False, False), lines)
    shown = [one for one in spec.columns if any(record.get(one.name) for record in value or [])]
    lists = hit.label_lists
    return RecordTable(
        tuple(one.label for one in shown),
        tuple(one.type in {"integer", "credits"} for one in shown),
        tuple(
            tuple(_cell(spec, one, record, at, lists) for one in shown)
            for at, record in enumerate(value or [])
        ),
    )


def answer_lines(
    spec: FieldSpec, answers: Mapping[str, Any], labels: Mapping[str, str]
) -> list[tuple[str, str]]:
    """Return question and answer, as far as there is one."""
    found = []
    for name, value in answers.items():
        question = FieldSpec(type_of(value), name, name=name)
        if words := value_text(question, value):
            found.append((labels.get(f"{spec.name}.{name}") or name, words))
    return found


def record_words(spec: FieldSpec, hit: Hit) -> str:
    """Return a field of records or of answers on one line."""
    table = record_table(spec, hit)
    if spec.type == "answers":
        return listing(pair(*line) for line in table.lines)
    return listing(" · ".join(cell for cell in line if cell) for line in table.lines)


def record_names(spec: FieldSpec, hit: Hit) -> list[str]:
    """Return what each record of a field says, on one line, with the names of its numbers."""
    names = []
    for at, record in enumerate(hit.values.get(spec.name) or []):
        said = ((one, _cell(spec, one, record, at, hit.label_lists)) for one in spec.columns)
        names.append(
            listing(
                pair(one.label, words) if one.type in {"integer", "credits"} else words
                for one, words in said
                if words
            )
        )
    return names


def _cell(
    spec: FieldSpec,
    column: FieldSpec,
    record: Mapping[str, Any],
    at: int,
    lists: Mapping[str, Sequence[str]],
) -> str:
    labels = lists.get(f"{spec.name}.{column.name}") or ()
    label = labels[at] if at < len(labels) else ""
    return value_text(column, record.get(column.name), label)
