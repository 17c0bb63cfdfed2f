"""What became of a grant that is over: asked, granted, used. It names nobody."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.scopes import ALLIANCE

if TYPE_CHECKING:
    from alliancehub.model.work import Work


class GrantFigure(Kind):
    """For all members, so that whoever asks next knows what such work really takes.

    Attributes:
        ended_on: the day on which its allocation was over; no earlier, so that nothing running is
            given away.
        granted, used: micro-credits.
    """

    declared: ClassVar = Declaration(
        name="grant_figure",
        title="Figure of a grant",
        plural="Figures of grants",
        icon="allocation",
        label="ended_on",
        sort="-ended_on",
        has_history=False,
    )

    resource: Annotated[
        str, marks.ref("Accelerator", "accelerator_resource", is_required=True, governs=True)
    ] = ""
    units: Annotated[int, marks.integer("Units")] = 0
    hours: Annotated[int, marks.integer("Hours per unit")] = 0
    granted: Annotated[int, marks.credits_("Granted")] = 0
    used: Annotated[int, marks.credits_("Used")] = 0
    ended_on: Annotated[str, marks.day("Ended", is_required=True)] = ""

    def scope_of(self, work: "Work") -> str:
        """Members only."""
        del work
        return ALLIANCE
