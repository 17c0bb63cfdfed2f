"""What time it is: an argument everywhere, so that tests can let a month pass."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], float]
"""Returns the Unix time in seconds."""


def instant(seconds: float) -> str:
    """Return a Unix time as ISO 8601 UTC, always of the same length, so that texts sort by time."""
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="microseconds")[:-6] + "Z"
