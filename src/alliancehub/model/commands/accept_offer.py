"""Accept what was offered: from here on the credits are there."""

from typing import ClassVar

from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal, not_permitted
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.credit_request import CreditRequest
from alliancehub.model.kinds.request import state_noun
from alliancehub.model.offering import is_answerable, take
from alliancehub.model.permission import require_active
from alliancehub.model.told import told
from alliancehub.model.work import Work


class AcceptOffer(Command):
    """An offer is taken once, so that its credits are granted once."""

    name: ClassVar = "accept_offer"
    title: ClassVar = "Accept the offer"
    icon: ClassVar = "check"
    on: ClassVar = CreditRequest
    target: ClassVar = "request"
    help: ClassVar = "The credits are granted at once; until then none are set aside for you."
    done: ClassVar = "Accepted. Your allocation is under Compute."
    is_primary: ClassVar = True

    request: str

    def check(self, work: Work) -> None:
        """One's own, offered, and not lapsed."""
        see_offer(work, self.request)

    def apply(self, work: Work) -> None:
        """Grant it."""
        take(work, work.need(CreditRequest, self.request))

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To its applicant, while it is offered."""
        return isinstance(row, CreditRequest) and is_answerable(work, row)


def see_offer(work: Work, request: str) -> CreditRequest:
    """Return an offer that the actor can answer; raises Refusal where it is none."""
    require_active(work.actor)
    found = work.see(CreditRequest, request)
    if found.created_by != work.actor.person_id:
        raise not_permitted("Only its applicant can answer an offer.")
    if found.state != "offered":
        raise Refusal("closed", told("This request is {state}.", state=state_noun(found)))
    if not is_answerable(work, found):
        raise Refusal(
            "closed",
            told("This offer could be answered until {day}.", day=found.expires_on),
            remedy="Revise the request and submit it again.",
        )
    return found
