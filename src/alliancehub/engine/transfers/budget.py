"""How much is under way at once, counted in bytes: what keeps the memory flat."""

from __future__ import annotations

import threading
from collections.abc import Callable


class ByteBudget:
    """Lets work begin as long as what goes on together holds at most so many bytes.

    Args:
        limit: bytes; work that needs more goes alone.
    """

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._used = 0
        self._free = threading.Condition()

    def take(self, count: int, check: Callable[[], None]) -> int:
        """Wait until there is room; return what to give back.

        Args:
            count: bytes.
            check: asked about ten times a second; may raise to give up.
        """
        count = min(count, self._limit)
        with self._free:
            while self._used + count > self._limit:
                check()
                self._free.wait(0.1)
            self._used += count
        return count

    def give_back(self, count: int) -> None:
        """Give back what was taken."""
        with self._free:
            self._used -= count
            self._free.notify_all()
