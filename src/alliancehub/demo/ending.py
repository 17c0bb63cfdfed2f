"""Ends the demonstration at a signal, wherever it is, so that nothing is left running."""

from __future__ import annotations

import signal
from types import FrameType
from typing import Self

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Ended(Exception):
    """Somebody pressed Ctrl+C, or the system told us to end."""


class Ending:
    """A context in which signals raise Ended: at once, or at the next ``check``.

    Attributes:
        waits_for_check: set while Qt runs, which would swallow what is raised inside it.
    """

    def __init__(self) -> None:
        self.waits_for_check = False
        self._has_ended = False

    def __enter__(self) -> Self:
        self._before = [signal.signal(number, self._on_signal) for number in _SIGNALS]
        return self

    def __exit__(self, *_: object) -> None:
        for number, handler in zip(_SIGNALS, self._before, strict=True):
            signal.signal(number, handler)

    def check(self) -> None:
        """Raise Ended if a signal came."""
        if self._has_ended:
            raise Ended

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        del number, frame
        was_first, self._has_ended = not self._has_ended, True
        if was_first and not self.waits_for_check:
            raise Ended
