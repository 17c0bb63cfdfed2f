"""Decide a credit request: approve it, in part or whole, decline it, or return it."""

from dataclasses import replace
from typing import Annotated, Any, ClassVar

from alliancehub.model import marks
from alliancehub.model.chairing import is_chair, require_chair, see_request
from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal, invalid
from alliancehub.model.ids import derived_id
from alliancehub.model.interests import call_of, is_asking
from alliancehub.model.kind import Kind, title_of
from alliancehub.model.kinds.credit_request import ASKS_FOR_CREDITS, CreditRequest
from alliancehub.model.kinds.decision import OUTCOMES, RULES, Decision
from alliancehub.model.kinds.delegation import may_grant_from
from alliancehub.model.kinds.pool import Pool
from alliancehub.model.line_numbers import check_line
from alliancehub.model.offering import GrantLine, check_decidable, decide, grants_by_line
from alliancehub.model.recommending import from_panel, from_reviews
from alliancehub.model.reviewing import item_of, reviews_of
from alliancehub.model.suggestion import Suggestion
from alliancehub.model.told import told
from alliancehub.model.work import Work

STANDS_AS = {
    "approve": "accepted",
    "partly": "partly_accepted",
    "decline": "declined",
    "return": "returned",
}
GRANTING = frozenset({"approve", "partly"})


