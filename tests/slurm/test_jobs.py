"""On a real cluster: credits let jobs run, and nothing else does; and every second is accounted."""

import time

import pytest

from alliancehub.model.kinds.notice import Notice
from alliancehub.server.connectors.interface import Failed
from alliancehub.server.usage.charging import charge_of
from alliancehub.server.usage.comparing import used_within
from alliancehub.server.usage.sacct import OPEN
from tests.server.credit_hub import PERSON, all_of, do
from tests.slurm.site import RATE, Clock, SlurmSite, furnished, minutes


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def site(slurm, tmp_path, clock):
    hub = furnished(tmp_path / "hub", slurm.users[0], clock=clock)
    yield SlurmSite(hub, slurm)
    hub.close()


def used(site):
    """Return the GPU-seconds of the account by the hub, by the ledger and by sacct, and settle."""
    site.follower.run()
    with site.hub.database.read() as tx:
        rows = tx.run("SELECT unit_seconds, charge FROM usage_record").fetchall()
        burnt = tx.value("SELECT sum(balance) FROM ledger_account WHERE name LIKE 'burnt:%'")
    assert int(burnt or 0) == sum(charge for _, charge in rows)
    assert all(charge == charge_of(seconds, RATE) for seconds, charge in rows)
    return sum(seconds for seconds, _ in rows)


def recorded(site, account, count):
    """Wait until the accounting has so many ended runs of an account, and none that goes on."""
    ends_at = time.monotonic() + 120
    command = ("sacct", "-a", "-X", "-D", "-n", "-P", "-S", "now-1days", "-A", account)
    while True:
        states = [one.split()[0] for one in site.cluster.run(*command, "-o", "State").splitlines()]
        if len(states) >= count and not set(states) & OPEN:
            return
        assert time.monotonic() < ends_at, states
        time.sleep(0.2)


def by_sacct(site, account):
    printed = site.cluster.run(
        "sacct", "-a", "-X", "-D", "-n", "-P", "-S", "now-1days", "-A", account,
        "-o", "ElapsedRaw,AllocTRES",
    )  # fmt: skip
    total = 0
    for line in printed.splitlines():
        elapsed, _, tres = line.partition("|")
        parts = dict(one.partition("=")[::2] for one in tres.split(",") if one)
        total += int(elapsed) * int(parts.get("gres/gpu", "0"))
    return total


def test_credits_let_a_job_run_exhausted_ones_hold_it_and_a_supplement_lets_it_go(site):
    slurm = site.cluster
    allocation = site.grant(minutes(3))
    site.follower.run()
    account = site.account(allocation).account

    # Granted credits let a job run.
    first = slurm.submit(account, "sleep 2", "--gres=gpu:2", "--time=1")
    slurm.until(first, "COMPLETED")
    recorded(site, account, 1)
    assert used(site) == by_sacct(site, account) > 0

    # What is left does not cover ten minutes: it waits, and its owner reads why.
    second = slurm.submit(account, "sleep 1", "--gres=gpu:1", "--time=10")
    slurm.until(second, "PENDING", "AssocGrpGRESMinutes")
    site.follower.run()
    (notice,) = site.notices(second)
    assert (notice.reason, notice.word) == ("credits_short", "AssocGrpGRESMinutes")
    assert (notice.person, notice.asked, notice.is_over) == (PERSON, 600, False)
    assert notice.missing == charge_of(600, RATE) - site.balance(allocation)
    told = [one.title for one in all_of(site.hub, Notice, person=PERSON)]
    assert any(second in one and "Too few credits" in one for one in told)

    # A limit on a type would be bypassed by a job that asks for any GPU; and one by the other.
    typed = slurm.submit(account, "sleep 1", "--gres=gpu:h100:1", "--time=10")
    slurm.until(typed, "PENDING", "AssocGrpGRESMinutes")
    slurm.run("scancel", typed)

    # A supplement of exactly what is missing, and a minute for what Slurm rounds, lets it go.
    do(
        site.hub, "grant_now", key="supplement", pool=pool_of(site, allocation),
        amount=notice.missing + minutes(1), allocation=allocation,
    )  # fmt: skip
    site.follower.run()
    slurm.until(second, "COMPLETED")
    recorded(site, account, 3)
    site.follower.run()
    assert site.notices(second)[0].is_over
    assert used(site) == by_sacct(site, account)


def pool_of(site, allocation):
    with site.hub.database.read() as tx:
        return tx.value("SELECT pool FROM allocation WHERE id = ?", [allocation])


