"""Change fields of a row, merging with what others changed meanwhile."""

import json
from typing import Any, ClassVar

from alliancehub.model.command import Command
from alliancehub.model.commands.create import check_values
from alliancehub.model.errors import invalid, not_found
from alliancehub.model.field_types import problem_of
from alliancehub.model.ids import is_id
from alliancehub.model.kind import Kind, spec_of
from alliancehub.model.kinds.conflict import Conflict
from alliancehub.model.merge import merge_field
from alliancehub.model.permission import require, require_active
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
        if not self.values or set(self.values) != set(self.base):
            raise invalid("base", "An edit names the old and the new value of the same fields.")
        if work.get(kind, self.id) is None:
            require_active(work.actor)
            if work.is_judge and is_id(self.id):
                return  # deleted meanwhile: ``apply`` keeps what was typed as a conflict
            raise not_found(spec_of(kind).title, self.id)
        row = work.see(kind, self.id)
        require(work.actor, "edit", row, kind.declared.edit)
        row.check_open()
        check_values(work, kind, self.values)
        for one in spec_of(kind).fields:
            if one.name in self.values and (problem := problem_of(one, self.values[one.name])):
                raise invalid(one.name, problem)

    def apply(self, work: Work) -> None:
        """Merge field by field; the member's own view shows the member's value meanwhile."""
        row = work.get(work.kind(self.kind), self.id)
        if row is None:
            self._keep_edit_of_deleted(work)
            return
        result: dict[str, Any] = {}
        for one in spec_of(type(row)).fields:
            if one.name not in self.values:
                continue
            mine, theirs = self.values[one.name], getattr(row, one.name)
            base = self.base[one.name]
            merged = merge_field(one.policy, base, mine, theirs)
            if merged.is_conflict and work.is_judge:
                work.conflicts.append(one.name)
                self._keep_both(work, row, one.name, one.label)
            elif merged.is_conflict:
                result[one.name] = mine
            else:
                if theirs not in (base, merged.value):
                    work.merged.append(one.name)
                result[one.name] = merged.value
        if any(getattr(row, name) != value for name, value in result.items()):
            changed = row.with_values(result)
            # Else an organisation's administrator could move a membership into another one.
            require(work.actor, "edit", changed, type(row).declared.edit)
            work.put(changed)

    def _keep_both(self, work: Work, row: Kind, field: str, label: str) -> None:
        title = getattr(row, spec_of(type(row)).label)
        conflict = self._conflict(work, field, f"{label} of “{title}”")
        work.put(
            conflict.with_values(
                {
                    "base": as_json(self.base[field]),
                    "mine": as_json(self.values[field]),
                    "theirs": as_json(getattr(row, field)),
                    "theirs_by": row.updated_by,
                    "theirs_at": row.updated_at,
                }
            )
        )

    def _keep_edit_of_deleted(self, work: Work) -> None:
        title = spec_of(work.kind(self.kind)).title
        conflict = self._conflict(work, "", f"{title} that was deleted")
        edit = {"base": as_json(self.base), "mine": as_json(self.values), "theirs": as_json(None)}
        work.put(conflict.with_values(edit))
        work.conflicts.append("")

    def _conflict(self, work: Work, field: str, title: str) -> Conflict:
        return Conflict.model_construct(
            id=work.new_id("conflict", field),
            title=title[:200],
            person=work.actor.person_id,
            about_kind=self.kind,
            about=self.id,
            field=field,
        )


def as_json(value: Any) -> str:
    """Return a value as the JSON text that a conflict keeps."""
    return json.dumps(value, ensure_ascii=False)
