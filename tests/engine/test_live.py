"""Engines that sync by themselves: pokes, polls, back-off, and a prompt end."""

import threading
import time
from itertools import pairwise

import pytest

from alliancehub.engine.engine import Engine
from alliancehub.engine.paths import ProfilePaths
from alliancehub.engine.sync.backoff import LONGEST_S, Backoff
from alliancehub.engine.sync.schedule import Schedule
from alliancehub.engine.sync.status import Stopped
from alliancehub.model.query import Query
from alliancehub.wire.problem import Problem, Unreachable
from tests.faults.proxy import Fate, Proxy, What
from tests.hub import Hub
from tests.world import PASSWORD, MemoryKeyring

SOON_S = 60.0


class Patient(Backoff):
    """Waits for an hour after each failure."""

    def after_failure(self, at_least_s=None):
        super().after_failure(at_least_s)
        return 3_600.0


@pytest.fixture(scope="module")
def hub():
    with Hub() as made:
        made.admin()
        yield made


@pytest.fixture
def lively(hub, tmp_path):
    """Return a function that makes engines of the administrator which sync by themselves."""
    made = []

    def make(name, at=hub):
        folder = tmp_path / name
        folder.mkdir()
        engine = Engine(ProfilePaths(folder, folder / "s"), keyring=MemoryKeyring())
        made.append(engine)
        engine.set_setting("poll_s", 3_600)  # nothing comes by this
        engine.sign_in(at.url, "root", PASSWORD)
        return engine

    yield make
    for engine in made:
        engine.close()


def until(condition, seconds=SOON_S):
    ends_at = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < ends_at, "waited in vain"
        time.sleep(0.02)


def test_what_one_does_reaches_the_other_by_a_poke(lively):
    one, two = lively("one"), lively("two")
    until(lambda: one.status().state == "online" and two.status().state == "online")
    until(lambda: two._core.need()._live.is_open)
    made = one.submit("create", {"kind": "dataset", "values": {"title": "Tides"}})
    # And not at the next poll, an hour later.
    until(lambda: two.query(Query("dataset", where={"id": [made.row]})).total == 1)


def test_a_stream_that_is_dropped_is_opened_again_and_what_was_missed_is_there(lively, hub):
    with Proxy(hub.port) as proxy:
        one, two = lively("one", proxy), lively("two")
        until(lambda: one.status().state == "online" and proxy.has_streams)
        live = one._core.need()._live
        until(lambda: live.is_open)
        proxy.always = Fate(What.REFUSED)
        assert proxy.drop_streams() == 1
        until(lambda: not live.is_open)
        made = two.submit("create", {"kind": "dataset", "values": {"title": "Missed"}})
        until(lambda: two.status().waiting == 0)
        proxy.heal()
        until(lambda: live.is_open and proxy.has_streams)
        until(lambda: one.query(Query("dataset", where={"id": [made.row]})).total == 1)
        one.close()


def test_once_the_hub_is_reached_again_its_pokes_are_asked_for_at_once(lively, hub):
    with Proxy(hub.port) as proxy:
        one, two = lively("one", proxy), lively("two")
        live = one._core.need()._live
        until(lambda: live.is_open)
        live._backoff = Patient(lambda: 1.0)
        proxy.always = Fate(What.REFUSED)
        proxy.drop_streams()
        until(lambda: live._backoff.failures and not live.is_open)
        proxy.heal()
        one.sync_now()
        until(lambda: live.is_open)
        made = two.submit("create", {"kind": "dataset", "values": {"title": "Poked"}})
        until(lambda: one.query(Query("dataset", where={"id": [made.row]})).total == 1)
        one.close()


def test_what_is_asked_for_is_over_once_a_cycle_has_ended_that_began_afterwards(
    lively, monkeypatch
):
    one = lively("one")
    until(lambda: one.status().state == "online")
    account = one._core.need()
    is_running, may_go_on, real = threading.Event(), threading.Event(), account._cycle

    def held():
        is_running.set()
        may_go_on.wait(SOON_S)
        return real()

    monkeypatch.setattr(account, "_cycle", held)
    first = one.sync_now()
    assert is_running.wait(SOON_S)
    second = one.sync_now()  # what runs may have asked the hub already
    assert one.status().cycles < first < second
    may_go_on.set()
    until(lambda: one.status().cycles >= second)


def test_while_paused_nothing_is_sent_and_then_everything(lively):
    one = lively("one")
    until(lambda: one.status().state == "online")
    one.pause(True)
    assert one.status().state == "paused"
    one.submit("create", {"kind": "dataset", "values": {"title": "Later"}})
    time.sleep(0.5)
    assert one.status().waiting == 1
    one.pause(False)
    until(lambda: one.status().waiting == 0)


def test_it_goes_on_when_the_hub_comes_back_and_ends_at_once_at_any_time(lively):
    with Hub() as own:
        own.admin()
        one = lively("one", own)
        until(lambda: one.status().state == "online")
        own.kill9()
        one.submit("create", {"kind": "dataset", "values": {"title": "In the dark"}})
        until(lambda: one.status().state == "offline")
        assert "cannot be reached" in one.status().problem
        own.start()
        one.sync_now()
        until(lambda: one.status().state == "online" and one.status().waiting == 0)
        began = time.monotonic()
        one.close()
        assert time.monotonic() - began < SOON_S
        names = {thread.name for thread in threading.enumerate()}
        assert not {"alliancehub-sync", "alliancehub-live"} & names


def test_back_off_grows_with_full_jitter_and_is_reset_by_success():
    backoff = Backoff(lambda: 1.0)
    assert [backoff.after_failure() for _ in range(11)] == [
        1, 2, 4, 8, 16, 32, 64, 128, 256, LONGEST_S, LONGEST_S,
    ]  # fmt: skip
    assert backoff.after_failure(600.0) == 600.0, "what the hub asks for counts"
    backoff.reset()
    assert backoff.after_failure() == 1
    assert Backoff(lambda: 0.0).after_failure() == 0.1, "never a storm"


def test_the_rate_is_bounded_when_every_cycle_fails():
    """Invariant 27."""
    calls = []
    problem = Problem(title="Down.", status=503, code="unreachable")

    def fail():
        calls.append(time.monotonic())
        raise Unreachable(problem)

    schedule = Schedule(fail, lambda: 60.0, lambda: False, lambda: 0.5)
    schedule.start()
    for _ in range(50):
        schedule.ask()
        time.sleep(0.02)
    schedule.stop()
    schedule.join()
    # However long it took to ask: each waits at least as long as is said, 0.5 s, 1 s, 2 s …
    waits = [later - earlier for earlier, later in pairwise(calls)]
    assert all(wait > 0.49 * 2**number for number, wait in enumerate(waits)), waits


def test_a_wish_of_the_member_does_not_wait_for_the_back_off():
    calls = []

    def fail():
        calls.append(1)
        raise Stopped("no", "")

    schedule = Schedule(fail, lambda: 60.0, lambda: False, lambda: 0.5)
    schedule.start()
    until(lambda: len(calls) == 1)
    schedule.ask()
    time.sleep(0.1)
    assert len(calls) == 1
    schedule.ask(by_member=True)
    until(lambda: len(calls) == 2)
    schedule.stop()
    schedule.join()
