"""A dataset of many files is published and downloaded over a network that fails in every way.

Requests and answers are cut, answers come in drops or short, the hub says 500 and 503, and all the
while the engine and the hub are killed. ``make soak`` has 2,000 files and 3 GiB:
``JOURNEY_FILES=2000 JOURNEY_MIB=3072 JOURNEY_KILLS=12``; here are fewer.
"""

import os
import random
from math import inf
from pathlib import Path

import pytest

from alliancehub.engine.transfers.crew import WORKERS
from alliancehub.engine.transfers.upload import BATCH_BYTES
from alliancehub.wire.datasets import BLOCK, SMALL_BLOB
from tests.engine.datasets import hashes
from tests.engine.test_transfer_kills import Scene, until, version_of
from tests.faults.meter import Meter
from tests.faults.proxy import Fate, Proxy, What
from tests.hub import Hub

FILES = int(os.environ.get("JOURNEY_FILES", "200"))
SIZE = int(os.environ.get("JOURNEY_MIB", "50")) * 2**20
KILLS = int(os.environ.get("JOURNEY_KILLS", "1"))
SEED = int(os.environ.get("JOURNEY_SEED", "5"))
LONGEST_S = 100 + SIZE // 2**20 + 20 * KILLS
LARGEST = BLOCK // WORKERS
"""So that what is on its way at once, of which a kill may cost all, is a block."""
A_KILL, A_CALL = BLOCK + 500_000, BATCH_BYTES
OVERHEAD = 2_000_000 + 3_000 * FILES  # of sync, listings and the heads of calls
FAULTS = (
    What.REQUEST_CUT,
    What.REFUSED,
    What.ANSWER_CUT,
    What.ANSWER_TRUNCATED,
    What.SLOW,
    What.FAILS,
    What.UNAVAILABLE,
)
EVERY = 12  # requests, of which one fails
BYTES = ("/uploads/", "/blobs", "/files/", "/bundle")


class BadScene(Scene):
    """A hub and an engine with such a network between them."""

    def __init__(self, hub, proxy, meter, chance):
        self.proxy = proxy
        self.chance = chance
        self.begun_at = 0
        super().__init__(hub, meter)

    def spoil(self):
        """Plan what becomes of the next requests, of each kind of fault one at least."""
        kinds = [*FAULTS, *self.chance.choices(FAULTS, k=FILES // 40)]
        self.chance.shuffle(kinds)
        for kind in kinds:
            passing = [Fate()] * self.chance.randrange(EVERY)
            self.proxy.plan(*passing, Fate(kind, self.chance.uniform(0.1, 0.9)))

    def kill_engine(self, then):
        self.proxy.forget_plans()  # who signs in tries once
        super().kill_engine(then)
        self.spoil()

    def faults(self) -> int:
        """Return how many requests for bytes did not pass since the last time."""
        seen, self.begun_at = self.proxy.seen[self.begun_at :], len(self.proxy.seen)
        return sum(
            what is not What.PASSES and any(one in path for one in BYTES) for path, what in seen
        )

    def through(self, begin, way, check):
        """See a transfer through kills to its end; return the bytes that it moved, and may move."""
        before = getattr(self.meter, way)
        self.faults()
        self.spoil()
        shares = [int(self.chance.uniform(0.2, 0.9) * SIZE / KILLS) for _ in range(KILLS)]
        self.meter.hold_at(shares[0])
        transfer = begin()
        for number, then in enumerate([*shares[1:], inf]):
            assert self.meter.wait_until_held(), (number, self.client.transfers())
            check()
            # One after the other; where there is one kill, the engine on the way up, then the hub.
            (self.kill_engine, self.kill_hub)[(number + (way == "down")) % 2](then)
        found = self.wait_for(transfer)
        moved = getattr(self.meter, way) - before
        self.proxy.forget_plans()
        faults = self.faults()
        assert faults, "nothing failed"
        print(f"{way}: {moved:,} bytes moved of {SIZE:,}, {KILLS} kills, {faults} requests failed")
        return found, moved, SIZE + KILLS * A_KILL + faults * A_CALL + OVERHEAD


@pytest.fixture
def scene():
    with Hub(is_watched=False) as hub, Proxy(hub.port) as proxy, Meter(proxy.port) as meter:
        made = BadScene(hub, proxy, meter, random.Random(SEED))
        yield made
        proxy.heal()
        made.close()


@pytest.fixture
def folder(tmp_path):
    """Files of a few bytes up to two megabytes, in folders; they come to ``SIZE``."""
    chance, left = random.Random(SEED), SIZE
    for number in range(FILES):
        rest = FILES - number - 1
        most = min(LARGEST, 2 * left // (rest + 1))
        size = min(LARGEST, left) if not rest else chance.randrange(1, most)
        size = max(size, left - rest * LARGEST)
        left -= size
        place = tmp_path / "data" / f"{number % 17:02}" / f"{number:05}.bin"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(chance.randbytes(size))
    assert left == 0
    return tmp_path / "data"


@pytest.mark.timeout(4 * LONGEST_S)
def test_all_of_it_arrives_once_and_whole_whatever_fails(scene, folder, tmp_path):
    sizes = [one.stat().st_size for one in folder.rglob("*.bin")]
    assert any(one > SMALL_BLOB for one in sizes)
    assert any(one <= SMALL_BLOB for one in sizes)
    version = version_of(scene.client)

    def upload():
        return scene.client.upload_version(version, str(folder))

    def is_draft():
        row = scene.client.detail("dataset_version", version).hit.values
        assert row["state"] == "draft"

    found, moved, allowed = scene.through(upload, "up", is_draft)
    assert found.files_done == FILES
    assert moved <= allowed, (moved, allowed)
    scene.client.submit("publish_version", {"version": version})
    until(lambda: not scene.client.status().waiting)

    target: Path = tmp_path / "there"

    def download():
        return scene.client.download_version(version, str(target))

    def is_not_there():
        assert not target.exists()

    found, moved, allowed = scene.through(download, "down", is_not_there)
    assert found.files_done == FILES
    assert moved <= allowed, (moved, allowed)
    assert hashes(target) == hashes(folder)
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith("there")] == ["there"]
