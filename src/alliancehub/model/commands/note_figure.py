"""Note what became of an allocation that is over, without a name."""

from typing import ClassVar

from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal, not_permitted
from alliancehub.model.ids import derived_id
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.kinds.grant_figure import GrantFigure
from alliancehub.model.kinds.increment import Increment
from alliancehub.model.work import Work


class NoteFigure(Command):
    """Only the hub gives it, once for each allocation."""

    name: ClassVar = "note_figure"
    title: ClassVar = "Note a figure"
    icon: ClassVar = "allocation"

    allocation: str

    def check(self, work: Work) -> None:
        """It is over, and was not noted yet."""
        if not work.actor.is_system:
            raise not_permitted("Only the hub notes what became of a grant.")
        row = work.see(Allocation, self.allocation)
        if not row.is_over or work.get(GrantFigure, figure_id(row.id)) is not None:
            raise Refusal("closed", "There is nothing to note of this allocation now.")

    def apply(self, work: Work) -> None:
        """Put the figure."""
        row = work.need(Allocation, self.allocation)
        values = {
            "resource": row.resource,
            "units": row.units,
            "hours": row.hours,
            "granted": sum(one.amount for one in work.find(Increment, allocation=row.id)),
            "used": max(row.burnt - row.refunded, 0),
            "ended_on": work.now[:10],
        }
        work.put(GrantFigure.born(figure_id(row.id), values))

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To nobody."""
        del work, row
        return False


def figure_id(allocation: str) -> str:
    """Return the id of the figure of an allocation, which does not tell the allocation's."""
    return derived_id("grant_figure", allocation)
