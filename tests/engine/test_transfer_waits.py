"""A transfer that waits for the network goes on as soon as there is one, and not much later."""

import threading

import httpx
import pytest

from alliancehub.engine.sync.backoff import Backoff
from alliancehub.engine.transfers import run
from alliancehub.wire.datasets import BLOCK
from tests.engine.datasets import drafted, shown, written

LONGEST_S = 60.0


@pytest.fixture
def lea(near):
    return near.member("lea")


class Seen(list[int]):
    """How many faults there were in a row before, at each of them.

    Attributes:
        waits_s: how long each makes the transfer wait.
    """

    waits_s = 3_600.0


@pytest.fixture
def failures(monkeypatch):
    """Have the whole transfer wait at its first fault, for an hour; return the faults in a row."""
    seen = Seen()

    def after_failure(self, at_least_s=None):
        seen.append(self.failures)
        self._failures += 1
        return seen.waits_s

    monkeypatch.setattr(run, "TRIES", 1)
    monkeypatch.setattr(Backoff, "after_failure", after_failure)
    return seen


class Heard:
    """Waits for what the engine tells of a transfer, instead of asking again and again."""

    def __init__(self, client, transfer, is_it):
        self._came = threading.Event()
        self._stop = client.engine.listen(self._hear)
        self._transfer, self._is_it = transfer, is_it
        if is_it(shown(client, transfer)):
            self._came.set()

    def _hear(self, event, data):
        if event == "transfer" and data.id == self._transfer and self._is_it(data):
            self._came.set()

    def wait(self):
        came = self._came.wait(LONGEST_S)
        self._stop()
        return came


def test_a_network_that_was_away_between_two_cycles_wakes_what_waits_for_it(
    lea, tmp_path, failures
):
    version = drafted(lea)
    transfer = lea.engine.upload_version(version, str(written(tmp_path / "data", one=1_000)))
    waits = Heard(lea, transfer, lambda one: one.refusal and one.refusal.code == "unreachable")
    lea.offline()
    lea.engine._core.need().mover.start(is_paused=False)
    assert waits.wait()
    ends = Heard(lea, transfer, lambda one: one.state == "done")
    lea.online()
    lea.sync()  # which never saw that the hub was away
    assert ends.wait(), shown(lea, transfer)


def test_faults_between_which_bytes_came_through_do_not_add_up(lea, tmp_path, failures):
    """Else the tenth of a long transfer would wait for minutes."""
    failures.waits_s = 0.0
    version = drafted(lea)
    transfer = lea.engine.upload_version(version, str(written(tmp_path / "data", one=4 * BLOCK)))
    is_second = False

    def fail(request):
        nonlocal is_second
        if request.method == "PATCH":
            is_second = not is_second
            if not is_second:
                raise httpx.ReadError("The network went away.", request=request)

    lea.network.stops = fail
    ends = Heard(lea, transfer, lambda one: one.state == "done")
    lea.engine._core.need().mover.start(is_paused=False)
    assert ends.wait(), shown(lea, transfer)
    assert len(failures) == 3
    assert set(failures) == {0}
