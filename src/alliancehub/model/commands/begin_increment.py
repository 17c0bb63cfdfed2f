"""Let a part of an allocation begin on its day."""

from typing import ClassVar

from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal, not_permitted
from alliancehub.model.granting import begin
from alliancehub.model.handing_out import hand_out
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.credit_request import CreditRequest
from alliancehub.model.kinds.increment import Increment
from alliancehub.model.work import Work


class BeginIncrement(Command):
    """Only the hub gives it; until then what was granted is held."""

    name: ClassVar = "begin_increment"
    title: ClassVar = "Let a part begin"
    icon: ClassVar = "clock"

    increment: str

    def check(self, work: Work) -> None:
        """It waits, and its day has come."""
        if not work.actor.is_system:
            raise not_permitted("Only the hub lets a part of an allocation begin.")
        row = work.see(Increment, self.increment)
        if row.state != "waiting" or row.begins_on > work.now[:10]:
            raise Refusal("closed", "This part of the allocation does not begin now.")

    def apply(self, work: Work) -> None:
        """Release what was held for it, and give each of a class their part."""
        row = work.need(Increment, self.increment)
        begin(work, row)
        if (request := work.get(CreditRequest, row.request)) is not None:
            hand_out(work, request)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To nobody."""
        del work, row
        return False
