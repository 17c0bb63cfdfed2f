"""What differs between two versions, asked of the hub by a member's engine."""

import threading

import pytest

from alliancehub.model.errors import Refusal
from alliancehub.model.manifest import FileEntry
from alliancehub.server.version_files import VersionFiles
from alliancehub.wire.version_diffs import COMPARING
from tests.server.version_hub import A, B, C, put_files


def test_an_engine_tells_all_files_that_differ_and_nothing_of_what_is_out_of_sight(near):
    lea, max_ = near.member("lea"), near.member("max")
    dataset = lea.do("create", kind="dataset", values={"title": "Tides", "licence": "MIT"}).row
    ids = [f"00000000-0000-7000-8000-00000000000{number}" for number in (1, 2)]
    old = [FileEntry("README.md", 20, B), FileEntry("data/a.csv", 300, A)]
    new = [FileEntry("README.md", 21, C), FileEntry("train/a.csv", 300, A)]
    for number, (version, files) in enumerate(zip(ids, (old, new), strict=True)):
        lea.do("draft_version", dataset=dataset, id=version, label=f"{number}.0")
        lea.sync()
        put_files(near.hub, version, files)
    lea.do("publish_version", version=ids[0])
    near.settle()
    found = lea.engine.version_diff(ids[0], ids[1])
    assert [(one.path, one.change, one.path_before) for one in found.files] == [
        ("README.md", "changed", ""),
        ("train/a.csv", "moved", "data/a.csv"),
    ]
    assert (found.changed, found.moved, found.same, found.next) == (1, 1, 0, "")
    assert (found.bytes_added, found.bytes_removed) == (21, 20)
    with pytest.raises(Refusal) as caught:
        max_.engine.version_diff(ids[0], ids[1])
    assert caught.value.code == "not_found"


def test_an_engine_hears_in_the_words_of_the_hub_that_it_is_not_through_yet(near, monkeypatch):
    lea, may_go, plain = near.member("lea"), threading.Event(), VersionFiles.not_in
    dataset = lea.do("create", kind="dataset", values={"title": "Tides", "licence": "MIT"}).row
    ids = [f"00000000-0000-7000-8000-00000000001{number}" for number in (1, 2)]
    for number, version in enumerate(ids):
        lea.do("draft_version", dataset=dataset, id=version, label=f"{number}.0")
        lea.sync()
        put_files(near.hub, version, [FileEntry(f"{number}.csv", 300, A)])

    def waiting(files, other, version):
        assert may_go.wait(60)
        return plain(files, other, version)

    monkeypatch.setattr(VersionFiles, "not_in", waiting)
    monkeypatch.setattr("alliancehub.server.version_diffs._WAIT_S", 0.01)
    near.hub.server.diffs.at_once = 0
    with pytest.raises(Refusal) as caught:
        lea.engine.version_diff(*ids)
    assert (caught.value.code, "not through yet" in caught.value.text) == (COMPARING, True)
    may_go.set()
    near.hub.server.diffs.settle()
    assert lea.engine.version_diff(*ids).moved == 1
    near.hub.server.diffs.close()  # its thread ends with it
