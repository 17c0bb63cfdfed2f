"""What is offered can be taken: pools, days and parts of a class are looked at before."""

import pytest

from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.kinds.credit_request import CreditRequest
from alliancehub.model.kinds.decision import Decision
from alliancehub.model.kinds.increment import Increment
from alliancehub.model.kinds.pool import Pool
from alliancehub.model.kinds.wallet import Wallet

C = 1_000_000
JULY = "2026-07-01T00:00:00Z"


def approve(alliance, request, **args):
    alliance.do("eve", "decide_credits", request=request, **{"outcome": "approve", **args})


def granted(alliance, **values):
    """Return the allocation of a request of Cyd's that was granted."""
    request = alliance.ask_for_credits("cyd", **values)
    approve(alliance, request)
    alliance.do("cyd", "accept_offer", request=request)
    (allocation,) = alliance.all(Allocation, request=request)
    return allocation.id


def about(alliance, kind, allocation, **values):
    """Submit a request of Cyd's about an allocation."""
    asked = {"request_kind": kind, "allocation": allocation}
    return alliance.ask_for_credits("cyd", **{**asked, **values})


def holders(alliance, *handles, amount=C):
    return [{"person": alliance.person(one), "amount": amount} for one in handles]


# -- pools


def test_two_lines_are_not_offered_from_a_pool_that_covers_one(alliance):
    small = alliance.pool(100, ends_on="2026-11-30")
    large = alliance.pool(1_000)
    request = alliance.ask_for_credits("cyd", lines=[alliance.line(4, 10), alliance.line(4, 10)])
    approve(alliance, request)
    assert [one["pool"] for one in alliance.row(CreditRequest, request).grants] == [small, large]
    alliance.do("cyd", "accept_offer", request=request)
    assert alliance.row(Pool, small).balance == 20 * C


def test_lines_that_no_pool_covers_together_are_refused_when_it_is_decided(alliance):
    pool = alliance.pool(100)
    request = alliance.ask_for_credits("cyd", lines=[alliance.line(4, 10), alliance.line(4, 10)])
    args = {"request": request, "outcome": "approve"}
    alliance.refused("eve", "decide_credits", "overspent", **args)
    grants = [{"line": n, "units": 4, "hours": 10, "runs": 1, "pool": pool} for n in (1, 2)]
    alliance.refused("eve", "decide_credits", "overspent", grants=grants, **args)


def test_a_supplement_comes_out_of_the_pool_of_its_allocation_while_that_covers_it(alliance):
    own = alliance.pool()
    allocation = granted(alliance)
    alliance.pool(ends_on="2026-08-31")  # ends first
    request = about(alliance, "supplement", allocation)
    approve(alliance, request)
    alliance.do("cyd", "accept_offer", request=request)
    assert [one.id for one in alliance.all(Allocation)] == [allocation]
    assert alliance.row(Pool, own).balance == 840 * C


def test_a_renewal_is_offered_from_a_pool_that_lasts_until_it_begins(alliance):
    alliance.pool()  # to the end of the year, as the allocation is
    allocation = granted(alliance)
    request = about(alliance, "renewal", allocation)
    refusal = alliance.refused(
        "eve", "decide_credits", "no_pool", request=request, outcome="approve"
    )
    assert "2027-01-01" in refusal.text
    later = alliance.pool(ends_on="2027-12-31")
    approve(alliance, request)
    alliance.do("cyd", "accept_offer", request=request)
    (part,) = alliance.all(Increment, request=request)
    assert (part.begins_on, part.ends_on) == ("2027-01-01", "2027-12-31")
    assert alliance.row(Pool, later).balance == 920 * C


def test_what_would_be_over_before_it_begins_is_not_offered(alliance, monkeypatch):
    alliance.pool()
    request = alliance.ask_for_credits("cyd", wanted_until="2026-06-30")
    monkeypatch.setattr("tests.model.alliance.NOW", JULY)
    args = {"request": request, "outcome": "approve"}
    refusal = alliance.refused("eve", "decide_credits", "invalid", **args)
    assert "before it begins" in refusal.text


def test_a_renewal_asks_for_a_later_day_than_there_is(alliance):
    alliance.pool(ends_on="2027-12-31")
    allocation = granted(alliance, wanted_until="2026-12-31")
    values = {"request_kind": "renewal", "allocation": allocation}
    draft = alliance.draft("cyd", wanted_until="2026-12-31", **values)
    refusal = alliance.refused("cyd", "submit_request", "invalid", request=draft)
    assert refusal.field == "wanted_until"


# -- classes


