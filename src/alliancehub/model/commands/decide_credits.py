"""Decide a credit request: approve it, in part or whole, decline it, or return it."""

from typing import Annotated, Any, ClassVar

from alliancehub.model import marks
from alliancehub.model.asked import lines_of
from alliancehub.model.chairing import require_chair, see_request
from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal, invalid
from alliancehub.model.granting import Grant, check_pool, give, pool_with
from alliancehub.model.ids import derived_id
from alliancehub.model.interests import call_of, is_asking
from alliancehub.model.kind import Kind, title_of
from alliancehub.model.kinds.credit_request import CreditRequest
from alliancehub.model.kinds.decision import OUTCOMES, RULES, Decision
from alliancehub.model.kinds.notice import notify
from alliancehub.model.kinds.pool import Pool
from alliancehub.model.kinds.request import state_noun
from alliancehub.model.reviewing import is_reviewable, reviews_of
from alliancehub.model.told import label as word
from alliancehub.model.told import told
from alliancehub.model.work import Work

STATES = {
    "approve": "accepted",
    "partly": "partly_accepted",
    "decline": "declined",
    "return": "returned",
}


class DecideCredits(Command):
    """The decision and its grants are one transaction; it is taken once, and grants once.

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
                "line": marks.integer("Line", minimum=1, default=1),
                "amount": marks.credits_("Credits"),
                "pool": marks.ref("Pool", "pool"),
                "ends_on": marks.day("Until"),
                "reason": marks.line("Reason", max_length=1_000),
            },
            help="Leave the pool empty for the one that ends first and holds enough.",
        ),
    ] = []  # noqa: RUF012 - copied by pydantic
    rule: Annotated[str, marks.choice("By the rule", RULES)] = ""
    reason: Annotated[str, marks.text("Reason", max_length=5_000)] = ""

    def check(self, work: Work) -> None:
        """Those who decide may, once, when its reviews are there, with reasons and from pools."""
        request = see_request(work, self.request)
        require_chair(work, request)
        _check_undecided(work, request)
        self._check_reasons()
        if self.outcome in {"approve", "partly"}:
            self._check_reviews(work, request)
            for one in self._granted(work, request):
                check_pool(work, request, one)

    def apply(self, work: Work) -> None:
        """Put the decision, grant, close the request, and tell its author."""
        request = see_request(work, self.request)
        is_grant = self.outcome in {"approve", "partly"}
        grants = self._granted(work, request) if is_grant else []
        decision = self._decision(work, request, grants)
        work.put(decision)
        give(work, request, decision, grants)
        state = STATES[self.outcome]
        decided = request.with_values(
            {
                "state": state,
                "reason": self.reason,
                "decided_by": work.actor.person_id,
                "decided_at": work.now,
                "granted": decision.granted,
            }
        )
        work.put(decided)
        words = told(
            "{decision}: {title}",
            decision=word(dict(OUTCOMES)[self.outcome]),
            title=title_of(decided),
        )
        notify(work, decided.created_by, "decision", words, decided)

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

    def _granted(self, work: Work, request: CreditRequest) -> list[Grant]:
        """Return what is granted by line; raises Refusal where it does not fit what was asked."""
        lines = lines_of(request)
        if self.outcome == "approve" and not self.grants:
            return [
                Grant(number, line, pool_with(work, request, line, line.cost), line.cost)
                for number, line in enumerate(lines, start=1)
            ]
        found: dict[int, Grant] = {}
        for one in self.grants:
            number, amount = int(one.get("line", 0)), int(one.get("amount", 0))
            if not 1 <= number <= len(lines) or number in found:
                raise invalid(
                    "grants",
                    told("The request has no line {n}, or it is named twice.", n=number),
                    told("It has {n} lines.", n=len(lines)),
                )
            line = lines[number - 1]
            if amount > line.cost:
                raise invalid(
                    "grants",
                    told("Line {n} asks for less than that.", n=number),
                    "Grant that or less.",
                )
            pool = (
                work.see(Pool, str(one["pool"]))
                if one.get("pool")
                else pool_with(work, request, line, amount)
            )
            reason, ends_on = str(one.get("reason", "")), str(one.get("ends_on", ""))
            found[number] = Grant(number, line, pool, amount, reason, ends_on)
        self._check_outcome(lines_cost=sum(one.cost for one in lines), grants=list(found.values()))
        return [found[number] for number in sorted(found)]

    def _check_outcome(self, *, lines_cost: int, grants: list[Grant]) -> None:
        """Raise Refusal unless what is granted is what the outcome says."""
        granted = sum(one.amount for one in grants)
        if self.outcome == "approve" and granted != lines_cost:
            raise invalid(
                "outcome",
                "Less is granted than was asked for.",
                "Approve it in part, with a reason.",
            )
        if self.outcome == "partly" and not 0 < granted < lines_cost:
            raise invalid(
                "grants",
                "A part is more than nothing, and less than all that was asked for.",
                "Name it by line, or approve or decline the request.",
            )

    def _decision(self, work: Work, request: CreditRequest, grants: list[Grant]) -> Decision:
        shown = {one.number: one for one in grants}
        rows = []
        for number, line in enumerate(lines_of(request), start=1):
            one = shown.get(number)
            rows.append(
                {
                    "line": number,
                    "resource": line.resource,
                    "pool": one.pool.id if one else "",
                    "asked": line.cost,
                    "amount": one.amount if one else 0,
                    "reason": one.reason if one else "",
                }
            )
        said = [one.comments for one in reviews_of(work, request.id) if one.comments.strip()]
        return Decision.born(
            decision_id(request),
            {
                "title": title_of(request),
                "request": request.id,
                "outcome": self.outcome,
                "reason": self.reason,
                "rule": self.rule if self.outcome != "approve" else "",
                "grants": rows,
                "comments": [
                    {"number": number, "comment": text} for number, text in enumerate(said, start=1)
                ],
                "granted": sum(one.amount for one in grants),
                "decided_by": work.actor.person_id,
                "decided_at": work.now,
            },
        )

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To those who decide, while it is open."""
        return (
            isinstance(row, CreditRequest)
            and is_reviewable(row)
            and work.actor.is_active
            and row.may_decide(work.actor)
            and not is_asking(row, work.actor)
        )


def decision_id(request: CreditRequest) -> str:
    """Return the id of the one decision on a request in its revision."""
    return derived_id("decision", request.id, str(getattr(request, "revision", 0)))


def _check_undecided(work: Work, request: CreditRequest) -> None:
    if not is_reviewable(request) or work.get(Decision, decision_id(request)) is not None:
        raise Refusal("closed", told("This request is {state} already.", state=state_noun(request)))
