"""Bring an allocation of before there was a ledger into it."""

from typing import ClassVar

from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal, not_permitted
from alliancehub.model.ids import derived_id
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.accelerator_resource import AcceleratorResource
from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.kinds.increment import Increment
from alliancehub.model.kinds.pool import Pool
from alliancehub.model.ledger import allocation_account, move, pool_account, source_account
from alliancehub.model.work import Work


class AdoptAllocation(Command):
    """Only the hub gives it, once: what was granted then is pledged and granted in the ledger.

    Its pool is one of its provider's for all of before, which grants nothing new.
    """

    name: ClassVar = "adopt_allocation"
    title: ClassVar = "Bring into the ledger"
    icon: ClassVar = "allocation"

    allocation: str

    def check(self, work: Work) -> None:
        """It comes from no pool."""
        if not work.actor.is_system:
            raise not_permitted("Only the hub brings allocations into the ledger.")
        if work.see(Allocation, self.allocation).pool:
            raise Refusal("closed", "This allocation is in the ledger already.")

    def apply(self, work: Work) -> None:
        """Post its pledge and its grant, and give it the one increment that it is."""
        row = work.need(Allocation, self.allocation)
        resource = work.need(AcceleratorResource, row.resource)
        pool = self._pool(work, resource, row.created_at[:10] or work.now[:10])
        work.put(pool.with_values({"pledged": pool.pledged + row.granted}))
        amount = row.granted  # counted up again by what is posted
        work.put(row.with_values({"pool": pool.id, "granted": 0}))
        if not amount:
            return
        account = pool_account(pool.id)
        cause = {"cause_kind": "allocation", "cause": row.id, "reason": row.title[:200]}
        steps = (
            ("pledge", source_account(resource.provider), account),
            ("grant", account, allocation_account(row.id)),
        )
        for kind, source, target in steps:
            work.post(move(kind, source, target, amount, key=f"adopt:{kind}:{row.id}", **cause))
        increment = {
            "title": row.title,
            "allocation": row.id,
            "request": row.request,
            "amount": amount,
            "begins_on": row.created_at[:10],
        }
        work.put(Increment.born(derived_id("increment", row.id), increment))

    def _pool(self, work: Work, resource: AcceleratorResource, day: str) -> Pool:
        pool_id = derived_id("pool", "of before", resource.id)
        known = work.get(Pool, pool_id)
        if known is not None:
            return known
        work.put(
            Pool.born(
                pool_id,
                {
                    "title": f"{resource.title}: granted before there were pools"[:200],
                    "donor": resource.provider,
                    "resource": resource.id,
                    "begins_on": day,
                    "ends_on": day,
                },
            )
        )
        return work.need(Pool, pool_id)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To nobody."""
        del work, row
        return False
