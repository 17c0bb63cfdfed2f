"""Put a review that was not given in time on the escalation list."""

from typing import ClassVar

from alliancehub.model.chairing import request_of, tell_chairs
from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal, not_permitted
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.review_assignment import ReviewAssignment
from alliancehub.model.told import told
from alliancehub.model.work import Work


class EscalateReview(Command):
    """Only the hub gives it. It declines nothing and ends nothing: somebody has to look at it."""

    name: ClassVar = "escalate_review"
    title: ClassVar = "Escalate"
    icon: ClassVar = "warning"

    assignment: str

    def check(self, work: Work) -> None:
        """It is asked for, its day has passed, and nobody was told yet."""
        if not work.actor.is_system:
            raise not_permitted("Only the hub says that a review is late.")
        assignment = work.see(ReviewAssignment, self.assignment)
        if (
            assignment.state != "invited"
            or assignment.is_late
            or assignment.due_on >= work.now[:10]
        ):
            raise Refusal("closed", "This review is not late, or that was said already.")

    def apply(self, work: Work) -> None:
        """Mark it, and tell those who asked for it."""
        assignment = work.need(ReviewAssignment, self.assignment)
        work.put(assignment.with_values({"is_late": True}))
        words = told(
            "A review is late, it was wanted by {day}: {title}",
            day=assignment.due_on,
            title=assignment.title,
        )
        tell_chairs(work, request_of(work, assignment), words, assignment)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To nobody."""
        del work, row
        return False
