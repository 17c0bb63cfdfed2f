"""What a reviewer thinks of a request."""

from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from alliancehub.model import marks
from alliancehub.model.errors import Refusal
from alliancehub.model.field_spec import Policy
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.roles import By
from alliancehub.model.scopes import person_scope, review_scope

if TYPE_CHECKING:
    from alliancehub.model.work import Work

ADVICE = (
    ("approve", "Grant what is asked"),
    ("partly", "Grant a part"),
    ("decline", "Decline"),
)


class Review(Kind):
    """A draft is its reviewer's own, and is written offline as well; once given, it stays.

    It is made with the criteria of the rubric when its reviewer is asked.

    Attributes:
        score: weighted mean of the scores, 0 to 100.
    """

    declared: ClassVar = Declaration(
        name="review",
        title="Review",
        plural="Reviews",
        icon="review",
        label="title",
        place="reviews",
        empty="A review is begun for you when you are asked for one.",
        edit=(By.OWNER,),
    )

    title: Annotated[str, marks.line("Request", policy=Policy.SERVER, weight=2, is_column=True)] = (
        ""
    )
    assignment: Annotated[
        str,
        marks.ref("Review asked for", "review_assignment", policy=Policy.SERVER, is_indexed=False),
    ] = ""
    request: Annotated[
        str, marks.ref("The request itself", "credit_request", policy=Policy.SERVER)
    ] = ""
    reviewer: Annotated[
        str, marks.ref("Reviewer", "person", policy=Policy.SERVER, governs=True, is_column=True)
    ] = ""
    rubric: Annotated[str, marks.ref("Rubric", "rubric", policy=Policy.SERVER)] = ""
    state: Annotated[
        str,
        marks.choice(
            "State",
            (("draft", "Draft"), ("submitted", "Given")),
            policy=Policy.SERVER,
            default="draft",
            is_column=True,
        ),
    ] = "draft"
    scores: Annotated[
        list[dict[str, Any]],
        marks.rows(
            "Scores",
            {
                "criterion": marks.line(
                    "Criterion", is_required=True, max_length=100, is_fixed=True
                ),
                "anchors": marks.line("What the scores mean", max_length=1_000, is_fixed=True),
                "score": marks.integer("Score", minimum=0, maximum=10),
                "remark": marks.line("Remark", max_length=2_000),
            },
            maximum=30,
            help="From 1, the worst, to the best score of the rubric; 0 is not scored yet.",
        ),
    ] = []
    advice: Annotated[str, marks.choice("Advice", ADVICE, is_column=True)] = ""
    comments: Annotated[
        str,
        marks.markdown(
            "Comments to the applicant",
            max_length=20_000,
            help="Passed on without your name when the request is decided.",
        ),
    ] = ""
    private_comments: Annotated[
        str,
        marks.markdown(
            "Private comments",
            max_length=20_000,
            help="Only those who decide, and the panel, read them.",
        ),
    ] = ""
    score: Annotated[int, marks.integer("Score in %", policy=Policy.SERVER, is_column=True)] = 0
    submitted_at: Annotated[str, marks.instant("Given at", policy=Policy.SERVER)] = ""

    def scope_of(self, work: "Work") -> str:
        """A draft is its reviewer's own."""
        del work
        if self.state == "draft":
            return person_scope(self.reviewer)
        return review_scope(self.assignment)

    def sealed_scope(self) -> str:
        """Who reviews is no less of a secret while it is a draft."""
        return review_scope(self.assignment)

    def check_open(self) -> None:
        """Only a draft can be edited."""
        if self.state != "draft":
            raise Refusal(
                "closed",
                "This review was given, so it stays as it is.",
                remedy="Say what is to be added to those who decide, in the panel's conversation.",
            )
