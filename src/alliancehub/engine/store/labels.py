"""What the rows that a page points at are called, looked up a batch at a time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.rows import chunks
from alliancehub.engine.store.tables import KindTable, Schema, quoted
from alliancehub.model.field_spec import FieldSpec, Policy
from alliancehub.model.ids import is_id

PEOPLE = ("created_by", "updated_by")
LABEL_MAX = 200


def label_of(table: KindTable, values: Mapping[str, Any]) -> str:
    """Return what a row is called."""
    return shown(table.spec.field(table.spec.label), values[table.spec.label])


def shown(one: FieldSpec, value: Any) -> str:
    """Return a value as one line of plain text."""
    text = one.choice_label(value) if one.type == "choice" else str(value)
    return " ".join(text.split())[:LABEL_MAX]


@dataclass(frozen=True)
class Labels:
    """What a row points at is called: see ``Hit.labels`` and ``Hit.label_lists``."""

    words: dict[str, str]
    lists: dict[str, list[str]]


def labels_of(
    db: Connection, schema: Schema, table: KindTable, rows: Sequence[Mapping[str, Any]]
) -> list[Labels]:
    """Return for each row the labels of what its reference fields and stamps point at.

    And of what it points at without saying of which kind that always is, where it is here.
    """
    refs = {name: one.target for name, one in table.fields.items() if one.target}
    refs |= dict.fromkeys(PEOPLE, "person")
    wanted: dict[str, set[str]] = {}
    pointers = [_pointers(table, row) for row in rows]
    for of_row in pointers:
        for target, row_id in of_row.values():
            wanted.setdefault(target, set()).add(row_id)
    for row in rows:
        for name, target in refs.items():
            wanted.setdefault(target, set()).update(_ids(row[name]))
    known = {target: names(db, schema, target, ids) for target, ids in wanted.items()}
    labels = [_labels(row, refs, known) for row in rows]
    for of_row, made in zip(pointers, labels, strict=True):
        found = {name: known[target].get(row_id, "") for name, (target, row_id) in of_row.items()}
        made.words.update((name, words) for name, words in found.items() if words)
    return labels


def _pointers(table: KindTable, row: Mapping[str, Any]) -> dict[str, tuple[str, str]]:
    """Return kind and id of what the hub's own lines name, by field.

    Either is written as ``kind:id``, or the kind is in a field of its own beside it.
    """
    found: dict[str, tuple[str, str]] = {}
    for name, one in table.fields.items():
        if one.type != "line" or one.policy is not Policy.SERVER or not row[name]:
            continue
        kind, _, row_id = str(row[name]).rpartition(":")
        if is_id(row_id) and (kind := kind or str(row.get(f"{name}_kind") or "")):
            found[name] = kind, row_id
    return found


def _labels(
    row: Mapping[str, Any], refs: dict[str, str], known: dict[str, dict[str, str]]
) -> Labels:
    words: dict[str, str] = {}
    lists: dict[str, list[str]] = {}
    for name, target in refs.items():
        if not row[name]:
            continue
        found = [known[target].get(row_id, "") for row_id in _ids(row[name])]
        words[name] = ", ".join(one or "?" for one in found)
        if isinstance(row[name], list):
            lists[name] = found
    return Labels(words, lists)


def names(db: Connection, schema: Schema, kind: str, ids: Iterable[str]) -> dict[str, str]:
    """Return what rows of a kind are called, by id; those that are not here are left out."""
    table = schema.tables.get(kind)
    found: dict[str, str] = {}
    if table is None:
        return found
    label = table.spec.field(table.spec.label)
    for some in chunks(sorted(ids)):
        marks = ", ".join("?" * len(some))
        query = f"SELECT id, {quoted(label.name)} FROM {table.name} WHERE id IN ({marks})"  # noqa: S608
        found |= {row_id: shown(label, cell or "") for row_id, cell in db.execute(query, some)}
    return found


def _ids(value: Any) -> list[str]:
    if isinstance(value, list):
        return value
    return [value] if value else []
