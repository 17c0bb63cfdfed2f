"""Usage is charged once, whole, and at the rate of its day, whatever is imported how often."""

import calendar
import itertools
import time
from pathlib import Path

import pytest

from alliancehub.model.errors import Refusal
from alliancehub.model.ids import derived_id
from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.kinds.pool import Pool
from alliancehub.model.kinds.statement_line import StatementLine
from alliancehub.server.connectors.configuration import Configuration
from alliancehub.server.connectors.processes import Programs
from alliancehub.server.connectors.slurm.connector import Slurm
from alliancehub.server.effects.credits import keep_credits
from alliancehub.server.ledger.listing import list_postings
from alliancehub.server.ledger.verify import verify
from alliancehub.server.usage.charging import charge_of
from tests.server.credit_hub import PERSON, RESOURCE, C, all_of, do
from tests.slurm.site import RATE, FileSite, furnished
from tests.slurm.test_sacct import HEAD, SAMPLES, TIMES, line

DAY = time.strftime("%Y-%m-%d", time.gmtime())
AT = {"Start": f"{DAY}T00:00:00", "End": f"{DAY}T00:01:00"}
SAMPLE_COLUMNS = HEAD.decode().strip().split("|")


@pytest.fixture
def site(tmp_path):
    hub = furnished(tmp_path / "hub", "lea")
    made = FileSite(hub, tmp_path / "tables")
    yield made
    hub.close()


@pytest.fixture
def allocation(site):
    made = site.grant(100 * C)
    note(site, made, "ah-1")
    return made


def note(site, allocation, account):
    args = {"allocation": allocation, "cluster": "ahub", "account": account}
    do(site.hub, "note_cluster_account", **args)


def take(site, *lines, is_dry=False):
    return site.follower.importer(is_dry=is_dry).take([HEAD, *lines])


def rows(site):
    with site.hub.database.read() as tx:
        return tx.run(
            "SELECT record, unit_seconds, charge, problem FROM usage_record ORDER BY record"
        ).fetchall()


def burnt(site):
    with site.hub.database.read() as tx:
        return int(
            tx.value("SELECT sum(balance) FROM ledger_account WHERE name LIKE 'burnt:%'") or 0
        )


def entries(site):
    with site.hub.database.read() as tx:
        return tx.value("SELECT count(*) FROM ledger_entry WHERE cause_kind = 'usage'")


def test_a_run_is_charged_at_the_rate_of_its_day_and_whoever_ran_it_is_named(site, allocation):
    found = take(site, line(**AT, AllocTRES="gres/gpu=2,gres/gpu:h100=2"))
    assert (found.new, found.unit_seconds) == (1, 120)
    assert found.posted == burnt(site) == charge_of(120, RATE) == 66_667
    assert site.balance(allocation) == 100 * C - 66_667
    with site.hub.database.read() as tx:
        person = tx.value("SELECT person FROM ledger_entry WHERE cause_kind = 'usage'")
    assert person == PERSON


def test_the_same_input_posts_nothing_the_second_time(site, allocation):
    lines = [line(**AT, DBIndex=str(n)) for n in range(50)]
    first, second = take(site, *lines), take(site, *lines)
    assert (first.new, first.known) == (50, 0)
    assert (second.new, second.grown, second.known, second.posted) == (0, 0, 50, 0)
    assert entries(site) == 50


def test_a_job_that_grew_posts_the_difference_and_its_sum_is_that_of_one_charge(site, allocation):
    total = 0
    for seconds in (7, 20, 41, 59):
        running = {"Start": AT["Start"], "End": "Unknown", "State": "RUNNING"}
        total += take(site, line(**running, ElapsedRaw=str(seconds))).posted
    total += take(site, line(**AT)).posted
    assert total == burnt(site) == charge_of(60, RATE)
    assert entries(site) == 5


def test_an_older_look_at_a_job_takes_nothing_back(site, allocation):
    take(site, line(**AT))
    running = {"Start": AT["Start"], "End": "Unknown", "State": "RUNNING", "ElapsedRaw": "30"}
    assert take(site, line(**running)).known == 1
    assert burnt(site) == charge_of(60, RATE)


def test_a_job_whose_end_is_corrected_gets_back_what_it_did_not_use_however_often(site, allocation):
    short = {**AT, "End": f"{DAY}T00:00:10", "ElapsedRaw": "10"}
    for values, seconds in itertools.islice(itertools.cycle([(AT, 60), (short, 10)]), 6):
        take(site, line(**values))
        assert burnt(site) == charge_of(seconds, RATE)
    assert site.balance(allocation) == 100 * C - charge_of(10, RATE)


