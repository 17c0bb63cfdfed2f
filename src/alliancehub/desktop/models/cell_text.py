"""What a cell of a list says."""

from __future__ import annotations

from alliancehub.desktop.record_texts import record_words
from alliancehub.desktop.texts import exact_time, tr, value_text
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.kind_spec import KindSpec
from alliancehub.model.query import Hit
from alliancehub.model.told import said

STAMPS = {"created_at": said("When"), "updated_at": said("Changed")}
_SHORT = 400  # more than any column is wide


def cell_text(spec: FieldSpec, hit: Hit) -> str:
    """Return a field of a row on one line."""
    if spec.is_structured:
        text = record_words(spec, hit)
    else:
        text = value_text(spec, hit.values.get(spec.name), hit.labels.get(spec.name, ""))
    return text if len(text) <= _SHORT else f"{text[:_SHORT]}…"


def cell_tip(spec: FieldSpec, hit: Hit) -> str | None:
    """Return what the cell has no room for."""
    value = hit.values.get(spec.name)
    if spec.type == "instant" and value:
        return exact_time(value)
    return None


def spoken_text(spec: FieldSpec, hit: Hit, *, is_first: bool) -> str:
    """Return what a screen reader says of a cell; the first one tells of the whole row."""
    text = cell_text(spec, hit)
    if not is_first:
        return text or tr("empty")
    parts = [text or tr("(no title)"), " ".join(hit.summary.split())]
    if hit.is_pending:
        parts.append(tr("Waits to be sent"))
    return ". ".join(part for part in parts if part)


def not_here_yet() -> str:
    """Return what a screen reader says of a row that is being fetched."""
    return tr("Being fetched")


def title_of(kind: KindSpec, hit: Hit) -> str:
    """Return what names a row; where that is a mere choice, also what the row connects."""
    label = kind.field(kind.label)
    if label.type != "choice":
        return hit.title
    ends = [hit.labels.get(one.name, "") for one in kind.fields if one.type == "ref"]
    return " · ".join(part for part in (*ends, cell_text(label, hit)) if part)


def columns_of(kind: KindSpec) -> tuple[FieldSpec, ...]:
    """Return the columns of a list: the name first, then how it stands, then the rest.

    Where time orders the rows, it is the last column.
    """
    is_named = kind.field(kind.label).type != "choice"
    order = {kind.label: 0, "state": 1} if is_named else {kind.label: 1}
    columns = sorted(
        kind.columns, key=lambda one: order.get(one.name, 0 if not is_named and one.target else 2)
    )
    if (when := kind.sort.lstrip("-")) in STAMPS:
        columns.append(FieldSpec("instant", tr(STAMPS[when]), name=when))
    return tuple(columns)


def is_number(spec: FieldSpec) -> bool:
    """Whether it is read best flush right."""
    return spec.type in {"integer", "credits"}
