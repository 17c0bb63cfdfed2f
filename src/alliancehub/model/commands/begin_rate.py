"""Let a rate show as today's on its accelerator."""

from typing import ClassVar

from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal, not_permitted
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.accelerator_resource import AcceleratorResource
from alliancehub.model.kinds.rate import Rate
from alliancehub.model.work import Work


class BeginRate(Command):
    """Only the hub gives it, on the day on which a rate begins."""

    name: ClassVar = "begin_rate"
    title: ClassVar = "Let a rate begin"
    icon: ClassVar = "clock"

    rate: str

    def check(self, work: Work) -> None:
        """It holds today, and its accelerator shows another."""
        if not work.actor.is_system:
            raise not_permitted("Only the hub lets a rate begin.")
        rate = work.see(Rate, self.rate)
        resource = work.need(AcceleratorResource, rate.resource)
        if not rate.holds_on(work.now[:10]) or resource.rate == rate.rate:
            raise Refusal("closed", "This rate does not begin now.")

    def apply(self, work: Work) -> None:
        """Show it."""
        rate = work.need(Rate, self.rate)
        resource = work.need(AcceleratorResource, rate.resource)
        work.put(resource.with_values({"rate": rate.rate}))

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To nobody."""
        del work, row
        return False
