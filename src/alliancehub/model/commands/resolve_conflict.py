"""Settle a conflict: keep mine, keep theirs, or write a third value."""

import json
from typing import Annotated, Any, ClassVar

from alliancehub.model import marks
from alliancehub.model.change import check_values
from alliancehub.model.command import Command
from alliancehub.model.commands.delete import Delete, remove_whole
from alliancehub.model.commands.edit import check_changed, unit_json
from alliancehub.model.errors import Refusal, invalid, not_permitted
from alliancehub.model.kind import Kind, filled, spec_of
from alliancehub.model.kinds.conflict import Conflict
from alliancehub.model.permission import require, require_active
from alliancehub.model.storable import is_storable
from alliancehub.model.told import label, listed, noun, told
from alliancehub.model.work import Work

CHOICES = (("mine", "Keep mine"), ("theirs", "Keep theirs"), ("other", "Write another"))


class ResolveConflict(Command):
    """What is chosen replaces what stands now, if that is still what the person saw."""

    name: ClassVar = "resolve_conflict"
    title: ClassVar = "Resolve"
    icon: ClassVar = "conflict"
    on: ClassVar = Conflict
    target: ClassVar = "conflict"
    asks: ClassVar = ("keep", "value")
    done: ClassVar = "Resolved."
    is_primary: ClassVar = True

    conflict: str
    keep: Annotated[str, marks.choice("Keep", CHOICES, is_required=True)] = ""
    value: Annotated[
        str,
        marks.text("Another value, as JSON", max_length=200_000),
    ] = ""

    def check(self, work: Work) -> None:
        """One's own, open, and the value fits its field."""
        require_active(work.actor)
        conflict = work.see(Conflict, self.conflict)
        if conflict.person != work.actor.person_id:
            raise not_permitted("This conflict is somebody else's.")
        if conflict.state != "open":
            raise Refusal("closed", "This conflict is resolved already.")
        if self.keep == "theirs":
            return
        kind = work.kind(conflict.about_kind)
        row = work.seen(kind, conflict.about)
        if conflict.is_deletion and self.keep == "mine":
            Delete.model_construct(kind=conflict.about_kind, id=conflict.about).check(work)
            return
        if row is None or not conflict.field:
            raise Refusal(
                "gone",
                told(
                    "The {kind} was deleted, so nothing can be written to it.",
                    kind=noun(spec_of(kind).title),
                ),
                remedy="Copy what you need from here, then keep theirs.",
            )
        require(work.actor, "edit", row, kind.declared.edit)
        row.check_open()
        values = self._chosen(work, conflict)
        check_values(kind, values)
        check_changed(work, row.with_values(values), row)

    def apply(self, work: Work) -> None:
        """Write the chosen value; where theirs changed again meanwhile, show that instead."""
        conflict = work.need(Conflict, self.conflict)
        if conflict.is_deletion:
            self._settle_deletion(work, conflict)
            return
        if self.keep != "theirs":
            row = work.need(work.kind(conflict.about_kind), conflict.about)
            chosen = self._chosen(work, conflict)
            spec = spec_of(type(row))
            wanted = unit_json(spec, conflict.field, chosen)
            now = unit_json(spec, conflict.field, {name: getattr(row, name) for name in chosen})
            if work.is_judge and now not in {conflict.theirs, wanted}:
                work.conflicts += chosen
                again = {
                    "base": conflict.theirs,
                    "mine": wanted,
                    "theirs": now,
                    "theirs_by": row.updated_by,
                    "theirs_at": row.updated_at,
                }
                work.put(conflict.with_values(again))
                return
            work.put(row.with_values(chosen))
        work.put(conflict.with_values({"state": "resolved"}))

    def _settle_deletion(self, work: Work, conflict: Conflict) -> None:
        row = work.seen(work.kind(conflict.about_kind), conflict.about)
        if row is not None and self.keep == "mine":
            is_as_seen = not work.is_judge or row.updated_at == conflict.theirs_at
            others = [] if is_as_seen else work.others_since(row, at=conflict.theirs_at)
            if others:
                work.conflicts.append("")
                again = {"theirs_by": others[0], "theirs_at": row.updated_at}
                work.put(conflict.with_values(again))
                return
            remove_whole(work, row)
        work.put(conflict.with_values({"state": "resolved"}))

    def _chosen(self, work: Work, conflict: Conflict) -> dict[str, Any]:
        """Return the chosen value of the field, or those of all fields that move together."""
        value = _read(conflict.mine if self.keep == "mine" else self.value)
        if not is_storable(value):
            raise invalid("value", "The value is no valid Unicode.")
        spec = spec_of(work.kind(conflict.about_kind))
        fields = spec.units[conflict.field]
        if conflict.field in spec.by_name:
            return {conflict.field: filled(fields[0], value)}
        if not isinstance(value, dict) or value.keys() != _read(conflict.mine).keys():
            raise invalid(
                "value",
                told(
                    "These change together, so each of them needs a value: {fields}.",
                    fields=listed([label(one.label) for one in fields]),
                ),
            )
        return {one.name: filled(one, value[one.name]) for one in fields if one.name in value}

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """While it is open."""
        return (
            isinstance(row, Conflict) and row.state == "open" and row.person == work.actor.person_id
        )


def _read(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise invalid("value", "The value is not JSON.") from None
