"""What differs between two versions, asked of the hub by a member's engine."""

import pytest

from alliancehub.model.errors import Refusal
from alliancehub.model.manifest import FileEntry
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
