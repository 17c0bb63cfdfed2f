"""Pools, grants and what becomes of them: every credit is somewhere, and only once."""

import pytest

from alliancehub.model.errors import Refusal
from alliancehub.model.granting import Grant, extend, grant, is_runnable, last_day
from alliancehub.model.kinds.accelerator_resource import AcceleratorResource
from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.kinds.increment import Increment
from alliancehub.model.kinds.notice import Notice
from alliancehub.model.kinds.pool import Pool
from alliancehub.model.kinds.rate import Rate, rate_on
from alliancehub.model.kinds.statement_line import StatementLine
from alliancehub.model.kinds.wallet import Wallet
from alliancehub.model.ledger import (
    allocation_account,
    burnt_account,
    move,
    pool_account,
    wallet_account,
)
from alliancehub.model.settling import settle
from tests.model.alliance import TODAY, Alliance, row_id

C = 1_000_000


@pytest.fixture
def alliance():
    return Alliance()


@pytest.fixture
def pool(alliance):
    return make_pool(alliance)


def make_pool(alliance, who="eve", **values):
    asked = {
        "title": "Yale's gift",
        "donor": alliance.yale,
        "resource": alliance.resource,
        "begins_on": "2026-01-01",
        "ends_on": "2026-12-31",
        "pledged": 1_000 * C,
    }
    return alliance.create(who, "pool", **{**asked, **values})


def give(alliance, pool, amount=100 * C, to=None, key="", cause="", **more):
    """Grant as a decision of the hub's, and return the allocation."""
    alliance.count += 1
    work = alliance.work("hub", cause=cause)
    given = Grant(
        key or f"grant:{alliance.count}",
        pool,
        row_id("request"),
        "Train it",
        alliance.person("sam"),
        amount,
        **more,
    )
    made = grant(work, given, None if to is None else alliance.row(Allocation, to))
    settle(work)
    alliance.store.write(work)
    return made.id


def post(alliance, transfer):
    work = alliance.work("hub")
    work.post(transfer)
    settle(work)
    alliance.store.write(work)


def burn(alliance, allocation, amount):
    post(alliance, move("burn", allocation_account(allocation), burnt_account(allocation), amount))


def at(alliance, day, monkeypatch):
    """Let it be another day."""
    monkeypatch.setattr("tests.model.alliance.NOW", f"{day}T12:00:00Z")


def everything(alliance):
    ledger = alliance.store.ledger
    names = {one.account for entry in ledger.entries for one in entry.postings}
    return {name: ledger.balance(name) for name in names}


def test_a_pledge_is_posted_when_a_pool_is_made_raised_and_lowered(alliance, pool):
    assert alliance.row(Pool, pool).balance == 1_000 * C
    alliance.edit("eve", Pool, pool, pledged=1_500 * C)
    alliance.edit("eve", Pool, pool, pledged=1_200 * C)
    assert alliance.row(Pool, pool).balance == 1_200 * C
    assert everything(alliance)[f"source:{alliance.yale}"] == -1_200 * C
    assert [one.kind for one in alliance.store.ledger.entries] == ["pledge"] * 3


def test_a_donor_takes_back_no_more_than_is_not_granted(alliance, pool):
    give(alliance, pool, 900 * C)
    args = alliance.edit_args(Pool, pool, pledged=50 * C)
    alliance.refused("eve", "edit", "overspent", **args)
    alliance.refused("eve", "delete", "needed", kind="pool", id=pool)


def test_a_pool_that_granted_nothing_goes_with_its_pledge(alliance, pool):
    alliance.do("eve", "delete", kind="pool", id=pool)
    assert set(everything(alliance).values()) == {0}


def test_what_is_restored_is_pledged_again_and_has_its_rates(alliance, pool):
    alliance.do("eve", "delete", kind="pool", id=pool)
    alliance.do("eve", "delete", kind="accelerator_resource", id=alliance.resource)
    assert not alliance.all(Rate)
    alliance.do("eve", "restore", kind="accelerator_resource", id=alliance.resource)
    alliance.do("eve", "restore", kind="pool", id=pool)
    assert everything(alliance)[pool_account(pool)] == 1_000 * C
    assert alliance.row(Pool, pool).balance == 1_000 * C
    assert len(alliance.all(Rate)) == 1


def test_nobody_pledges_on_another_organisations_accelerator(alliance):
    values = {
        "title": "T", "donor": alliance.ibm, "resource": alliance.resource,
        "begins_on": TODAY, "ends_on": TODAY, "pledged": C,
    }  # fmt: skip
    new = {"kind": "pool", "id": row_id("new"), "values": values}
    alliance.refused("ira", "create", "not_permitted", **new)
    alliance.refused("cyd", "create", "not_permitted", **new)
    alliance.do("dan", "create", **new)


