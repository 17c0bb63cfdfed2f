"""What a connector has to tell is told: also after a kill, and also where the hub refuses it."""

import time

import pytest

from alliancehub.model.commands.note_job import NoteJob
from alliancehub.model.ids import derived_id
from alliancehub.model.kinds.job_notice import JobNotice
from alliancehub.server.connectors import following
from alliancehub.server.connectors.notices import waiting_notes
from tests.server.credit_hub import C, all_of
from tests.slurm.site import Clock, FileSite, furnished
from tests.slurm.test_sacct import HEAD, line

HOUR, DAY = 3_600, 86_400


class Usage:
    """What a cluster's accounting has: lines, each given out in the windows that it lies in."""

    def __init__(self, site, account):
        self.lines = {}
        self.windows = []
        self._account = account
        site.connector.usage = self

    def __call__(self, since, until):
        self.windows.append((since, until))
        found = [raw for begun, end, raw in self.lines.values() if begun < until and end >= since]
        return iter([HEAD, *found])

    def put(self, number, begun, end=None, **values):
        times = {"Start": _text(begun), "End": _text(end) if end else "Unknown"}
        raw = line(
            JobIDRaw=str(number), DBIndex=str(number), Account=self._account, **times, **values
        )
        self.lines[number] = begun, end or 2**40, raw

    @property
    def days(self):
        """How many days the windows of the last run were, which are forgotten."""
        found = sum(until - since for since, until in self.windows) / DAY
        self.windows.clear()
        return found


def _text(moment):
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(moment))


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def site(tmp_path, clock):
    hub = furnished(tmp_path / "hub", "lea", clock=clock)
    made = FileSite(hub, tmp_path / "tables")
    yield made
    hub.close()


@pytest.fixture
def usage(site):
    allocation = site.grant(900 * C)
    site.follower.run()
    return Usage(site, site.account(allocation).account)


def timed_out(usage, numbers, begun):
    for number in numbers:
        usage.put(number, begun, begun + 60, State="TIMEOUT")


def test_what_the_hub_refuses_is_told_and_holds_up_nothing_else(site, usage, monkeypatch, caplog):
    def with_one_of_nobody(*args):
        given = {"cluster": "ahub", "reason": "held", "word": "JobHeldUser"}
        allocations = [derived_id("nowhere"), site.follower.plan().wanted[0].allocation]
        jobs = zip(("66", "67"), allocations, strict=True)
        return waiting_notes(*args) + [{**given, "allocation": of, "job": job} for job, of in jobs]

    monkeypatch.setattr(following, "waiting_notes", with_one_of_nobody)
    done = site.follower.run()
    (told,) = done.refused
    assert "job 66" in told
    assert site.report().outcome == "drifted"
    assert told in site.report().trouble
    assert [one.job for one in all_of(site.hub, JobNotice)] == ["67"]
    assert any("refused" in one.message for one in caplog.records)
    monkeypatch.undo()
    assert site.follower.run().refused == []
    assert site.report().trouble == ""


def test_a_rule_that_crashes_on_one_note_is_told_and_holds_up_no_other(
    site, usage, monkeypatch, caplog
):
    timed_out(usage, range(120), site.hub.clock() - HOUR)
    was = NoteJob.apply

    def crashing(command, work):
        was(command, work)  # what it has put by then is not to be kept
        if command.job == "7":
            raise ZeroDivisionError

    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(NoteJob, "apply", crashing)
        done = site.follower.run()
    (told,) = done.refused
    assert "job 7:" in told
    assert "ZeroDivisionError" in told
    assert told in site.report().trouble
    noted = {one.job for one in all_of(site.hub, JobNotice)}
    assert noted == {str(n) for n in range(120)} - {"7"}
    (crash,) = [one for one in caplog.records if one.exc_info and "crashed" in one.message]
    assert isinstance(crash.exc_info[1].__cause__, ZeroDivisionError)
    with site.hub.database.read() as tx:
        sql = "SELECT text FROM audit WHERE command = 'note_job' AND status = 'rejected'"
        assert ["ZeroDivisionError" in row[0] for row in tx.run(sql)] == [True]


@pytest.mark.parametrize("count", [1, 230])
def test_a_connector_killed_between_import_and_notes_tells_why_jobs_ended_in_its_next_run(
    site, usage, monkeypatch, count
):
    timed_out(usage, range(count), site.hub.clock() - HOUR)

    def killed(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(following, "ended_notes", killed)
        with pytest.raises(KeyboardInterrupt):
            site.follower.run()
    assert all_of(site.hub, JobNotice) == []
    assert site.follower.run().records == 0  # they were imported before
    assert {one.reason for one in all_of(site.hub, JobNotice)} == {"ended_by_credits"}
    assert len(all_of(site.hub, JobNotice)) == count
    with site.hub.database.read() as tx:
        assert tx.value("SELECT count(*) FROM usage_ending") == 0


def test_why_a_job_ended_weeks_ago_is_told_to_nobody(site, usage):
    timed_out(usage, [1], site.hub.clock() - 20 * DAY)
    timed_out(usage, [2], site.hub.clock() - 10 * DAY)
    found = site.follower.importer().take(usage(0, 2**40))
    assert found.new == 2
    site.follower.run()
    assert [one.job for one in all_of(site.hub, JobNotice)] == ["2"]


def test_a_run_that_the_cluster_reports_as_running_is_read_in_windows_of_two_days(
    site, usage, clock
):
    begun = site.hub.clock()
    for day in range(1, 6):
        clock.ahead = day * DAY
        usage.put(1, begun, State="RUNNING", ElapsedRaw=str(day * DAY - 60))
        site.follower.run()
        assert usage.days <= 3.1
    usage.put(1, begun, begun + 5 * DAY + 60, ElapsedRaw=str(5 * DAY + 60))
    clock.ahead += HOUR
    site.follower.run()
    with site.hub.database.read() as tx:
        assert tx.first("SELECT ended <> '', elapsed FROM usage_record") == (1, 5 * DAY + 60)
    assert site.report().trouble == ""


def test_a_run_whose_end_was_lost_is_looked_for_a_few_times_a_day_and_told_of(site, usage, clock):
    begun = site.hub.clock() - HOUR
    usage.put(1, begun, State="RUNNING", ElapsedRaw="600")
    site.follower.run()
    usage.lines.clear()  # its end is on no record that the cluster gives out
    clock.ahead = 20 * DAY
    site.follower.run()
    clock.ahead += HOUR
    usage.windows.clear()
    site.follower.run()
    assert usage.days > 20
    for _ in range(3):
        clock.ahead += HOUR
        site.follower.run()
        assert usage.days <= 2.1
    assert "Job 1 has run since" in site.report().trouble
    clock.ahead += 6 * HOUR
    site.follower.run()
    assert usage.days > 20
    clock.ahead += 70 * DAY  # and not for ever
    site.follower.run()
    site.follower.run()
    usage.windows.clear()
    clock.ahead += DAY
    site.follower.run()
    assert usage.days < 3.1


def test_an_end_that_is_recorded_days_later_is_found(site, usage, clock):
    begun = site.hub.clock() - HOUR
    usage.put(1, begun, State="RUNNING", ElapsedRaw="600")
    site.follower.run()
    usage.lines.clear()
    for day in range(1, 8):
        clock.ahead = day * DAY
        site.follower.run()
    usage.put(1, begun, begun + 700, ElapsedRaw="700")
    clock.ahead += DAY
    site.follower.run()
    with site.hub.database.read() as tx:
        assert tx.first("SELECT ended <> '', elapsed FROM usage_record") == (1, 700)
    site.follower.run()
    assert site.report().trouble == ""
