"""Give an accelerator of before there were rates its first one."""

from typing import ClassVar

from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal, not_permitted
from alliancehub.model.ids import derived_id
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.accelerator_resource import AcceleratorResource
from alliancehub.model.kinds.rate import Rate
from alliancehub.model.work import Work


class OpenRates(Command):
    """Only the hub gives it, once: today's rate held from the day on which it was offered."""

    name: ClassVar = "open_rates"
    title: ClassVar = "Open rates"
    icon: ClassVar = "credits"

    resource: str

    def check(self, work: Work) -> None:
        """It has none."""
        if not work.actor.is_system:
            raise not_permitted("Only the hub gives an accelerator its first rate.")
        row = work.see(AcceleratorResource, self.resource)
        if work.find(Rate, resource=row.id):
            raise Refusal("closed", "This accelerator has rates already.")

    def apply(self, work: Work) -> None:
        """Put it."""
        row = work.need(AcceleratorResource, self.resource)
        day = row.created_at[:10] or work.now[:10]
        values = {"resource": row.id, "rate": row.rate, "begins_on": day}
        work.put(Rate.born(derived_id("rate", row.id, day), values))

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To nobody."""
        del work, row
        return False