def test_no_more_is_granted_than_was_pledged_nor_outside_its_window(alliance, pool):
    give(alliance, pool, 600 * C)
    with pytest.raises(Refusal, match="400 credits, which is less than 600"):
        give(alliance, pool, 600 * C)
    with pytest.raises(Refusal, match="ends on 2026-12-31"):
        give(alliance, pool, ends_on="2027-01-01")
    over = make_pool(alliance, begins_on="2026-01-01", ends_on="2026-05-31")
    with pytest.raises(Refusal, match="grants from"):
        give(alliance, over)


def test_the_same_grant_is_posted_once_and_another_under_its_key_is_refused(alliance, pool):
    first = give(alliance, pool, key="grant:d:1", cause="the decision")
    again = give(alliance, pool, key="grant:d:1", cause="the decision", to=first)
    assert again == first
    assert alliance.row(Allocation, first).granted == 100 * C
    with pytest.raises(Refusal) as caught:
        give(alliance, pool, 101 * C, key="grant:d:1", to=first)
    assert caught.value.code == "key_reused"
    assert alliance.row(Pool, pool).granted == 100 * C


def test_increments_add_up_and_each_ends_on_its_own(alliance, pool, monkeypatch):
    made = give(alliance, pool, 100 * C, ends_on="2026-06-30")
    give(alliance, pool, 50 * C, to=made, ends_on="2026-09-30")
    row = alliance.row(Allocation, made)
    assert (row.granted, row.balance, row.ends_on) == (150 * C, 150 * C, "2026-09-30")
    burn(alliance, made, 70 * C)  # of what ends first
    first, second = sorted(alliance.all(Increment), key=lambda one: one.ends_on)
    alliance.refused("hub", "end_increment", "closed", increment=first.id)
    at(alliance, "2026-07-01", monkeypatch)
    alliance.do("hub", "end_increment", increment=first.id)
    row = alliance.row(Allocation, made)
    assert (row.balance, row.expired, row.state) == (50 * C, 30 * C, "active")
    assert alliance.row(Pool, pool).expired == 30 * C
    at(alliance, "2026-10-01", monkeypatch)
    alliance.do("hub", "end_increment", increment=second.id)
    row = alliance.row(Allocation, made)
    assert (row.balance, row.expired, row.burnt, row.state) == (0, 80 * C, 70 * C, "expired")
    alliance.refused("hub", "end_increment", "closed", increment=second.id)
    assert sum(everything(alliance).values()) == 0


def test_what_was_used_beyond_the_first_increment_takes_nothing_of_the_second_twice(
    alliance, pool, monkeypatch
):
    made = give(alliance, pool, 100 * C, ends_on="2026-06-30")
    give(alliance, pool, 50 * C, to=made, ends_on="2026-09-30")
    burn(alliance, made, 120 * C)
    at(alliance, "2026-07-01", monkeypatch)
    first = min(alliance.all(Increment), key=lambda one: one.ends_on)
    alliance.do("hub", "end_increment", increment=first.id)
    assert alliance.row(Allocation, made).balance == 30 * C
    assert alliance.row(Increment, first.id).expired == 0


def test_what_is_granted_for_later_waits_until_its_day(alliance, pool, monkeypatch):
    made = give(alliance, pool, 100 * C, begins_on="2026-08-01", ends_on="2026-12-31")
    row = alliance.row(Allocation, made)
    assert (row.balance, row.held, row.granted) == (0, 100 * C, 100 * C)
    assert not is_runnable(alliance.work("hub"), row, TODAY)
    increment = alliance.all(Increment)[0]
    alliance.refused("hub", "begin_increment", "closed", increment=increment.id)
    at(alliance, "2026-08-01", monkeypatch)
    alliance.do("hub", "begin_increment", increment=increment.id)
    row = alliance.row(Allocation, made)
    assert (row.balance, row.held, row.state) == (100 * C, 0, "active")


def test_an_allocation_past_its_end_and_grace_is_never_run_whatever_its_state(alliance):
    """Invariant 9."""
    pool = make_pool(alliance, grace_days=10)
    made = give(alliance, pool, ends_on="2026-06-30")
    row, work = alliance.row(Allocation, made), alliance.work("hub")
    increment = alliance.all(Increment)[0]
    assert last_day(row, increment) == "2026-07-10"
    assert is_runnable(work, row, "2026-07-10")
    for state in ("provisioning", "active", "suspended", "exhausted", "expired", "closed"):
        assert not is_runnable(work, row.with_values({"state": state}), "2026-07-11")


