"""Give the review that one was asked for."""

from typing import ClassVar

from alliancehub.model.chairing import own_assignment, request_of, tell_chairs
from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal, invalid, not_found
from alliancehub.model.kind import Kind, spec_of
from alliancehub.model.kinds.review import Review
from alliancehub.model.kinds.review_assignment import ReviewAssignment
from alliancehub.model.kinds.rubric import Rubric
from alliancehub.model.permission import require_active
from alliancehub.model.reviewing import check_unhindered, find_request, refresh_item
from alliancehub.model.told import told
from alliancehub.model.work import Work


class SubmitReview(Command):
    """Late as well: a day that passed ends nothing."""

    name: ClassVar = "submit_review"
    title: ClassVar = "Give the review"
    icon: ClassVar = "send"
    on: ClassVar = Review
    target: ClassVar = "review"
    help: ClassVar = "Those who decide read it. It stays as it is then."
    done: ClassVar = "Given. Thank you."
    is_primary: ClassVar = True

    review: str

    def check(self, work: Work) -> None:
        """One's own, whole, still asked for, and without a real conflict."""
        require_active(work.actor)
        review = work.see(Review, self.review)
        if review.reviewer != work.actor.person_id:
            raise not_found(spec_of(Review).title, self.review)
        if review.state != "draft":
            raise Refusal("closed", "This review was given already.")
        assignment = own_assignment(work, review.assignment)
        if assignment.state != "invited":
            raise Refusal("closed", "This review is not asked for any more.")
        if work.is_judge or find_request(work, review.request) is not None:
            check_unhindered(work, request_of(work, assignment), work.actor.person_id)
        _check_whole(work, review)

    def apply(self, work: Work) -> None:
        """Close it, and tell those who decide."""
        review = work.need(Review, self.review)
        rubric = work.get(Rubric, review.rubric) if review.rubric else None
        score = 0 if rubric is None else rubric.percent(review.scores)
        values = {"state": "submitted", "score": score, "submitted_at": work.now}
        work.put(review.with_values(values))
        assignment = work.need(ReviewAssignment, review.assignment)
        work.put(assignment.with_values({"state": "submitted", "is_late": False}))
        if work.is_judge:
            refresh_item(work, review.request)
            words = told("A review was given: {title}", title=review.title)
            tell_chairs(work, request_of(work, assignment), words, assignment)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To its reviewer while it is a draft."""
        return (
            isinstance(row, Review)
            and row.state == "draft"
            and row.reviewer == work.actor.person_id
        )


def _check_whole(work: Work, review: Review) -> None:
    """Raise Refusal unless each criterion has a score, and the advice is there and founded."""
    rubric = work.get(Rubric, review.rubric) if review.rubric else None
    if rubric is not None:
        given = {str(one.get("criterion", "")): int(one.get("score", 0)) for one in review.scores}
        names = [str(one["criterion"]) for one in rubric.criteria]
        if unknown := next((name for name in given if name not in names), None):
            raise invalid(
                "scores",
                told("The rubric has no criterion {name}.", name=repr(unknown)),
                "Leave the criteria as they are called.",
            )
        for name in names:
            if not 1 <= given.get(name, 0) <= rubric.highest:
                raise invalid(
                    "scores",
                    told(
                        "The criterion {name} needs a score from 1 to {highest}.",
                        name=repr(name),
                        highest=rubric.highest,
                    ),
                )
    if not review.advice:
        raise invalid("advice", "Say what you advise.")
    if review.advice != "approve" and not review.comments.strip():
        raise invalid(
            "comments", "Say to the applicant what is missing, so that they can do better."
        )
