"""Decline what was offered."""

from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.command import Command
from alliancehub.model.commands.accept_offer import see_offer
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.credit_request import CreditRequest
from alliancehub.model.kinds.notice import notify
from alliancehub.model.offering import is_answerable
from alliancehub.model.told import told
from alliancehub.model.work import Work


class DeclineOffer(Command):
    """Nothing is granted, and those who decided are told."""

    name: ClassVar = "decline_offer"
    title: ClassVar = "Decline the offer"
    icon: ClassVar = "withdraw"
    on: ClassVar = CreditRequest
    target: ClassVar = "request"
    asks: ClassVar = ("why",)
    done: ClassVar = "Declined. Nothing was granted."
    is_danger: ClassVar = True

    request: str
    why: Annotated[str, marks.text("Why", max_length=2_000)] = ""

    def check(self, work: Work) -> None:
        """One's own, offered, and not lapsed."""
        see_offer(work, self.request)

    def apply(self, work: Work) -> None:
        """Close it, and tell who decided."""
        request = work.need(CreditRequest, self.request)
        closed = request.with_values(
            {"state": "withdrawn", "answered_at": work.now, "granted": 0, "expires_on": ""}
        )
        work.put(closed)
        words = told("The offer was declined: {title}", title=closed.title)
        for person in closed.deciders(work):
            notify(work, person, "decision", words, closed)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To its applicant, while it is offered."""
        return isinstance(row, CreditRequest) and is_answerable(work, row)
