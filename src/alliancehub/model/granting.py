"""What a decision grants becomes increments, out of pools, each once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from alliancehub.model.asked import Line
from alliancehub.model.errors import Refusal, invalid
from alliancehub.model.ids import derived_id
from alliancehub.model.interests import call_of
from alliancehub.model.kind import title_of
from alliancehub.model.kinds.accelerator_resource import AcceleratorResource
from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.kinds.credit_request import CreditRequest
from alliancehub.model.kinds.decision import Decision
from alliancehub.model.kinds.increment import Increment
from alliancehub.model.kinds.pool import Pool
from alliancehub.model.ledger import allocation_account, credits_text, move, pool_account
from alliancehub.model.told import told
from alliancehub.model.work import Work


class Grant(NamedTuple):
    """What is granted for one line.

    Attributes:
        number: of the line, from 1.
        amount: micro-credits.
        ends_on: the last day, or empty for that of the pool.
    """

    number: int
    line: Line
    pool: Pool
    amount: int
    reason: str = ""
    ends_on: str = ""


def pools_for(work: Work, request: CreditRequest, resource: str) -> list[Pool]:
    """Return the pools that a line may be granted from today, whose end is first, first.

    Those of its call; without a call, those of the organisation that receives it.
    """
    call = call_of(work, request)
    today = work.now[:10]
    fitting = [one for one in work.find(Pool, resource=resource) if one.is_open_on(today)]
    if call is not None and call.pools:
        fitting = [one for one in fitting if one.id in call.pools]
    else:
        fitting = [one for one in fitting if request.receiver == f"organisation:{one.donor}"]
    return sorted(fitting, key=lambda one: (one.ends_on, one.id))


def pool_with(work: Work, request: CreditRequest, line: Line, amount: int) -> Pool:
    """Return the pool to grant an amount from; raises Refusal where none holds as much.

    Elsewhere than on the hub what a pool has may be older than it is: the hub judges.
    """
    found = pools_for(work, request, line.resource)
    for one in found:
        if (work.balance(pool_account(one.id)) or 0) >= amount:
            return one
    resource = work.get(AcceleratorResource, line.resource)
    title = resource.title if resource is not None else told("this accelerator")
    if not found:
        raise Refusal(
            "no_pool",
            told("No pool on {resource} is open for this request.", resource=title),
            field="grants",
            remedy="Pledge credits on it, or add the pool to the call.",
        )
    most = max(work.balance(pool_account(one.id)) or 0 for one in found)
    raise Refusal(
        "overspent",
        told(
            "No pool on {resource} has {wanted} credits left; the fullest has {have}.",
            resource=title,
            wanted=credits_text(amount),
            have=credits_text(max(most, 0)),
        ),
        field="grants",
        remedy="Grant less, with a reason, or pledge more.",
    )


def check_pool(work: Work, request: CreditRequest, grant: Grant) -> None:
    """Raise Refusal unless a line may be granted from a pool, by this actor and until that day."""
    if grant.pool not in pools_for(work, request, grant.line.resource):
        raise invalid(
            "grants",
            told(
                "Line {n} cannot be granted from “{pool}”.", n=grant.number, pool=grant.pool.title
            ),
            "Its accelerator, its window or the call is another one.",
        )
    if grant.ends_on and not work.now[:10] <= grant.ends_on <= grant.pool.ends_on:
        raise invalid(
            "grants",
            told(
                "Line {n} ends on {day}; the pool is open until {last}.",
                n=grant.number,
                day=grant.ends_on,
                last=grant.pool.ends_on,
            ),
        )


def give(work: Work, request: CreditRequest, decision: Decision, grants: Iterable[Grant]) -> None:
    """Put the increments of a decision and post them, each line once.

    A supplement adds to the allocation that it is for; all else begins one for each line. The
    idempotency key holds the decision and the line, so that nothing grants twice.
    """
    for one in grants:
        if not one.amount:
            continue
        allocation = _allocation(work, request, decision, one)
        ends_on = one.ends_on or one.pool.ends_on
        work.put(
            Increment.born(
                derived_id("increment", decision.id, str(one.number)),
                {
                    "title": title_of(request),
                    "allocation": allocation.id,
                    "request": request.id,
                    "decision": decision.id,
                    "amount": one.amount,
                    "begins_on": work.now[:10],
                    "ends_on": ends_on,
                },
            )
        )
        work.post(
            move(
                "grant",
                pool_account(one.pool.id),
                allocation_account(allocation.id),
                one.amount,
                reason=one.reason or decision.reason[:200],
                cause_kind="decision",
                cause=decision.id,
                key=f"grant:{decision.id}:{one.number}",
            )
        )


def _allocation(work: Work, request: CreditRequest, decision: Decision, grant: Grant) -> Allocation:
    ends_on = grant.ends_on or grant.pool.ends_on
    known = work.get(Allocation, str(getattr(request, "allocation", "")))
    if known is not None and known.pool == grant.pool.id and not known.is_over:
        longer = known.with_values({"ends_on": max(known.ends_on, ends_on)})
        work.put(longer)
        return longer
    made = Allocation.born(
        derived_id("allocation", decision.id, str(grant.number)),
        {
            "request": request.id,
            "title": title_of(request),
            "person": request.created_by,
            "resource": grant.line.resource,
            "project": request.project,
            "pool": grant.pool.id,
            "units": grant.line.units,
            "hours": grant.line.hours,
            "begins_on": work.now[:10],
            "ends_on": ends_on,
            "grace_days": grant.pool.grace_days,
            "soft_limit": grant.pool.overdraft,
        },
    )
    work.put(made)
    return work.need(Allocation, made.id)
