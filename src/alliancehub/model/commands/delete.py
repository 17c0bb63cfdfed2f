"""Delete a row."""

from typing import ClassVar

from alliancehub.model.command import Command
from alliancehub.model.permission import require
from alliancehub.model.work import Work


class Delete(Command):
    """Deleting what is gone already is no error: the wish is fulfilled."""

    name: ClassVar = "delete"
    title: ClassVar = "Delete"
    icon: ClassVar = "delete"
    is_danger: ClassVar = True

    kind: str
    id: str

    def check(self, work: Work) -> None:
        """The actor may delete it, where it is still there and theirs to see."""
        kind = work.kind(self.kind)
        if work.get(kind, self.id) is not None:
            row = work.see(kind, self.id)
            require(work.actor, "delete", row, kind.declared.delete)
            row.check_open()

    def apply(self, work: Work) -> None:
        """Remove it."""
        row = work.get(work.kind(self.kind), self.id)
        if row is not None:
            work.remove(row)
