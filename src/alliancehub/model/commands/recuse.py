"""Recuse oneself from a review."""

from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.chairing import own_assignment
from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal, invalid
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.coi import TYPES
from alliancehub.model.kinds.review_assignment import ReviewAssignment
from alliancehub.model.reviewing import declare, step_back
from alliancehub.model.told import told
from alliancehub.model.work import Work

NO_CONFLICT = frozenset({"time", "expertise"})
WHY = (
    ("time", "No time"),
    ("expertise", "Not my field"),
    *(one for one in TYPES if one[0] != "applicant"),
)


class Recuse(Command):
    """Nothing of the request is seen from then on; those who decide learn why."""

    name: ClassVar = "recuse"
    title: ClassVar = "Recuse myself"
    icon: ClassVar = "withdraw"
    on: ClassVar = ReviewAssignment
    target: ClassVar = "assignment"
    asks: ClassVar = ("why", "reason")
    help: ClassVar = "Until you have given your review. Somebody else is asked then."
    done: ClassVar = "You are recused. Those who decide are told."
    is_danger: ClassVar = True

    assignment: str
    why: Annotated[str, marks.choice("Why", WHY, is_required=True)] = ""
    reason: Annotated[str, marks.text("Reason", max_length=500)] = ""

    def check(self, work: Work) -> None:
        """One's own, not given yet, and with a reason."""
        assignment = own_assignment(work, self.assignment)
        if assignment.state != "invited":
            raise Refusal("closed", "This review was given, or is not asked for any more.")
        if not self.reason.strip():
            raise invalid("reason", "A reason is needed, for those who ask somebody else then.")

    def apply(self, work: Work) -> None:
        """Close it, keep the conflict where it is one, and tell those who decide."""
        assignment = work.need(ReviewAssignment, self.assignment)
        if self.why not in NO_CONFLICT:
            declare(work, assignment, self.why, "real", self.reason)
        words = told("A reviewer has recused themselves: {title}", title=assignment.title)
        step_back(work, assignment, self.reason, words)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To the reviewer, until it is given."""
        return (
            isinstance(row, ReviewAssignment)
            and row.state == "invited"
            and row.reviewer == work.actor.person_id
        )
