"""The small parts of which transfers are made, each by itself."""

import hashlib
import os
import subprocess
import threading

import pytest

from alliancehub.engine.transfers.blob_cache import BlobCache
from alliancehub.engine.transfers.budget import ByteBudget
from alliancehub.engine.transfers.crew import Crew
from alliancehub.engine.transfers.disk_use import DiskUse
from alliancehub.engine.transfers.folder_files import sorted_files
from alliancehub.engine.transfers.follower import Follower
from alliancehub.engine.transfers.hashing import hash_blocks
from alliancehub.engine.transfers.linking import share_or_copy
from alliancehub.engine.transfers.rate import TokenBucket
from alliancehub.engine.transfers.target import Target
from alliancehub.engine.transfers.wanted import Halted, Wanted
from alliancehub.model.errors import Refusal
from alliancehub.wire.datasets import BLOCK


class Steady:
    """A clock that goes on only by what is waited."""

    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now

    def wait(self, seconds):
        self.now += seconds


def test_a_bucket_lets_through_what_is_allowed_and_no_more():
    clock = Steady()
    bucket = TokenBucket(lambda: 1_000_000, clock)
    for _ in range(100):
        bucket.take(bucket.piece(), clock.wait)
    moved = 100 * bucket.piece()
    assert moved / clock.now == pytest.approx(1_000_000, rel=0.02)


def test_a_rest_is_made_up_for_by_a_short_burst_only():
    clock = Steady()
    bucket = TokenBucket(lambda: 1_000_000, clock)
    clock.now = 3_600.0
    bucket.take(2_000_000, clock.wait)
    assert clock.now == pytest.approx(3_600 + 2 - 0.25)


def test_a_cap_that_is_lifted_is_lifted_at_once():
    clock, caps = Steady(), [10_000]
    bucket = TokenBucket(lambda: caps[0], clock)
    assert bucket.piece() == 4_096
    caps[0] = 0
    bucket.take(10**9, clock.wait)
    assert clock.now == 0.0


def test_work_that_needs_more_than_there_is_goes_alone():
    budget = ByteBudget(100)
    taken = budget.take(1_000, lambda: None)
    assert taken == 100

    def give_up():
        raise Halted

    with pytest.raises(Halted):
        budget.take(1, give_up)
    budget.give_back(taken)
    assert budget.take(1, give_up) == 1


def test_the_first_fault_of_a_crew_halts_the_others_and_is_told():
    began, gate = threading.Event(), Wanted()

    def patient(crew):
        began.set()
        crew.wanted.wait(600)

    def faulty():
        began.wait(60)
        raise OSError("no disk")

    def run():
        with Crew(gate) as crew:
            crew.do(1, lambda: patient(crew))
            crew.do(1, faulty)

    with pytest.raises(OSError, match="no disk"):
        run()
    assert not gate.is_halted, "what goes on elsewhere is not concerned"


def test_a_copy_that_shares_the_disk_cannot_change_the_other_by_mistake(tmp_path):
    source, target = tmp_path / "source", tmp_path / "target"
    source.write_bytes(b"one")
    share_or_copy(source, target)
    assert target.read_bytes() == b"one"
    assert not target.is_symlink()
    if source.samefile(target):
        assert not source.stat().st_mode & 0o222, "a hard link is read-only"
    share_or_copy(source, target)
    assert target.read_bytes() == b"one", "what was there is replaced"


def test_a_blob_that_somebody_changed_is_not_given_out(tmp_path):
    cache, source = BlobCache(tmp_path / "blobs"), tmp_path / "source"
    source.write_bytes(b"tides")
    name = hashlib.sha256(b"tides").hexdigest()
    cache.keep(name, source)
    assert cache.give(name, tmp_path / "given", lambda _: None)
    assert (tmp_path / "given").read_bytes() == b"tides"
    blob = cache.place_of(name)
    blob.chmod(0o644)
    found = blob.stat()
    blob.write_bytes(b"tidal")
    os.utime(blob, ns=(found.st_atime_ns, found.st_mtime_ns))  # as if nothing had happened
    assert not cache.give(name, tmp_path / "again", lambda _: None)
    assert not (tmp_path / "again").exists()
    assert not cache.has(name)


