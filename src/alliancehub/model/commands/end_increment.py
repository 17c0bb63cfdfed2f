"""Let a part of an allocation end after its last day and its grace."""

from typing import ClassVar

from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal, not_permitted
from alliancehub.model.granting import end, last_day
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.kinds.increment import Increment
from alliancehub.model.kinds.notice import notify
from alliancehub.model.ledger import credits_text
from alliancehub.model.told import told
from alliancehub.model.work import Work


class EndIncrement(Command):
    """Only the hub gives it. A renewal that is pending changes nothing: what ends, ends."""

    name: ClassVar = "end_increment"
    title: ClassVar = "Let a part end"
    icon: ClassVar = "clock"

    increment: str

    def check(self, work: Work) -> None:
        """Its last day and its grace are over."""
        if not work.actor.is_system:
            raise not_permitted("Only the hub lets a part of an allocation end.")
        row = work.see(Increment, self.increment)
        last = last_day(work.need(Allocation, row.allocation), row)
        if row.state == "ended" or not last or work.now[:10] <= last:
            raise Refusal("closed", "This part of the allocation does not end now.")

    def apply(self, work: Work) -> None:
        """Let what is left of it lapse, and tell whose it was."""
        row = work.need(Increment, self.increment)
        lapsed = end(work, row)
        allocation = work.need(Allocation, row.allocation)
        if lapsed:
            words = told(
                "{amount} credits of {title} have expired.",
                amount=credits_text(lapsed),
                title=allocation.title,
            )
            notify(work, allocation.person, "expiry", words, allocation)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To nobody."""
        del work, row
        return False