def test_revoking_blocks_at_once_what_waits_and_what_is_submitted(site):
    slurm = site.cluster
    allocation = site.grant(minutes(60))
    site.follower.run()
    account = site.account(allocation).account
    waiting = slurm.submit(account, "sleep 1", "--gres=gpu:1", "--time=1", "--hold")
    slurm.until(waiting, "PENDING", "JobHeldUser")
    do(site.hub, "revoke_allocation", allocation=allocation, reason="Terms broken.")
    site.follower.run()
    with pytest.raises(AssertionError, match="AssocGrpSubmitJobsLimit"):
        slurm.submit(account, "sleep 1", "--gres=gpu:1", "--time=1")
    slurm.run("scontrol", "release", waiting)
    # Looked at by the scheduler, which names the limit, and not let go.
    slurm.until(waiting, "PENDING", "AssocGrpJobsLimit")
    site.follower.run()
    (notice,) = site.notices(waiting)
    assert notice.reason in {"frozen", "credits_short"}
    slurm.run("scancel", waiting)


def test_usage_and_ledger_agree_with_slurm_to_the_second_with_a_requeued_run(site):
    slurm = site.cluster
    allocation = site.grant(minutes(600))
    site.follower.run()
    account = site.account(allocation).account
    begun = time.time()
    again = slurm.submit(account, "sleep 600", "--gres=gpu:a100:1", "--time=20", "--requeue")
    slurm.submit(account, "sleep 1", "--gres=gpu:h100:1", "--time=1", "--array=0-2")
    slurm.until(again, "RUNNING")
    while (running := used(site)) == 0:  # looked at while it runs: the rest is a difference
        time.sleep(0.2)
    slurm.run("scontrol", "requeue", again)
    slurm.until(again, "PENDING")
    # Not in the second in which the first run was killed: slurmd would take it for that one.
    slurm.run("scontrol", "update", f"jobid={again}", "StartTime=now+2")
    while slurm.state(again)[0] == "PENDING":
        time.sleep(0.1)
    cpu = slurm.submit(account, "true", "--time=1")
    slurm.until(cpu, "COMPLETED")
    slurm.tried("scancel", again)
    recorded(site, account, 6)  # two runs of the one, three of the array, one without a GPU
    total = used(site)
    assert total == by_sacct(site, account) >= running > 0
    hour = int(begun) // 3_600 * 3_600
    end = (int(time.time()) // 3_600 + 1) * 3_600
    as_text = [time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(one)) for one in (hour, end)]
    slurm.run("sacctmgr", "-i", "roll", *as_text)  # the hourly roll-up, now
    assert site.connector.totals(hour, end)[account] == total
    # It was rolled up before its end: what runs on in this hour is in no sum yet.
    now = int(time.time())
    assert site.connector.summed_until(now) == now - now % 3_600
    with site.hub.database.read() as tx:
        assert used_within(tx, slurm.name, hour, end) == {account: total}


def test_a_cluster_that_would_not_keep_limits_is_told_of(site):
    assert site.connector.check() == []
    loose = (
        "AccountingStorageEnforce = none\nPriorityDecayHalfLife = 7-00:00:00\n"
        "PriorityUsageResetPeriod = MONTHLY\nAccountingStorageTRES = cpu,mem\n"
    )
    site.connector._programs.output = lambda *_, **__: loose
    found = " ".join(site.connector.check())
    for word in ("associations", "limits", "safe", "7-00:00:00", "MONTHLY", "gres/gpu"):
        assert word in found


# The last of this file: it leaves the cluster stopped.
def test_what_ran_while_nobody_looked_for_a_day_is_accounted_and_nothing_twice(site, clock):
    slurm = site.cluster
    allocation = site.grant(minutes(600))
    site.follower.run()
    account = site.account(allocation).account
    job = slurm.submit(account, "sleep 2", "--gres=gpu:2", "--time=1")
    slurm.until(job, "COMPLETED")
    recorded(site, account, 1)
    slurm.stop_control()  # away: what would set limits does not answer, what ran is on record
    clock.ahead = 3_600
    with pytest.raises(Failed):
        site.follower.run()
    assert site.report().outcome == "failed"
    clock.ahead = 30 * 3_600  # a day and more later
    slurm.start_control()
    assert used(site) == by_sacct(site, account) > 0
    assert used(site) == by_sacct(site, account)
    assert site.there(allocation).limit == site.account(allocation).limit
    slurm.stop_control()  # what was started anew would be left behind by this test
