"""Give back to its pool what came to an allocation after its end."""

from typing import ClassVar

from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal, not_permitted
from alliancehub.model.granting import return_left
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.work import Work


class ReturnRest(Command):
    """Only the hub gives it: of a job that moved or was corrected, when its allocation was over.

    Nobody could spend it any more, and its pool would never see it again.
    """

    name: ClassVar = "return_rest"
    title: ClassVar = "Give back what came late"
    icon: ClassVar = "allocation"

    allocation: str

    def check(self, work: Work) -> None:
        """It is over, and there is something."""
        if not work.actor.is_system:
            raise not_permitted("Only the hub gives back what came late.")
        row = work.see(Allocation, self.allocation)
        if not row.is_over or not row.pool:
            raise Refusal("closed", "This allocation is not over.")

    def apply(self, work: Work) -> None:
        """Post it, out of sub-wallets too."""
        row = work.need(Allocation, self.allocation)
        return_left(work, row, "Came after its end")

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To nobody."""
        del work, row
        return False
