"""Reopen a conflict that was resolved, with what stood before: how resolving is undone."""

import json
from typing import Annotated, ClassVar

from pydantic import Field

from alliancehub.model.command import Command
from alliancehub.model.commands.edit import as_json, check_changed
from alliancehub.model.errors import Refusal, not_permitted
from alliancehub.model.kind import Kind, filled, spec_of
from alliancehub.model.kinds.conflict import Conflict
from alliancehub.model.permission import require, require_active
from alliancehub.model.told import label, told
from alliancehub.model.work import Work


class ReopenConflict(Command):
    """One's own, and only while what resolving it wrote still stands.

    Attributes:
        written: the value that was written, as JSON text; empty where theirs was kept, or where
            it is about a whole row, which ``restore`` brings back.
    """

    name: ClassVar = "reopen_conflict"
    title: ClassVar = "Reopen"
    icon: ClassVar = "undo"
    done: ClassVar = "Reopened."

    conflict: str
    written: Annotated[str, Field(max_length=200_000)] = ""

    def check(self, work: Work) -> None:
        """It is resolved, and nobody has written over the choice since."""
        require_active(work.actor)
        conflict = work.see(Conflict, self.conflict)
        if conflict.person != work.actor.person_id:
            raise not_permitted("This conflict is somebody else's.")
        if conflict.state != "resolved":
            raise Refusal("open", "This conflict is open.", remedy="Resolve it in the inbox.")
        if not self.written or not conflict.field:
            return
        row = work.see(work.kind(conflict.about_kind), conflict.about)
        require(work.actor, "edit", row, type(row).declared.edit)
        row.check_open()
        if as_json(getattr(row, conflict.field)) != self.written:
            raise Refusal(
                "changed_since",
                told(
                    "{field} was changed again since.",
                    field=label(spec_of(type(row)).field(conflict.field).label),
                ),
                remedy="Edit it as it is now; its history shows each value.",
            )
        check_changed(work, self._as_before(row, conflict), row)

    def apply(self, work: Work) -> None:
        """Put theirs back, and ask again."""
        conflict = work.need(Conflict, self.conflict)
        if self.written and conflict.field:
            row = work.need(work.kind(conflict.about_kind), conflict.about)
            work.put(self._as_before(row, conflict))
        work.put(conflict.with_values({"state": "open"}))

    def _as_before(self, row: Kind, conflict: Conflict) -> Kind:
        field = spec_of(type(row)).field(conflict.field)
        return row.with_values({field.name: filled(field, json.loads(conflict.theirs))})
