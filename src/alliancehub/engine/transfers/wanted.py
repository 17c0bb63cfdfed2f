"""Whether work is still wanted, asked between small steps of it."""

from __future__ import annotations

import threading


class Halted(Exception):
    """The work is not wanted any more: paused, cancelled, or the engine ends. No fault."""


class Wanted:
    """Says no once it was told so. May be used from any thread.

    Args:
        above: another that is asked too; halted with this one, it would halt more than this.
    """

    def __init__(self, above: Wanted | None = None) -> None:
        self._above = above
        self._halted = threading.Event()

    @property
    def is_halted(self) -> bool:
        """Whether it is not wanted any more."""
        return self._halted.is_set() or (self._above is not None and self._above.is_halted)

    def halt(self) -> None:
        """Say that it is not wanted any more."""
        self._halted.set()

    def check(self) -> None:
        """Raise Halted where it is not wanted any more."""
        if self.is_halted:
            raise Halted

    def wait(self, seconds: float) -> None:
        """Wait; raises Halted as soon as it is not wanted any more."""
        while seconds > 0:
            self.check()
            step = seconds if self._above is None else min(seconds, 0.1)
            self._halted.wait(step)
            seconds -= step
        self.check()
