"""What was decided of a credit request, by whom, why, and what is granted for each line."""

from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from alliancehub.model import marks
from alliancehub.model.field_spec import Policy
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.scopes import request_scope

if TYPE_CHECKING:
    from alliancehub.model.work import Work

OUTCOMES = (
    ("approve", "Approve"),
    ("partly", "Approve in part"),
    ("decline", "Decline"),
    ("return", "Return for revision"),
)
RULES = (
    ("merit", "Others were judged to be better"),
    ("budget", "The pool does not hold more"),
    ("eligibility", "The call is not open to it"),
    ("cap", "It is above the cap of the call"),
    ("data", "The data may not be processed there"),
    ("fit", "The accelerator does not fit the work"),
    ("incomplete", "Something is missing"),
    ("other", "Another one, as the reason says"),
)


class Decision(Kind):
    """At most one for each request and its revision, which never changes and grants at most once.

    Attributes:
        rule: by which rule less was granted than was asked, or nothing.
        grants: by line of the request, what was asked and what is granted, in micro-credits.
        comments: what reviewers say to the applicant, in an order that tells nothing.
        granted: micro-credits in all.
    """

    declared: ClassVar = Declaration(
        name="decision",
        title="Decision",
        plural="Decisions",
        icon="decide",
        label="title",
        summary="reason",
        sort="-decided_at",
        place="reviews",
        empty="Decisions on credit requests are listed here, with their reasons.",
    )

    title: Annotated[str, marks.line("Request", policy=Policy.SERVER, weight=2, is_column=True)] = (
        ""
    )
    request: Annotated[
        str, marks.ref("The request itself", "credit_request", policy=Policy.SERVER)
    ] = ""
    outcome: Annotated[
        str, marks.choice("Decision", OUTCOMES, policy=Policy.SERVER, is_column=True)
    ] = ""
    reason: Annotated[str, marks.text("Reason", policy=Policy.SERVER, weight=1)] = ""
    rule: Annotated[
        str, marks.choice("By the rule", RULES, policy=Policy.SERVER, is_column=True)
    ] = ""
    grants: Annotated[
        list[dict[str, Any]],
        marks.rows(
            "Granted by line",
            {
                "line": marks.integer("Line", minimum=1),
                "resource": marks.ref("Accelerator", "accelerator_resource"),
                "pool": marks.ref("Pool", "pool"),
                "asked": marks.credits_("Asked for"),
                "units": marks.integer("Units"),
                "hours": marks.integer("Hours per unit"),
                "runs": marks.integer("Runs"),
                "amount": marks.credits_("Granted"),
                "reason": marks.line("Reason", max_length=1_000),
            },
            policy=Policy.SERVER,
        ),
    ] = []
    comments: Annotated[
        list[dict[str, Any]],
        marks.rows(
            "What the reviewers say",
            {
                "number": marks.integer("Review", minimum=1),
                "comment": marks.text("Comment"),
            },
            policy=Policy.SERVER,
        ),
    ] = []
    granted: Annotated[int, marks.credits_("Granted", policy=Policy.SERVER, is_column=True)] = 0
    decided_by: Annotated[
        str, marks.ref("Decided by", "person", policy=Policy.SERVER, is_column=True)
    ] = ""
    decided_at: Annotated[str, marks.instant("Decided", policy=Policy.SERVER, is_column=True)] = ""

    def scope_of(self, work: "Work") -> str:
        """Those who see the request."""
        del work
        return request_scope(self.request)