def test_a_requeued_run_is_a_record_of_its_own(site, allocation):
    again = line(JobIDRaw="1", DBIndex="2", **AT)
    assert take(site, line(State="REQUEUED", **AT), again).new == 2
    assert burnt(site) == 2 * charge_of(60, RATE)


def test_what_an_account_used_in_all_is_kept_beside_its_records_also_when_a_job_moves(
    site, allocation
):
    note(site, site.grant(100 * C), "ah-2")
    running = {"Start": AT["Start"], "End": "Unknown", "State": "RUNNING", "ElapsedRaw": "20"}
    take(site, line(**AT, DBIndex="1"), line(**running, DBIndex="2"))
    take(site, line(**AT, DBIndex="2", Account="ah-2", User="kim"))
    with site.hub.database.read() as tx:
        sums = tx.run("SELECT account, login, unit_seconds FROM usage_sum ORDER BY account")
        assert sums.fetchall() == [("ah-1", "lea", 60), ("ah-2", "kim", 60)]
        assert verify(tx).faults == []
    with site.hub.database.write() as tx:
        tx.run("UPDATE usage_sum SET unit_seconds = 61 WHERE account = 'ah-2'")
    with site.hub.database.read() as tx:
        (fault,) = verify(tx).faults
    assert "kim on ah-2" in fault


def test_a_job_whose_account_changes_is_given_back_on_the_old_and_charged_whole_on_the_new(
    site, allocation
):
    other = site.grant(100 * C)
    note(site, other, "ah-2")
    running = {"Start": AT["Start"], "End": "Unknown", "State": "RUNNING"}
    first = take(site, line(**running, ElapsedRaw="20"))
    assert first.posted == charge_of(20, RATE)
    found = take(site, line(**running, ElapsedRaw="50", Account="ah-2"))
    assert (found.grown, found.moved) == (1, 1)
    assert found.posted == charge_of(50, RATE) - charge_of(20, RATE)
    assert site.balance(allocation) == 100 * C
    assert site.balance(other) == 100 * C - charge_of(50, RATE)
    assert take(site, line(**running, ElapsedRaw="50", Account="ah-2")).known == 1
    # It grows on, is looked at late once more, and goes back: each is charged as it is now.
    take(site, line(**AT, Account="ah-2"))
    assert take(site, line(**running, ElapsedRaw="20")).known == 1
    assert site.balance(other) == 100 * C - charge_of(60, RATE)
    assert take(site, line(**AT)).moved == 1
    assert site.balance(other) == 100 * C
    assert site.balance(allocation) == 100 * C - charge_of(60, RATE)
    list_postings(site.hub)
    lines = [
        (one.allocation, one.entry, one.amount)
        for one in sorted(all_of(site.hub, StatementLine), key=lambda one: one.number)
        if one.job
    ]
    whole = charge_of(60, RATE)
    assert lines[:3] == [
        (allocation, "burn", -charge_of(20, RATE)),
        (allocation, "adjust", charge_of(20, RATE)),
        (other, "burn", -charge_of(50, RATE)),
    ]
    assert lines[-2:] == [(other, "adjust", whole), (allocation, "burn", -whole)]
    with site.hub.database.read() as tx:
        assert verify(tx).faults == []


def test_a_job_that_goes_to_an_account_of_others_costs_nothing_any_more_until_it_comes_back(
    site, allocation
):
    running = {"Start": AT["Start"], "End": "Unknown", "State": "RUNNING", "ElapsedRaw": "20"}
    take(site, line(**running))
    away = line(**AT, Account="physics")
    gone = take(site, away)
    assert (gone.moved, gone.posted, gone.foreign) == (1, -charge_of(20, RATE), {"physics": 1})
    assert site.balance(allocation) == 100 * C
    again = take(site, away)
    assert (again.moved, again.posted, entries(site)) == (0, 0, 2)
    with site.hub.database.read() as tx:
        assert verify(tx).faults == []
        assert tx.value("SELECT sum(unit_seconds) FROM usage_sum") == 0
    assert take(site, line(**AT)).posted == charge_of(60, RATE)
    assert site.balance(allocation) == 100 * C - charge_of(60, RATE)
    with site.hub.database.read() as tx:
        assert verify(tx).faults == []


