"""Rows as text for a spreadsheet: a line each, cells parted by tabs, the titles on top."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from alliancehub.desktop.texts import locale, tr, value_text, without_isolates
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.field_types import MICRO
from alliancehub.model.query import Hit
from alliancehub.model.sheet_cells import harmless


def as_table(columns: Sequence[FieldSpec], hits: Iterable[Hit]) -> str:
    """Return rows with a header; no cell holds a tab or a line's end, none runs as a formula."""
    lines = [[tr(one.label) for one in columns]]
    lines += [[copied_cell(one, hit) for one in columns] for hit in hits]
    return "\n".join("\t".join(harmless(_on_one_line(cell)) for cell in line) for line in lines)


def copied_cell(spec: FieldSpec, hit: Hit) -> str:
    """Return a cell whole: numbers as a spreadsheet reads them, times exact."""
    value: Any = hit.values.get(spec.name)
    if value is None:
        return ""
    match spec.type:
        case "refs":
            return "; ".join(filter(None, hit.label_lists.get(spec.name, [])))
        case "instant" | "day":
            return str(value)
        case "integer":
            return str(value)
        case "credits":
            whole, rest = divmod(abs(value), MICRO)
            sign = "-" if value < 0 else ""
            decimals = f"{rest:06d}".rstrip("0")
            return f"{sign}{whole}{locale().decimalPoint() if decimals else ''}{decimals}"
    return without_isolates(value_text(spec, value, hit.labels.get(spec.name, "")))


def _on_one_line(cell: str) -> str:
    return " ".join(cell.split())
