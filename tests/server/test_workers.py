"""Several processes as one hub: workers behind one port, and machines on one database."""

import os
import random
import signal
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import httpx
import pytest

from alliancehub.model.errors import Refusal
from alliancehub.server.postgres import PostgresDatabase
from alliancehub.server.serve import serve
from alliancehub.server.settings import Settings
from alliancehub.wire import paths
from tests.hub import Hub, new_id
from tests.postgres import cluster
from tests.server.test_events import SOON_S, has_ended, listening
from tests.server.test_process import log_of

PUSHERS = 3
LONG_S = 300


@pytest.fixture
def engine(postgres):
    """Several processes need one."""
    return "postgresql"


@pytest.fixture(scope="module")
def together(postgres):
    """A hub of two workers."""
    with Hub(database=postgres.new(), workers=2) as hub:
        yield hub


@pytest.fixture
def machines(postgres):
    """Two hubs on one database."""
    database = postgres.new()
    with Hub(database=database) as one, Hub(database=database) as other:
        yield one, other


def dataset(member):
    values = {"title": "D"}
    return member.mutation("create", kind="dataset", id=new_id(), values=values)


def at_once(look, seconds=SOON_S):
    """Look again and again until something is found."""
    ends_at = time.monotonic() + seconds
    while not (found := look()):
        assert time.monotonic() < ends_at
        time.sleep(0.02)
    return found


def seconds(work):
    began = time.monotonic()
    work()
    return time.monotonic() - began


def test_several_workers_on_the_embedded_database_are_refused_in_words(tmp_path):
    with pytest.raises(Refusal, match="PostgreSQL") as refused:
        serve(Settings(tmp_path, workers=2))
    assert refused.value.field == "workers"


def test_a_change_through_any_worker_pokes_whoever_listens_at_any(together):
    ada = together.member("ada")
    answered_by: set[int] = set()
    with listening(together, together.guest()) as heard:
        while len(answered_by) < 2:
            time.sleep(0.4)  # so that pokes are not gathered
            while not heard.empty():
                heard.get()
            fresh = together.guest().take(ada.tokens)  # a connection of its own
            fresh.device, fresh.mid = ada.device, ada.mid
            batch = {"device": ada.device, "mutations": [dataset(fresh)]}
            answer = fresh.http.post(paths.PUSH, json=batch)
            ada.mid = answer.json()["last_mid"]
            assert heard.get(timeout=SOON_S) == "poke"
            asked = answer.headers["X-Request-Id"]
            (line,) = at_once(
                lambda asked=asked: [
                    one for one in log_of(together) if one.get("request_id") == asked
                ]
            )
            answered_by.add(line["pid"])
    assert answered_by == set(together.workers_alive())


def test_a_change_on_one_machine_pokes_listeners_of_another(machines):
    one, other = machines
    lead, member = one.member("lead"), one.member("member")
    there = other.guest().take(member.tokens)
    with listening(other, there) as heard:
        project = new_id()
        values = {"title": "P", "summary": "S", "focus_area": "skills"}
        lead.do("start_project", id=project, values=values)
        values = {"project": project, "person": member.person, "role": "observer"}
        lead.do("create", kind="project_membership", id=new_id(), values=values)
        assert heard.get(timeout=SOON_S) == "poke"
        time.sleep(0.6)
        while not heard.empty():
            heard.get()
        lead.create("milestone", project=project, title="M")  # in a scope gained meanwhile
        assert heard.get(timeout=SOON_S) == "poke"
        assert there.records("milestone")
    with listening(other, there) as heard:
        member.http.post(paths.SIGN_OUT)
        assert has_ended(heard)


def test_a_call_of_another_worker_is_heard_at_once_and_ones_own_is_not(postgres):
    url = postgres.new()
    with closing(PostgresDatabase(url, 5)) as one, closing(PostgresDatabase(url, 5)) as other:
        other.hear(0)  # from now on it listens
        other.call()
        assert seconds(lambda: other.hear(0.3)) > 0.25
        one.call()
        assert seconds(lambda: other.hear(LONG_S)) < SOON_S


def test_calls_go_on_after_their_connections_were_lost(postgres):
    url = postgres.new()
    with closing(PostgresDatabase(url, 5)) as one, closing(PostgresDatabase(url, 5)) as other:
        one.call()
        other.hear(0)
        name = url.rpartition("/")[2].partition("?")[0]
        postgres.break_off(name)
        one.call()  # lost, and nobody is told of it
        other.hear(0.3)
        other.hear(0)
        one.call()
        assert seconds(lambda: other.hear(LONG_S)) < SOON_S


def test_listeners_are_poked_when_the_database_is_back_whatever_they_missed():
    with cluster() as server, Hub(database=server.new()) as hub:
        ada = hub.member("ada")
        with listening(hub, ada) as heard:
            server.stop()
            assert ada.http.get(paths.READY).status_code == 503
            at_once(lambda: [one for one in log_of(hub) if one["event"] == "news cannot be heard"])
            server.start()
            assert heard.get(timeout=SOON_S) == "poke"
            ada.create("dataset", title="D")


def test_a_kill_9_of_a_worker_loses_nothing_acknowledged_and_another_takes_its_place(together):
    rng = random.Random(5)
    members = [together.member(f"m{n}") for n in range(PUSHERS)]
    there = [row["id"] for row in members[0].records("dataset")]
    first = together.workers_alive()
    over = threading.Event()

    def push(member):
        made: list[str] = []
        while not over.is_set():
            sent = [dataset(member) for _ in range(3)]
            while True:
                try:
                    result = member.push(*sent)
                    break
                except httpx.TransportError:
                    continue  # sent again, to whichever worker answers
            assert [one["status"] for one in result["verdicts"]] == ["applied"] * 3
            made += [one["args"]["id"] for one in sent]
        return made

    with ThreadPoolExecutor(PUSHERS) as pool:
        pushing = [pool.submit(push, member) for member in members]
        for _ in range(3):
            time.sleep(rng.uniform(0.2, 0.5))
            victim = rng.choice(together.workers_alive())
            os.kill(victim, signal.SIGKILL)
            at_once(lambda gone=victim: not {gone} & set(together.workers_alive()))
            at_once(lambda: len(together.workers_alive()) == 2)
        over.set()
        made = [row for one in pushing for row in one.result()]
    assert sorted(there + made) == sorted(row["id"] for row in members[0].records("dataset"))
    assert set(first) != set(together.workers_alive())


def test_workers_end_when_they_are_told_to_and_with_the_process_that_started_them(together):
    assert together.stop() == 0
    together.start()
    workers = together.workers_alive()
    together.kill9()
    at_once(lambda: not any(os.path.exists(f"/proc/{pid}") for pid in workers))  # noqa: PTH110
