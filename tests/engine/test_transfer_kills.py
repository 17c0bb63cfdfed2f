"""Whenever engine or hub are killed, a transfer ends as it should, and little moves twice.

``TRANSFER_KILLS=50 TRANSFER_MIB=2048 TRANSFER_SEED=…`` is what the soak asks for.
"""

import os
import random
import time
from math import inf
from pathlib import Path

import pytest

from alliancehub.engine.client import EngineClient
from alliancehub.model.query import Query
from alliancehub.wire.datasets import BLOCK
from tests.engine.datasets import hashes
from tests.engine.test_kill9 import engine
from tests.faults.meter import Meter
from tests.hub import Hub
from tests.world import PASSWORD

KILLS = int(os.environ.get("TRANSFER_KILLS", "3"))
MIB = int(os.environ.get("TRANSFER_MIB", "40"))
SEED = int(os.environ.get("TRANSFER_SEED", "11"))
OVERHEAD = 2_000_000  # of sync, signing in and the heads of calls, all of it counted too
PER_KILL = 200_000
LONGEST_S = 60 + 5 * KILLS + MIB


class Scene:
    """A hub, an engine, and what counts the bytes between them."""

    def __init__(self, hub: Hub, meter: Meter) -> None:
        self.hub = hub
        self.meter = meter
        self.process, self.client = engine()
        self.client.set_up(meter.url, hub.setup_code, "Root", "root", "root@hub.test", PASSWORD)

    def kill_engine(self, then: float) -> None:
        """Kill it, and let the next one come so many bytes further."""
        self.process.kill()
        self.process.wait()
        self.client.hang_up()
        self.meter.release(then)
        self.process, self.client = engine()
        self.client.sign_in(self.meter.url, "root", PASSWORD)  # no keyring kept its token

    def kill_hub(self, then: float) -> None:
        """Kill it, and let the engine come so many bytes further with the next one."""
        self.hub.kill9()
        self.meter.release(then)
        self.hub.start()
        self.client.sync_now()

    def transfer(self, transfer: str):
        return next(one for one in self.client.transfers().transfers if one.id == transfer)

    def wait_for(self, transfer: str):
        def ended():
            found = self.transfer(transfer)
            assert found.state in {"waiting", "running", "done"}, found
            return found.state == "done" and found

        return until(ended, lambda: self.transfer(transfer))

    def close(self) -> None:
        self.client.hang_up()
        self.process.terminate()
        assert self.process.wait(timeout=60) == 0


def until(ask, about=lambda: None):
    ends_at = time.monotonic() + LONGEST_S
    while not (found := ask()):
        assert time.monotonic() < ends_at, about()
        time.sleep(0.02)
    return found


@pytest.fixture
def scene(tmp_path):
    with Hub(is_watched=False) as hub, Meter(hub.port) as meter:
        made = Scene(hub, meter)
        yield made
        made.close()


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "data"
    place.mkdir()
    with (place / "large.bin").open("wb") as file:
        for _ in range(MIB):
            file.write(os.urandom(2**20))
    return place


def version_of(client: EngineClient) -> str:
    values = {"title": "Tides", "licence": "CC0-1.0"}
    dataset = client.submit("create", {"kind": "dataset", "values": values}).row
    client.submit("draft_version", {"dataset": dataset, "label": "1.0.0"})
    until(lambda: not client.status().waiting)
    query = Query("dataset_version", where={"dataset": [dataset]})
    return client.query(query).hits[0].id


def kill_on_the_way(scene: Scene, chance: random.Random, begin, check) -> str:
    """Begin a transfer, and kill one of both again and again, each time after a further share."""
    shares = [int(chance.uniform(0.05, 0.95) * MIB * 2**20 / KILLS) for _ in range(KILLS)]
    scene.meter.hold_at(shares[0])
    transfer: str = begin()
    for number, then in enumerate([*shares[1:], inf]):
        assert scene.meter.wait_until_held(), (number, scene.client.transfers())
        check()
        chance.choice((scene.kill_engine, scene.kill_hub))(then)
    return transfer


@pytest.mark.timeout(4 * LONGEST_S)  # a wait that is in vain says so before this does
def test_a_kill_at_any_moment_costs_a_block_at_most(scene, folder, tmp_path):
    chance = random.Random(SEED)
    size = MIB * 2**20
    allowed = size + KILLS * (BLOCK + PER_KILL) + OVERHEAD
    version = version_of(scene.client)
    before = scene.meter.up
    transfer = kill_on_the_way(
        scene, chance, lambda: scene.client.upload_version(version, str(folder)), lambda: None
    )
    scene.wait_for(transfer)
    assert scene.meter.up - before <= allowed
    scene.client.submit("publish_version", {"version": version})
    until(lambda: not scene.client.status().waiting)

    target: Path = tmp_path / "there"

    def is_not_there():
        assert not target.exists()

    before = scene.meter.down
    transfer = kill_on_the_way(
        scene, chance, lambda: scene.client.download_version(version, str(target)), is_not_there
    )
    found = scene.wait_for(transfer)
    assert scene.meter.down - before <= allowed
    assert hashes(target) == hashes(folder)
    assert (found.files_done, found.done) == (1, size)
