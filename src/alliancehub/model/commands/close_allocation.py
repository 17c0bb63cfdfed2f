"""Close an allocation that is not needed any more."""

from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.command import Command
from alliancehub.model.errors import not_permitted
from alliancehub.model.granting import give_back, manages
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.allocation import STATES, Allocation
from alliancehub.model.managing import require_state
from alliancehub.model.permission import require_active
from alliancehub.model.work import Work

_FROM = frozenset(state for state, _ in STATES) - {"closed", "revoked", "expired"}


class CloseAllocation(Command):
    """What is left goes back to its pool, for others to use."""

    name: ClassVar = "close_allocation"
    title: ClassVar = "Close"
    icon: ClassVar = "check"
    on: ClassVar = Allocation
    target: ClassVar = "allocation"
    asks: ClassVar = ("reason",)
    help: ClassVar = "This cannot be taken back. What is left goes back to the pool."
    done: ClassVar = "Closed. What was left is back in the pool."
    is_danger: ClassVar = True

    allocation: str
    reason: Annotated[str, marks.text("What came of it", max_length=2_000)] = ""

    def check(self, work: Work) -> None:
        """Whose it is may, and whoever manages it, until it is over."""
        require_active(work.actor)
        row = work.see(Allocation, self.allocation)
        if row.person != work.actor.person_id and not manages(work, row):
            raise not_permitted(
                "You may not close this allocation.",
                "Whose it is may, or an administrator of its donor.",
            )
        require_state(row, _FROM)

    def apply(self, work: Work) -> None:
        """Give back what is left."""
        give_back(work, work.need(Allocation, self.allocation), "closed", self.reason)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To whose it is and those who manage it, until it is over."""
        if not isinstance(row, Allocation) or row.state not in _FROM:
            return False
        return work.actor.is_active and (row.person == work.actor.person_id or manages(work, row))
