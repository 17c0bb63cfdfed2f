"""Decide a request: accept, accept in part, or decline with a reason."""

from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.command import Command
from alliancehub.model.commands.decide_credits import DecideCredits
from alliancehub.model.commands.withdraw_request import see_request
from alliancehub.model.errors import Refusal, invalid, not_permitted
from alliancehub.model.kind import Kind, title_of
from alliancehub.model.kinds.credit_request import CreditRequest
from alliancehub.model.kinds.notice import notify
from alliancehub.model.kinds.request import STATES, Request, state_noun
from alliancehub.model.older_decisions import as_of_now
from alliancehub.model.permission import require_active
from alliancehub.model.told import label as word
from alliancehub.model.told import told
from alliancehub.model.work import Work

DECISIONS = (("accept", "Accept"), ("decline", "Decline"))


class DecideRequest(Command):
    """The decision and its effect are one transaction; it is taken once.

    Credits are decided by ``decide_credits``, and this one is offered for them to nobody; what an
    older desktop sends by it is read as that, see ``older_decisions``.
    """

    name: ClassVar = "decide_request"
    title: ClassVar = "Decide"
    icon: ClassVar = "decide"
    on: ClassVar = Kind
    target: ClassVar = "request"
    asks: ClassVar = ("decision", "reason")
    help: ClassVar = "A decline needs a reason."
    done: ClassVar = "Decided. Its author is told."
    is_primary: ClassVar = True

    kind: str
    request: str
    decision: Annotated[str, marks.choice("Decision", DECISIONS, is_required=True)] = ""
    reason: Annotated[str, marks.text("Reason", max_length=5_000)] = ""
    granted_units: Annotated[
        int, marks.integer("Units granted", help="Leave at 0 to grant all that was asked.")
    ] = 0
    granted_hours: Annotated[
        int, marks.integer("Hours granted per unit", help="Leave at 0 to grant all.")
    ] = 0

    def check(self, work: Work) -> None:
        """It waits, the actor receives it, and a refusal says why."""
        require_active(work.actor)
        request = see_request(work, self.kind, self.request)
        if not request.may_decide(work.actor):
            raise not_permitted(
                "You may not decide this request.",
                "Whoever receives it does, and never its author.",
            )
        if isinstance(request, CreditRequest):
            self._of_credits(request).check(work)
            return
        if not request.is_decidable:
            raise Refusal(
                "closed", told("This request is {state} already.", state=state_noun(request))
            )
        if not self.reason.strip() and self.decision == "decline":
            raise invalid("reason", "A reason is needed, so that its author can do better.")

    def apply(self, work: Work) -> None:
        """Close it, with its effect, and tell its author."""
        request = see_request(work, self.kind, self.request)
        if isinstance(request, CreditRequest):
            self._of_credits(request).apply(work)
            return
        state = "declined"
        if self.decision == "accept":
            state, request = "accepted", request.when_accepted(work)
        decided = request.with_values(
            {
                "state": state,
                "reason": self.reason,
                "decided_by": work.actor.person_id,
                "decided_at": work.now,
            }
        )
        work.put(decided)
        label = title_of(decided)
        words = told("{state}: {title}", state=word(dict(STATES)[state]), title=label)
        notify(work, decided.created_by, "decision", words, decided)

    def _of_credits(self, request: CreditRequest) -> DecideCredits:
        """Return what a desktop of before means by it for a credit request."""
        args = as_of_now(
            request.id,
            request.lines,
            decision=self.decision,
            reason=self.reason,
            units=self.granted_units,
            hours=self.granted_hours,
        )
        return DecideCredits.read(args)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To those who receive it, while it waits."""
        return (
            isinstance(row, Request)
            and not isinstance(row, CreditRequest)
            and row.is_decidable
            and work.actor.is_active
            and row.may_decide(work.actor)
        )
