"""Reopen a conflict that was resolved, with what stood before: how resolving is undone."""

import json
from typing import Annotated, Any, ClassVar

from pydantic import Field

from alliancehub.model.command import Command
from alliancehub.model.commands.edit import check_changed
from alliancehub.model.errors import Refusal, invalid, not_permitted
from alliancehub.model.kind import Kind, filled, spec_of
from alliancehub.model.kinds.conflict import Conflict
from alliancehub.model.permission import require, require_active
from alliancehub.model.told import label, listed, told
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
        written = _values(row, conflict, self.written)
        if any(getattr(row, name) != value for name, value in written.items()):
            fields = [label(spec_of(type(row)).field(name).label) for name in written]
            raise Refusal(
                "changed_since",
                told("{field} was changed again since.", field=listed(fields)),
                remedy="Edit it as it is now; its history shows each value.",
            )
        check_changed(work, row.with_values(_values(row, conflict, conflict.theirs)), row)

    def apply(self, work: Work) -> None:
        """Put theirs back, and ask again."""
        conflict = work.need(Conflict, self.conflict)
        if self.written and conflict.field:
            row = work.need(work.kind(conflict.about_kind), conflict.about)
            work.put(row.with_values(_values(row, conflict, conflict.theirs)))
        work.put(conflict.with_values({"state": "open"}))


def _values(row: Kind, conflict: Conflict, text: str) -> dict[str, Any]:
    """Return the value of the field, or those of all fields that move together, of a JSON text."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        raise invalid("written", "The value is not JSON.") from None
    spec = spec_of(type(row))
    if conflict.field in spec.by_name:
        return {conflict.field: filled(spec.field(conflict.field), value)}
    fields = spec.units.get(conflict.field, ())
    known = value if isinstance(value, dict) else {}
    return {one.name: filled(one, known[one.name]) for one in fields if one.name in known}
