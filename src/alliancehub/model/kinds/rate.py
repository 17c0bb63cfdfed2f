"""What one unit of an accelerator costs, from a day to a day."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.errors import Refusal, invalid
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.scopes import ALLIANCE
from alliancehub.model.told import told

if TYPE_CHECKING:
    from alliancehub.model.work import Work


class Rate(Kind):
    """Rates of one accelerator follow each other and never overlap; one that began never changes.

    Attributes:
        rate: micro-credits for one unit for one hour.
        begins_on, ends_on: the first and the last day on which it holds (UTC); no last day where
            no other follows yet.
    """

    declared: ClassVar = Declaration(
        name="rate",
        title="Rate",
        plural="Rates",
        icon="credits",
        label="begins_on",
        sort="-begins_on",
        is_found=True,
        empty="Each accelerator has a rate from the day on which it is offered.",
    )

    resource: Annotated[
        str,
        marks.ref(
            "Accelerator", "accelerator_resource", is_required=True, governs=True, is_column=True
        ),
    ] = ""
    rate: Annotated[
        int,
        marks.credits_("Credits per unit and hour", is_required=True, minimum=1, is_column=True),
    ] = 0
    begins_on: Annotated[
        str, marks.day("From", is_required=True, is_column=True, is_indexed=True)
    ] = ""
    ends_on: Annotated[str, marks.day("To", is_column=True)] = ""

    def scope_of(self, work: "Work") -> str:
        """Members only."""
        del work
        return ALLIANCE

    def check_whole(self, work: "Work") -> None:
        """It does not end before it begins, and no other holds on one of its days."""
        if self.ends_on and self.ends_on < self.begins_on:
            raise invalid(
                "ends_on", told("It would end on {day}, before it begins.", day=self.ends_on)
            )
        for other in work.find(Rate, resource=self.resource):
            if other.id != self.id and self._overlaps(other):
                raise Refusal(
                    "overlap",
                    told("Another rate holds from {day} already.", day=other.begins_on),
                    field="begins_on",
                    remedy="Choose a later day; what began stays as it was.",
                )

    def holds_on(self, day: str) -> bool:
        """Tell whether it is the rate of a day (ISO date, UTC)."""
        return self.begins_on <= day and (not self.ends_on or day <= self.ends_on)

    def _overlaps(self, other: "Rate") -> bool:
        is_before = bool(self.ends_on) and self.ends_on < other.begins_on
        is_after = bool(other.ends_on) and other.ends_on < self.begins_on
        return not is_before and not is_after


def rate_on(work: "Work", resource: str, day: str) -> int | None:
    """Return the micro-credits per unit and hour of an accelerator on a day; None in a gap.

    Args:
        work: what to read it from.
        resource: id of the accelerator.
        day: ISO date, UTC.
    """
    held = (one.rate for one in work.find(Rate, resource=resource) if one.holds_on(day))
    return next(held, None)