def test_the_room_that_files_take_is_what_du_says(tmp_path):
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (inner / "large").write_bytes(os.urandom(300_000))
    (inner / "small").write_bytes(b"x")
    (tmp_path / "a" / "again").hardlink_to(inner / "large")
    with (inner / "sparse").open("wb") as file:
        file.truncate(50_000_000)
    (tmp_path / "link").symlink_to(inner / "large")
    room = DiskUse().of([tmp_path])
    told = subprocess.run(
        ["du", "--summarize", "--block-size=1", tmp_path],
        capture_output=True,
        text=True,
        check=True,
    )
    assert room.bytes == int(told.stdout.split()[0])
    assert room.files == 5


def test_a_file_with_a_name_elsewhere_frees_nothing(tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "one").write_bytes(b"1" * 100_000)
    (tmp_path / "out").hardlink_to(tmp_path / "in" / "one")
    room = DiskUse().of([tmp_path / "in"])
    assert room.bytes >= 100_000
    assert room.freed == 0


def test_what_cannot_go_along_is_told_for_each_file(tmp_path):
    (tmp_path / "fine.csv").write_text("a")
    (tmp_path / ".DS_Store").write_text("left out, since no desktop but one wants it")
    (tmp_path / "link.csv").symlink_to(tmp_path / "fine.csv")
    (tmp_path / "AUX.txt").write_text("a")
    (tmp_path / "Readme.md").write_text("a")
    (tmp_path / "README.md").write_text("a")
    os.mkfifo(tmp_path / "pipe")
    found = {one.path: one.problem for one in sorted_files(tmp_path)}
    assert list(found) == sorted(found, key=str.encode)
    assert ".DS_Store" not in found
    assert not found.pop("fine.csv")
    assert "symbolic link" in found.pop("link.csv")
    assert "Windows" in found.pop("AUX.txt")
    assert "device" in found.pop("pipe")
    assert sorted(map(bool, found.values())) == [False, True], "of two alike one is refused"


def test_a_folder_that_is_none_is_told(tmp_path):
    with pytest.raises(Refusal, match="There is no folder"):
        sorted_files(tmp_path / "none")


def test_a_follower_hashes_what_was_there_and_what_still_comes(tmp_path):
    content = os.urandom(3 * 2**20 + 17)
    part = tmp_path / "part"
    part.write_bytes(content[: 2**20])
    with Follower(part, len(content)) as follower, part.open("ab", buffering=0) as file:
        follower.there(2**20)
        for at in range(2**20, len(content), 50_000):
            file.write(content[at : at + 50_000])
            follower.there(min(at + 50_000, len(content)))
        follower.finish()
    assert follower.sha256 == hashlib.sha256(content).hexdigest()


def test_a_follower_ends_with_what_it_follows(tmp_path):
    part = tmp_path / "part"
    part.write_bytes(b"begun")
    with Follower(part, 10) as follower:
        follower.there(5)
    assert not follower.sha256


def test_blocks_are_hashed_one_by_one(tmp_path):
    content = os.urandom(2 * BLOCK + 3)
    (tmp_path / "file").write_bytes(content)
    assert hash_blocks(tmp_path / "file", BLOCK, lambda _: None) == [
        hashlib.sha256(content[at : at + BLOCK]).hexdigest() for at in range(0, len(content), BLOCK)
    ]


def test_a_target_is_there_only_once_it_is_whole(tmp_path):
    target = Target(tmp_path / "data", "mine")
    target.prepare()
    target.place_of("deep/file").write_text("x")
    assert not target.folder.exists()
    target.finish()
    assert (target.folder / "deep" / "file").read_text() == "x"
    assert [one.name for one in tmp_path.iterdir()] == ["data"]


def test_what_others_put_at_a_target_is_neither_used_nor_removed(tmp_path):
    (tmp_path / "data").mkdir()
    Target(tmp_path / "data", "mine").require_free()  # empty: it may be used
    (tmp_path / "data" / "theirs").write_text("x")
    with pytest.raises(Refusal, match="not empty"):
        Target(tmp_path / "data", "mine").require_free()
    other = Target(tmp_path / "more", "other")
    other.prepare()
    mine = Target(tmp_path / "more", "mine")
    with pytest.raises(Refusal, match="another download"):
        mine.require_free()
    mine.clear()
    assert other.files.is_dir()
