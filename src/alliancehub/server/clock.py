"""What time it is: an argument everywhere, so that tests can let two months pass."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], float]
"""Returns the Unix time in seconds."""

system_clock: Clock = time.time


def instant(seconds: float) -> str:
    """Return a Unix time as ISO 8601 UTC, always of the same length, so that texts sort by time."""
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="microseconds")[:-6] + "Z"


def now_text(clock: Clock) -> Callable[[], str]:
    """Return a function that tells the time of a clock as ISO 8601 UTC."""
    last_ms, last_text = -1, ""

    def now() -> str:
        nonlocal last_ms, last_text
        seconds = clock()
        ms = int(seconds * 1_000)
        if ms != last_ms:  # many commands are decided within a millisecond
            last_ms, last_text = ms, instant(seconds)
        return last_text

    return now