def test_an_end_is_only_ever_moved_later(alliance, pool):
    give(alliance, pool, ends_on="2026-06-30")
    increment = alliance.all(Increment)[0]
    work = alliance.work("hub")
    for day in ("2026-06-30", "2026-06-01", "2027-01-01"):
        with pytest.raises(Refusal):
            extend(work, increment, day)
    assert extend(work, increment, "2026-09-30").ends_on == "2026-09-30"


def test_used_up_and_active_again_follow_from_the_balance(alliance, pool):
    made = give(alliance, pool, 100 * C)
    burn(alliance, made, 100 * C)
    assert alliance.row(Allocation, made).state == "exhausted"
    give(alliance, pool, 10 * C, to=made)
    assert alliance.row(Allocation, made).state == "active"
    with pytest.raises(Refusal, match="less than 11"):
        burn(alliance, made, 11 * C)


def test_a_soft_allocation_goes_as_far_below_zero_as_its_pool_allows(alliance):
    """Invariant 2, for one writer; see test_ledger_races for many."""
    pool = make_pool(alliance, is_soft=True, soft_limit=20 * C)
    made = give(alliance, pool, 100 * C)
    burn(alliance, made, 120 * C)
    row = alliance.row(Allocation, made)
    assert (row.balance, row.state) == (-20 * C, "exhausted")
    with pytest.raises(Refusal):
        burn(alliance, made, 1)


@pytest.mark.parametrize("who", ["sam", "cyd", "ira"])
def test_only_those_who_manage_it_suspend_it(alliance, pool, who):
    made = give(alliance, pool)
    for name in ("suspend_allocation", "revoke_allocation"):
        assert alliance.refused(who, name, allocation=made, reason="R.").code in {
            "not_permitted",
            "not_found",
        }


def test_suspended_and_resumed_it_keeps_its_credits_and_its_days(alliance, pool):
    made = give(alliance, pool)
    alliance.do("hub", "suspend_allocation", allocation=made, reason="Odd jobs.")
    row = alliance.row(Allocation, made)
    assert (row.state, row.balance, row.reason) == ("suspended", 100 * C, "Odd jobs.")
    assert not is_runnable(alliance.work("hub"), row, TODAY)
    alliance.refused("hub", "suspend_allocation", "closed", allocation=made, reason="Again.")
    alliance.do("hub", "resume_allocation", allocation=made)
    assert alliance.row(Allocation, made).state == "active"
    assert [one.about for one in alliance.all(Notice, person=alliance.person("sam"))] == [made] * 2


@pytest.mark.parametrize(("name", "state"), [("revoke", "revoked"), ("close", "closed")])
def test_what_is_left_goes_back_to_its_pool_out_of_sub_wallets_too(alliance, pool, name, state):
    made = give(alliance, pool)
    give(alliance, pool, 30 * C, to=made, begins_on="2026-08-01")
    wallet = row_id("wallet")
    work = alliance.work("hub")
    values = {"title": "Sam's", "allocation": made, "person": alliance.person("sam")}
    work.put(Wallet.born(wallet, values))
    work.post(move("transfer", allocation_account(made), wallet_account(wallet), 40 * C))
    settle(work)
    alliance.store.write(work)
    row = alliance.row(Allocation, made)
    assert (row.balance, row.shared, row.held) == (60 * C, 40 * C, 30 * C)
    post(alliance, move("burn", wallet_account(wallet), burnt_account(made), 15 * C))
    alliance.do("hub", f"{name}_allocation", allocation=made, reason="Enough.")
    row = alliance.row(Allocation, made)
    assert (row.state, row.balance, row.shared, row.held) == (state, 0, 0, 0)
    assert (row.burnt, row.granted) == (15 * C, 15 * C)
    assert alliance.row(Pool, pool).balance == 985 * C
    closed = alliance.row(Wallet, wallet)
    assert (closed.state, closed.balance, closed.burnt, closed.amount) == (
        "closed", 0, 15 * C, 15 * C,
    )  # fmt: skip
    alliance.refused("hub", "close_allocation", "closed", allocation=made, reason="")
    with pytest.raises(Refusal, match="over for good"):
        give(alliance, pool, to=made)


def test_a_refund_is_the_donors_and_never_more_than_was_used(alliance, pool):
    made = give(alliance, pool)
    burn(alliance, made, 30 * C)
    args = {"allocation": made, "reason": "The node died."}
    alliance.refused("hub", "refund_credits", "invalid", amount=31 * C, **args)
    alliance.do("hub", "refund_credits", amount=20 * C, **args)
    alliance.refused("hub", "refund_credits", "invalid", amount=11 * C, **args)
    row = alliance.row(Allocation, made)
    assert (row.balance, row.burnt, row.refunded) == (90 * C, 30 * C, 20 * C)
    assert everything(alliance)[f"refunded:{pool}"] == -20 * C


