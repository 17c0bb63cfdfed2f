"""Settle a conflict: keep mine, keep theirs, or write a third value."""

import json
from typing import Annotated, Any, ClassVar

from alliancehub.model import marks
from alliancehub.model.change import check_values
from alliancehub.model.command import Command
from alliancehub.model.commands.delete import Delete, is_of_others, remove_whole
from alliancehub.model.commands.edit import as_json, check_changed
from alliancehub.model.errors import Refusal, invalid, not_permitted
from alliancehub.model.kind import Kind, filled, spec_of
from alliancehub.model.kinds.conflict import Conflict
from alliancehub.model.permission import require, require_active
from alliancehub.model.storable import is_storable
from alliancehub.model.told import noun, told
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
        value = self._chosen(work, conflict)
        check_values(kind, {conflict.field: value})
        check_changed(work, row.with_values({conflict.field: value}), row)

    def apply(self, work: Work) -> None:
        """Write the chosen value; where theirs changed again meanwhile, show that instead."""
        conflict = work.need(Conflict, self.conflict)
        if conflict.is_deletion:
            self._settle_deletion(work, conflict)
            return
        if self.keep != "theirs":
            row = work.need(work.kind(conflict.about_kind), conflict.about)
            now = getattr(row, conflict.field)
            chosen = self._chosen(work, conflict)
            if work.is_judge and as_json(now) not in {conflict.theirs, as_json(chosen)}:
                work.conflicts.append(conflict.field)
                again = {
                    "base": conflict.theirs,
                    "mine": as_json(chosen),
                    "theirs": as_json(now),
                    "theirs_by": row.updated_by,
                    "theirs_at": row.updated_at,
                }
                work.put(conflict.with_values(again))
                return
            work.put(row.with_values({conflict.field: chosen}))
        work.put(conflict.with_values({"state": "resolved"}))

    def _settle_deletion(self, work: Work, conflict: Conflict) -> None:
        row = work.seen(work.kind(conflict.about_kind), conflict.about)
        if row is not None and self.keep == "mine":
            is_as_seen = row.updated_at == conflict.theirs_at or not is_of_others(work, row)
            if work.is_judge and not is_as_seen:
                work.conflicts.append("")
                again = {"theirs_by": row.updated_by, "theirs_at": row.updated_at}
                work.put(conflict.with_values(again))
                return
            remove_whole(work, row)
        work.put(conflict.with_values({"state": "resolved"}))

    def _chosen(self, work: Work, conflict: Conflict) -> Any:
        try:
            value = json.loads(conflict.mine if self.keep == "mine" else self.value)
        except (ValueError, RecursionError):
            raise invalid("value", "The value is not JSON.") from None
        if not is_storable(value):
            raise invalid("value", "The value is no valid Unicode.")
        field = spec_of(work.kind(conflict.about_kind)).field(conflict.field)
        return filled(field, value)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """While it is open."""
        return (
            isinstance(row, Conflict) and row.state == "open" and row.person == work.actor.person_id
        )
