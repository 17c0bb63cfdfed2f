"""Ask reviewers to review a request."""

from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.chairing import is_chair, require_chair, see_request
from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal, invalid
from alliancehub.model.interests import hindrance
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.credit_request import CreditRequest
from alliancehub.model.kinds.person import Person
from alliancehub.model.kinds.review_assignment import ReviewAssignment
from alliancehub.model.kinds.rubric import Rubric
from alliancehub.model.reviewing import (
    assignments_of,
    is_active_member,
    is_reviewable,
    open_assignment,
    rubric_for,
)
from alliancehub.model.scopes import chair_scope
from alliancehub.model.suggestion import Suggestion
from alliancehub.model.told import told
from alliancehub.model.work import Work


class AssignReviewers(Command):
    """Conflicts are looked for before anybody is asked; with a real one nobody is."""

    name: ClassVar = "assign_reviewers"
    title: ClassVar = "Ask reviewers"
    icon: ClassVar = "review"
    on: ClassVar = CreditRequest
    target: ClassVar = "request"
    asks: ClassVar = ("reviewers", "due_on", "rubric")
    help: ClassVar = "Leave the reviewers empty to ask all who are proposed."
    done: ClassVar = "Asked. Each has a review to fill in, offline as well."

    request: str
    reviewers: Annotated[list[str], marks.refs("Reviewers", "person")] = []  # noqa: RUF012 - copied by pydantic
    due_on: Annotated[str, marks.day("Wanted by", is_required=True)] = ""
    rubric: Annotated[
        str, marks.ref("Rubric", "rubric", help="Leave it empty for that of the call.")
    ] = ""

    def check(self, work: Work) -> None:
        """Those who decide may; each reviewer is a member without a real conflict, asked once."""
        request = see_request(work, self.request)
        require_chair(work, request)
        is_reviewable(request, must=True)
        if self.due_on < work.now[:10]:
            raise invalid("due_on", told("{day} has passed already.", day=self.due_on))
        if self.rubric:
            work.see(Rubric, self.rubric)
        for person in self.reviewers:
            self._check_reviewer(work, request, person)
        if not self._wanted(work, request):
            raise invalid(
                "reviewers",
                "Nobody is proposed who could be asked.",
                "Name reviewers, or have some suggested first.",
            )

    def apply(self, work: Work) -> None:
        """Put the assignments with a draft each, and tell the reviewers."""
        request = see_request(work, self.request)
        wanted = self._wanted(work, request)
        rubric = rubric_for(work, request, self.rubric)
        for person, known in wanted:
            open_assignment(work, request, person, known, rubric, self.due_on)
        if request.state == "submitted":
            work.put(request.with_values({"state": "in_review"}))

    def _check_reviewer(self, work: Work, request: CreditRequest, person: str) -> None:
        name = work.see(Person, person).title
        if not is_active_member(work, person):
            raise invalid(
                "reviewers",
                told("{name} cannot sign in just now.", name=name),
                "An administrator can restore the account.",
            )
        for one in assignments_of(work, request.id):
            if one.reviewer == person and one.state in {"invited", "submitted"}:
                raise Refusal(
                    "exists",
                    told("{name} was asked to review this request already.", name=name),
                    field="reviewers",
                )
            if one.reviewer == person and one.state == "recused":
                raise Refusal(
                    "conflict_of_interest",
                    told("{name} has recused themselves from this request.", name=name),
                    field="reviewers",
                    remedy="Ask somebody else.",
                )
        if found := hindrance(work, request, person):
            raise Refusal(
                "conflict_of_interest",
                told("{name} has a real conflict of interest: {why}", name=name, why=found.why),
                field="reviewers",
                remedy="Ask somebody else.",
            )

    def _wanted(
        self, work: Work, request: CreditRequest
    ) -> list[tuple[str, ReviewAssignment | None]]:
        """Return whom to ask, each with the assignment where one is proposed."""
        proposed = proposals(work, request)
        if self.reviewers:
            return [(one, proposed.get(one)) for one in dict.fromkeys(self.reviewers)]
        return [*askable(work, request, proposed).items()]

    def sealed_scope(self) -> str:
        """Only those who decide learn of it."""
        return chair_scope(self.request)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To those who receive it, while it is open."""
        return isinstance(row, CreditRequest) and is_reviewable(row) and row.may_decide(work.actor)

    @classmethod
    def suggest(cls, work: Work, row: Kind) -> Suggestion:
        """Those who are proposed, by name: whoever asks them sees whom they ask."""
        if not isinstance(row, CreditRequest) or not is_chair(work, row, work.actor):
            return Suggestion()
        found = askable(work, row, proposals(work, row))
        if not found:
            return Suggestion()
        words = told("These are proposed. Take out whom you do not want to ask.")
        return Suggestion({"reviewers": sorted(found)}, words)


def proposals(work: Work, request: CreditRequest) -> dict[str, ReviewAssignment]:
    """Return what is proposed of a request, by person."""
    found = assignments_of(work, request.id)
    return {one.reviewer: one for one in found if one.state == "proposed"}


def askable(
    work: Work, request: CreditRequest, proposed: dict[str, ReviewAssignment]
) -> dict[str, ReviewAssignment]:
    """Return those of some proposals whose person can be asked by now."""
    return {
        person: one
        for person, one in proposed.items()
        if is_active_member(work, person) and hindrance(work, request, person) is None
    }
