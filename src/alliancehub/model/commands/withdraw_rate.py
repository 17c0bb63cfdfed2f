"""Withdraw a rate that has not begun."""

from typing import ClassVar

from alliancehub.model.command import Command
from alliancehub.model.commands.set_rate import day_before
from alliancehub.model.errors import Refusal
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.accelerator_resource import AcceleratorResource
from alliancehub.model.kinds.rate import Rate
from alliancehub.model.permission import is_any, require
from alliancehub.model.roles import By
from alliancehub.model.work import Work

_MAY = (By.ORG_ADMIN, By.ADMIN)


class WithdrawRate(Command):
    """The one before goes on in its place, so that no gap is left."""

    name: ClassVar = "withdraw_rate"
    title: ClassVar = "Withdraw"
    icon: ClassVar = "withdraw"
    on: ClassVar = Rate
    target: ClassVar = "rate"
    done: ClassVar = "Withdrawn. The rate before it goes on."
    is_danger: ClassVar = True

    rate: str

    def check(self, work: Work) -> None:
        """The provider's administrators may, before it begins."""
        rate = work.see(Rate, self.rate)
        require(work.actor, "edit", work.need(AcceleratorResource, rate.resource), _MAY)
        if rate.begins_on <= work.now[:10]:
            raise Refusal(
                "closed",
                "This rate has begun, so it stays as it is.",
                remedy="Set another rate from a later day on.",
            )

    def apply(self, work: Work) -> None:
        """Remove it, and let the one before hold until the one after begins."""
        rate = work.need(Rate, self.rate)
        work.remove(rate)
        for one in work.find(Rate, resource=rate.resource):
            if one.ends_on == day_before(rate.begins_on):
                work.put(one.with_values({"ends_on": rate.ends_on}))

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To the provider's administrators, before it begins."""
        if not isinstance(row, Rate) or row.begins_on <= work.now[:10]:
            return False
        resource = work.get(AcceleratorResource, row.resource)
        return resource is not None and is_any(work.actor, resource, _MAY)
