"""What forms of a panel and of a decision begin with: votes, and what the panel recommends.

Worked out where the form is shown, from the rows that are seen there: who may see no review begins
with an empty form.
"""

from __future__ import annotations

from typing import Any

from alliancehub.model.credits import cost_of
from alliancehub.model.kinds.credit_request import ASKS_FOR_CREDITS, CreditRequest
from alliancehub.model.kinds.panel_item import PanelItem
from alliancehub.model.kinds.vote import Vote
from alliancehub.model.ledger import credits_text
from alliancehub.model.reviewing import reviews_of
from alliancehub.model.suggestion import Suggestion
from alliancehub.model.told import said, told
from alliancehub.model.work import Work

CREDIT = 1_000_000
READ = said(
    "The form begins with its reasons, and the applicant reads them: name nobody who reviewed."
)


def cut_to(line: dict[str, Any], rate: int, amount: int) -> dict[str, int]:
    """Return the units, hours and runs of a line that come nearest to an amount from below.

    Runs are cut first, then units, then hours: work is repeated less often before it is made
    smaller, and a job keeps the hours it needs. All are 0 where not one unit and hour fits.

    Args:
        line: what was asked: ``units``, ``hours``, ``runs``.
        rate: micro-credits per unit and hour.
        amount: micro-credits.
    """
    units, hours, runs = (max(int(line.get(one, 1)), 1) for one in ("units", "hours", "runs"))
    most = amount // rate if rate > 0 else units * hours * runs
    ways = (
        (units, hours, min(runs, most // (units * hours))),
        (min(units, most // (hours * runs)), hours, runs),
        (units, min(hours, most // (units * runs)), runs),
        (min(units, most // hours), hours, 1),
        (units, min(hours, most // units), 1),
        (1, min(hours, most), 1),
    )
    best = max(ways, key=lambda way: way[0] * way[1] * way[2])
    if 0 in best:
        return {"units": 0, "hours": 0, "runs": 1}
    return dict(zip(("units", "hours", "runs"), best, strict=True))


def from_votes(work: Work, item: PanelItem, request: CreditRequest) -> Suggestion:
    """Return what a panel's recommendation begins with: for each line its share of the votes' mean.

    A vote to grant what is asked counts as all of it, unless it names less; one to decline as
    nothing; whoever abstains, or would grant a part and names none, is not counted.
    """
    named = [_amount_of(one, item.asked) for one in work.find(Vote, item=item.id)]
    counted = [one for one in named if one is not None]
    mean = sum(counted) // len(counted) if counted else 0
    lines = []
    for number, quoted in enumerate(request.quote, start=1):
        asked = int(quoted["amount"])
        share = asked * mean // request.cost if request.cost else 0
        # Nobody recommends fractions that only a mean has made.
        whole = share if share == asked else share - share % CREDIT or share
        lines.append({"line": number, "amount": whole, "reason": ""})
    if not counted:
        words = told("No vote names an amount yet, so each line begins with nothing.")
    else:
        words = told(
            "It begins with the mean of the votes that count as an amount ({n}): {amount} of "
            "{asked} credits.",
            n=len(counted),
            amount=credits_text(mean),
            asked=credits_text(item.asked),
        )
    return Suggestion({"lines": lines}, words)


def _amount_of(vote: Vote, asked: int) -> int | None:
    if vote.vote == "approve":
        return vote.amount or asked
    if vote.vote == "decline":
        return 0
    return vote.amount or None if vote.vote == "partly" else None


def from_panel(item: PanelItem, request: CreditRequest) -> Suggestion:
    """Return what a decision begins with where the panel has closed: what it recommends."""
    if request.request_kind not in ASKS_FOR_CREDITS:
        words = told("The panel of {day} found: {what}", day=item.meets_on, what=_found(item))
        return Suggestion({}, words)
    reason = item.rationale.strip()
    if not item.recommended:
        words = told("The panel of {day} recommends no credits.", day=item.meets_on)
        return Suggestion({"outcome": "decline", "reason": reason}, words, READ)
    if item.recommended >= request.cost:
        words = told(
            "The panel of {day} recommends all that is asked: {what}",
            day=item.meets_on,
            what=_found(item),
        )
        return Suggestion({"outcome": "approve"}, words)
    grants = _grants(item, request)
    given = sum(
        cost_of(one["units"], one["hours"], int(quoted["rate"])) * one["runs"]
        for one, quoted in zip(grants, request.quote, strict=True)
    )
    words = told(
        "The panel of {day} recommends {amount} of {asked} credits; in whole units, hours "
        "and runs that is {given}.",
        day=item.meets_on,
        amount=credits_text(item.recommended),
        asked=credits_text(request.cost),
        given=credits_text(given),
    )
    return Suggestion({"outcome": "partly", "grants": grants, "reason": reason}, words, READ)


def _found(item: PanelItem) -> str:
    return " ".join(item.rationale.split())


def _grants(item: PanelItem, request: CreditRequest) -> list[dict[str, Any]]:
    named = {int(one.get("line", 0)): one for one in item.lines}
    grants = []
    for number, (line, quoted) in enumerate(
        zip(request.lines, request.quote, strict=True), start=1
    ):
        wanted = named.get(number, {})
        cut = cut_to(line, int(quoted["rate"]), int(wanted.get("amount", 0)))
        reason = str(wanted.get("reason", ""))
        grants.append({"line": number, **cut, "pool": "", "reason": reason})
    return grants


def from_reviews(work: Work, request: CreditRequest, item: PanelItem | None) -> Suggestion:
    """Return what there is to know where no panel has closed: how many reviewers advise what.

    They are no body that recommends, so no decision begins as they advise.

    Args:
        work: of whoever decides.
        request: what is decided.
        item: of a panel that is still to close it, if there is one.
    """
    advice = _advice(work, request)
    if item is None:
        return Suggestion({}, advice)
    words = told("The panel of {day} has not closed this yet.", day=item.meets_on)
    return Suggestion({}, words, advice)


def _advice(work: Work, request: CreditRequest) -> str:
    given = [one.advice for one in reviews_of(work, request.id)]
    if not given:
        return ""
    return told(
        "Reviewers advise: grant what is asked: {all}; grant a part: {part}; decline: {none}.",
        all=given.count("approve"),
        part=given.count("partly"),
        none=given.count("decline"),
    )