def test_what_comes_back_to_an_allocation_that_is_over_goes_on_to_its_pool(site, allocation):
    other = site.grant(100 * C)
    note(site, other, "ah-2")
    take(site, line(**AT))
    do(site.hub, "revoke_allocation", allocation=allocation, reason="R.")
    take(site, line(**AT, Account="ah-2"))
    assert site.balance(allocation) == charge_of(60, RATE)
    keep_credits(site.hub)
    assert site.balance(allocation) == 0
    keep_credits(site.hub)
    (pool,) = all_of(site.hub, Pool)
    assert pool.balance == 900 * C
    rows_ = {one.id: one for one in all_of(site.hub, Allocation)}
    assert (rows_[allocation].granted, rows_[allocation].state) == (0, "revoked")
    with site.hub.database.read() as tx:
        assert verify(tx).faults == []


def test_of_two_lines_of_one_run_on_two_accounts_the_later_look_counts(site, allocation):
    short = {"Start": AT["Start"], "End": "Unknown", "State": "RUNNING", "ElapsedRaw": "20"}
    found = take(site, line(**AT), line(**short, Account="physics"))
    assert (found.new, found.posted) == (1, charge_of(60, RATE))
    found = take(site, line(**short, DBIndex="2"), line(**AT, DBIndex="2", Account="physics"))
    assert (found.new, found.posted) == (0, 0)


def test_what_no_balance_covered_of_a_job_is_given_to_nobody_when_it_moves(site, allocation):
    small = site.grant(1_000)
    note(site, small, "ah-2")
    take(site, line(**AT, Account="ah-2"))
    found = take(site, line(**AT))
    assert found.uncovered == 1_000 - charge_of(60, RATE)
    assert site.balance(small) == 1_000
    assert site.balance(allocation) == 100 * C - charge_of(60, RATE)
    assert burnt(site) == charge_of(60, RATE)


def test_damaged_lines_are_told_and_the_others_are_whole(site, allocation):
    found = take(
        site, line(**AT), line(DBIndex="2", ElapsedRaw="-1"), b"cut off\n", line(DBIndex="3", **AT)
    )
    assert (found.new, found.damaged) == (2, 2)
    assert found.told[0] == "Line 3, ElapsedRaw: '-1' is below zero."
    assert found.told[1].startswith("Line 4: It has 1 columns")
    assert burnt(site) == 2 * charge_of(60, RATE)


def test_a_day_without_a_rate_is_told_by_line_and_charged_once_there_is_one(site, allocation):
    found = take(site, line(**TIMES), line(DBIndex="2", **AT))
    assert (found.new, found.uncharged) == (2, 1)
    assert found.told == [
        "Line 2: Job 1 is not charged: its accelerator has no rate on 2026-11-01."
    ]
    assert burnt(site) == charge_of(60, RATE)
    with site.hub.database.write() as tx:  # as if it had been set before that day
        tx.run("UPDATE rate SET begins_on = '2026-01-01'")
    late = site.follower.importer().charge_late()
    assert (late.grown, late.posted, late.uncharged) == (1, charge_of(60, RATE), 0)
    assert burnt(site) == 2 * charge_of(60, RATE)
    assert [problem for *_, problem in rows(site)] == ["", ""]
    assert take(site, line(**TIMES), line(DBIndex="2", **AT)).known == 2


def test_what_would_cost_beyond_all_measure_is_told_by_line_and_holds_up_nothing(site, allocation):
    with site.hub.database.write() as tx:
        tx.run("UPDATE rate SET rate = ?", [10**15])
    absurd = {"DBIndex": "2", "JobIDRaw": "2", "AllocTRES": "gres/gpu=1000"}
    found = take(site, line(**AT, AllocTRES="gres/gpu=1"), line(**AT, **absurd))
    assert found.told == ["Line 3: Job 2 is not charged: what it would cost is beyond all measure."]
    assert (found.new, found.uncharged) == (2, 1)
    assert burnt(site) == charge_of(60, 10**15)
    late = site.follower.importer().charge_late()
    assert (late.grown, late.uncharged) == (0, 1)
    assert "beyond all measure" in late.told[0]
    with site.hub.database.read() as tx:
        assert verify(tx).faults == []


def test_usage_of_an_accelerator_that_is_gone_is_kept_and_told(site, allocation):
    with site.hub.database.write() as tx:
        tx.run("DELETE FROM accelerator_resource WHERE id = ?", [RESOURCE])
    found = take(site, line(**AT))
    assert found.told == ["Line 2: Job 1 is not charged: its accelerator is no longer there."]
    assert [(charge, problem) for *_, charge, problem in rows(site)] == [(0, "no_resource")]


