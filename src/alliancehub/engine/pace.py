"""How fast something goes on and how long the rest will take, smoothed so that one can read it."""

from __future__ import annotations

from collections.abc import Callable

SMOOTH_S = 4.0
SURE_AFTER_S = 1.0


class Pace:
    """Learns the speed from how much is done at which time.

    Args:
        clock: returns seconds that only grow.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._began_at = self._at = clock()
        self._began_done: int | None = None
        self._done = 0
        self.speed = 0.0

    def take(self, done: int) -> None:
        """Note how much is done by now; what was done before the first note does not count."""
        now = self._clock()
        if self._began_done is None or done < self._done:
            self._began_at = self._at = now
            self._began_done = self._done = done
            self.speed = 0.0
            return
        passed = now - self._at
        if passed <= 0:
            return
        since = now - self._began_at
        # The mean at first, then what the last seconds say.
        share = passed / min(max(since, passed), max(SMOOTH_S, passed))
        self.speed += ((done - self._done) / passed - self.speed) * share
        self._at, self._done = now, done

    def left_s(self, total: int) -> float | None:
        """Return the seconds that the rest takes; None where nobody can tell yet."""
        if not total or self.speed <= 0 or self._at - self._began_at < SURE_AFTER_S:
            return None
        return max(total - self._done, 0) / self.speed
