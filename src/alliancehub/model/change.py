"""What a member may write into a row, field by field: the same for a new row and for an edit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from alliancehub.model.errors import OTHER_VERSION, Refusal, invalid
from alliancehub.model.field_spec import FieldSpec, Policy
from alliancehub.model.field_types import problem_of
from alliancehub.model.ids import is_id
from alliancehub.model.kind import Kind, default_of, spec_of
from alliancehub.model.told import label, noun, told
from alliancehub.model.work import Work


def check_values(kind: type[Kind], values: Mapping[str, Any]) -> None:
    """Raise Refusal for a field that does not exist, that only the hub writes, or a bad value."""
    spec = spec_of(kind)
    for name, value in values.items():
        one = spec.by_name.get(name)
        if one is None:
            raise invalid(
                name,
                told(
                    "The kind “{kind}” has no field {field}.",
                    kind=noun(spec.title),
                    field=repr(name[:80]),
                ),
                OTHER_VERSION,
            )
        if one.policy is Policy.SERVER:
            raise invalid(
                name,
                told("{field} is set by the hub and cannot be edited.", field=label(one.label)),
            )
        if problem := problem_of(one, value):
            raise invalid(name, problem)


def check_difference(
    work: Work, row: Kind, before: Kind | None, differing: Iterable[FieldSpec] | None = None
) -> None:
    """Raise Refusal where a row differs from what it was in what this actor may not change.

    Args:
        work: knows the actor, and what they may refer to.
        row: as it would become, with values that fit their fields.
        before: as it is, or None where it is new.
        differing: the fields in which it may differ; all where that is not known.
    """
    for one in spec_of(type(row)).fields if differing is None else differing:
        value = getattr(row, one.name)
        old = default_of(one) if before is None else getattr(before, one.name)
        if value == old:
            continue
        if one.is_fixed and before is not None:
            raise invalid(
                one.name, told("{field} stays as it was given at first.", field=label(one.label))
            )
        if one.is_for_admins and not work.actor.is_admin:
            raise Refusal(
                "not_permitted",
                told(
                    "{field} is for the alliance's administrators to set.", field=label(one.label)
                ),
                field=one.name,
                remedy="Ask one of them.",
            )
        _check_references(work, one, value, old)


def check_new(work: Work, kind: type[Kind], row_id: str, values: dict[str, Any]) -> Kind:
    """Return the row that values from outside make; raises Refusal where it may not be made."""
    title = noun(spec_of(kind).title)
    if not is_id(row_id):
        raise invalid("id", told("{id} is not a UUID in lower case.", id=repr(row_id[:80])))
    if work.get(kind, row_id) is not None:
        raise Refusal("exists", told("Another {kind} has this id already.", kind=title))
    check_values(kind, values)
    row = kind.born(row_id, values)
    check_difference(work, row, None)
    return row


def _check_references(work: Work, one: FieldSpec, value: Any, old: Any) -> None:
    """Only what is new is looked at: the rest may be out of this actor's sight."""
    if one.type == "rows":
        for column in one.columns:
            # As of a list of references: what another record named is not new.
            named, before = ([row.get(column.name, "") for row in rows] for rows in (value, old))
            for row_id in named:
                _check_references(work, column, row_id, row_id if row_id in before else "")
        return
    if one.type not in {"ref", "refs"}:
        return
    new, known = (value, old) if one.is_list else ([value], [old])
    for row_id in new:
        if not row_id or row_id in known:
            continue
        try:
            work.see(work.kind(one.target), row_id)
        except Refusal as refusal:
            raise invalid(
                one.name,
                told("{field}: {why}", field=label(one.label), why=refusal.text),
                refusal.remedy,
            ) from refusal