def test_accounts_that_are_not_the_hubs_are_counted_and_left_alone(site, allocation):
    found = take(site, line(Account="physics", **AT), line(**AT, DBIndex="2"))
    assert (found.new, found.foreign) == (1, {"physics": 1})


def test_usage_beyond_the_balance_is_recorded_and_takes_nothing_below_zero(site):
    small = site.grant(1_000)
    note(site, small, "ah-2")
    found = take(site, line(Account="ah-2", **AT))
    assert site.balance(small) == 0
    assert found.uncovered == charge_of(60, RATE) - 1_000
    assert rows(site)[0][2] == charge_of(60, RATE)


def test_a_dry_run_writes_nothing(site, allocation):
    assert take(site, line(**AT), is_dry=True).new == 1
    assert rows(site) == []
    assert burnt(site) == 0


def test_a_run_without_an_accelerator_costs_nothing_and_is_not_kept(site, allocation):
    assert take(site, line(AllocTRES="cpu=4,node=1", **AT)).free == 1
    assert rows(site) == []


def test_billing_units_are_divided_by_those_of_one_accelerator(site, allocation):
    site.follower._made = Configuration("ahub", limit="billing", billing_per_accelerator=4)
    found = take(site, line(AllocTRES="billing=8,gres/gpu=2", **AT))
    assert found.unit_seconds == 120


def test_the_measured_cluster_is_imported_exactly(site, allocation):
    if not SAMPLES.exists():
        pytest.skip(f"the output of the measured cluster is not here: {SAMPLES}")
    note(site, allocation, "p-0001")
    with site.hub.database.write() as tx:
        tx.run("UPDATE rate SET begins_on = '2026-01-01'")
    with Path(SAMPLES / "sacct_X_dup.psv").open("rb") as file:
        found = site.follower.importer().take(file)
    assert (found.new, found.unit_seconds, found.damaged) == (10, 931, 0)
    with Path(SAMPLES / "sacct_X_no_dup.psv").open("rb") as file:
        again = site.follower.importer().take(file)
    assert (again.known, again.posted, again.unit_seconds) == (9, 0, 925)
    assert sum(row[1] for row in rows(site)) == 931
    assert len(all_of(site.hub, Allocation)) == 1


def compared(site, day=DAY, until="2099-01-01"):
    found = site.follower.reconcile(day, until)
    return found.until, found.ends, [tuple(one) for one in found.accounts]


def test_a_running_day_is_compared_up_to_the_last_hour_that_both_sides_know_whole(
    site, allocation, monkeypatch
):
    """Slurm's sums know nothing of the hour that runs, and the hub of what it did not import."""
    take(site, line(**AT, DBIndex="1"))
    late = {"Start": f"{DAY}T00:59:30", "End": f"{DAY}T01:00:30"}
    take(site, line(**late, DBIndex="2"))
    midnight = calendar.timegm(time.strptime(DAY, "%Y-%m-%d"))
    asked = []

    def totals(first, last):
        asked.append(last - first)
        return {"ah-1": 90}

    def at(now, summed, imported=0):
        monkeypatch.setattr(site.hub, "clock", lambda: midnight + now)
        monkeypatch.setattr(
            site.connector, "summed_until", lambda _: None if summed is None else midnight + summed
        )
        site.follower._keep("until", str(midnight + imported if imported else 0))

    monkeypatch.setattr(site.connector, "totals", totals)
    at(2 * 3_600 + 60.0, 3_600)
    assert compared(site) == (f"{DAY}T01:00:00Z", "cluster", [("ah-1", 90, 90)])
    at(2 * 3_600 + 60.0, 2 * 3_600)
    assert compared(site) == (f"{DAY}T02:00:00Z", "cluster", [("ah-1", 120, 90)])
    at(5 * 3_600 + 60.0, 5 * 3_600, imported=2 * 3_600 - 1)
    assert compared(site) == (f"{DAY}T01:00:00Z", "hub", [("ah-1", 90, 90)])
    assert asked == [3_600, 7_200, 3_600]
    # Where the cluster does not say: an hour counts a quarter of an hour after its end.
    at(2 * 3_600 + 60.0, None)
    assert compared(site)[:2] == (f"{DAY}T01:00:00Z", "guessed")
    at(2 * 3_600 + 1_000.0, None)
    assert compared(site)[:2] == (f"{DAY}T02:00:00Z", "guessed")
    at(60.0, 0)
    with pytest.raises(Refusal, match="added up yet"):
        compared(site)
    at(5 * 3_600.0, 5 * 3_600, imported=1_800)
    with pytest.raises(Refusal, match="imported no whole hour"):
        compared(site)
    with pytest.raises(Refusal, match="before it begins") as refused:
        compared(site, until="2020-01-01")
    assert refused.value.field == "until"


