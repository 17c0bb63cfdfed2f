"""Declare a conflict of interest with a request that one reviews or decides."""

from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.chairing import own_assignment, see_request
from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal, invalid, not_permitted
from alliancehub.model.interests import is_asking
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.coi import SEVERITIES, TYPES, Coi
from alliancehub.model.kinds.credit_request import CreditRequest
from alliancehub.model.kinds.review_assignment import ReviewAssignment
from alliancehub.model.permission import require_active
from alliancehub.model.reviewing import declare, is_reviewable, step_back
from alliancehub.model.scopes import chair_scope
from alliancehub.model.told import told
from alliancehub.model.work import Work

DECLARED = tuple(one for one in TYPES if one[0] != "applicant")


class DeclareConflict(Command):
    """A real one ends the review, or keeps a decider from deciding; others are looked at."""

    name: ClassVar = "declare_conflict"
    title: ClassVar = "Declare a conflict of interest"
    icon: ClassVar = "conflict"
    on: ClassVar = Kind
    target: ClassVar = "about"
    asks: ClassVar = ("type", "severity", "reason")
    help: ClassVar = "With a real conflict nobody reviews or decides."
    done: ClassVar = "Declared."

    kind: str
    about: str
    type: Annotated[str, marks.choice("Kind of conflict", DECLARED, is_required=True)] = ""
    severity: Annotated[str, marks.choice("Level", SEVERITIES, is_required=True)] = ""
    reason: Annotated[str, marks.line("Reason", is_required=True, max_length=500)] = ""

    def check(self, work: Work) -> None:
        """Of a review that one owes, or of a request that one decides."""
        require_active(work.actor)
        if self.kind == "review_assignment":
            if own_assignment(work, self.about).state != "invited":
                raise Refusal("closed", "This review was given, or is not asked for any more.")
            return
        if self.kind != "credit_request":
            raise invalid("kind", "A conflict is declared of a review or of a credit request.")
        request = see_request(work, self.about)
        if not request.may_decide(work.actor) or is_asking(request, work.actor):
            raise not_permitted(
                "You do not decide this request.",
                "Who reviews it declares a conflict at the review that they were asked for.",
            )

    def apply(self, work: Work) -> None:
        """Put it, and end the review with a real one."""
        if self.kind == "credit_request":
            self._of_decider(work)
            return
        assignment = work.need(ReviewAssignment, self.about)
        declare(work, assignment, self.type, self.severity, self.reason)
        if self.severity == "real":
            words = told("A reviewer has recused themselves: {title}", title=assignment.title)
            step_back(work, assignment, self.reason, words)

    def _of_decider(self, work: Work) -> None:
        work.put(
            Coi.model_construct(
                id=work.new_id("coi"),
                person=work.actor.person_id,
                type=self.type,
                severity=self.severity,
                reason=self.reason,
                request=self.about,
            )
        )

    def sealed_scope(self) -> str:
        """Only those who decide learn of it."""
        return chair_scope(self.about) if self.kind == "credit_request" else ""

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To a reviewer who was asked, and to those who decide."""
        if isinstance(row, ReviewAssignment):
            return row.state == "invited" and row.reviewer == work.actor.person_id
        return (
            isinstance(row, CreditRequest)
            and is_reviewable(row)
            and work.actor.is_active
            and row.may_decide(work.actor)
            and not is_asking(row, work.actor)
        )
