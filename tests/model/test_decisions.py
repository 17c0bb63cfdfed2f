"""Who decides a credit request, once, with which reasons, and what it comes to."""

import pytest

from alliancehub.model.commands.decide_credits import DecideCredits
from alliancehub.model.commands.decide_request import DecideRequest
from alliancehub.model.kinds.credit_request import CreditRequest
from alliancehub.model.kinds.decision import Decision
from alliancehub.model.kinds.notice import Notice
from alliancehub.model.kinds.pool import Pool
from tests.model.reviewing import ask, call, give

MICRO = 1_000_000


@pytest.fixture
def asked(alliance):
    """Ann asked Yale for 4 units for 10 hours, and 2 for 5, at 2 credits: 80 and 20 credits."""
    alliance.pool()
    return alliance.ask_for_credits("ann", lines=[alliance.line(4, 10), alliance.line(2, 5)])


def decide(alliance, who, request, outcome, **args):
    return alliance.do(who, "decide_credits", request=request, outcome=outcome, **args)


def decision(alliance, request):
    return alliance.all(Decision, request=request)[0]


def test_all_that_was_asked_is_offered_without_a_reason(alliance, asked):
    decide(alliance, "eve", asked, "approve")
    row = decision(alliance, asked)
    assert (row.outcome, row.granted) == ("approve", 100 * MICRO)
    assert [one["amount"] for one in row.grants] == [80 * MICRO, 20 * MICRO]
    request = alliance.row(CreditRequest, asked)
    assert (request.state, request.outcome) == ("offered", "accepted")
    assert row.scope == request.scope
    assert row.decided_by == alliance.person("eve")


def test_a_partial_grant_says_by_line_how_much_and_why(alliance, asked):
    grants = [{"line": 2, "units": 1, "hours": 5, "runs": 1, "reason": "One is enough."}]
    args = {"request": asked, "outcome": "partly", "grants": grants}
    assert alliance.refused("eve", "decide_credits", "invalid", **args).field == "reason"
    args["reason"] = "Others wait."
    assert alliance.refused("eve", "decide_credits", "invalid", **args).field == "rule"
    alliance.do("eve", "decide_credits", rule="budget", **args)
    row = decision(alliance, asked)
    assert [(one["line"], one["amount"], one["reason"]) for one in row.grants] == [
        (1, 0, ""),
        (2, 10 * MICRO, "One is enough."),
    ]
    assert alliance.row(CreditRequest, asked).granted == 10 * MICRO


@pytest.mark.parametrize(
    ("outcome", "grants", "field"),
    [
        ("approve", [{"line": 1, "units": 1, "hours": 1, "runs": 1}], "outcome"),
        ("partly", [], "grants"),
        ("partly", [{"line": 1, "units": 0, "hours": 0, "runs": 1}], "grants"),
        ("partly", [{"line": 3, "units": 1, "hours": 1, "runs": 1}], "grants"),
        ("partly", [{"line": 1, "units": 1, "hours": 1, "runs": 1}] * 2, "grants"),
        ("partly", [{"line": 1, "units": 5, "hours": 1, "runs": 1}], "grants"),
    ],
)
def test_what_is_granted_is_what_the_decision_says(alliance, asked, outcome, grants, field):
    args = {"request": asked, "outcome": outcome, "grants": grants}
    refusal = alliance.refused(
        "eve", "decide_credits", "invalid", reason="So.", rule="other", **args
    )
    assert refusal.field == field


def test_a_decline_says_why_and_by_which_rule(alliance, asked):
    args = {"request": asked, "outcome": "decline"}
    assert alliance.refused("eve", "decide_credits", "invalid", **args).field == "reason"
    decide(alliance, "eve", asked, "decline", reason="Too early.", rule="merit")
    row = decision(alliance, asked)
    assert (row.reason, row.rule, row.granted) == ("Too early.", "merit", 0)
    assert alliance.row(CreditRequest, asked).state == "declined"
    told = alliance.all(Notice, person=alliance.person("ann"), about_reason="decision")
    assert len(told) == 1


