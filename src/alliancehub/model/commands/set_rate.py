"""Set what an accelerator costs from a day on."""

from datetime import date, timedelta
from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal, invalid
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.accelerator_resource import AcceleratorResource
from alliancehub.model.kinds.rate import Rate
from alliancehub.model.permission import is_any, require
from alliancehub.model.roles import By
from alliancehub.model.told import told
from alliancehub.model.work import Work

_MAY = (By.ORG_ADMIN, By.ADMIN)


class SetRate(Command):
    """The one before ends the day before; what was charged already stays as it was."""

    name: ClassVar = "set_rate"
    title: ClassVar = "Set a rate"
    icon: ClassVar = "credits"
    on: ClassVar = AcceleratorResource
    target: ClassVar = "resource"
    asks: ClassVar = ("rate", "begins_on")
    help: ClassVar = "Usage is charged at the rate of the day on which a job started."
    done: ClassVar = "Set."

    resource: str
    rate: Annotated[
        int, marks.credits_("Credits per unit and hour", is_required=True, minimum=1, default=1)
    ] = 1
    begins_on: Annotated[str, marks.day("From", is_required=True)] = ""

    def check(self, work: Work) -> None:
        """The provider's administrators may, for a day to come that has no new rate yet."""
        resource = work.see(AcceleratorResource, self.resource)
        require(work.actor, "edit", resource, _MAY)
        if self.begins_on <= work.now[:10]:
            raise invalid(
                "begins_on",
                "A rate begins tomorrow at the earliest: what was charged today stays as it was.",
                "Choose a later day.",
            )
        if any(one.begins_on == self.begins_on for one in self._rates(work)):
            raise Refusal(
                "overlap",
                told("There is a rate from {day} on already.", day=self.begins_on),
                field="begins_on",
                remedy="Withdraw that one first, or choose another day.",
            )

    def apply(self, work: Work) -> None:
        """Put it between the one before and the one after."""
        ends_on = ""
        for one in self._rates(work):
            if one.holds_on(self.begins_on):
                ends_on = one.ends_on
                work.put(one.with_values({"ends_on": day_before(self.begins_on)}))
        later = sorted(one.begins_on for one in self._rates(work) if one.begins_on > self.begins_on)
        if later and not ends_on:
            ends_on = day_before(later[0])
        values = {
            "resource": self.resource,
            "rate": self.rate,
            "begins_on": self.begins_on,
            "ends_on": ends_on,
        }
        work.put(Rate.born(work.new_id("rate"), values))

    def _rates(self, work: Work) -> list[Rate]:
        return work.find(Rate, resource=self.resource)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To the provider's administrators."""
        return isinstance(row, AcceleratorResource) and is_any(work.actor, row, _MAY)


def day_before(day: str) -> str:
    """Return the day before a day (ISO dates)."""
    return (date.fromisoformat(day) - timedelta(days=1)).isoformat()
