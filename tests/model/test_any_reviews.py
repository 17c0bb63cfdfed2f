"""What holds of reviews and decisions after any history of commands, allowed or not."""

import random
from typing import Any

import pytest

from alliancehub.model.errors import Refusal
from alliancehub.model.interests import asking, hindrance
from alliancehub.model.kinds.coi import Coi
from alliancehub.model.kinds.credit_request import CreditRequest
from alliancehub.model.kinds.decision import Decision
from alliancehub.model.kinds.increment import Increment
from alliancehub.model.kinds.notice import Notice
from alliancehub.model.kinds.panel_item import PanelItem
from alliancehub.model.kinds.review import Review
from alliancehub.model.kinds.review_assignment import ReviewAssignment
from alliancehub.model.scopes import is_sealed
from tests.model.alliance import Alliance
from tests.model.reviewing import DUE

SEEDS, STEPS = 25, 80
PEOPLE = ("ann", "bob", "olga", "cyd", "sam", "eve", "ira", "dan", "dora")


class History:
    """Members who try all that can be done with reviews, in any order."""

    def __init__(self, seed):
        self.alliance = Alliance()
        self.chance = random.Random(seed)
        self.alliance.pool()
        self.requests = [
            self.alliance.ask_for_credits("ann", project=self.alliance.project),
            self.alliance.ask_for_credits("dora", advisor=self.alliance.person("eve")),
        ]
        for handle in PEOPLE:
            row = self.alliance.person(handle)
            self.alliance.edit(
                handle, self.alliance.catalogue.kinds["person"], row, open_to=["reviewing"]
            )

    def any(self, kind):
        """Return the id of any row of a kind."""
        rows = self.alliance.all(kind)
        return self.chance.choice(rows).id if rows else self.alliance.person("nobody")

    def step(self):
        """Let somebody try something; return who did it, or nobody where it was refused."""
        acts = self.acts()
        act = self.chance.choice(sorted(acts))
        args = acts[act]
        who = self.likely(args) if self.chance.random() < 0.7 else self.chance.choice(PEOPLE)
        try:
            self.alliance.do(who, act, **args)
        except Refusal:
            return "", act, args
        return who, act, args

    def likely(self, args):
        """Return whose business it is: the reviewer's, or of those who decide."""
        for kind, name in ((ReviewAssignment, "assignment"), (Review, "review"), (Review, "id")):
            row: Any = self.alliance.store.get(kind, args.get(name, args.get("about", "")))
            if row is not None:
                found = [one for one in PEOPLE if self.alliance.person(one) == row.reviewer]
                return self.chance.choice([*found, *found, "dan"])
        return self.chance.choice(("eve", "dan", "ann"))

    def acts(self):
        """Return each command with arguments that may make sense."""
        request = self.chance.choice(self.requests)
        person = self.alliance.person(self.chance.choice(PEOPLE))
        levels = ("real", "apparent", "potential")
        coi = {"type": "personal", "severity": self.chance.choice(levels), "reason": "So."}
        assignment = self.any(ReviewAssignment)
        return {
            "suggest_reviewers": {"request": request, "count": 2},
            "assign_reviewers": {"request": request, "reviewers": [person], "due_on": DUE},
            "recuse": {"assignment": assignment, "why": "time", "reason": "None."},
            "cancel_review": {"assignment": assignment, "reason": "So."},
            "declare_conflict": {"kind": "review_assignment", "about": assignment, **coi},
            "settle_conflict": {
                "conflict": self.any(Coi),
                "outcome": self.chance.choice(("managed", "dismissed", "withdrawn")),
                "reason": "So.",
            },
            "edit": self.advice(),
            "submit_review": {"review": self.any(Review)},
            "open_panel": {"request": request, "meets_on": DUE},
            "cast_vote": {"item": self.any(PanelItem), "vote": "approve"},
            "close_panel": {"item": self.any(PanelItem), "rationale": "So."},
            "create": {
                "kind": "project_membership",
                "id": self.alliance.person(f"part {self.alliance.count}"),
                "values": {"project": self.alliance.project, "person": person},
            },
            "post_message": {
                "kind": "panel_item",
                "about": self.any(PanelItem),
                "body": "@ann @eve",
            },
            **self.decisions(request),
        }

    def advice(self):
        values = {"advice": "approve"}
        return {"kind": "review", "id": self.any(Review), "values": values, "base": {"advice": ""}}

    def decisions(self, request):
        if self.chance.random() < 0.9:  # else all would be over soon
            return {}
        outcome = self.chance.choice(("approve", "decline", "return"))
        args = {"request": request, "outcome": outcome, "rule": "merit", "reason": "So."}
        return {"decide_credits": args, "accept_offer": {"request": request}}


@pytest.mark.parametrize("seed", range(SEEDS))
def test_the_rules_hold_after_every_step(seed):
    history = History(seed)
    alliance = history.alliance
    for _ in range(STEPS):
        who, act, args = history.step()
        if not who:
            continue
        work = alliance.work("hub")
        for request_id in history.requests:
            request = alliance.row(CreditRequest, request_id)
            if act == "submit_review":
                review = alliance.row(Review, args["review"])
                of = alliance.row(CreditRequest, review.request)
                assert hindrance(work, of, review.reviewer) is None
            if act == "decide_credits":
                assert alliance.person(who) not in asking(request) or args["request"] != request_id
            decided = alliance.all(Decision, request=request_id)
            assert len(decided) <= 1
            granted = sum(one.amount for one in alliance.all(Increment, request=request_id))
            assert granted <= sum(one.granted for one in decided)
            _nothing_leaks(alliance, request)


def test_the_histories_are_of_everything_that_can_be_done():
    done = set()
    for seed in range(10):
        history = History(seed)
        done |= {act for who, act, _ in (history.step() for _ in range(STEPS)) if who}
    assert done >= {"submit_review", "decide_credits", "recuse", "declare_conflict", "cast_vote"}


def _nothing_leaks(alliance, request):
    """Assert that whoever asks sees nothing, and was told nothing, of who reviews."""
    ids = {one.id for one in alliance.all(ReviewAssignment, request=request.id)}
    hidden = {f"review:{one}" for one in ids}
    hidden |= {f"{sort}:{request.id}" for sort in ("panel", "chair", "blinded")}
    kinds = ("review_assignment", "review", "coi", "panel_item")
    for handle in PEOPLE:
        person = alliance.person(handle)
        if person not in asking(request):
            continue
        assert not alliance.scopes(handle) & hidden
        told = alliance.all(Notice, person=person)
        about = {one.about for one in told if one.about_kind in kinds}
        items = {one.id for one in alliance.all(PanelItem, request=request.id)}
        assert not about & (ids | items)


def test_sealed_scopes_are_known_by_their_beginnings():
    assert all(is_sealed(f"{sort}:x") for sort in ("review", "panel", "chair", "blinded"))
    assert not any(is_sealed(f"{sort}:x") for sort in ("request", "person", "wallet", "org"))