class DecideCredits(Command):
    """The decision and what it offers are one transaction; it is taken once, and offers once.

    Whoever decides is never whoever asks. A decline and a partial grant say why, and by which rule.
    """

    name: ClassVar = "decide_credits"
    title: ClassVar = "Decide"
    icon: ClassVar = "decide"
    on: ClassVar = CreditRequest
    target: ClassVar = "request"
    asks: ClassVar = ("outcome", "grants", "rule", "reason")
    help: ClassVar = "Leave the lines empty to grant all that was asked. All else needs a reason."
    done: ClassVar = "Decided. Its author is told."
    is_primary: ClassVar = True

    request: str
    outcome: Annotated[str, marks.choice("Decision", OUTCOMES, is_required=True)] = ""
    grants: Annotated[
        list[dict[str, Any]],
        marks.rows(
            "Granted by line",
            {
                "line": marks.number_of("Line", "lines", is_fixed=True),
                "units": marks.integer("Units", maximum=100_000),
                "hours": marks.integer("Hours per unit", maximum=100_000),
                "runs": marks.integer("Runs", minimum=1, maximum=100_000, default=1),
                "pool": marks.ref("Pool", "pool"),
                "reason": marks.line("Reason", max_length=1_000),
            },
            help="Leave the pool empty for the one that ends first and holds enough.",
            shown_by="outcome",
            shown_for=("approve", "partly"),
        ),
    ] = []  # noqa: RUF012 - copied by pydantic
    rule: Annotated[
        str,
        marks.choice("By the rule", RULES, shown_by="outcome", shown_for=("partly", "decline")),
    ] = ""
    reason: Annotated[str, marks.text("Reason", max_length=5_000)] = ""

    def check(self, work: Work) -> None:
        """Those who decide may, once, when its reviews are there, with reasons and from pools."""
        request = see_request(work, self.request)
        require_chair(work, request)
        check_decidable(request)
        if work.get(Decision, decision_id(request)) is not None:
            raise Refusal("closed", "This request is decided already.")
        if self.outcome in GRANTING:
            self._check_reviews(work, request)  # first: no reason helps while they are missing
        self._check_reasons()
        if self.outcome in GRANTING:
            grants = self._granted(work, request)
            self._check_outcome(request, grants)
            _check_delegated(work, request, grants)

    def apply(self, work: Work) -> None:
        """Put the decision, offer what is granted, and tell its author."""
        request = see_request(work, self.request)
        grants = self._granted(work, request) if self.outcome in GRANTING else {}
        decision = self._decision(work, request, grants)
        work.put(decision)
        outcome = STANDS_AS[self.outcome]
        decide(work, request, outcome, self.reason, list(grants.values()), decision.id)

    def _check_reasons(self) -> None:
        if self.outcome == "approve":
            return
        if not self.reason.strip():
            raise invalid("reason", "A reason is needed, so that its author can do better.")
        if self.outcome != "return" and not self.rule:
            raise invalid("rule", "Say by which rule less is granted than was asked.")

    def _check_reviews(self, work: Work, request: CreditRequest) -> None:
        call = call_of(work, request)
        wanted = call.reviews if call is not None else 0
        given = len(reviews_of(work, request.id))
        if given < wanted:
            raise Refusal(
                "reviews_missing",
                told(
                    "The call wants {wanted} reviews; {given} are given.",
                    wanted=wanted,
                    given=given,
                ),
                field="outcome",
                remedy="Ask further reviewers, or remind those who are late.",
            )

    def _granted(self, work: Work, request: CreditRequest) -> dict[int, GrantLine]:
        """Return what is granted by number of the line; raises Refusal where it does not fit."""
        if request.request_kind not in ASKS_FOR_CREDITS:
            return {}
        if not self.grants:
            return grants_by_line(work, request)
        nothing = {"units": 0, "hours": 0, "runs": 1}
        lines: list[dict[str, Any]] = [dict(nothing) for _ in request.lines]
        named: set[int] = set()
        for one in self.grants:
            number = int(one.get("line", 0))
            check_line("grants", number, len(lines), named)
            pool = str(one.get("pool", ""))
            if pool:
                _check_pool(work, request, number, pool)
            lines[number - 1] = {name: int(one.get(name, nothing[name])) for name in nothing}
            lines[number - 1] |= {"pool": pool} if pool else {}
        try:
            return grants_by_line(work, request, lines)
        except Refusal as refusal:
            if refusal.field == "lines":  # of the request; here they are called otherwise
                raise replace(refusal, field="grants") from refusal
            raise

    def _check_outcome(self, request: CreditRequest, grants: dict[int, GrantLine]) -> None:
        """Raise Refusal unless what is granted is what the outcome says."""
        if request.request_kind not in ASKS_FOR_CREDITS:
            if self.outcome == "partly":
                raise invalid("outcome", "A request of this kind is granted as a whole, or not.")
            return
        granted = sum(int(one["amount"]) for one in grants.values())
        if self.outcome == "approve" and granted != request.cost:
            raise invalid(
                "outcome",
                "Less is granted than was asked for.",
                "Approve it in part, with a reason.",
            )
        if self.outcome == "partly" and not 0 < granted < request.cost:
            raise invalid(
                "grants",
                "A part is more than nothing, and less than all that was asked for.",
                "Name it by line, or approve or decline the request.",
            )

    def _decision(
        self, work: Work, request: CreditRequest, grants: dict[int, GrantLine]
    ) -> Decision:
        said = [one.comments for one in reviews_of(work, request.id) if one.comments.strip()]
        return Decision.born(
            decision_id(request),
            {
                "title": title_of(request),
                "request": request.id,
                "outcome": self.outcome,
                "reason": self.reason,
                "rule": self.rule if self.outcome != "approve" else "",
                "grants": self._by_line(request, grants),
                "comments": [
                    {"number": number, "comment": text} for number, text in enumerate(said, start=1)
                ],
                "granted": sum(int(one["amount"]) for one in grants.values()),
                "decided_by": work.actor.person_id,
                "decided_at": work.now,
            },
        )

    def _by_line(
        self, request: CreditRequest, grants: dict[int, GrantLine]
    ) -> list[dict[str, Any]]:
        """Return what was asked and what is granted for each line, with the reason of each."""
        why = {int(one.get("line", 0)): str(one.get("reason", "")) for one in self.grants}
        rows = []
        for number, (line, quoted) in enumerate(
            zip(request.lines, request.quote, strict=False), start=1
        ):
            given = grants.get(number, {})
            rows.append(
                {
                    "line": number,
                    "resource": line["resource"],
                    "pool": given.get("pool", ""),
                    "asked": quoted["amount"],
                    **{name: given.get(name, 0) for name in ("units", "hours", "runs", "amount")},
                    "reason": why.get(number, ""),
                }
            )
        return rows

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To those who decide, once every step before is done."""
        return (
            isinstance(row, CreditRequest)
            and row.is_decidable
            and work.actor.is_active
            and row.may_decide(work.actor)
            and not is_asking(row, work.actor)
        )

    @classmethod
    def suggest(cls, work: Work, row: Kind) -> Suggestion:
        """What the panel recommends, once it has closed; else how many reviewers advise what."""
        if not isinstance(row, CreditRequest) or not is_chair(work, row, work.actor):
            return Suggestion()
        item = item_of(work, row.id)
        if item is not None and item.state == "closed":
            return from_panel(item, row)
        return from_reviews(work, row, item)


def decision_id(request: CreditRequest) -> str:
    """Return the id of the one decision on a request; a version that follows is another request."""
    return derived_id("decision", request.id)


def _check_delegated(work: Work, request: CreditRequest, grants: dict[int, GrantLine]) -> None:
    """Raise Refusal where somebody who was let decide over a pool would grant from another."""
    for one in grants.values():
        pool = work.get(Pool, str(one["pool"]))
        if pool is not None and not may_grant_from(work.actor, request.receiver, pool):
            raise Refusal(
                "not_permitted",
                told("You were not let decide over “{pool}”.", pool=pool.title),
                field="grants",
                remedy="Name a pool that you may grant from.",
            )


def _check_pool(work: Work, request: CreditRequest, number: int, pool_id: str) -> None:
    """Raise Refusal unless a line may be granted from a pool today."""
    pool = work.see(Pool, pool_id)
    call = call_of(work, request)
    is_of_call = call is None or not call.pools or pool.id in call.pools
    is_fitting = pool.resource == request.lines[number - 1]["resource"]
    if not (is_fitting and is_of_call and pool.is_open_on(work.now[:10])):
        raise invalid(
            "grants",
            told("Line {n} cannot be granted from “{pool}”.", n=number, pool=pool.title),
            "Its accelerator, its window or the call is another one.",
        )
