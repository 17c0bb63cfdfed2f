"""Several at once: nothing is lost, doubled or seen half."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from alliancehub.server.access import GUEST_ACCESS, Access
from alliancehub.server.database import Busy
from alliancehub.server.snapshot import AccessLost, snapshot
from tests.hub import LocalHub, new_id

PER_COMMIT = 3


def test_a_reader_beside_writers_misses_nothing_and_sees_commits_whole(hub):
    writers = [hub.member(handle) for handle in ("ada", "bob", "eve")]
    reader = hub.guest()
    page = reader.pull()
    seen: dict[str, str] = {}
    over = threading.Event()

    def write(member):
        for n in range(8):
            values = {"title": f"{member.login} {n}"}
            member.push(
                *[
                    member.mutation("create", kind="dataset", id=new_id(), values=values)
                    for _ in range(PER_COMMIT)
                ]
            )

    def read(cursor):
        while True:
            is_last = over.is_set()
            page = reader.pull(cursor, ["public"])
            cursor = page["cursor"]
            table = page["tables"].get("dataset", {"cols": [], "rows": []})
            place = table["cols"].index("title") if table["rows"] else 0
            seen.update({row[0]: row[place] for row in table["rows"]})
            titles = list(seen.values())
            assert all(titles.count(title) == PER_COMMIT for title in titles)
            if is_last:
                return

    with ThreadPoolExecutor() as pool:
        reading = pool.submit(read, page["cursor"])
        for writing in [pool.submit(write, member) for member in writers]:
            writing.result()
        over.set()
        reading.result()
    assert set(seen) == {row["id"] for row in reader.records("dataset")}
    assert len(seen) == 3 * 8 * PER_COMMIT


def test_one_device_that_sends_everything_twice_at_once_does_it_once(hub):
    ada = hub.member("ada")
    values = {"title": "D"}
    sent = [ada.mutation("create", kind="dataset", id=new_id(), values=values) for _ in range(9)]
    with ThreadPoolExecutor() as pool:
        results = [one.result() for one in [pool.submit(ada.push, *sent) for _ in range(4)]]
    assert all(result == results[0] for result in results)
    assert len(ada.records("dataset")) == 9


def test_who_waits_too_long_for_the_writers_turn_is_told_to_come_back():
    with LocalHub(write_wait_s=0.05) as hub:
        ada = hub.member("ada")
        made = ada.mutation("create", kind="dataset", id=new_id(), values={"title": "D"})
        with hub.server.database.write():
            batch = {"device": ada.device, "mutations": [made]}
            answer = ada.http.post("/sync/v1/push", json=batch)
            assert (answer.status_code, answer.json()["code"]) == (503, "unavailable")
            assert answer.headers["Retry-After"]
            with pytest.raises(Busy), hub.server.database.write():
                pass
        assert ada.push(made)["last_mid"] == 1


def test_a_snapshot_breaks_off_when_access_is_lost_amid_it(hub):
    hub.member("ada")
    answers = iter([Access(GUEST_ACCESS.actor, frozenset({"alliance"})), GUEST_ACCESS])
    lines = snapshot(
        hub.server.database, hub.server.tables, "alliance", ("", ""), lambda _: next(answers), 2
    )
    assert b'"rows":' in next(lines)
    assert b'"kind":' in next(lines)
    with pytest.raises(AccessLost):
        list(lines)
