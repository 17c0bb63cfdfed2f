"""By which criteria reviewers judge requests, with weights and anchors."""

from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from alliancehub.model import marks
from alliancehub.model.errors import Refusal, invalid
from alliancehub.model.field_spec import Policy
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.roles import By
from alliancehub.model.scopes import ALLIANCE
from alliancehub.model.told import told

if TYPE_CHECKING:
    from alliancehub.model.work import Work

JUDGING = ("title", "guidance", "highest", "criteria")
"""What a review was written by, and so stays as it is once the first reviewer was asked."""


class Rubric(Kind):
    """Members see by what they are judged. Once used, it changes only by a further edition.

    Attributes:
        edition: 1 for the first; a further edition names the one before it.
        highest: the best score; the worst is 1.
        criteria: each with what it is called, its weight, and what the scores mean.
        is_used: whether a reviewer was ever asked by it.
    """

    declared: ClassVar = Declaration(
        name="rubric",
        title="Rubric",
        plural="Rubrics",
        icon="review",
        label="title",
        summary="guidance",
        sort="title",
        place="reviews",
        empty="Add the criteria by which requests are judged, each with a weight and anchors.",
        create=(By.ADMIN,),
        edit=(By.ADMIN,),
        delete=(By.ADMIN,),
    )

    title: Annotated[str, marks.line("Title", is_required=True, weight=2, is_column=True)] = ""
    edition: Annotated[
        int, marks.integer("Edition", policy=Policy.SERVER, default=1, is_column=True)
    ] = 1
    replaces: Annotated[
        str, marks.ref("Edition before", "rubric", policy=Policy.SERVER, is_column=True)
    ] = ""
    guidance: Annotated[str, marks.markdown("Guidance for reviewers", weight=1)] = ""
    highest: Annotated[
        int, marks.integer("Best score", minimum=2, maximum=10, default=5, help="The worst is 1.")
    ] = 5
    criteria: Annotated[
        list[dict[str, Any]],
        marks.rows(
            "Criteria",
            {
                "criterion": marks.line("Criterion", is_required=True, max_length=100),
                "weight": marks.integer("Weight", minimum=1, maximum=100, default=1),
                "anchors": marks.line("What the scores mean", max_length=1_000),
            },
            maximum=30,
            policy=Policy.SURFACE,
            is_required=True,
        ),
    ] = []
    is_used: Annotated[bool, marks.flag("Used", policy=Policy.SERVER, is_column=True)] = False

    def scope_of(self, work: "Work") -> str:
        """Members only."""
        del work
        return ALLIANCE

    def check_whole(self, work: "Work") -> None:
        """Its criteria differ in name and weigh something, and what was used stays."""
        names = [str(one.get("criterion", "")).strip().casefold() for one in self.criteria]
        if doubled := next((name for name in names if names.count(name) > 1), ""):
            raise invalid(
                "criteria",
                told("Two criteria are called {name}.", name=repr(doubled)),
                "Scores are told apart by the criterion's name.",
            )
        for one in self.criteria:
            if int(one.get("weight", 0)) < 1:
                raise invalid(
                    "criteria",
                    told("The criterion {name} has no weight.", name=repr(one.get("criterion"))),
                    "Give it 1 or more.",
                )
        before = work.was(Rubric, self.id)
        if before is None or not before.is_used:
            return
        for name in JUDGING:
            if getattr(self, name) != getattr(before, name):
                raise Refusal(
                    "closed",
                    "Reviews were written by this rubric, so it stays as it is.",
                    field=name,
                    remedy="Make a further edition of it, and name that in the next call.",
                )

    def check_removable(self, work: "Work") -> None:
        """What was used stays."""
        del work
        if self.is_used:
            raise Refusal(
                "closed",
                "Reviews were written by this rubric, so it stays.",
                remedy="Name another one in the next call.",
            )

    def percent(self, scores: list[dict[str, Any]]) -> int:
        """Return the weighted mean of scores, 0 for the worst and 100 for the best, rounded.

        Criteria without a score do not count; 0 where none has one.
        """
        given = {str(one.get("criterion", "")): int(one.get("score", 0)) for one in scores}
        total = weight = 0
        for one in self.criteria:
            if score := given.get(str(one.get("criterion", "")), 0):
                total += int(one["weight"]) * (score - 1)
                weight += int(one["weight"]) * (self.highest - 1)
        return (200 * total + weight) // (2 * weight) if weight else 0
