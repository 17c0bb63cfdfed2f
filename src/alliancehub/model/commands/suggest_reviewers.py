"""Propose reviewers for a request: those without a conflict, who owe the fewest reviews."""

from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.chairing import require_chair, see_request
from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.credit_request import CreditRequest
from alliancehub.model.reviewing import candidates, is_reviewable, propose
from alliancehub.model.scopes import chair_scope
from alliancehub.model.work import Work

MOST = 20


class SuggestReviewers(Command):
    """They learn nothing of it: a proposal is shown to those who decide, with what speaks against.

    Only the hub sees everybody's reviews, so a device proposes by what it sees, and the hub's
    proposals replace that.
    """

    name: ClassVar = "suggest_reviewers"
    title: ClassVar = "Suggest reviewers"
    icon: ClassVar = "people"
    on: ClassVar = CreditRequest
    target: ClassVar = "request"
    asks: ClassVar = ("count",)
    help: ClassVar = "Of those who are open to reviewing, without a conflict, the least busy first."
    done: ClassVar = "Proposed. They learn of it when you ask them."

    request: str
    count: Annotated[
        int, marks.integer("How many", minimum=1, maximum=MOST, default=3, is_required=True)
    ] = 3

    def check(self, work: Work) -> None:
        """Those who decide the request may, while it is open."""
        request = see_request(work, self.request)
        require_chair(work, request)
        is_reviewable(request, must=True)

    def apply(self, work: Work) -> None:
        """Put the proposals, each with what speaks against it."""
        request = see_request(work, self.request)
        found = candidates(work, request, self.count)
        if not found and work.is_judge:
            raise Refusal(
                "nobody",
                "Nobody is open to reviewing who has no conflict and is not asked already.",
                remedy="Ask reviewers by name, or ask members to say in their profile that they "
                "are open to reviewing.",
            )
        for one in found:
            propose(work, request, one)

    def sealed_scope(self) -> str:
        """Only those who decide learn of it."""
        return chair_scope(self.request)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To those who receive it, while it is open."""
        return isinstance(row, CreditRequest) and is_reviewable(row) and row.may_decide(work.actor)
