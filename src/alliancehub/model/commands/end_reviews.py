"""End what is left of the reviews of a request that is not up for review any more."""

from typing import ClassVar

from alliancehub.model.chairing import see_request
from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal, not_permitted
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.notice import notify
from alliancehub.model.kinds.panel_item import PanelItem
from alliancehub.model.kinds.review_assignment import ReviewAssignment
from alliancehub.model.reviewing import assignments_of, is_reviewable, item_of, remove_proposal
from alliancehub.model.scopes import chair_scope
from alliancehub.model.told import told
from alliancehub.model.work import Work


class EndReviews(Command):
    """Only the hub gives it, once the request is decided or withdrawn.

    Not a part of the decision: its place in the audit trail would tell that there are reviewers.
    What a reviewer has written so far stays theirs to read.
    """

    name: ClassVar = "end_reviews"
    title: ClassVar = "End the reviews"
    icon: ClassVar = "check"

    request: str

    def check(self, work: Work) -> None:
        """The request is not up for review, and something of its reviews is open."""
        if not work.actor.is_system:
            raise not_permitted("Only the hub ends the reviews of a request that was decided.")
        request = see_request(work, self.request)
        if is_reviewable(request):
            raise Refusal("not_yet", "This request is up for review.")
        if not self._asked(work) and self._item(work) is None:
            raise Refusal("closed", "Nothing of its reviews is open.")

    def apply(self, work: Work) -> None:
        """Close the panel's item, remove proposals, and let reviewers know."""
        item = self._item(work)
        if item is not None:
            work.put(item.with_values({"state": "closed"}))
        for assignment in self._asked(work):
            if assignment.state == "proposed":
                remove_proposal(work, assignment)
                continue
            work.put(assignment.with_values({"state": "cancelled", "is_late": False}))
            words = told(
                "Your review is not needed any more, the request was decided or withdrawn: {title}",
                title=assignment.title,
            )
            notify(work, assignment.reviewer, "decision", words, assignment)

    def sealed_scope(self) -> str:
        """Only those who decide learn of it."""
        return chair_scope(self.request)

    def _asked(self, work: Work) -> list[ReviewAssignment]:
        of_request = assignments_of(work, self.request)
        return [one for one in of_request if one.state in {"proposed", "invited"}]

    def _item(self, work: Work) -> PanelItem | None:
        item = item_of(work, self.request)
        return item if item is not None and item.state == "open" else None

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To nobody."""
        del work, row
        return False
