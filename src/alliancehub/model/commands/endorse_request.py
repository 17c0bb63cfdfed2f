"""Endorse a student's request, as their advisor: one tap."""

from typing import ClassVar

from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal, not_permitted
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.credit_request import CreditRequest
from alliancehub.model.kinds.notice import notify
from alliancehub.model.kinds.request import state_noun
from alliancehub.model.permission import require_active
from alliancehub.model.requesting import after_endorsement, may_endorse, tell_who_is_next
from alliancehub.model.told import told
from alliancehub.model.work import Work


class EndorseRequest(Command):
    """Without it a student's request goes no further, however long it waits."""

    name: ClassVar = "endorse_request"
    title: ClassVar = "Endorse"
    icon: ClassVar = "check"
    on: ClassVar = CreditRequest
    target: ClassVar = "request"
    help: ClassVar = "You vouch for the request as the student's advisor."
    done: ClassVar = "Endorsed. It goes on to those who decide."
    is_primary: ClassVar = True

    request: str

    def check(self, work: Work) -> None:
        """It waits for the actor, who is of the student's organisation and no student."""
        see_to_endorse(work, self.request)

    def apply(self, work: Work) -> None:
        """Note who vouched for it, and hand it on."""
        request = work.need(CreditRequest, self.request)
        endorsed = request.with_values(
            {
                "state": after_endorsement(work, request),
                "endorsed_by": work.actor.person_id,
                "endorsed_at": work.now,
            }
        )
        work.put(endorsed)
        words = told("Your advisor endorsed it: {title}", title=endorsed.title)
        notify(work, endorsed.created_by, "decision", words, endorsed)
        tell_who_is_next(work, endorsed)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To the advisor it waits for."""
        return isinstance(row, CreditRequest) and may_endorse(work, row)


def see_to_endorse(work: Work, request: str) -> CreditRequest:
    """Return a request that waits for the actor's endorsement; raises Refusal for others."""
    require_active(work.actor)
    found = work.see(CreditRequest, request)
    if found.state != "advisor_endorsement":
        raise Refusal("closed", told("This request is {state}.", state=state_noun(found)))
    if not may_endorse(work, found):
        raise not_permitted(
            "Only its advisor can endorse this request.",
            "That is a member of the student's own organisation who is no student.",
        )
    return found
