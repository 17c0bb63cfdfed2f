"""Change fields of a row, merging with what others changed meanwhile."""

import json
from typing import Any, ClassVar

from alliancehub.model.change import check_difference, check_values
from alliancehub.model.command import Command
from alliancehub.model.errors import invalid, not_found
from alliancehub.model.field_spec import FieldSpec, Policy
from alliancehub.model.field_types import is_of_type, problem_of
from alliancehub.model.ids import is_id
from alliancehub.model.kind import Kind, filled, spec_of
from alliancehub.model.kind_spec import KindSpec
from alliancehub.model.kinds.conflict import Conflict
from alliancehub.model.merge import Merged, merge_field, merge_group
from alliancehub.model.permission import require, require_active
from alliancehub.model.told import kept, label, listed, told
from alliancehub.model.work import Work


class Edit(Command):
    """Only the fields that changed, each with the value it had when it was read.

    Where two edits of one field cannot both stand, the earlier one stays, and the later one goes
    into a conflict row of its author: nothing that somebody typed is overwritten or dropped.
    """

    name: ClassVar = "edit"
    title: ClassVar = "Edit"
    icon: ClassVar = "edit"

    kind: str
    id: str
    values: dict[str, Any]
    base: dict[str, Any]

    def check(self, work: Work) -> None:
        """The row is there and open, every value fits, and the actor may edit it."""
        kind = work.kind(self.kind)
        require_active(work.actor)
        self._check_shape(kind)
        row = work.seen(kind, self.id)
        if row is None:
            if work.is_judge and is_id(self.id) and work.was_seen(kind, self.id):
                return  # gone meanwhile: ``apply`` keeps what was typed as a conflict
            raise not_found(spec_of(kind).title, self.id)
        require(work.actor, "edit", row, kind.declared.edit)
        row.check_open()
        each = self._merged(row)
        changed = self._changed(work, row, each)
        check_changed(work, changed, row)
        work.prepared = (self, row, each, changed)

    def apply(self, work: Work) -> None:
        """Merge field by field; the member's own view shows the member's value meanwhile."""
        row = work.seen(work.kind(self.kind), self.id)
        if row is None:
            self._keep_edit_of_gone(work)
            return
        each, changed = self._prepared(work, row)
        if work.is_judge and any(one.is_conflict for one in each.values()):
            for unit, fields in spec_of(type(row)).units.items():
                names = [one.name for one in fields if one.name in each]
                if any(each[name].is_conflict for name in names):
                    work.conflicts += names
                    self._keep_both(work, row, unit, names)
        for name, merged in each.items():
            if not merged.is_conflict and getattr(row, name) not in (
                self.base[name],
                merged.value,
            ):
                work.merged.append(name)
        if changed.differing(row):
            work.put(changed)
            changed.follow_up(work, row)
            changed.tell(work, row)

    def _check_shape(self, kind: type[Kind]) -> None:
        if not self.values or set(self.values) != set(self.base):
            raise invalid("base", "An edit names the old and the new value of the same fields.")
        check_values(kind, self.values)
        for name, value in self.base.items():
            one = spec_of(kind).field(name)
            if value is not None and not is_of_type(one, value):
                raise invalid(
                    name,
                    told(
                        "{field} cannot have had the value given as the old one.",
                        field=label(one.label),
                    ),
                )

    def _prepared(self, work: Work, row: Kind) -> tuple[dict[str, Merged], Kind]:
        """Return what ``check`` found of this very row, or find it now."""
        known = work.prepared
        if known is not None and known[0] is self and known[1] is row:
            return known[2], known[3]
        each = self._merged(row)
        return each, self._changed(work, row, each)

    def _merged(self, row: Kind) -> dict[str, Merged]:
        """Return what becomes of each field of the edit."""
        each: dict[str, Merged] = {}
        if len(self.values) == 1:  # most edits; it moves alone, whatever its group
            one = spec_of(type(row)).by_name[next(iter(self.values))]
            return {one.name: self._merged_field(one, getattr(row, one.name))}
        for unit in spec_of(type(row)).units.values():
            named = [one for one in unit if one.name in self.values]
            if len(named) == 1:
                each[named[0].name] = self._merged_field(named[0], getattr(row, named[0].name))
            elif named:
                base = {one.name: filled(one, self.base[one.name]) for one in named}
                mine = {one.name: filled(one, self.values[one.name]) for one in named}
                theirs = {one.name: getattr(row, one.name) for one in named}
                merged = merge_group(named[0].policy, base, mine, theirs)
                each |= {n: Merged(v, merged.is_conflict) for n, v in merged.value.items()}
        return each

    def _merged_field(self, one: FieldSpec, theirs: Any) -> Merged:
        mine = filled(one, self.values[one.name])
        merged = merge_field(one.policy, filled(one, self.base[one.name]), mine, theirs)
        if one.policy is Policy.TEXT3 and merged.value != mine and problem_of(one, merged.value):
            return Merged(theirs, is_conflict=True)  # each fits, but together they are too long
        return merged

    def _changed(self, work: Work, row: Kind, each: dict[str, Merged]) -> Kind:
        """Return the row as it becomes: to the member theirs, to the hub what stands."""
        result = {}
        for name, merged in each.items():
            one = spec_of(type(row)).field(name)
            is_mine = merged.is_conflict and not work.is_judge
            result[name] = filled(one, self.values[name]) if is_mine else merged.value
        return row.with_values(result)

    def _keep_both(self, work: Work, row: Kind, unit: str, names: list[str]) -> None:
        spec = spec_of(type(row))
        title = told(
            "{field} of “{name}”",
            field=listed([label(spec.field(name).label) for name in names]),
            name=str(getattr(row, spec.label)),
        )
        conflict = self._conflict(work, unit, title)
        work.put(
            conflict.with_values(
                {
                    "base": unit_json(spec, unit, {name: self.base[name] for name in names}),
                    "mine": unit_json(spec, unit, {name: self.values[name] for name in names}),
                    "theirs": unit_json(spec, unit, {name: getattr(row, name) for name in names}),
                    "theirs_by": row.updated_by,
                    "theirs_at": row.updated_at,
                }
            )
        )

    def _keep_edit_of_gone(self, work: Work) -> None:
        title = spec_of(work.kind(self.kind)).title
        conflict = self._conflict(work, "", told("{kind} that was deleted", kind=label(title)))
        edit = {"base": as_json(self.base), "mine": as_json(self.values), "theirs": as_json(None)}
        work.put(conflict.with_values(edit))
        work.conflicts.append("")

    def _conflict(self, work: Work, field: str, title: str) -> Conflict:
        return Conflict.model_construct(
            id=work.new_id("conflict", field),
            title=title[:200],
            told=kept(title),
            person=work.actor.person_id,
            about_kind=self.kind,
            about=self.id,
            field=field,
        )


def check_changed(work: Work, changed: Kind, row: Kind) -> None:
    """Raise Refusal unless the actor may make this of a row."""
    differing = changed.differing(row)
    for one in differing:
        if problem := problem_of(one, getattr(changed, one.name)):
            raise invalid(one.name, problem)
    check_difference(work, changed, row, differing)
    # Else one could give a row away to where one may not write, or into where others may not.
    if any(one.governs for one in differing):
        require(work.actor, "edit", changed, type(row).declared.edit)


def unit_json(spec: KindSpec, unit: str, values: dict[str, Any]) -> str:
    """Return what a conflict keeps of a field, or of fields that move together: an object."""
    return as_json(values[unit] if unit in spec.by_name else values)


def as_json(value: Any) -> str:
    """Return a value as the JSON text that a conflict keeps."""
    return json.dumps(value, ensure_ascii=False)
