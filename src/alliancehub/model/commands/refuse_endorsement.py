"""Give a student's request back without endorsing it."""

from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.command import Command
from alliancehub.model.commands.endorse_request import see_to_endorse
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.credit_request import CreditRequest
from alliancehub.model.offering import return_to_applicant
from alliancehub.model.requesting import may_endorse
from alliancehub.model.work import Work


class RefuseEndorsement(Command):
    """The student can revise it, and the version that was given back is kept."""

    name: ClassVar = "refuse_endorsement"
    title: ClassVar = "Give back"
    icon: ClassVar = "undo"
    on: ClassVar = CreditRequest
    target: ClassVar = "request"
    asks: ClassVar = ("reason",)
    done: ClassVar = "Given back. Its author is told why."

    request: str
    reason: Annotated[str, marks.text("Reason", is_required=True, max_length=5_000)] = ""

    def check(self, work: Work) -> None:
        """It waits for the actor."""
        see_to_endorse(work, self.request)

    def apply(self, work: Work) -> None:
        """Return it with the reason."""
        return_to_applicant(work, work.need(CreditRequest, self.request), self.reason)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To the advisor it waits for."""
        return isinstance(row, CreditRequest) and may_endorse(work, row)
