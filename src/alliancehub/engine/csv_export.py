"""CSV files that a spreadsheet opens as they are, and that cannot run a formula in it."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from alliancehub.engine.whole_file import whole_file
from alliancehub.model.errors import Refusal
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.field_types import FIELD_TYPES
from alliancehub.model.kind_spec import KindSpec
from alliancehub.model.query import Hit
from alliancehub.model.sheet_cells import harmless
from alliancehub.model.told import told

STAMPS = (
    FieldSpec("line", "Id", name="id"),
    FieldSpec("instant", "Created", name="created_at"),
    FieldSpec("instant", "Changed", name="updated_at"),
)
_STAMP_NAMES = frozenset(one.name for one in STAMPS)
DELIMITERS = (",", ";", "\t")
DECIMALS = (".", ",")


def columns_of(spec: KindSpec, names: Sequence[str]) -> tuple[FieldSpec, ...]:
    """Return the fields of these names in their order; all there are where none is named.

    The id is always among them, so that what was exported can be imported again. Raises Refusal
    where the kind has no such field.
    """
    every = {one.name: one for one in (*spec.fields, *STAMPS)}
    if not names:
        return tuple(every.values())
    if unknown := [name for name in names if name not in every]:
        raise Refusal(
            "invalid",
            told("There is no field {name} to export.", name=repr(unknown[0][:80])),
            field="fields",
        )
    return tuple(every[name] for name in dict.fromkeys([*names, "id"]))


def write_csv(
    path: Path,
    columns: Sequence[FieldSpec],
    rows: Iterable[Hit],
    delimiter: str = ",",
    decimal: str = ".",
) -> int:
    """Write rows, one at a time, and return how many; a file half written is taken away again.

    UTF-8 with a byte order mark, without which spreadsheets guess. References read as their labels.
    Raises Refusal where the file cannot be written.
    """
    count = 0
    with whole_file(path, "w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=delimiter)
        writer.writerow([one.label for one in columns])
        for hit in rows:
            count += 1
            writer.writerow([harmless(exported(one, hit, decimal)) for one in columns])
    return count


def exported(one: FieldSpec, hit: Hit, decimal: str = ".") -> str:
    """Return the text of a cell, before it is made harmless.

    Args:
        decimal: the sign before decimals, as the spreadsheets of the member's country read it.
    """
    if one.name == "id":
        return hit.id
    value: Any = hit.values[one.name]
    if one.type == "refs":
        return "; ".join(name or "?" for name in hit.label_lists.get(one.name, []))
    if one.target:
        return hit.labels.get(one.name, "")
    if one.name in _STAMP_NAMES:
        return str(value)
    shown = FIELD_TYPES[one.type].show(one, value)
    return shown.replace(".", decimal) if one.type == "credits" else shown
