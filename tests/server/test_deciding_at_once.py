"""Several decide at once: a request is decided once, and nobody reviews against a rule."""

import random
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.hub import LocalHub
from tests.server.test_blindness import MICRO, Alliance

DECIDERS = 4


@pytest.fixture
def hub(in_database):
    with LocalHub() as one:
        yield one


@pytest.mark.parametrize("seed", [1, 2])
def test_concurrent_deciders_decide_once_and_grant_once(hub, seed):
    alliance = Alliance(hub)
    alliance.review()
    chance = random.Random(seed)
    deciders = [hub.member(f"decider{n}", alliance.yale, "admin") for n in range(DECIDERS)]
    begin = threading.Barrier(DECIDERS)
    line = {"line": 1, "units": 2, "hours": 10, "runs": 1, "reason": ""}
    outcomes = [
        {"outcome": "approve"},
        {"outcome": "partly", "grants": [line], "rule": "budget", "reason": "Less."},
        {"outcome": "decline", "rule": "merit", "reason": "No."},
        {"outcome": "return", "reason": "Say more."},
    ]
    chance.shuffle(outcomes)

    def decide(member, outcome):
        sent = member.mutation("decide_credits", request=alliance.request, **outcome)
        begin.wait()
        return member.push(sent)["verdicts"][0], outcome["outcome"]

    with ThreadPoolExecutor() as pool:
        decided = [pool.submit(decide, *one) for one in zip(deciders, outcomes, strict=True)]
        results = [one.result() for one in decided]
    taken = [outcome for verdict, outcome in results if verdict["status"] == "applied"]
    assert len(taken) == 1
    assert {v["code"] for v, _ in results if v["status"] != "applied"} <= {"closed", "not_found"}
    (decision,) = alliance.dee.records("decision")
    assert decision["outcome"] == taken[0]
    granted = {"approve": 80 * MICRO, "partly": 40 * MICRO}.get(taken[0], 0)
    assert decision["granted"] == granted
    if granted:
        answers = _at_once(alliance.ann, "accept_offer", alliance.request)
        assert sorted(one["status"] for one in answers) == ["applied", "rejected", "rejected"]
    (pool_row,) = alliance.dee.records("pool")
    assert pool_row["balance"] == 1_000 * MICRO - granted
    assert len(alliance.dee.records("increment")) == (1 if granted else 0)


def _at_once(member, name, request):
    """Send a command by three devices of one person at the same time."""
    devices = [member.__class__(member.http, person=member.person) for _ in range(3)]
    sent = [one.mutation(name, request=request) for one in devices]
    begin = threading.Barrier(len(devices))

    def give(device, mutation):
        begin.wait()
        return device.push(mutation)["verdicts"][0]

    with ThreadPoolExecutor() as pool:
        given = [pool.submit(give, *one) for one in zip(devices, sent, strict=True)]
        return [one.result() for one in given]


def test_a_review_and_the_conflict_that_forbids_it_never_both_stand(hub):
    alliance = Alliance(hub)
    first, second = alliance.reviewers
    people = [one.person for one in alliance.reviewers]
    alliance.dee.do(
        "assign_reviewers", request=alliance.request, reviewers=people, due_on=alliance.later
    )
    for member in (first, second):
        (review,) = member.records("review")
        values = {
            "advice": "approve",
            "scores": [{**review["scores"][0], "score": 5}],
        }
        base = {name: review[name] for name in values}
        member.do("edit", kind="review", id=review["id"], values=values, base=base)
        (assignment,) = member.records("review_assignment")
        other = member.__class__(member.http, person=member.person)
        submit = member.mutation("submit_review", review=review["id"])
        declare = other.mutation(
            "declare_conflict",
            kind="review_assignment",
            about=assignment["id"],
            type="financial",
            severity="real",
            reason="Shares.",
        )
        begin = threading.Barrier(2)

        def give(one, mutation, begin=begin):
            begin.wait()
            return one.push(mutation)["verdicts"][0]["status"]

        with ThreadPoolExecutor() as pool:
            given = [pool.submit(give, member, submit), pool.submit(give, other, declare)]
            assert sorted(one.result() for one in given) == ["applied", "rejected"]
    for row in alliance.dee.records("review"):
        real = [
            one
            for one in alliance.dee.records("coi")
            if one["person"] == row["reviewer"] and one["severity"] == "real"
        ]
        assert not (row["state"] == "submitted" and real)
