"""Decide a request: accept, accept in part, or decline with a reason."""

from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.command import Command
from alliancehub.model.commands.withdraw_request import see_request
from alliancehub.model.errors import Refusal, invalid, not_permitted
from alliancehub.model.kind import Kind, title_of
from alliancehub.model.kinds.credit_request import ASKS_FOR_CREDITS, CreditRequest
from alliancehub.model.kinds.notice import notify
from alliancehub.model.kinds.request import STATES, Request, state_noun
from alliancehub.model.offering import GrantLine, check_decidable, decide, grants_asked
from alliancehub.model.permission import require_active
from alliancehub.model.told import label as word
from alliancehub.model.told import told
from alliancehub.model.work import Work

DECISIONS = (("accept", "Accept"), ("decline", "Decline"))


class DecideRequest(Command):
    """The decision and its effect are one transaction; it is taken once."""

    name: ClassVar = "decide_request"
    title: ClassVar = "Decide"
    icon: ClassVar = "decide"
    on: ClassVar = Kind
    target: ClassVar = "request"
    asks: ClassVar = ("decision", "reason", "granted_units", "granted_hours")
    help: ClassVar = "A decline, and a grant of less than was asked, needs a reason."
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
            check_decidable(request)
        elif not request.is_decidable:
            raise Refusal(
                "closed", told("This request is {state} already.", state=state_noun(request))
            )
        if not self.reason.strip() and (self.decision == "decline" or self._is_partial(request)):
            raise invalid("reason", "A reason is needed, so that its author can do better.")
        if isinstance(request, CreditRequest) and self.decision == "accept":
            self._grants(work, request)

    def apply(self, work: Work) -> None:
        """Close it, with its effect, and tell its author."""
        request = see_request(work, self.kind, self.request)
        if isinstance(request, CreditRequest):
            outcome = "declined"
            if self.decision == "accept":
                outcome = "partly_accepted" if self._is_partial(request) else "accepted"
            grants = self._grants(work, request) if self.decision == "accept" else []
            decide(work, request, outcome, self.reason, grants)
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

    def _grants(self, work: Work, request: CreditRequest) -> list[GrantLine]:
        """Return what it grants; fewer units or hours are those of every line."""
        if request.request_kind not in ASKS_FOR_CREDITS:
            return []
        lines = [
            line
            | {
                "units": self.granted_units or line.get("units", 1),
                "hours": self.granted_hours or line.get("hours", 1),
            }
            for line in request.lines
        ]
        return grants_asked(work, request, lines)

    def _is_partial(self, request: Request) -> bool:
        if not isinstance(request, CreditRequest):
            return False
        return any(
            (self.granted_units or line.get("units", 1), self.granted_hours or line.get("hours", 1))
            != (line.get("units", 1), line.get("hours", 1))
            for line in request.lines
        )

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To those who receive it, while it waits."""
        return (
            isinstance(row, Request)
            and row.is_decidable
            and work.actor.is_active
            and row.may_decide(work.actor)
        )