STATS = """Internal DBD rollup last ran Sat Nov 28 10:41:08 2026 (1795862468)
\tLast cycle:   120

Cluster 'other' rollup statistics
Hour  last ran Sat Nov 28 12:00:00 2026 (1795867200)
\tLast cycle:   0

Cluster 'ahub' rollup statistics
Hour  last ran Sat Nov 28 11:00:00 2026 (1795863600)
\tLast cycle:   11951
Day   last ran Sun Nov 29 00:00:00 2026 (1795910400)

Remote Procedure Call statistics by message type
"""


@pytest.mark.parametrize(
    ("printed", "now", "until"),
    [
        (STATS, 1_795_864_000, 1_795_863_600),
        (STATS, 1_795_863_599, 1_795_860_000),  # somebody had it rolled up before its end
        (STATS.replace("'ahub'", "'third'"), 1_795_864_000, None),
        (STATS.replace("Hour  last", "Week  last"), 1_795_864_000, None),
        ("sacctmgr: error: slurmdbd: Access denied", 1_795_864_000, None),
    ],
)
def test_slurm_says_how_far_it_has_added_up(monkeypatch, printed, now, until):
    programs = Programs()
    monkeypatch.setattr(programs, "output", lambda *_: printed)
    assert Slurm("ahub", "alliancehub", "gres/gpu", 1, programs).summed_until(now) == until


def cut(site, allocation, amount, name):
    """Cut a sub-wallet for the one person of the site; return its id."""
    wallet = derived_id("wallet", name)
    do(site.hub, "cut_wallet", id=wallet, allocation=allocation, amount=amount)
    return wallet


def close(site, wallet, allocation):
    """Close a sub-wallet; what is left goes back."""
    args = {"kind": "transfer", "source": f"wallet:{wallet}", "into": f"allocation:{allocation}"}
    do(site.hub, "move_now", amount=in_wallet(site, wallet), **args)
    with site.hub.database.write() as tx:
        tx.run("UPDATE wallet SET state = 'closed' WHERE id = ?", [wallet])


def in_wallet(site, wallet):
    with site.hub.database.read() as tx:
        return tx.value("SELECT balance FROM ledger_account WHERE name = ?", [f"wallet:{wallet}"])


def test_whose_sub_wallet_is_closed_is_charged_to_the_allocation_it_went_back_to(site, allocation):
    wallet = cut(site, allocation, 10 * C, "of a term")
    take(site, line(**AT))
    assert in_wallet(site, wallet) == 10 * C - charge_of(60, RATE)
    close(site, wallet, allocation)
    found = take(site, line(**AT, DBIndex="2"))
    assert found.uncovered == 0
    assert in_wallet(site, wallet) == 0
    assert site.balance(allocation) == 100 * C - 2 * charge_of(60, RATE)


def test_a_correction_goes_back_to_whom_the_job_was_charged(site, allocation):
    take(site, line(**AT))
    wallet = cut(site, allocation, 10 * C, "cut since")
    short = {**AT, "End": f"{DAY}T00:00:10", "ElapsedRaw": "10"}
    take(site, line(**short))
    assert in_wallet(site, wallet) == 10 * C
    assert site.balance(allocation) == 90 * C - charge_of(10, RATE)


def test_of_two_sub_wallets_the_open_one_pays(site, allocation):
    old = cut(site, allocation, 10 * C, "old")
    close(site, old, allocation)
    new = cut(site, allocation, 10 * C, "new")
    other = cut(site, allocation, 10 * C, "other")
    close(site, other, allocation)
    take(site, line(**AT))
    assert in_wallet(site, new) == 10 * C - charge_of(60, RATE)


def test_a_job_that_changes_its_account_gives_back_to_the_allocation_of_a_closed_sub_wallet(
    site, allocation
):
    other = site.grant(100 * C)
    note(site, other, "ah-2")
    wallet = cut(site, allocation, 10 * C, "of a term")
    take(site, line(**AT))
    close(site, wallet, allocation)
    assert take(site, line(**AT, Account="ah-2")).moved == 1
    assert in_wallet(site, wallet) == 0
    assert site.balance(allocation) == 100 * C
