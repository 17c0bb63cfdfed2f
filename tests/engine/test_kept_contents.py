"""Contents that the app keeps go with the right to have them, down to the bytes."""

import os
from pathlib import Path

import pytest

from alliancehub.model.errors import Refusal
from alliancehub.server.clock import system_clock
from tests.engine.datasets import downloaded, drafted, published, shown, uploaded, written
from tests.hub import LocalHub
from tests.world import World

MARK, OTHER = b"secret " + os.urandom(16).hex().encode(), b"common " + os.urandom(16).hex().encode()
DAY_S = 86_400


class Clock:
    """Goes with the system's, some days ahead."""

    def __init__(self):
        self.ahead = 0.0

    def __call__(self):
        return system_clock() + self.ahead


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def near(clock):
    with World(LocalHub(clock=clock), clock=clock) as made:
        yield made


@pytest.fixture
def lea(near):
    return near.member("lea")


@pytest.fixture
def max_(near):
    return near.member("max")


def lies_in(folder: Path, mark: bytes) -> list[str]:
    """Return the files of a folder that hold some bytes."""
    return [
        str(one.relative_to(folder))
        for one in folder.rglob("*")
        if one.is_file() and mark in one.read_bytes()
    ]


def gated(lea, folder, max_) -> tuple[str, str]:
    """Return a dataset whose files are given on request and a version of it, granted to Max."""
    version = published(lea, folder)
    dataset = lea.need("dataset_version", version)["dataset"]
    lea.do("edit", kind="dataset", id=dataset, values={"gating": "request"})
    grant(lea, dataset, max_, "2099-12-31")
    max_.sync()
    return dataset, version


def grant(lea, dataset, whom, ends_on):
    told = {"person": whom.person, "ends_on": ends_on, "reason": "Agreed."}
    lea.do("grant_access", dataset=dataset, **told)
    lea.sync()


def revoke(lea, dataset):
    found = lea.find("access_grant", dataset=dataset)[0]
    lea.do("revoke_access", grant=found.id, reason="It was shared further.")
    lea.sync()


@pytest.fixture
def folder(tmp_path):
    place = written(tmp_path / "data", plain=1_000)
    (place / "secret.csv").write_bytes(MARK)
    (place / "common.csv").write_bytes(OTHER)
    return place


@pytest.fixture
def kept(max_):
    return max_._paths.data


def test_who_may_not_have_the_files_is_told_why_before_a_byte_moves(lea, max_, folder, tmp_path):
    dataset, version = gated(lea, folder, max_)
    revoke(lea, dataset)
    max_.sync()
    with pytest.raises(Refusal, match="It was shared further") as refused:
        max_.engine.download_version(version, str(tmp_path / "there"))
    assert refused.value.code == "revoked"
    assert refused.value.remedy
    assert not max_.engine.transfers().transfers


def test_a_download_that_waited_is_told_so_when_access_was_lost_meanwhile(
    lea, max_, folder, tmp_path
):
    dataset, version = gated(lea, folder, max_)
    transfer = max_.engine.download_version(version, str(tmp_path / "there"))
    revoke(lea, dataset)
    max_.sync()
    max_.engine.move_files()
    found = shown(max_, transfer)
    assert (found.state, found.refusal.code) == ("failed", "revoked")
    assert not (tmp_path / "there").exists()


def test_what_was_kept_is_gone_once_access_is_revoked(lea, max_, folder, tmp_path, kept):
    dataset, version = gated(lea, folder, max_)
    downloaded(max_, version, tmp_path / "there")
    assert lies_in(kept, MARK)
    max_.sync()
    assert lies_in(kept, MARK), "it stays as long as it may be had"
    revoke(lea, dataset)
    max_.sync()
    assert lies_in(kept, MARK) == []
    assert lies_in(kept, OTHER) == []
    assert lies_in(tmp_path / "there", MARK), "what a member downloaded is theirs to remove"


def test_what_was_kept_is_gone_once_access_is_over_though_no_row_changed(
    lea, max_, folder, tmp_path, kept, near, clock
):
    version = published(lea, folder)
    dataset = lea.need("dataset_version", version)["dataset"]
    lea.do("edit", kind="dataset", id=dataset, values={"gating": "request"})
    grant(lea, dataset, max_, near.hub.server.now[:10])
    max_.sync()
    downloaded(max_, version, tmp_path / "there")
    clock.ahead = 2 * DAY_S
    assert lies_in(kept, MARK)
    max_.sync()
    assert lies_in(kept, MARK) == []


def test_what_was_kept_is_gone_once_the_dataset_is_out_of_sight(lea, max_, folder, tmp_path, kept):
    version = published(lea, folder)
    max_.sync()
    downloaded(max_, version, tmp_path / "there")
    dataset = lea.need("dataset_version", version)["dataset"]
    lea.do("edit", kind="dataset", id=dataset, values={"visibility": "private"})
    lea.sync()
    max_.sync()
    assert max_.find("dataset_version") == []
    assert lies_in(kept, MARK) == []


def test_what_another_version_holds_that_may_be_had_stays(lea, max_, folder, tmp_path, kept):
    dataset, version = gated(lea, folder, max_)
    downloaded(max_, version, tmp_path / "there")
    (folder / "secret.csv").unlink()
    other = lea.do("create", kind="dataset", values={"title": "Open", "licence": "CC0-1.0"}).row
    lea.sync()
    uploaded(lea, free := drafted(lea, "1.0.0", other), folder)
    lea.do("publish_version", version=free)
    lea.sync()
    max_.sync()
    downloaded(max_, free, tmp_path / "free")
    revoke(lea, dataset)
    max_.sync()
    assert lies_in(kept, MARK) == []
    assert lies_in(kept, OTHER)


def test_what_was_kept_is_gone_with_the_account(lea, max_, folder, tmp_path, kept):
    version = published(lea, folder)
    max_.sync()
    downloaded(max_, version, tmp_path / "there")
    key = max_.engine.hello().accounts[0].key
    max_.engine.sign_out(key, forget=True)
    assert lies_in(kept, MARK) == []
