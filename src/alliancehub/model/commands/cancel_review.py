"""Ask a reviewer no longer, or take back a proposal."""

from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.chairing import is_chair, request_of, require_chair
from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal, invalid
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.notice import notify
from alliancehub.model.kinds.review_assignment import ReviewAssignment
from alliancehub.model.permission import require_active
from alliancehub.model.reviewing import drop_draft, find_request, remove_proposal
from alliancehub.model.told import told
from alliancehub.model.work import Work


class CancelReview(Command):
    """What was given already stays: it was read."""

    name: ClassVar = "cancel_review"
    title: ClassVar = "Ask no longer"
    icon: ClassVar = "withdraw"
    on: ClassVar = ReviewAssignment
    target: ClassVar = "assignment"
    asks: ClassVar = ("reason",)
    done: ClassVar = "Taken back."
    is_danger: ClassVar = True

    assignment: str
    reason: Annotated[str, marks.text("Reason", max_length=2_000)] = ""

    def check(self, work: Work) -> None:
        """Those who decide may, until it is given; whoever was asked already is told why."""
        require_active(work.actor)
        assignment = work.see(ReviewAssignment, self.assignment)
        require_chair(work, request_of(work, assignment))
        if assignment.state not in {"proposed", "invited"}:
            raise Refusal("closed", "This review was given, or is not asked for any more.")
        if assignment.state == "invited" and not self.reason.strip():
            raise invalid("reason", "A reason is needed: its reviewer may have begun already.")

    def apply(self, work: Work) -> None:
        """Close it; a proposal goes without a trace."""
        assignment = work.need(ReviewAssignment, self.assignment)
        if assignment.state == "proposed":
            remove_proposal(work, assignment)
            return
        drop_draft(work, assignment)
        work.put(
            assignment.with_values({"state": "cancelled", "reason": self.reason, "is_late": False})
        )
        words = told("Your review is not needed any more: {title}", title=assignment.title)
        notify(work, assignment.reviewer, "decision", words, assignment)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To those who decide, until it is given."""
        if not isinstance(row, ReviewAssignment) or row.state not in {"proposed", "invited"}:
            return False
        request = find_request(work, row.request)
        return request is not None and is_chair(work, request, work.actor)
