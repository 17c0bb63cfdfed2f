"""How long to wait before trying again: full jitter, from a second to five minutes."""

from __future__ import annotations

from collections.abc import Callable

FIRST_S = 1.0
LONGEST_S = 300.0


class Backoff:
    """Counts failures in a row.

    Args:
        random: returns a number from 0 to 1.
    """

    def __init__(self, random: Callable[[], float]) -> None:
        self._random = random
        self._failures = 0

    @property
    def failures(self) -> int:
        """How many there were in a row."""
        return self._failures

    def reset(self) -> None:
        """Forget the failures: something went well."""
        self._failures = 0

    def after_failure(self, at_least_s: float | None = None) -> float:
        """Return the seconds to wait; at least what the hub asked for."""
        longest: float = min(FIRST_S * 2**self._failures, LONGEST_S)
        self._failures = min(self._failures + 1, 30)
        return float(max(self._random() * longest, at_least_s or 0.0, 0.1))
