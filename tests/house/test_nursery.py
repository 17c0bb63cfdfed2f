"""What is forked is a process as one that was started: seen, told apart, and ended."""

import signal
import subprocess
import time

import pytest

from alliancehub.engine.paths import profile_paths
from alliancehub.engine.service import TAKEN
from alliancehub.engine.socket_link import EngineGone, SocketLink
from tests import nursery
from tests.house import left_behind


@pytest.fixture
def engine():
    child = nursery.start("engine", "--stay")
    ends_at = time.monotonic() + 120
    while True:
        try:
            SocketLink(profile_paths()).hang_up()  # in the home that this test has
        except EngineGone:
            assert time.monotonic() < ends_at, "waited in vain"
            time.sleep(0.02)
        else:
            break
    yield child
    child.kill()
    child.wait(timeout=120)


def test_it_is_found_where_it_is_left_behind_and_its_nursery_is_not(engine):
    found = [one for one in map(str, left_behind.living()) if one.startswith("child process ")]

    assert [one for one in found if one.startswith(f"child process {engine.pid}:")]
    assert not [one for one in found if one.split()[2].rstrip(":") in nursery.pids()]


def test_it_tells_how_it_ended(engine):
    with pytest.raises(subprocess.TimeoutExpired):
        engine.wait(timeout=0.01)
    assert engine.poll() is None
    engine.terminate()

    assert engine.wait(timeout=120) == engine.returncode == 0
    engine.kill()  # of one that has ended, nothing: its id may be another's


def test_one_that_is_killed_tells_the_signal(engine):
    engine.kill()

    assert engine.wait(timeout=120) == -signal.SIGKILL


def test_it_writes_where_it_was_told_to(engine, tmp_path):
    said = tmp_path / "said"
    with said.open("wb") as out:
        second = nursery.start("engine", stderr=out)

    assert second.wait(timeout=120) == TAKEN
    assert f"runs for this profile already (process {engine.pid})." in said.read_text()