def test_a_request_is_returned_with_a_reason_alone(alliance, asked):
    decide(alliance, "eve", asked, "return", reason="Say how.")
    assert alliance.row(CreditRequest, asked).outcome == "returned"
    assert decision(alliance, asked).outcome == "return"


def test_a_request_is_decided_once(alliance, asked):
    decide(alliance, "eve", asked, "decline", reason="No.", rule="merit")
    for who in ("eve", "dan"):
        for outcome in ("approve", "decline", "return"):
            args = {"request": asked, "outcome": outcome, "reason": "Yes.", "rule": "other"}
            alliance.refused(who, "decide_credits", "closed", **args)
    assert len(alliance.all(Decision)) == 1


def test_nobody_decides_what_they_ask_or_share_or_advise(alliance):
    alliance.pool()
    own = alliance.ask_for_credits("eve")
    shared = alliance.ask_for_credits(
        "ann", holders=[{"person": alliance.person("eve"), "amount": MICRO}]
    )
    advised = alliance.ask_for_credits("ann", advisor=alliance.person("eve"))
    led = alliance.ask_for_credits("ann", project=alliance.project)
    for request in (own, shared, advised):
        args = {"request": request, "outcome": "approve"}
        alliance.refused("eve", "decide_credits", "not_permitted", **args)
        row = alliance.row(CreditRequest, request)
        assert not DecideCredits.is_offered(alliance.work("eve"), row)
    decide(alliance, "eve", led, "approve")


def test_a_decider_who_declares_a_real_conflict_decides_no_more(alliance, asked):
    args = {"kind": "credit_request", "about": asked, "type": "personal", "reason": "My son."}
    alliance.refused("ann", "declare_conflict", "not_permitted", severity="real", **args)
    alliance.do("eve", "declare_conflict", severity="real", **args)
    refusal = alliance.refused(
        "eve", "decide_credits", "conflict_of_interest", request=asked, outcome="approve"
    )
    assert "My son." in refusal.text
    decide(alliance, "dora", asked, "approve")


def test_no_review_that_the_call_wants_is_skipped(alliance):
    alliance.pool()
    asked = alliance.ask_for_credits("ann", call=call(alliance, reviews=2))
    ask(alliance, asked, "cyd", "olga")
    give(alliance, asked, "cyd")
    args = {"request": asked, "outcome": "approve"}
    assert (
        "1 are given" in alliance.refused("eve", "decide_credits", "reviews_missing", **args).text
    )
    give(alliance, asked, "olga", comments="Say more of the data.")
    decide(alliance, "eve", asked, "approve")
    comments = {one["comment"] for one in decision(alliance, asked).comments}
    assert comments == {"Too little is said.", "Say more of the data."}


def test_a_pool_of_another_accelerator_or_call_is_refused(alliance, asked):
    other = alliance.create(
        "dan",
        "accelerator_resource",
        title="A100",
        provider=alliance.yale,
        model="A100",
        units=4,
        rate=MICRO,
    )
    elsewhere = alliance.pool(resource=other, title="Elsewhere")
    grants = [{"line": 1, "units": 1, "hours": 1, "runs": 1, "pool": elsewhere}]
    args = {"outcome": "partly", "grants": grants, "reason": "So.", "rule": "other"}
    refusal = alliance.refused("eve", "decide_credits", "invalid", request=asked, **args)
    assert "Elsewhere" in refusal.text


# -- delegation


def delegate(alliance, who="cyd", **values):
    asked = {
        "title": "Its office",
        "person": alliance.person(who),
        "organisation": alliance.yale,
        "begins_on": "2026-05-01",
        "ends_on": "2026-12-31",
    }
    return alliance.create("eve", "delegation", **{**asked, **values})


def test_an_organisation_lets_somebody_decide_until_a_day(alliance, asked):
    alliance.refused("cyd", "decide_credits", "not_found", request=asked, outcome="approve")
    delegate(alliance)
    assert DecideCredits.is_offered(alliance.work("cyd"), alliance.row(CreditRequest, asked))
    decide(alliance, "cyd", asked, "approve")


