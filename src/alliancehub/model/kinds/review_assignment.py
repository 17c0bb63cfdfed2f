"""That somebody is asked to review a request."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.field_spec import Policy
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.scopes import chair_scope, review_scope
from alliancehub.model.told import told

if TYPE_CHECKING:
    from alliancehub.model.work import Work

STATES = (
    ("proposed", "Proposed"),
    ("invited", "Asked"),
    ("submitted", "Given"),
    ("recused", "Recused"),
    ("cancelled", "Cancelled"),
)
REVIEWING = frozenset({"invited", "submitted"})
"""The states in which somebody reviews, and so sees what is to be reviewed."""
BLINDNESS = (
    ("none", "Open"),
    ("single", "Reviewers are not named"),
    ("double", "Neither side is named"),
)


class ReviewAssignment(Kind):
    """Seen by its reviewer once asked, and by those who decide the request; never by who asks.

    Attributes:
        load: how many reviews its person owed when this one was proposed.
        is_late: whether it was not given by its day; that alone ends nothing.
    """

    declared: ClassVar = Declaration(
        name="review_assignment",
        title="Review asked for",
        plural="Reviews asked for",
        icon="review",
        label="title",
        sort="due_on",
        place="reviews",
        empty="What you are asked to review, and whom you asked, is listed here.",
        ends="due_on",
        panels=("progress",),
    )

    title: Annotated[str, marks.line("Request", policy=Policy.SERVER, weight=2, is_column=True)] = (
        ""
    )
    request: Annotated[
        str, marks.ref("The request itself", "credit_request", policy=Policy.SERVER)
    ] = ""
    reviewer: Annotated[
        str, marks.ref("Reviewer", "person", policy=Policy.SERVER, is_column=True)
    ] = ""
    rubric: Annotated[str, marks.ref("Rubric", "rubric", policy=Policy.SERVER)] = ""
    blindness: Annotated[
        str, marks.choice("Blindness", BLINDNESS, policy=Policy.SERVER, default="single")
    ] = "single"
    due_on: Annotated[str, marks.day("Wanted by", policy=Policy.SERVER, is_column=True)] = ""
    state: Annotated[
        str, marks.choice("State", STATES, policy=Policy.SERVER, default="proposed", is_column=True)
    ] = "proposed"
    load: Annotated[int, marks.integer("Reviews owed already", policy=Policy.SERVER)] = 0
    fit: Annotated[str, marks.line("Why this person", policy=Policy.SERVER)] = ""
    reason: Annotated[str, marks.text("Reason", policy=Policy.SERVER)] = ""
    is_late: Annotated[
        bool, marks.flag("Late", policy=Policy.SERVER, is_facet=True, is_column=True)
    ] = False

    def scope_of(self, work: "Work") -> str:
        """While it is but proposed, its person does not know of it."""
        del work
        return chair_scope(self.request) if self.state == "proposed" else review_scope(self.id)

    def followers(self, work: "Work") -> list[Kind]:
        """What was found against its reviewer is seen by the same people."""
        return list(work.find(work.kind("coi"), assignment=self.id))

    def ending(self, work: "Work") -> tuple[str, list[str]]:
        """Its reviewer is reminded."""
        del work
        if self.state != "invited":
            return "", []
        words = told("A review is wanted by {day}: {title}", day=self.due_on, title=self.title)
        return words, [self.reviewer]
