"""Recuse a reviewer who came to have a real conflict after they were asked."""

from typing import ClassVar

from alliancehub.model.chairing import request_of
from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal, not_permitted
from alliancehub.model.interests import hindrance
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.notice import notify
from alliancehub.model.kinds.review_assignment import ReviewAssignment
from alliancehub.model.reviewing import note_interests, step_back
from alliancehub.model.told import told
from alliancehub.model.work import Work


class RecuseConflicted(Command):
    """Only the hub gives it: who joins the project, or the organisation, judges it no more."""

    name: ClassVar = "recuse_conflicted"
    title: ClassVar = "Recuse for a conflict"
    icon: ClassVar = "conflict"

    assignment: str

    def check(self, work: Work) -> None:
        """The review is asked for, and its reviewer has a real conflict now."""
        if not work.actor.is_system:
            raise not_permitted("Only the hub looks for conflicts again.")
        assignment = work.see(ReviewAssignment, self.assignment)
        found = hindrance(work, request_of(work, assignment), assignment.reviewer)
        if assignment.state != "invited" or found is None:
            raise Refusal("closed", "There is no real conflict with this review.")

    def apply(self, work: Work) -> None:
        """Keep what was found, end the review, and tell both sides."""
        assignment = work.need(ReviewAssignment, self.assignment)
        found = hindrance(work, request_of(work, assignment), assignment.reviewer)
        if found is None:
            return
        note_interests(work, assignment, [found])
        words = told("A reviewer has a conflict of interest now: {title}", title=assignment.title)
        step_back(work, assignment, str(found.why), words)
        mine = told("You review this no more, for a conflict: {title}", title=assignment.title)
        notify(work, assignment.reviewer, "decision", mine, assignment)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To nobody."""
        del work, row
        return False
