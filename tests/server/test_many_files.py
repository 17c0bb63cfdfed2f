"""What is counted of very many files holds up nobody: before the writer's turn, or beside it."""

import threading
from contextlib import contextmanager
from functools import partial

import pytest

from alliancehub.model.manifest import FileEntry, manifest_hash
from alliancehub.server import sealing, version_diffs
from alliancehub.server.version_files import VersionFiles
from alliancehub.wire import paths
from alliancehub.wire.messages import Mutation
from tests.hub import LocalHub, new_id
from tests.server.byte_hub import draft, entry, filled, send, tell
from tests.server.version_hub import publish

FILES = (("a.csv", b"a\n"), ("b/é.csv", b"b\n"))


@pytest.fixture
def hub(in_database):
    with LocalHub() as one:
        yield one


@pytest.fixture
def ada(hub):
    return hub.member("ada")


def prepared(hub, person, version, name="publish_version"):
    asked = Mutation(mid=1, name=name, args={"version": version}, cause=new_id())
    return sealing.prepared_for(hub.server, person, [asked], many=2)


def manifest_of(member, version):
    rows = member.records("dataset_version")
    return next(row["manifest"] for row in rows if row["id"] == version)


def test_what_was_counted_before_is_what_a_large_draft_is_sealed_with(hub, ada, monkeypatch):
    version = filled(ada, *FILES, publish=False)
    found = prepared(hub, ada.person, version)
    wanted = manifest_hash(FileEntry(**entry(path, data)) for path, data in FILES)
    assert found[version].manifest == wanted
    assert (found[version].totals.count, found[version].totals.lacking) == (2, 0)
    monkeypatch.setattr(
        "alliancehub.server.routes.sync.prepared_for", partial(sealing.prepared_for, many=2)
    )
    with monkeypatch.context() as patched:
        during = Turns(hub, patched)
        ada.do("publish_version", version=version)
    assert during.hashed == [False]  # once, and not in the turn
    assert manifest_of(ada, version) == wanted


class Turns:
    """Notes of each manifest that is hashed whether it was so in the writer's turn."""

    def __init__(self, hub, patched):
        self.hashed: list[bool] = []
        self.is_turn = False
        write, manifest = hub.server.database.write, VersionFiles.manifest

        def writing(**how):
            return turn(write(**how))

        @contextmanager
        def turn(inner):
            with inner as tx:
                self.is_turn = True
                yield tx
                self.is_turn = False

        def hashing(files, version):
            if not files._known(version):
                self.hashed.append(self.is_turn)
            return manifest(files, version)

        patched.setattr(hub.server.database, "write", writing)
        patched.setattr(VersionFiles, "manifest", hashing)


def test_a_draft_that_was_told_other_files_since_is_counted_anew(hub, ada, monkeypatch):
    version = filled(ada, *FILES, publish=False)
    found = prepared(hub, ada.person, version)
    monkeypatch.setattr("alliancehub.server.routes.sync.prepared_for", lambda *_: found)
    tell(ada, version, ("a.csv", b"other"))  # the same paths, and as many
    refused = ada.give("publish_version", version=version)
    assert (refused["status"], refused["code"]) == ("rejected", "files_missing")
    send(ada, version, b"other")
    ada.do("publish_version", version=version)
    wanted = [FileEntry(**entry("a.csv", b"other")), FileEntry(**entry(*FILES[1]))]
    assert manifest_of(ada, version) == manifest_hash(wanted)


def test_nothing_is_counted_for_who_does_not_see_a_draft_nor_of_few_files(hub, ada):
    version = filled(ada, *FILES, publish=False)
    assert set(prepared(hub, ada.person, version)) == {version}
    assert not prepared(hub, ada.person, version, "yank_version")
    assert not prepared(hub, hub.member("eve").person, version)
    assert not prepared(hub, ada.person, draft(ada))
    assert not prepared(hub, ada.person, "no id")
    ada.do("publish_version", version=version)
    assert not prepared(hub, ada.person, version)


@pytest.fixture
def slowly(hub, monkeypatch):
    """Let comparisons go on beside the requests, and not before they are let."""
    may_go = threading.Event()
    plain = VersionFiles.not_in

    def waiting(files, other, version):
        assert may_go.wait(60)
        return plain(files, other, version)

    monkeypatch.setattr(VersionFiles, "not_in", waiting)
    monkeypatch.setattr(version_diffs, "_WAIT_S", 0.01)
    hub.server.diffs.at_once = 1
    yield may_go
    may_go.set()


def test_many_files_are_compared_beside_the_requests_and_once(hub, ada, slowly):
    dataset = ada.create("dataset", title="Tides", licence="CC0-1.0")
    old = [FileEntry(f"{number:04}", 1, f"{number:064x}") for number in range(1_200)]
    new = [FileEntry("moved", 1, f"{7:064x}"), *old[:7], *old[8:1_000]]
    first = publish(hub, ada, dataset, "1", old)
    second = publish(hub, ada, dataset, "2", new)
    place = paths.VERSION_DIFF.format(id=first, other=second)
    for _ in range(2):  # whoever asks again waits for the same
        answer = ada.http.get(place)
        assert (answer.status_code, answer.json()["code"]) == (503, "comparing")
        assert "1,200 files" in answer.json()["detail"] or "1200 files" in answer.json()["detail"]
        assert int(answer.headers["Retry-After"]) <= 5
    assert hub.guest().http.get(paths.HUB).status_code == 200
    slowly.set()
    hub.server.diffs.settle()
    found = ada.http.get(place).raise_for_status().json()
    assert (found["added"], found["removed"], found["moved"]) == (0, 200, 1)
    assert (found["changed"], found["same"], len(found["files"])) == (0, 999, 201)
    slowly.clear()  # and is not worked out again
    assert ada.http.get(place).raise_for_status().json() == found


def test_a_draft_that_is_told_other_files_is_compared_anew(hub, ada, slowly):
    slowly.set()
    dataset = ada.create("dataset", title="Tides", licence="CC0-1.0")
    first = publish(hub, ada, dataset, "1")
    second = draft(ada, "2", dataset)
    place = paths.VERSION_DIFF.format(id=first, other=second)

    def compared():
        ada.http.get(place)
        hub.server.diffs.settle()
        return ada.http.get(place).raise_for_status().json()

    tell(ada, second, ("x", b"1"))
    assert (compared()["added"], compared()["files"][-1]["size"]) == (1, 1)
    tell(ada, second, ("x", b"22"))
    assert compared()["files"][-1]["size"] == 2


def test_a_hub_that_ends_breaks_off_what_it_compares(ada, hub, monkeypatch):
    dataset = ada.create("dataset", title="Tides", licence="CC0-1.0")
    first, second = (publish(hub, ada, dataset, label) for label in "12")
    begun, told = threading.Event(), hub.server.diffs

    def endless(files, other, version):
        begun.set()
        while True:
            yield FileEntry("a", 1, "a" * 64)

    monkeypatch.setattr(VersionFiles, "not_in", endless)
    monkeypatch.setattr(version_diffs, "_WAIT_S", 0.01)
    told.at_once = 1
    assert ada.http.get(paths.VERSION_DIFF.format(id=first, other=second)).status_code == 503
    assert begun.wait(60)
    told.close()
    assert not told._going
