"""Bytes that nothing needs go, after a while; those that something needs stay, whatever happens."""

import os

import pytest

from alliancehub.server.blobs.collecting import (
    _remove_dropped,
    collect_bytes,
    collect_bytes_daily,
    settle_waiting,
)
from alliancehub.server.blobs.verifying import forget_blobs, verify_blobs
from alliancehub.server.effects.sweep import sweep
from tests.hub import LocalHub
from tests.server.byte_hub import (
    begin,
    draft,
    file_at,
    filled,
    go_on,
    offset_of,
    send,
    send_small,
    sha,
    tell,
)

OPEN = "SELECT count(*) FROM blob WHERE sha256 = ? AND state <> 'dropped'"


@pytest.fixture
def hub(time, in_database):
    with LocalHub(clock=time, access_s=400 * 86_400) as one:
        yield one


@pytest.fixture
def ada(hub):
    return hub.member("ada")


def is_here(hub, data):
    with hub.server.database.read() as tx:
        noted = tx.value(OPEN, [sha(data)])
    there = hub.server.bytes.store.size_of(sha(data)) is not None
    assert bool(noted) == there
    return there


def test_what_a_version_needs_stays_and_a_discarded_drafts_bytes_go(hub, ada, time):
    kept, gone = os.urandom(50), os.urandom(60)
    filled(ada, ("a", kept))
    version = filled(ada, ("a", gone), publish=False)
    ada.do("discard_version", version=version)
    time.pass_(days=1)
    assert collect_bytes(hub.server).removed == 0
    time.pass_(days=8)  # the draft can be restored no more, and its upload is forgotten
    assert collect_bytes(hub.server).doomed == 1
    assert is_here(hub, gone)
    time.pass_(days=8)
    done = collect_bytes(hub.server)
    assert (done.removed, done.freed) == (1, 60)
    assert (is_here(hub, kept), is_here(hub, gone)) == (True, False)


def test_a_doomed_blob_that_is_named_again_stays(hub, ada, time):
    data = os.urandom(50)
    version = filled(ada, ("a", data), publish=False)
    dataset = next(one for one in ada.records("dataset_version") if one["id"] == version)["dataset"]
    tell(ada, version, ("b", b"x"), replaces=True)
    time.pass_(days=8)
    assert collect_bytes(hub.server).doomed == 1
    again = draft(ada, "2.0.0", dataset)
    tell(ada, again, ("a", data))
    send(ada, again, data)
    time.pass_(days=8)
    collect_bytes(hub.server)
    assert ada.http.get(file_at(again, "a")).content == data


@pytest.mark.parametrize("is_small", [False, True])
def test_who_stores_while_the_same_bytes_are_removed_keeps_them(hub, ada, monkeypatch, is_small):
    data = os.urandom(50)
    version = filled(ada, ("a", data), publish=False)
    tell(ada, version, ("b", b"x"), replaces=True)
    with hub.server.database.write() as tx:
        tx.run("UPDATE blob SET state = 'dropped'")

    store = hub.server.bytes.store
    removed: list[tuple[int, int]] = []
    name = "put_small" if is_small else "put"
    really_put = getattr(store, name)

    def put(*args):  # between storing and the writer's turn they are removed
        really_put(*args)
        if not removed:
            removed.append(_remove_dropped(hub.server))

    monkeypatch.setattr(store, name, put)
    if is_small:
        assert send_small(ada, version, data).json()["stored"] == 1
    else:
        send(ada, version, data)
    assert removed == [(1, 50)]
    tell(ada, version, ("a", data))
    assert ada.http.get(file_at(version, "a")).content == data


def test_uploads_that_nobody_goes_on_with_are_removed_from_the_disk(hub, ada, time):
    place = begin(ada, draft(ada), b"abcdef").headers["Location"]
    go_on(ada, place, 0, b"abc")
    time.pass_(days=8)
    assert collect_bytes(hub.server).ended == 1
    assert list(hub.server.bytes.folder.iterdir()) == []


def test_an_upload_that_came_whole_is_stored_though_the_hub_ended_before(hub, ada):
    data = os.urandom(2_000)
    version = draft(ada)
    tell(ada, version, ("a", data))
    place = begin(ada, version, data).headers["Location"]
    go_on(ada, place, 0, data[:1_000])
    parts = hub.server.bytes.parts
    upload = place.rpartition("/")[2]
    with parts.open(upload) as part:  # all is on the disk, and nothing was verified yet
        part.write([data[1_000:]])
        part.mark()
    parts.keep(upload, None)
    assert offset_of(ada, place) == 2_000
    assert settle_waiting(hub.server) == 1
    assert ada.http.get(file_at(version, "a")).content == data
    assert settle_waiting(hub.server) == 0


def test_what_was_stored_and_never_noted_is_removed_after_a_day(hub, ada, time):
    store = hub.server.bytes.store
    store.put_small([(sha(b"old"), b"old"), (sha(b"new"), b"new")])
    os.utime(store.path_of(sha(b"old")), (0, 0))
    collect_bytes(hub.server)
    assert store.size_of(sha(b"old")) is None
    assert store.size_of(sha(b"new")) == 3
    collect_bytes(hub.server)


def test_housekeeping_collects_once_a_day(hub, ada, time):
    collect_bytes_daily(hub.server)
    version = filled(ada, ("a", b"some"), publish=False)
    tell(ada, version, replaces=True)
    time.pass_(days=8)
    sweep(hub.server)
    with hub.server.database.read() as tx:
        assert tx.value("SELECT state FROM blob") == "doomed"


def test_damage_is_found_and_what_was_forgotten_is_asked_for_again(hub, ada):
    good, lost, damaged = (os.urandom(100) for _ in range(3))
    version = filled(ada, ("good", good), ("lost", lost), ("damaged", damaged))
    dataset = next(one for one in ada.records("dataset_version") if one["id"] == version)["dataset"]
    server, store = hub.server, hub.server.bytes.store
    store.path_of(sha(lost)).unlink()
    store.path_of(sha(damaged)).write_bytes(b"\0" * 100)
    told: list[object] = []
    quick = verify_blobs(server.database, store, told.append, quick=True)
    assert (quick.lost, quick.damaged) == ([sha(lost)], [])
    found = verify_blobs(server.database, store, told.append)
    assert (found.sound, found.lost, found.damaged) == (1, [sha(lost)], [sha(damaged)])
    needing = forget_blobs(server.database, store, [*found.lost, *found.damaged])
    assert needing == [f"{version} damaged", f"{version} lost"]
    assert ada.http.get(file_at(version, "lost")).json()["code"] == "not_stored"
    again = draft(ada, "2.0.0", dataset)
    asked = tell(ada, again, ("a", good), ("b", lost), ("c", damaged))
    assert asked["missing"] == [sha(lost), sha(damaged)]
    for data in (lost, damaged):
        send(ada, again, data)
    assert ada.http.get(file_at(version, "damaged")).content == damaged
    assert verify_blobs(server.database, store, told.append).sound == 3
