"""Let an unanswered request lapse after its date."""

from typing import ClassVar

from alliancehub.model.command import Command
from alliancehub.model.commands.withdraw_request import see_request
from alliancehub.model.errors import Refusal, not_permitted
from alliancehub.model.kind import title_of
from alliancehub.model.kinds.credit_request import CreditRequest
from alliancehub.model.kinds.notice import notify
from alliancehub.model.kinds.request import Request
from alliancehub.model.told import told
from alliancehub.model.work import Work


class ExpireRequest(Command):
    """Only the hub gives it. Requests without a date never lapse."""

    name: ClassVar = "expire_request"
    title: ClassVar = "Let lapse"
    icon: ClassVar = "withdraw"

    kind: str
    request: str

    def check(self, work: Work) -> None:
        """It waits, and its date has passed."""
        if not work.actor.is_system:
            raise not_permitted("Only the hub lets a request lapse.")
        request = see_request(work, self.kind, self.request)
        is_due = bool(request.expires_on) and request.expires_on < work.now[:10]
        is_open = request.state == "offered" if _is_for_credits(request) else request.is_waiting
        if not is_open or not is_due:
            raise Refusal("closed", "This request does not lapse now.")

    def apply(self, work: Work) -> None:
        """Close it, and tell its author."""
        request = see_request(work, self.kind, self.request)
        if _is_for_credits(request):
            self._let_offer_lapse(work, request)
            return
        lapsed = request.with_values(
            {"state": "expired", "reason": f"Nobody answered by {request.expires_on}."}
        )
        work.put(lapsed)
        notify(work, request.created_by, "decision", told("Your request lapsed unanswered"), lapsed)

    def _let_offer_lapse(self, work: Work, request: Request) -> None:
        lapsed = request.with_values({"state": "lapsed", "granted": 0, "answered_at": work.now})
        work.put(lapsed)
        words = told("The offer lapsed unanswered: {title}", title=title_of(lapsed))
        for person in sorted({lapsed.created_by, *lapsed.deciders(work)}):
            notify(work, person, "decision", words, lapsed)


def _is_for_credits(request: Request) -> bool:
    """Only its offer lapses: the clock takes nothing else from an applicant."""
    return isinstance(request, CreditRequest)
