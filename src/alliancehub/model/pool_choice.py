"""Which pools an offer comes out of: open now, still there when it begins, and with enough for all.

An offer reserves nothing, but what its own lines take of one pool is added up.
"""

from __future__ import annotations

from datetime import date, timedelta

from alliancehub.model.errors import Refusal, invalid
from alliancehub.model.kinds.accelerator_resource import AcceleratorResource
from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.kinds.call import Call
from alliancehub.model.kinds.credit_request import CreditRequest
from alliancehub.model.kinds.delegation import may_grant_from
from alliancehub.model.kinds.pool import Pool
from alliancehub.model.ledger import credits_text, overspent, pool_account
from alliancehub.model.told import told
from alliancehub.model.work import Work


def first_day(work: Work, request: CreditRequest, known: Allocation | None) -> str:
    """Return the day from which what a request asks for could be used (ISO date, UTC).

    Args:
        work: whose day it is.
        request: what is asked.
        known: the allocation that it is about; a renewal begins behind its last day.
    """
    day = max(request.wanted_from, work.now[:10])
    if request.request_kind == "renewal" and known is not None and known.ends_on >= day:
        return (date.fromisoformat(known.ends_on) + timedelta(days=1)).isoformat()
    return day


class Pools:
    """The pools that one request can be granted from today; what is taken is not there twice."""

    def __init__(self, work: Work, request: CreditRequest) -> None:
        self._work = work
        self._until = request.wanted_until
        self._receiver = request.receiver
        known = work.get(Allocation, request.allocation) if request.allocation else None
        self._own = known.pool if known is not None else ""
        self._begins_on = first_day(work, request, known)
        call = work.get(Call, request.call) if request.call else None
        self._of_call = set() if call is None else set(call.pools)
        self._taken: dict[str, int] = {}

    def take(self, resource: str, amount: int, named: str = "") -> str:
        """Return the pool that a line comes out of.

        The one that was named; else, of those that whoever decides may grant from, that of the
        allocation it adds to, so that jobs that wait there go on; else the first to end.

        Raises Refusal where there is none, or where it has too little; the words say what to do.
        """
        if self._until and self._until < self._begins_on:
            raise invalid(
                "lines",
                "It would be over before it begins.",
                "Return the request, so that a later day can be asked for.",
            )
        pool = self._named(named, resource, amount) if named else self._chosen(resource, amount)
        self._taken[pool.id] = self._taken.get(pool.id, 0) + amount
        return pool.id

    def _named(self, named: str, resource: str, amount: int) -> Pool:
        pool = self._work.need(Pool, named)
        if not self._lasts(pool):
            raise self._too_short(resource)
        if self._left(pool) < amount:
            raise overspent(pool_account(pool.id), self._left(pool), amount)
        return pool

    def _chosen(self, resource: str, amount: int) -> Pool:
        today = self._work.now[:10]
        open_now = [
            one
            for one in self._work.find(Pool, resource=resource)
            if one.is_open_on(today) and (not self._of_call or one.id in self._of_call)
        ]
        lasting = [one for one in open_now if self._lasts(one)]
        for one in sorted(lasting, key=self._rank):
            if self._left(one) >= amount:
                return one
        title = self._work.need(AcceleratorResource, resource).title
        if lasting:
            raise Refusal(
                "overspent",
                told(
                    "No pool on {resource} has {amount} credits left.",
                    resource=title,
                    amount=credits_text(amount),
                ),
                remedy="Grant less, or ask a donor to pledge more.",
            )
        if open_now:
            raise self._too_short(resource)
        raise Refusal(
            "no_pool",
            told(
                "No pool is open on {resource}, so there is nothing to grant from.", resource=title
            ),
            remedy="Its provider or another donor can pledge credits first.",
        )

    def _rank(self, pool: Pool) -> tuple[bool, bool, str, str]:
        # Whoever was let decide over some pools alone is not to be refused for one of the others.
        may = may_grant_from(self._work.actor, self._receiver, pool)
        return not may, pool.id != self._own, pool.ends_on, pool.id

    def _left(self, pool: Pool) -> int:
        return pool.balance - self._taken.get(pool.id, 0)

    def _lasts(self, pool: Pool) -> bool:
        return pool.ends_on >= self._begins_on

    def _too_short(self, resource: str) -> Refusal:
        return Refusal(
            "no_pool",
            told(
                "This would begin on {day}, and no pool on {resource} that is open lasts so long.",
                day=self._begins_on,
                resource=self._work.need(AcceleratorResource, resource).title,
            ),
            remedy="Its provider or another donor can pledge credits for longer first.",
        )
