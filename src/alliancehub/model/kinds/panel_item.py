"""One request on the agenda of a panel, and what the panel recommends."""

from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from alliancehub.model import marks
from alliancehub.model.field_spec import Policy
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.scopes import panel_scope

if TYPE_CHECKING:
    from alliancehub.model.work import Work

STATES = (("open", "Votes are taken"), ("closed", "Closed"))


class PanelItem(Kind):
    """Seen by those who decide the request and by reviewers who have given their review.

    Attributes:
        position: its place on the agenda of the day, from 1.
        score: mean of the reviews' scores, 0 to 100.
        recommended: micro-credits in all.
        lines: what is recommended for each line of the request.
    """

    declared: ClassVar = Declaration(
        name="panel_item",
        title="Panel item",
        plural="Panel",
        icon="vote",
        label="title",
        summary="rationale",
        sort="meets_on",
        place="reviews",
        empty="Requests that a panel talks about are listed here, in the order of its agenda.",
        is_discussed=True,
    )

    title: Annotated[str, marks.line("Request", policy=Policy.SERVER, weight=2, is_column=True)] = (
        ""
    )
    request: Annotated[
        str, marks.ref("The request itself", "credit_request", policy=Policy.SERVER)
    ] = ""
    meets_on: Annotated[str, marks.day("Meets on", policy=Policy.SERVER, is_column=True)] = ""
    position: Annotated[
        int, marks.integer("Place on the agenda", policy=Policy.SERVER, is_column=True)
    ] = 0
    state: Annotated[
        str, marks.choice("State", STATES, policy=Policy.SERVER, default="open", is_column=True)
    ] = "open"
    asked: Annotated[int, marks.credits_("Asked for", policy=Policy.SERVER, is_column=True)] = 0
    reviews: Annotated[int, marks.integer("Reviews", policy=Policy.SERVER)] = 0
    score: Annotated[int, marks.integer("Score in %", policy=Policy.SERVER, is_column=True)] = 0
    scores: Annotated[
        list[dict[str, Any]],
        marks.rows(
            "Scores by criterion",
            {
                "criterion": marks.line("Criterion", max_length=100),
                "lowest": marks.integer("Lowest"),
                "highest": marks.integer("Highest"),
                "percent": marks.integer("Mean in %"),
            },
            policy=Policy.SERVER,
        ),
    ] = []
    recommended: Annotated[
        int, marks.credits_("Recommended", policy=Policy.SERVER, is_column=True)
    ] = 0
    lines: Annotated[
        list[dict[str, Any]],
        marks.rows(
            "Recommended by line",
            {
                "line": marks.integer("Line", minimum=1),
                "resource": marks.ref("Accelerator", "accelerator_resource"),
                "asked": marks.credits_("Asked for"),
                "amount": marks.credits_("Recommended"),
                "reason": marks.line("Reason", max_length=1_000),
            },
            policy=Policy.SERVER,
        ),
    ] = []
    rationale: Annotated[str, marks.text("What the panel found", policy=Policy.SERVER)] = ""

    def scope_of(self, work: "Work") -> str:
        """The panel's."""
        del work
        return panel_scope(self.request)
