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
from alliancehub.model.handing_out import hand_out
from alliancehub.model.kind import spec_of
from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.kinds.credit_request import ASKS_FOR_CREDITS, CreditRequest, line_cost
from alliancehub.model.kinds.increment import Increment
from alliancehub.model.kinds.notice import notify
from alliancehub.model.kinds.pool import Pool
from alliancehub.model.kinds.request import state_noun
from alliancehub.model.ledger import (
    allocation_account,
    credits_text,
    move,
    overspent,
    pool_account,
)
from alliancehub.model.pool_choice import Pools, first_day
from alliancehub.model.told import label, told
from alliancehub.model.work import Work

ANSWER_DAYS = 30
"""How long an offer can be answered; that is announced with it, and 14, 7 and 1 days before."""

GrantLine = dict[str, Any]


def grants_by_line(
    work: Work, request: CreditRequest, lines: Sequence[dict[str, Any]] | None = None
) -> dict[int, GrantLine]:
    """Return what a decision would grant, by number of the line, from 1: all of it, or less.

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
    pools = Pools(work, request)
    grants: dict[int, GrantLine] = {}
    for number, (asked, quoted, given) in enumerate(
        zip(request.lines, request.quote, wanted, strict=False), start=1
    ):
        line = _line_within(asked, given)
        if amount := line_cost(line, quoted["rate"]):
            resource = asked["resource"]
            pool = pools.take(resource, amount, given.get("pool") or "")
            days = {"begins_on": request.wanted_from, "ends_on": request.wanted_until}
            grants[number] = {"resource": resource, **line, "pool": pool, "amount": amount, **days}
    return grants


def _line_within(asked: dict[str, Any], given: dict[str, Any]) -> dict[str, Any]:
    """Return the units, hours and runs that are granted; raises Refusal beyond what was asked."""
    line = {name: given.get(name, asked.get(name, 1)) for name in ("units", "hours", "runs")}
    if any(line[name] > asked.get(name, 1) for name in line):
        raise invalid(
            "lines",
            told(
                "At most {units} units for {hours} hours were asked for.",
                units=asked.get("units", 1),
                hours=asked.get("hours", 1),
            ),
            "Grant that or less.",
        )
    return line


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
        grants: what is granted, see ``grants_by_line``.
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
        "{amount} credits are offered to you until {day}, and not set aside until you accept: "
        "{title}",
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
    """Grant what was offered, each line once, and cut it up for a class.

    Raises Refusal where others were quicker: an offer reserves nothing, and stays open then.
    """
    _check_left(work, request)
    known = work.get(Allocation, request.allocation) if request.allocation else None
    made: dict[str, Allocation] = {} if known is None else {known.pool: known}
    begins_on = first_day(work, request, known)
    for number, line in enumerate(request.grants, start=1):
        given = _grant_of(work, request, line, number, begins_on)
        made[line["pool"]] = grant(work, given, made.get(line["pool"]))
    taken = request.with_values({"state": "taken", "answered_at": work.now, "expires_on": ""})
    work.put(taken)
    hand_out(work, taken)


def _check_left(work: Work, request: CreditRequest) -> None:
    """Raise Refusal, in words for an applicant, where a pool holds less than is offered from it."""
    wanted: dict[str, int] = {}
    for line in request.grants:
        wanted[line["pool"]] = wanted.get(line["pool"], 0) + line["amount"]
    for pool, amount in wanted.items():
        has = work.balance(pool_account(pool))
        if has is None or has >= amount:
            continue
        raise Refusal(
            "overspent",
            told(
                "Others were quicker: of {amount} credits that are offered to you, “{pool}” has "
                "{left} left.",
                amount=credits_text(amount),
                pool=work.need(Pool, pool).title,
                left=credits_text(max(has, 0)),
            ),
            remedy=told(
                "The offer stays open until {day}. Ask who decided it in its conversation, or "
                "try again once the pool holds more.",
                day=request.expires_on,
            ),
        )


def _grant_of(
    work: Work, request: CreditRequest, line: GrantLine, number: int, begins_on: str
) -> Grant:
    pool = work.need(Pool, line["pool"])
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
    """Move credits that are there: what an overdraft lends is for jobs, and for nothing else."""
    target = work.need(Allocation, request.to_allocation)
    if target.is_over:
        raise Refusal(
            "closed",
            "The allocation that these credits would go to is over.",
            remedy="Return the request, so that another one can be named.",
        )
    source = allocation_account(request.allocation)
    has = work.balance(source)
    if has is not None and has < request.amount:
        raise overspent(source, has, request.amount)
    work.post(
        move(
            "transfer",
            source,
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
