"""What a decision does to a credit request, and what the applicant's answer to an offer does.

A decision grants nothing by itself: it makes an offer, which its applicant takes or leaves. Taking
it is the one act that grants, and it can be done once. What asks for no credits takes effect when
it is decided.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from alliancehub.model.errors import Refusal, invalid
from alliancehub.model.granting import Grant, extend, grant
from alliancehub.model.kind import spec_of
from alliancehub.model.kinds.accelerator_resource import AcceleratorResource
from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.kinds.call import Call
from alliancehub.model.kinds.credit_request import ASKS_FOR_CREDITS, CreditRequest, line_cost
from alliancehub.model.kinds.increment import Increment
from alliancehub.model.kinds.notice import notify
from alliancehub.model.kinds.pool import Pool
from alliancehub.model.kinds.request import state_noun
from alliancehub.model.kinds.wallet import Wallet
from alliancehub.model.ledger import allocation_account, credits_text, move, wallet_account
from alliancehub.model.told import label, told
from alliancehub.model.work import Work

ANSWER_DAYS = 30
"""How long an offer can be answered; that is announced with it, and 14, 7 and 1 days before."""

GrantLine = dict[str, Any]


def grants_asked(
    work: Work, request: CreditRequest, lines: Sequence[dict[str, Any]] | None = None
) -> list[GrantLine]:
    """Return what a decision would grant: all that was asked, or of each line less.

    Args:
        work: what to read pools from.
        request: as submitted, with its quote.
        lines: units, hours and runs for each of its lines, in their order; those of a line left
            out, or 0 of any, grant nothing of it.

    Raises Refusal where more would be granted than was asked, or where no pool is there for it.
    """
    wanted = request.lines if lines is None else lines
    if len(wanted) > len(request.lines):
        raise invalid("lines", "More lines would be granted than were asked for.")
    grants: list[GrantLine] = []
    for asked, quoted, given in zip(request.lines, request.quote, wanted, strict=False):
        for name in ("units", "hours", "runs"):
            if given.get(name, asked.get(name, 1)) > asked.get(name, 1):
                raise invalid(
                    "lines",
                    told(
                        "At most {units} units for {hours} hours were asked for.",
                        units=asked.get("units", 1),
                        hours=asked.get("hours", 1),
                    ),
                    "Grant that or less.",
                )
        line = {name: given.get(name, asked.get(name, 1)) for name in ("units", "hours", "runs")}
        amount = line_cost(line, quoted["rate"])
        if amount:
            resource = asked["resource"]
            pool = given.get("pool") or pool_for(work, request, resource, amount)
            days = {"begins_on": request.wanted_from, "ends_on": request.wanted_until}
            grants.append({"resource": resource, **line, "pool": pool, "amount": amount, **days})
    return grants


def pool_for(work: Work, request: CreditRequest, resource: str, amount: int) -> str:
    """Return the pool that a grant comes out of: of the call, open, with enough, the first to end.

    Raises Refusal where there is none; the words say what to do.
    """
    call = work.get(Call, request.call) if request.call else None
    of_call = set() if call is None else set(call.pools)
    pools = [
        one
        for one in work.find(Pool, resource=resource)
        if one.is_open_on(work.now[:10]) and (not of_call or one.id in of_call)
    ]
    for one in sorted(pools, key=lambda it: (it.ends_on, it.id)):
        if one.balance >= amount:
            return one.id
    title = work.need(AcceleratorResource, resource).title
    if pools:
        raise Refusal(
            "overspent",
            told(
                "No pool on {resource} has {amount} credits left.",
                resource=title,
                amount=credits_text(amount),
            ),
            remedy="Grant less, or ask a donor to pledge more.",
        )
    raise Refusal(
        "no_pool",
        told("No pool is open on {resource}, so there is nothing to grant from.", resource=title),
        remedy="Its provider or another donor can pledge credits first.",
    )


def check_decidable(request: CreditRequest) -> None:
    """Raise Refusal where a request was decided, or waits for a step before the decision."""
    if request.is_decidable and not request.outcome:
        return
    if request.state == "advisor_endorsement":
        raise Refusal(
            "not_yet",
            "This request waits for its advisor, and is not decided before.",
            remedy="Remind the advisor in the conversation.",
        )
    if request.state == "screening":
        raise Refusal("not_yet", "This request is to be screened first.", remedy="Screen it.")
    raise Refusal("closed", told("This request is {state} already.", state=state_noun(request)))


def decide(
    work: Work,
    request: CreditRequest,
    outcome: str,
    reason: str,
    grants: Sequence[GrantLine] = (),
    decision: str = "",
) -> CreditRequest:
    """Take a decision, once, with what follows from it; returns the request as it is then.

    Args:
        work: where to put it; its actor decides.
        request: checked by ``check_decidable``.
        outcome: one of ``OUTCOMES``.
        reason: for its applicant.
        grants: for each line what is granted, see ``grants_asked``.
        decision: id of the decision's row, where there is one.
    """
    decided = request.with_values(
        {
            "outcome": outcome,
            "reason": reason,
            "decided_by": work.actor.person_id,
            "decided_at": work.now,
            "state": outcome,
        }
    )
    if outcome == "returned":
        return_to_applicant(work, decided, reason)
        return work.need(CreditRequest, request.id)
    if outcome in {"accepted", "partly_accepted"}:
        if request.request_kind in ASKS_FOR_CREDITS:
            return _offer(work, decided, grants)
        _take_effect(work, decided, decision)
    work.put(decided)
    states = spec_of(CreditRequest).field("state")
    words = told("{state}: {title}", state=label(states.choice_label(outcome)), title=decided.title)
    notify(work, decided.created_by, "decision", words, decided)
    return decided


def _offer(work: Work, decided: CreditRequest, grants: Sequence[GrantLine]) -> CreditRequest:
    until = (date.fromisoformat(work.now[:10]) + timedelta(days=ANSWER_DAYS)).isoformat()
    offered = decided.with_values(
        {
            "state": "offered",
            "grants": [dict(one) for one in grants],
            "granted": sum(one["amount"] for one in grants),
            "offered_at": work.now,
            "expires_on": until,
        }
    )
    work.put(offered)
    words = told(
        "{amount} credits are offered to you until {day}: {title}",
        amount=credits_text(offered.granted),
        day=until,
        title=offered.title,
    )
    notify(work, offered.created_by, "decision", words, offered)
    return offered


def return_to_applicant(work: Work, request: CreditRequest, reason: str) -> None:
    """Give a request back to be revised; this version stays as it is."""
    returned = request.with_values({"state": "returned", "outcome": "returned", "reason": reason})
    work.put(returned)
    words = told("Returned to be revised: {title}", title=returned.title)
    notify(work, returned.created_by, "decision", words, returned)


def is_answerable(work: Work, request: CreditRequest) -> bool:
    """Tell whether the actor can take or leave an offer now."""
    return (
        request.state == "offered"
        and work.actor.is_active
        and request.created_by == work.actor.person_id
        and (not request.expires_on or work.now[:10] <= request.expires_on)
    )


def take(work: Work, request: CreditRequest) -> None:
    """Grant what was offered, each line once, and cut it up for a class."""
    known = work.get(Allocation, request.allocation) if request.allocation else None
    made: dict[str, Allocation] = {} if known is None else {known.pool: known}
    for number, line in enumerate(request.grants, start=1):
        allocation = made.get(line["pool"])
        made[line["pool"]] = grant(work, _grant_of(work, request, line, number, known), allocation)
    work.put(request.with_values({"state": "taken", "answered_at": work.now, "expires_on": ""}))
    if request.holders and len(made) == 1:
        _hand_out(work, request, next(iter(made.values())))


def _grant_of(
    work: Work, request: CreditRequest, line: GrantLine, number: int, known: Allocation | None
) -> Grant:
    pool = work.need(Pool, line["pool"])
    begins_on = max(line.get("begins_on") or "", work.now[:10])
    if request.request_kind == "renewal" and known is not None and known.ends_on >= begins_on:
        begins_on = _day_after(known.ends_on)
    ends_on = line.get("ends_on") or pool.ends_on
    return Grant(
        key=f"grant:{request.id}:{number}",
        pool=pool.id,
        request=request.id,
        title=request.title,
        person=request.created_by,
        amount=line["amount"],
        project=request.project,
        units=line.get("units", 0),
        hours=line.get("hours", 0) * line.get("runs", 1),
        begins_on=begins_on,
        ends_on=min(ends_on, pool.ends_on),
    )


def _hand_out(work: Work, request: CreditRequest, allocation: Allocation) -> None:
    """Cut an allocation into sub-wallets, smaller in proportion where less was granted."""
    for one in request.holders:
        amount = one["amount"] * request.granted // max(request.cost, 1)
        if not amount:
            continue
        wallet = Wallet.born(
            work.new_id("wallet", one["person"]),
            {
                "title": request.title,
                "allocation": allocation.id,
                "person": one["person"],
                "resource": allocation.resource,
                "amount": amount,
                "ends_on": request.wanted_until or allocation.ends_on,
            },
        )
        work.put(wallet)
        work.post(
            move(
                "transfer",
                allocation_account(allocation.id),
                wallet_account(wallet.id),
                amount,
                key=f"wallet:{wallet.id}",
                reason=request.title[:200],
                cause_kind="credit_request",
                cause=request.id,
            )
        )
        words = told(
            "You have {amount} credits: {title}", amount=credits_text(amount), title=request.title
        )
        notify(work, one["person"], "decision", words, wallet)


def _take_effect(work: Work, request: CreditRequest, decision: str) -> None:
    """Do what a request asks that asks for no new credits."""
    if request.request_kind == "extension":
        extend(work, last_increment(work, request.allocation), request.wanted_until)
    elif request.request_kind == "transfer":
        _transfer(work, request, decision)


def last_increment(work: Work, allocation: str) -> Increment:
    """Return the increment of an allocation that ends last; raises Refusal where all have ended."""
    live = [one for one in work.find(Increment, allocation=allocation) if one.state != "ended"]
    if not live:
        raise Refusal(
            "closed",
            "This allocation has ended, and what was left of it is gone.",
            remedy="Ask for a renewal instead.",
        )
    return max(live, key=lambda one: (one.ends_on or "9", one.id))


def _transfer(work: Work, request: CreditRequest, decision: str) -> None:
    target = work.need(Allocation, request.to_allocation)
    work.post(
        move(
            "transfer",
            allocation_account(request.allocation),
            allocation_account(target.id),
            request.amount,
            key=f"transfer:{request.id}",
            reason=request.title[:200],
            cause_kind="credit_request",
            cause=request.id,
        )
    )
    work.put(
        Increment.born(
            work.new_id("increment", request.id),
            {
                "title": request.title,
                "allocation": target.id,
                "request": request.id,
                "decision": decision,
                "amount": request.amount,
                "begins_on": work.now[:10],
                "ends_on": target.ends_on,
                "state": "active",
            },
        )
    )


def _day_after(day: str) -> str:
    return (date.fromisoformat(day) + timedelta(days=1)).isoformat()
