"""Schedule: when to run a cycle. At a poke, at a change of the member's, and every minute or so."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from alliancehub.engine.giving_way import give_way
from alliancehub.engine.sync.backoff import Backoff
from alliancehub.engine.sync.status import Stopped
from alliancehub.wire.problem import SignInNeeded, UpdateNeeded, WireError

log = logging.getLogger(__name__)

JITTER = 0.2
WITH_EVENTS_S = 300.0  # a poke can be lost
LOOK_S = 60.0


@dataclass(frozen=True)
class Wait:
    """How long it is until the next cycle.

    Attributes:
        seconds: None where it waits for a person, or nothing runs by itself.
        failures: cycles that failed in a row.
    """

    seconds: float | None = None
    failures: int = 0


class Schedule:
    """A thread that runs cycles.

    Args:
        cycle: runs one; raises WireError or Stopped.
        poll_s: returns the seconds between cycles where nothing else asks for one.
        is_live: returns whether the hub pokes us.
        random: returns a number from 0 to 1.
        meanwhile: called about every minute while no cycle runs, also where cycles are paused.
    """

    def __init__(
        self,
        cycle: Callable[[], None],
        poll_s: Callable[[], float],
        is_live: Callable[[], bool],
        random: Callable[[], float],
        *,
        meanwhile: Callable[[], None] = lambda: None,
    ) -> None:
        self._cycle = cycle
        self._poll_s = poll_s
        self._is_live = is_live
        self._random = random
        self._meanwhile = meanwhile
        self._backoff = Backoff(random)
        self._condition = threading.Condition()
        self._is_asked = True
        self._is_wished = False
        self._is_paused = False
        self._is_ended = False
        self._not_before = 0.0
        self._poll_at = 0.0
        self._thread = threading.Thread(target=self._run, name="alliancehub-sync", daemon=True)

    def start(self) -> None:
        """Begin; the first cycle runs at once."""
        self._thread.start()

    def ask(self, *, by_member: bool = False) -> None:
        """Ask for a cycle; a member's wish does not wait for the end of a back-off."""
        with self._condition:
            self._is_asked = True
            if by_member:
                self._is_wished = True
                self._not_before = 0.0
            self._condition.notify()

    def pause(self, *, is_paused: bool) -> None:
        """Stop running cycles, or go on."""
        with self._condition:
            self._is_paused = is_paused
            self._is_asked = True
            self._condition.notify()

    def wait(self) -> Wait:
        """Return how long it is until the next cycle, as things stand."""
        with self._condition:
            if self._is_paused:
                return Wait(None, self._backoff.failures)
            at = self._not_before if self._is_asked else max(self._poll_at, self._not_before)
            return Wait(max(at - time.monotonic(), 0.0), self._backoff.failures)

    def stop(self) -> None:
        """Stop; a cycle that runs is not waited for."""
        with self._condition:
            self._is_ended = True
            self._condition.notify()

    def join(self) -> None:
        """Wait until the thread has ended."""
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        give_way()
        while self._is_due():
            try:
                self._cycle()
            except SignInNeeded:
                self._wait_at_least(WITH_EVENTS_S)
            except (Stopped, UpdateNeeded):
                self._wait_at_least(3_600.0)
            except WireError as error:
                self._wait_at_least(self._backoff.after_failure(error.retry_after_s))
            except Exception:
                log.exception("a cycle failed")
                self._wait_at_least(self._backoff.after_failure())
            else:
                self._backoff.reset()

    def _wait_at_least(self, seconds: float) -> None:
        with self._condition:
            if self._is_wished:
                return  # since the cycle that failed began: the member may have signed in
            self._not_before = time.monotonic() + seconds

    def _is_due(self) -> bool:
        """Wait until a cycle is due; False where it is all over."""
        poll = WITH_EVENTS_S if self._is_live() else self._poll_s()
        poll_at = time.monotonic() + poll * (1 - JITTER + 2 * JITTER * self._random())
        self._poll_at = poll_at
        while True:
            with self._condition:
                if self._is_ended:
                    return False
                now = time.monotonic()
                wanted_at = self._not_before if self._is_asked else max(poll_at, self._not_before)
                if not self._is_paused and wanted_at <= now:
                    self._is_asked = self._is_wished = False
                    return True
                left = LOOK_S if self._is_paused else max(wanted_at - now, 0.001)
                self._condition.wait(min(left, LOOK_S))
            self._meanwhile()