def test_a_class_of_next_term_is_cut_up_when_its_term_begins(alliance, monkeypatch):
    alliance.pool()
    class_of = holders(alliance, "bob", "olga", amount=30 * C)
    allocation = granted(alliance, holders=class_of, wanted_from="2026-07-01")
    row = alliance.row(Allocation, allocation)
    assert (row.balance, row.held, alliance.all(Wallet)) == (0, 80 * C, [])
    (part,) = alliance.all(Increment, allocation=allocation)
    monkeypatch.setattr("tests.model.alliance.NOW", JULY)
    alliance.do("hub", "begin_increment", increment=part.id)
    assert sorted(one.balance for one in alliance.all(Wallet)) == [30 * C, 30 * C]
    assert alliance.row(Allocation, allocation).balance == 20 * C


def test_a_class_out_of_two_pools_gets_its_parts(alliance):
    alliance.pool(100, ends_on="2026-11-30")
    alliance.pool()
    lines = [alliance.line(4, 10), alliance.line(4, 10)]
    class_of = holders(alliance, "bob", "olga", amount=50 * C)
    request = alliance.ask_for_credits("cyd", lines=lines, holders=class_of)
    approve(alliance, request)
    alliance.do("cyd", "accept_offer", request=request)
    has: dict[str, int] = {}
    for one in alliance.all(Wallet):
        has[one.person] = has.get(one.person, 0) + one.balance
    assert has == {alliance.person("bob"): 50 * C, alliance.person("olga"): 50 * C}
    for one in alliance.all(Allocation):
        assert one.balance >= 0
    assert sum(one.balance for one in alliance.all(Allocation)) == 60 * C


def test_who_has_a_part_already_gets_more_into_the_same(alliance):
    alliance.pool()
    class_of = holders(alliance, "bob", amount=10 * C)
    allocation = granted(alliance, holders=class_of, wanted_until="2026-09-30")
    request = about(alliance, "supplement", allocation, holders=class_of, wanted_until="2026-10-31")
    approve(alliance, request)
    alliance.do("cyd", "accept_offer", request=request)
    (wallet,) = alliance.all(Wallet)
    assert (wallet.balance, wallet.amount, wallet.ends_on) == (20 * C, 20 * C, "2026-10-31")


# -- transfers


def test_nobody_transfers_credits_that_an_overdraft_lends(alliance):
    alliance.pool(is_soft=True, soft_limit=50 * C)
    first, second = granted(alliance), granted(alliance)
    values = {"lines": [], "to_allocation": second, "amount": 100 * C}
    request = about(alliance, "transfer", first, **values)
    refusal = alliance.refused(
        "eve", "decide_credits", "overspent", request=request, outcome="approve"
    )
    assert "80" in refusal.text
    assert alliance.row(CreditRequest, request).state == "submitted"


def test_nothing_is_transferred_to_what_is_over_meanwhile(alliance):
    alliance.pool()
    first, second = granted(alliance), granted(alliance)
    values = {"lines": [], "to_allocation": second, "amount": 10 * C}
    request = about(alliance, "transfer", first, **values)
    alliance.do("cyd", "close_allocation", allocation=second)
    alliance.refused("eve", "decide_credits", "closed", request=request, outcome="approve")
    assert alliance.row(Allocation, first).balance == 80 * C
    assert alliance.row(Allocation, second).balance == 0


# -- decisions and appeals


def test_a_decision_says_of_the_line_that_was_meant(alliance):
    alliance.pool()
    lines = [alliance.line(4, 10), alliance.line(2, 5)]
    request = alliance.ask_for_credits("cyd", lines=lines)
    grants = [
        {"line": 1, "units": 0, "hours": 0, "runs": 1, "reason": "Not founded."},
        {"line": 2, "units": 2, "hours": 5, "runs": 1, "reason": "Well founded."},
    ]
    why = {"reason": "In part.", "rule": "merit"}
    approve(alliance, request, outcome="partly", grants=grants, **why)
    (decision,) = alliance.all(Decision, request=request)
    told = [(one["line"], one["amount"], one["reason"]) for one in decision.grants]
    assert told == [(1, 0, "Not founded."), (2, 20 * C, "Well founded.")]


@pytest.mark.parametrize("end", ["return", "withdraw"])
def test_an_appeal_that_came_back_can_be_made_again(alliance, end):
    alliance.pool()
    declined = alliance.ask_for_credits("cyd")
    approve(alliance, declined, outcome="decline", reason="No.", rule="merit")
    values = {"request_kind": "appeal", "about": declined, "lines": []}
    appeal = alliance.ask_for_credits("cyd", **values)
    if end == "return":
        approve(alliance, appeal, outcome="return", reason="Say what is new.")
    else:
        alliance.do("cyd", "withdraw_request", kind="credit_request", request=appeal)
    alliance.do("cyd", "revise_request", request=appeal)
    (new,) = alliance.all(CreditRequest, previous=appeal)
    alliance.do("cyd", "submit_request", request=new.id)
    approve(alliance, new.id)
    alliance.do("cyd", "revise_request", request=declined)
    again = alliance.draft("cyd", **values)
    alliance.refused("cyd", "submit_request", "exists", request=again)