def test_the_statement_tells_each_move_with_what_was_left(alliance, pool):
    made = give(alliance, pool)
    burn(alliance, made, 30 * C)
    lines = sorted(alliance.all(StatementLine), key=lambda one: one.number)
    told = [(one.entry, one.amount, one.balance) for one in lines]
    assert told == [("grant", 100 * C, 100 * C), ("burn", -30 * C, 70 * C)]
    assert {one.scope for one in lines} == {alliance.row(Allocation, made).scope}


def test_a_sub_wallet_has_a_statement_that_only_its_holder_and_the_allocation_see(alliance, pool):
    made = give(alliance, pool)
    work = alliance.work("hub")
    values = {"title": "Bob's", "allocation": made, "person": alliance.person("bob")}
    work.put(Wallet.born(row_id("wallet"), values))
    work.post(move("transfer", allocation_account(made), wallet_account(row_id("wallet")), C))
    settle(work)
    alliance.store.write(work)
    line = alliance.all(StatementLine, wallet=row_id("wallet"))[0]
    assert (line.amount, line.balance) == (C, C)
    assert line.scope in (alliance.scopes("bob") or ())
    assert alliance.row(Allocation, made).scope not in (alliance.scopes("bob") or ())
    assert line.scope not in (alliance.scopes("cyd") or ())


def test_a_desktop_proposes_and_changes_no_balance(alliance, pool):
    made = give(alliance, pool)
    work = alliance.work("hub", is_judge=False)
    alliance.store.ledger, kept = None, alliance.store.ledger
    assert work.balance(allocation_account(made)) == 100 * C
    assert work.balance("allocation:unknown") is None
    work.post(move("burn", allocation_account(made), burnt_account(made), 999 * C))
    settle(work)
    assert work.balance(allocation_account(made)) == 100 * C
    assert len(work.transfers) == 1
    assert not work.changes
    alliance.store.ledger = kept


def test_rates_follow_each_other_and_never_overlap(alliance):
    """Invariant 7."""
    resource = alliance.resource
    alliance.do("eve", "set_rate", resource=resource, rate=3 * C, begins_on="2026-09-01")
    alliance.do("eve", "set_rate", resource=resource, rate=4 * C, begins_on="2026-07-01")
    work = alliance.work("hub")
    days = ["2026-06-01", "2026-06-30", "2026-07-01", "2026-08-31", "2026-09-01", "2030-01-01"]
    rates = [rate_on(work, resource, day) for day in days]
    assert rates == [2 * C, 2 * C, 4 * C, 4 * C, 3 * C, 3 * C]
    assert rate_on(work, resource, "2026-05-31") is None
    args = {"resource": resource, "rate": C}
    alliance.refused("eve", "set_rate", "overlap", begins_on="2026-07-01", **args)
    alliance.refused("eve", "set_rate", "invalid", begins_on=TODAY, **args)
    alliance.refused("ira", "set_rate", "not_permitted", begins_on="2026-12-01", **args)
    for one in alliance.all(Rate):
        if one.begins_on == "2026-07-01":
            alliance.do("eve", "withdraw_rate", rate=one.id)
    assert rate_on(alliance.work("hub"), resource, "2026-08-31") == 2 * C
    begun = min(alliance.all(Rate), key=lambda one: one.begins_on)
    alliance.refused("eve", "withdraw_rate", "closed", rate=begun.id)


def test_a_rate_shows_on_its_accelerator_from_its_day_on(alliance, monkeypatch):
    alliance.do("eve", "set_rate", resource=alliance.resource, rate=3 * C, begins_on="2026-09-01")
    rate = alliance.all(Rate, begins_on="2026-09-01")[0]
    alliance.refused("hub", "begin_rate", "closed", rate=rate.id)
    at(alliance, "2026-09-01", monkeypatch)
    alliance.do("hub", "begin_rate", rate=rate.id)
    assert alliance.row(AcceleratorResource, alliance.resource).rate == 3 * C
    alliance.refused("hub", "begin_rate", "closed", rate=rate.id)


def test_unsound_transactions_are_refused(alliance, pool):
    made = give(alliance, pool)
    account, burnt = allocation_account(made), burnt_account(made)
    work = alliance.work("hub")
    for bad in (
        move("burn", account, account, C),
        move("burn", account, burnt, 0),
        move("burn", account, burnt, 2**53 + 1),
        move("burn", account, "nonsense:1", C),
        move("nothing", account, burnt, C),
        move("grant", account, burnt, C),
        move("pledge", pool_account(pool), account, C),
    ):
        with pytest.raises(Refusal) as caught:
            work.post(bad)
        assert caught.value.code == "unsound_entry"
    assert not work.transfers
