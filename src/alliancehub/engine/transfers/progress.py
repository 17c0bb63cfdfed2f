"""How far a transfer is, counted by many threads and told some five times a second."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from alliancehub.engine.pace import Pace

TELL_EVERY_S = 0.2


@dataclass(frozen=True)
class Far:
    """How far it is; see ``transfer_api.Transfer``."""

    phase: str
    done: int
    total: int
    files_done: int
    files: int
    moved: int
    speed: float
    left_s: float | None


class Progress:
    """Counts. May be used from any thread.

    Args:
        tell: called when enough has happened, and at the begin of each phase.
        clock: returns seconds that only grow.
        moved: bytes that went over the network before.
    """

    def __init__(self, tell: Callable[[], None], clock: Callable[[], float], moved: int) -> None:
        self._tell = tell
        self._clock = clock
        self._lock = threading.Lock()
        self._pace = Pace(clock)
        self._told_at = clock()
        self._phase = ""
        self._done = self._total = self._files_done = self._files = 0
        self._moved = moved

    def begin(self, phase: str, *, total: int, done: int, files: int, files_done: int) -> None:
        """Begin a phase, in bytes and files; what was done before does not count for the speed."""
        with self._lock:
            self._phase, self._total, self._done = phase, total, done
            self._files, self._files_done = files, files_done
            self._pace = Pace(self._clock)
            self._pace.take(done)
            self._told_at = self._clock()
        self._tell()

    def step(self, count: int) -> None:
        """Count bytes that are done; negative for those that have to be done again."""
        with self._lock:
            self._done += count
        self._tell_now_and_then()

    def move(self, count: int) -> None:
        """Count bytes that went over the network."""
        with self._lock:
            self._moved += count

    def files_over(self, count: int) -> None:
        """Count files that are where they belong."""
        with self._lock:
            self._files_done += count
        self._tell_now_and_then()

    def far(self) -> Far:
        """Return how far it is."""
        with self._lock:
            return Far(
                self._phase,
                self._done,
                self._total,
                self._files_done,
                self._files,
                self._moved,
                round(self._pace.speed, 1),
                self._pace.left_s(self._total),
            )

    def _tell_now_and_then(self) -> None:
        with self._lock:
            now = self._clock()
            if now - self._told_at < TELL_EVERY_S:
                return
            self._told_at = now
            self._pace.take(self._done)
        self._tell()
