"""Grant credits out of a pool, lengthen what was granted, and give back what is left.

What decides about requests and what manages allocations come together here: each is a few rows and
the transactions that belong to them, in whatever command calls for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from alliancehub.model.errors import Refusal, invalid
from alliancehub.model.kinds.accelerator_resource import AcceleratorResource
from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.kinds.increment import Increment, ending_part
from alliancehub.model.kinds.pool import Pool
from alliancehub.model.kinds.wallet import Wallet
from alliancehub.model.ledger import (
    AMOUNT_MAX,
    allocation_account,
    expired_account,
    held_account,
    move,
    overspent,
    pool_account,
    wallet_account,
)
from alliancehub.model.roles import ORG_ADMINS
from alliancehub.model.told import on_day, told
from alliancehub.model.work import Work


@dataclass(frozen=True)
class Grant:
    """One line of a decision.

    Attributes:
        key: idempotency key, such as ``grant:<decision>:<line>``: it grants at most once.
        pool, request, decision: ids of where it comes from.
        title, person, project: whose allocation it is, where it makes a new one.
        amount: micro-credits.
        units, hours: what was asked for in accelerators; 0 where that is not known.
        begins_on, ends_on: first and last day (UTC); today and the end of the pool where empty.
    """

    key: str
    pool: str
    request: str
    title: str
    person: str
    amount: int
    decision: str = ""
    project: str = ""
    units: int = 0
    hours: int = 0
    begins_on: str = ""
    ends_on: str = ""


def grant(work: Work, given: Grant, allocation: Allocation | None = None) -> Allocation:
    """Grant credits to an allocation, and return it; a new one where none is given.

    The increments of an allocation add up, and each ends on its own.

    Raises Refusal where the pool is not open now, has too little, or ends before.
    """
    pool, today = work.need(Pool, given.pool), work.now[:10]
    begins_on, ends_on = given.begins_on or today, given.ends_on or pool.ends_on
    _check_window(pool, today, begins_on, ends_on)
    has = work.balance(pool_account(pool.id))
    if has is not None and has < given.amount:
        raise overspent(pool_account(pool.id), has, given.amount)
    made = allocation or _new_allocation(work, pool, given)
    if made.state in {"closed", "revoked"}:
        raise Refusal(
            "closed",
            "This allocation is over for good, so nothing can be added to it.",
            remedy="Grant a new one.",
        )
    cause = ("decision", given.decision) if given.decision else ("credit_request", given.request)
    is_new = work.post(
        move(
            "grant",
            pool_account(pool.id),
            allocation_account(made.id),
            given.amount,
            key=given.key,
            reason=given.title[:200],
            cause_kind=cause[0],
            cause=cause[1],
        )
    )
    if not is_new:
        return made
    _put_increment(work, given, made, begins_on, ends_on)
    return _refreshed(work, made)


def extend(work: Work, increment: Increment, ends_on: str) -> Allocation:
    """Let an increment end later, and return its allocation; an end is never moved forward.

    Raises Refusal where it has ended, or where the day is not later or beyond its pool.
    """
    allocation = work.need(Allocation, increment.allocation)
    if increment.state == "ended" or allocation.is_over:
        raise Refusal(
            "closed",
            "This part of the allocation has ended, and what was left of it is gone.",
            remedy="Ask for a renewal instead.",
        )
    if ends_on <= increment.ends_on:
        raise invalid(
            "ends_on",
            told("It runs until {day} already.", day=increment.ends_on),
            "Name a later day.",
        )
    pool = work.get(Pool, allocation.pool)
    if pool is not None and ends_on > pool.ends_on:
        raise _beyond(pool)
    work.put(increment.with_values({"ends_on": ends_on}))
    return _refreshed(work, allocation)


def begin(work: Work, increment: Increment) -> None:
    """Let what was granted for later be spent from its first day on."""
    work.put(increment.with_values({"state": "active"}))
    account = allocation_account(increment.allocation)
    held = held_account(increment.allocation)
    amount = min(increment.amount, work.balance(held) or 0)
    if amount:
        work.post(
            move(
                "release",
                held,
                account,
                amount,
                key=f"begin:{increment.id}",
                reason=increment.title[:200],
                cause_kind="increment",
                cause=increment.id,
            )
        )


def end(work: Work, increment: Increment) -> int:
    """End an increment, and return how many micro-credits of it lapsed.

    What ends first was used first. What lapses is taken from what may be spent, then out of
    sub-wallets, the first to end first, and at last out of what is held.
    """
    allocation = work.need(Allocation, increment.allocation)
    left = ending_part(work, allocation, increment)
    if left and allocation.pool:
        has = work.balance(allocation_account(allocation.id)) or 0
        free = max(min(left, has + _take_back(work, allocation, left - has)), 0)
        for account, amount in (
            (allocation_account(allocation.id), free),
            (held_account(allocation.id), left - free),
        ):
            if amount:
                work.post(
                    move(
                        "expire",
                        account,
                        expired_account(allocation.pool),
                        amount,
                        key=f"expire:{increment.id}:{account}",
                        reason=increment.title[:200],
                        cause_kind="allocation",
                        cause=allocation.id,
                    )
                )
    work.put(increment.with_values({"state": "ended", "expired": left}))
    rest = [one for one in _increments(work, allocation) if one.state != "ended"]
    if not rest and not allocation.is_over:
        work.put(work.need(Allocation, allocation.id).with_values({"state": "expired"}))
        _close_wallets(work, allocation)
    else:
        _refreshed(work, work.need(Allocation, allocation.id))
    return left


def give_back(work: Work, allocation: Allocation, state: str, reason: str) -> None:
    """End an allocation: what is left of it goes back to its pool, out of sub-wallets too.

    Args:
        work: where to put and post it.
        allocation: that is not over yet.
        state: ``closed`` or ``revoked``.
        reason: why, for its statement.
    """
    left = work.balance(allocation_account(allocation.id)) or 0
    left += _take_back(work, allocation, AMOUNT_MAX)
    held = work.balance(held_account(allocation.id)) or 0
    if held:
        work.post(
            move(
                "release",
                held_account(allocation.id),
                allocation_account(allocation.id),
                held,
                reason=reason[:200],
                cause_kind="allocation",
                cause=allocation.id,
            )
        )
        left += held
    if left > 0 and allocation.pool:
        work.post(
            move(
                "transfer",
                allocation_account(allocation.id),
                pool_account(allocation.pool),
                left,
                reason=reason[:200],
                cause_kind="allocation",
                cause=allocation.id,
            )
        )
    for one in _increments(work, allocation):
        if one.state != "ended":
            work.put(one.with_values({"state": "ended"}))
    _close_wallets(work, allocation)
    work.put(allocation.with_values({"state": state, "reason": reason}))


def return_left(work: Work, allocation: Allocation, reason: str) -> None:
    """Let go of what an allocation that is over still has: as what was left at its end went.

    Of one that expired it lapses; of one that was closed or revoked it goes back to its pool.
    """
    left = work.balance(allocation_account(allocation.id)) or 0
    left += _take_back(work, allocation, AMOUNT_MAX)
    if left <= 0:
        return
    has_expired = allocation.state == "expired"
    target = expired_account if has_expired else pool_account
    work.post(
        move(
            "expire" if has_expired else "transfer",
            allocation_account(allocation.id),
            target(allocation.pool),
            left,
            reason=reason,
            cause_kind="allocation",
            cause=allocation.id,
        )
    )


def manages(work: Work, allocation: Allocation) -> bool:
    """Tell whether the actor manages an allocation: an administrator of its donor or provider."""
    actor = work.actor
    if actor.is_admin or actor.is_system:
        return True
    homes = set()
    pool = work.get(Pool, allocation.pool)
    if pool is not None:
        homes.add(pool.donor)
    resource = work.get(AcceleratorResource, allocation.resource)
    if resource is not None:
        homes.add(resource.provider)
    is_theirs = any(actor.orgs.get(one, "") in ORG_ADMINS for one in homes)
    return is_theirs and actor.is_active


def last_day(allocation: Allocation, increment: Increment) -> str:
    """Return the last day on which an increment may be used, with grace; empty for no end."""
    if not increment.ends_on:
        return ""
    return (
        date.fromisoformat(increment.ends_on) + timedelta(days=allocation.grace_days)
    ).isoformat()


def is_runnable(work: Work, allocation: Allocation, day: str) -> bool:
    """Tell whether an allocation may be used on a day: active, begun, and not past end and grace.

    A state that was not brought up to date yet makes no difference: the days decide.
    """
    if allocation.state not in {"active", "provisioning"}:
        return False
    return any(
        one.state != "ended"
        and one.begins_on <= day
        and (not one.ends_on or day <= last_day(allocation, one))
        for one in _increments(work, allocation)
    )


def _put_increment(
    work: Work, given: Grant, made: Allocation, begins_on: str, ends_on: str
) -> None:
    is_waiting = begins_on > work.now[:10]
    increment = Increment.born(
        work.new_id("increment", given.key),
        {
            "title": given.title,
            "allocation": made.id,
            "request": given.request,
            "decision": given.decision,
            "amount": given.amount,
            "begins_on": begins_on,
            "ends_on": ends_on,
            "state": "waiting" if is_waiting else "active",
        },
    )
    work.put(increment)
    if is_waiting:  # it cannot be spent before its first day
        work.post(
            move(
                "hold",
                allocation_account(made.id),
                held_account(made.id),
                given.amount,
                key=f"wait:{increment.id}",
                reason=given.title[:200],
                cause_kind="increment",
                cause=increment.id,
            )
        )


def _check_window(pool: Pool, today: str, begins_on: str, ends_on: str) -> None:
    if not pool.is_open_on(today):
        raise Refusal(
            "closed",
            told(
                "{pool} grants from {first} to {last}.",
                pool=pool.title,
                first=on_day(pool.begins_on),
                last=on_day(pool.ends_on),
            ),
            field="pool",
            remedy="Choose a pool that is open now.",
        )
    if ends_on > pool.ends_on:
        raise _beyond(pool)
    if begins_on > ends_on or ends_on < today:
        raise invalid("ends_on", "It would be over before it begins.", "Name a later day.")


def _beyond(pool: Pool) -> Refusal:
    return invalid(
        "ends_on",
        told("{pool} ends on {day}.", pool=pool.title, day=pool.ends_on),
        "Name that day or an earlier one.",
    )


def _new_allocation(work: Work, pool: Pool, given: Grant) -> Allocation:
    made = Allocation.born(
        work.new_id("allocation", given.key),
        {
            "title": given.title,
            "request": given.request,
            "person": given.person,
            "resource": pool.resource,
            "project": given.project,
            "pool": pool.id,
            "units": given.units,
            "hours": given.hours,
            "grace_days": pool.grace_days,
            "soft_limit": pool.overdraft,
            "state": "provisioning" if _has_connector(work, pool) else "active",
        },
    )
    work.put(made)
    return work.need(Allocation, made.id)


def _has_connector(work: Work, pool: Pool) -> bool:
    resource = work.get(AcceleratorResource, pool.resource)
    return resource is not None and bool(resource.cluster)


def _refreshed(work: Work, allocation: Allocation) -> Allocation:
    """Give an allocation the days of its increments, which are not over, and return it."""
    live = [one for one in _increments(work, allocation) if one.state != "ended"]
    ends = [one.ends_on for one in live]
    state = "active" if live and allocation.state == "expired" else allocation.state
    changed = allocation.with_values(
        {
            "begins_on": min((one.begins_on for one in live), default=allocation.begins_on),
            "ends_on": "" if "" in ends else max(ends, default=allocation.ends_on),
            "state": state,
        }
    )
    work.put(changed)
    return work.need(Allocation, allocation.id)


def _take_back(work: Work, allocation: Allocation, most: int) -> int:
    """Take at most so much out of sub-wallets, those that end first first; return how much."""
    wallets = work.find(Wallet, allocation=allocation.id)
    rest = most
    for one in sorted(wallets, key=lambda it: (it.ends_on or "9", it.id)):
        part = min(work.balance(wallet_account(one.id)) or 0, rest)
        if part > 0:
            work.post(
                move(
                    "transfer",
                    wallet_account(one.id),
                    allocation_account(allocation.id),
                    part,
                    reason=one.title[:200],
                    cause_kind="allocation",
                    cause=allocation.id,
                )
            )
            rest -= part
    return max(most, 0) - max(rest, 0)


def _close_wallets(work: Work, allocation: Allocation) -> None:
    for one in work.find(Wallet, allocation=allocation.id):
        if one.state != "closed":
            work.put(one.with_values({"state": "closed"}))


def _increments(work: Work, allocation: Allocation) -> list[Increment]:
    return work.find(Increment, allocation=allocation.id)
