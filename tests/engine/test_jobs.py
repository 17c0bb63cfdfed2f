"""Work in the background: how far it is, that it ends when told to, and what stays of it."""

import threading
import time

import pytest

from alliancehub.engine.job_api import Job
from alliancehub.engine.job_kinds import JOBS
from alliancehub.engine.jobs import KEPT, TELL_EVERY_S, Jobs, Work
from alliancehub.engine.pace import Pace
from alliancehub.engine.plain import from_plain, to_plain
from alliancehub.model.errors import Refusal
from alliancehub.model.told import told

LONGEST_S = 60.0


class Clock:
    """Seconds that pass when told to."""

    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def jobs(clock):
    ids = iter(range(10_000))
    news: list[Job] = []
    made = Jobs(news.append, lambda: "2026-01-31T00:00:00Z", lambda: f"job-{next(ids)}", clock)
    made.news = news  # type: ignore[attr-defined] # for the tests alone
    yield made
    made.close()


def ended(jobs, job_id):
    ends_at = time.monotonic() + LONGEST_S
    while time.monotonic() < ends_at:
        job = next(one for one in jobs.all() if one.id == job_id)
        if job.is_ended and job in jobs.news:  # it is listed a moment before it is told of
            return job
        time.sleep(0.001)
    raise AssertionError("the job does not end")


def work(run, **more):
    return Work(told("Count of {what}", what="sheep"), run, **more)


def test_a_job_tells_that_it_waits_runs_and_is_done(jobs):
    def run(task):
        task.begin(3)
        list(task.each(range(3)))
        task.conclude(told("All is well."))
        return {"n": 3}

    job = ended(jobs, jobs.start("count", work(run, path="/x.csv")))
    assert (job.state, job.done, job.total, job.result) == ("done", 3, 3, {"n": 3})
    assert (job.title, job.text, job.path) == ("Count of sheep", "All is well.", "/x.csv")
    assert job.started_at
    assert job.ended_at
    assert [one.state for one in jobs.news][:2] == ["waiting", "running"]
    assert jobs.news[-1].state == "done"


def test_news_come_some_five_times_a_second_however_quick_the_work_is(jobs, clock):
    def run(task):
        task.begin(10_000)
        for done in range(10_000):
            clock.now += 0.001
            task.step(done)
        return {}

    ended(jobs, jobs.start("count", work(run)))
    told_of = [one for one in jobs.news if one.state == "running" and one.done]
    assert 40 <= len(told_of) <= 10 / TELL_EVERY_S
    assert told_of[-1].speed == pytest.approx(1_000, rel=0.05)
    assert told_of[-1].left_s == pytest.approx((10_000 - told_of[-1].done) / 1_000, rel=0.05)


def test_a_cancelled_job_ends_at_its_next_step_and_tidies_up(jobs):
    began, tidy = threading.Event(), threading.Event()

    def run(task):
        try:
            began.set()
            while True:
                task.step(1)
        finally:
            tidy.set()

    job_id = jobs.start("count", work(run, path="/half.csv"))
    assert began.wait(LONGEST_S)
    jobs.cancel(job_id)
    job = ended(jobs, job_id)
    assert (job.state, job.path) == ("cancelled", "")
    assert tidy.is_set()


def test_a_job_that_waits_for_its_turn_is_cancelled_without_being_begun(jobs):
    go_on, ran = threading.Event(), []

    def hold(task):
        go_on.wait(LONGEST_S)
        return {}

    def run(task):
        ran.append(1)
        return {}

    held = [jobs.start("hold", work(hold)) for _ in range(3)]
    last = jobs.start("count", work(run))
    jobs.cancel(last)
    go_on.set()
    assert ended(jobs, last).state == "cancelled"
    assert [ended(jobs, one).state for one in held] == ["done"] * 3
    assert ran == []


def test_a_refusal_and_a_fault_are_told_in_words(jobs):
    def refuse(task):
        raise Refusal("unwritable", "The disk is full.", remedy="Make room.")

    def fail(task):
        return 1 / 0

    refused = ended(jobs, jobs.start("count", work(refuse)))
    assert (refused.state, str(refused.refusal)) == ("failed", "The disk is full. Make room.")
    failed = ended(jobs, jobs.start("count", work(fail)))
    assert failed.refusal.code == "fault"
    assert failed.refusal.remedy
    again = from_plain(Job, to_plain(refused)).refusal
    assert again is not None
    assert again.remedy == "Make room."


def test_jobs_that_ended_are_listed_newest_first_until_they_are_taken_off(jobs):
    ids = [jobs.start("count", work(lambda task: {})) for _ in range(KEPT + 5)]
    for one in ids[-3:]:
        ended(jobs, one)
    while jobs.is_busy:
        time.sleep(0.001)
    last = jobs.start("count", work(lambda task: {}))
    ended(jobs, last)
    listed = [one.id for one in jobs.all()]
    assert (listed[0], len(listed)) == (last, KEPT)
    jobs.cancel(last)
    assert last not in [one.id for one in jobs.all()]
    jobs.cancel("nobody")


def test_closing_ends_what_goes_on(jobs):
    began = threading.Event()

    def run(task):
        began.set()
        while True:
            task.step(0)

    job_id = jobs.start("count", work(run))
    assert began.wait(LONGEST_S)
    jobs.close()
    assert ended(jobs, job_id).state == "cancelled"


def test_the_pace_is_smooth_and_says_nothing_before_it_knows(clock):
    pace = Pace(clock)
    pace.take(500)
    assert pace.left_s(1_000) is None
    for _ in range(40):
        clock.now += 0.25
        pace.take(pace._done + 25)
    assert pace.speed == pytest.approx(100)
    assert pace.left_s(2_500) == pytest.approx(10, rel=0.05)
    clock.now += 0.25
    pace.take(pace._done + 250)  # a burst
    assert pace.speed < 200
    pace.take(0)  # begun anew
    assert (pace.speed, pace.left_s(10)) == (0, None)


def test_what_does_not_fit_a_job_is_refused_at_once(near):
    engine = near.admin.engine
    with pytest.raises(Refusal, match="no job 'dance'"):
        engine.start_job("dance", {})
    for name in JOBS:
        with pytest.raises(Refusal):
            engine.start_job(name, {"path": 5, "query": "x", "kind": None})
    assert engine.jobs() == []