@pytest.mark.parametrize(
    "values",
    [
        {"begins_on": "2026-07-01"},
        {"begins_on": "2026-01-01", "ends_on": "2026-05-31"},
    ],
)
def test_a_delegation_holds_within_its_days(alliance, asked, values):
    delegate(alliance, **values)
    alliance.refused("cyd", "decide_credits", "not_found", request=asked, outcome="approve")


def test_a_delegation_over_one_accelerator_holds_for_that_alone(alliance, asked):
    other = alliance.create(
        "eve",
        "accelerator_resource",
        title="A100",
        provider=alliance.yale,
        model="A100",
        units=4,
        rate=MICRO,
    )
    alliance.pool(resource=other, title="Other")
    delegate(alliance, resource=other)
    alliance.refused("cyd", "decide_credits", "not_found", request=asked, outcome="approve")
    line = {"resource": other, "units": 1, "hours": 1, "runs": 1}
    mixed = alliance.ask_for_credits("ann", lines=[line, alliance.line()])
    alliance.refused("cyd", "decide_credits", "not_found", request=mixed, outcome="approve")
    fitting = alliance.ask_for_credits("ann", lines=[line])
    decide(alliance, "cyd", fitting, "approve")


def test_a_delegation_over_a_pool_grants_from_that_alone(alliance):
    wide, own = alliance.pool(), alliance.pool(title="Own", ends_on="2026-11-30")
    delegate(alliance, pool=own)
    asked = alliance.ask_for_credits("ann")
    grants = [{"line": 1, "units": 1, "hours": 1, "runs": 1, "pool": wide}]
    args = {"outcome": "partly", "grants": grants, "reason": "So.", "rule": "other"}
    refusal = alliance.refused("cyd", "decide_credits", "not_permitted", request=asked, **args)
    assert "Yale for all" in refusal.text
    grants[0]["pool"] = own
    decide(alliance, "cyd", asked, **args)
    assert alliance.row(CreditRequest, asked).grants[0]["pool"] == own


def test_whoever_was_let_decide_over_a_pool_names_none_and_grants_from_it(alliance):
    alliance.pool()
    own = alliance.pool(title="Own", ends_on="2027-11-30")  # the other one ends first
    delegate(alliance, pool=own)
    for who, wanted in (("cyd", own), ("eve", alliance.all(Pool, title="Yale for all")[0].id)):
        asked = alliance.ask_for_credits("ann")
        decide(alliance, who, asked, "approve")
        assert alliance.row(CreditRequest, asked).grants[0]["pool"] == wanted


def test_whoever_was_let_decide_does_not_decide_their_own(alliance):
    alliance.pool()
    delegate(alliance)
    own = alliance.ask_for_credits("cyd")
    alliance.refused("cyd", "decide_credits", "not_permitted", request=own, outcome="approve")


def test_an_organisation_delegates_but_its_own_and_for_a_time(alliance):
    values = {
        "title": "X",
        "person": alliance.person("cyd"),
        "organisation": alliance.ibm,
        "begins_on": "2026-05-01",
        "ends_on": "2026-12-31",
    }
    args = {"kind": "delegation", "id": alliance.person("d")}
    alliance.refused("eve", "create", "not_permitted", values=values, **args)
    foreign = {**values, "resource": alliance.resource}
    assert alliance.refused("ira", "create", values=foreign, **args).field == "resource"
    ended = {**values, "ends_on": "2026-04-01"}
    assert alliance.refused("ira", "create", values=ended, **args).field == "ends_on"
    never = {**values, "ends_on": ""}
    assert alliance.refused("ira", "create", values=never, **args).field == "ends_on"


# -- what older desktops send


def test_an_older_decision_means_the_new_one(alliance, asked):
    assert not DecideRequest.is_offered(alliance.work("eve"), alliance.row(CreditRequest, asked))
    args = {"kind": "credit_request", "request": asked, "decision": "accept"}
    refusal = alliance.refused("eve", "decide_request", granted_units=1, **args)
    assert refusal.field == "reason"
    alliance.do("eve", "decide_request", granted_units=1, reason="Less.", **args)
    row = decision(alliance, asked)
    assert (row.outcome, row.rule, row.granted) == ("partly", "other", 30 * MICRO)
