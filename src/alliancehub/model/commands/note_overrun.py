"""Note what was used of an allocation beyond its balance, from before its row kept that."""

from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal, not_permitted
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.work import Work


class NoteOverrun(Command):
    """Only the hub gives it, which adds it up from the ledger.

    Attributes:
        uncovered: micro-credits, of all that was posted so far.
    """

    name: ClassVar = "note_overrun"
    title: ClassVar = "Note an overrun"
    icon: ClassVar = "allocation"

    allocation: str
    uncovered: Annotated[int, marks.credits_("Used beyond the balance")] = 0

    def check(self, work: Work) -> None:
        """It says something else than the row."""
        if not work.actor.is_system:
            raise not_permitted("Only the hub notes what was used beyond a balance.")
        if work.see(Allocation, self.allocation).uncovered == self.uncovered:
            raise Refusal("closed", "There is nothing to note of this allocation now.")

    def apply(self, work: Work) -> None:
        """Put the row."""
        row = work.need(Allocation, self.allocation)
        work.put(row.with_values({"uncovered": self.uncovered}))

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To nobody."""
        del work, row
        return False
