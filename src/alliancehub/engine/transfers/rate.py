"""How fast bytes may go: a token bucket, shared by all that goes the same way."""

from __future__ import annotations

import threading
from collections.abc import Callable

BURST_S = 0.25  # what may go at once after a rest, as a share of what goes in a second
PIECE_MAX = 120 * 1024  # what the allocator serves without asking the system for new pages
PIECE_MIN = 4 * 1024


class TokenBucket:
    """Lets so many bytes a second through. May be used from any thread.

    Args:
        cap: returns the bytes a second that are allowed now; 0 for no limit.
        clock: returns seconds that only grow.
    """

    def __init__(self, cap: Callable[[], int], clock: Callable[[], float]) -> None:
        self._cap = cap
        self._clock = clock
        self._lock = threading.Lock()
        self._tokens = 0.0
        self._at = clock()

    def piece(self) -> int:
        """Return how many bytes to move at a time: few where little is allowed in a second."""
        cap = self._cap()
        return PIECE_MAX if not cap else min(max(int(cap * BURST_S), PIECE_MIN), PIECE_MAX)

    def take(self, count: int, wait: Callable[[float], None]) -> None:
        """Take leave for bytes, and wait as long as it takes.

        Args:
            count: how many; may be more than go at once, which the next ones then wait for.
            wait: waits so many seconds; may raise to give up, and what was taken stays taken.
        """
        cap = self._cap()
        if not cap:
            return
        with self._lock:
            now = self._clock()
            self._tokens = min(self._tokens + (now - self._at) * cap, cap * BURST_S)
            self._at = now
            self._tokens -= count
            debt_s = -self._tokens / cap
        if debt_s > 0:
            wait(debt_s)
