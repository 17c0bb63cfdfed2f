"""Restore a row that was deleted, with what was deleted together with it."""

from typing import ClassVar

from alliancehub.model.command import Command
from alliancehub.model.errors import not_found
from alliancehub.model.kind import Kind, spec_of
from alliancehub.model.permission import require, require_active
from alliancehub.model.work import Work


class Restore(Command):
    """Whoever may delete and make such a row may restore it.

    Restoring what is there is no error: the wish is fulfilled. Only the hub knows what was
    deleted, so in a cache it shows once the hub has done it.
    """

    name: ClassVar = "restore"
    title: ClassVar = "Restore"
    icon: ClassVar = "undo"
    done: ClassVar = "Restored."

    kind: str
    id: str

    def check(self, work: Work) -> None:
        """It was deleted, and the actor may bring it back."""
        require_active(work.actor)
        kind = work.kind(self.kind)
        if work.seen(kind, self.id) is not None or not work.is_judge:
            return
        require_restorable(work, kind, self.id)

    def apply(self, work: Work) -> None:
        """Put them back as they were, with what follows from that."""
        kind = work.kind(self.kind)
        if not work.is_judge or work.seen(kind, self.id) is not None:
            return
        rows = require_restorable(work, kind, self.id)
        work.put_back(rows)
        for row in rows:
            work.need(type(row), row.id).follow_up(work, None)


def require_restorable(work: Work, kind: type[Kind], row_id: str) -> list[Kind]:
    """Return a deleted row and what went with it; raises Refusal unless the actor may restore it.

    It takes the right to delete it and, where members make such rows, to make it: else whoever was
    put out of a project could let themselves in again. To who could not see it, it never was.
    """
    rows, deleted_by = work.buried(kind, row_id)
    row = next((one for one in rows if type(one) is kind and one.id == row_id), None)
    if row is None or work.get(kind, row_id) is not None:
        raise not_found(spec_of(kind).title, row_id)
    is_mine = bool(deleted_by) and deleted_by == work.actor.person_id
    if not is_mine and not work.may_see(row.scope):
        raise not_found(spec_of(kind).title, row_id)
    require(work.actor, "restore", row, kind.declared.delete)
    if kind.declared.create:
        require(work.actor, "restore", row, kind.declared.create)
    return rows
