"""Settle a conflict of interest: it is no hindrance, or not so at all."""

from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.chairing import is_chair, require_chair
from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal, not_permitted
from alliancehub.model.interests import FACTS
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.coi import Coi
from alliancehub.model.kinds.credit_request import CreditRequest
from alliancehub.model.permission import require_active
from alliancehub.model.reviewing import find_request
from alliancehub.model.work import Work

OUTCOMES = (
    ("managed", "It is no hindrance"),
    ("dismissed", "It is not so"),
    ("withdrawn", "I withdraw what I declared"),
)


class SettleConflict(Command):
    """A real one is never managed away: it is withdrawn by whoever declared it, or was not so."""

    name: ClassVar = "settle_conflict"
    title: ClassVar = "Settle"
    icon: ClassVar = "check"
    on: ClassVar = Coi
    target: ClassVar = "conflict"
    asks: ClassVar = ("outcome", "reason")
    help: ClassVar = "With a reason, which stays beside it."
    done: ClassVar = "Settled."

    conflict: str
    outcome: Annotated[str, marks.choice("Outcome", OUTCOMES, is_required=True)] = ""
    reason: Annotated[str, marks.text("Reason", is_required=True, max_length=2_000)] = ""

    def check(self, work: Work) -> None:
        """Those who decide may, or for one's own declaration oneself; a real one by its rules."""
        require_active(work.actor)
        conflict = work.see(Coi, self.conflict)
        if conflict.state != "open" or not conflict.request:
            raise Refusal("closed", "This conflict is settled, or is of no request.")
        if self.outcome == "withdrawn":
            if conflict.person != work.actor.person_id or conflict.source != "declared":
                raise not_permitted("Only whoever declared a conflict withdraws it.")
            return
        if conflict.person == work.actor.person_id:
            raise not_permitted(
                "Nobody judges a conflict of their own.",
                "Withdraw what you declared, or let another decider settle it.",
            )
        require_chair(work, work.need(CreditRequest, conflict.request))
        if conflict.severity == "real":
            self._check_real(work, conflict)

    def _check_real(self, work: Work, conflict: Coi) -> None:
        if self.outcome == "managed" or conflict.source == "declared" or conflict.type in FACTS:
            raise Refusal(
                "conflict_of_interest",
                "With a real conflict nobody reviews.",
                field="outcome",
                remedy="Ask somebody else.",
            )
        if not work.actor.is_admin:
            raise not_permitted(
                "That a real conflict was found wrongly is for the alliance's administrators to "
                "say.",
                "Ask one of them, or ask another reviewer.",
            )

    def apply(self, work: Work) -> None:
        """Keep it with the reason."""
        conflict = work.need(Coi, self.conflict)
        work.put(conflict.with_values({"state": self.outcome, "settled": self.reason.strip()}))

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """While it is open, to those who may."""
        if not isinstance(row, Coi) or row.state != "open" or not row.request:
            return False
        if row.person == work.actor.person_id:
            return row.source == "declared"
        request = find_request(work, row.request)
        return request is not None and is_chair(work, request, work.actor)
