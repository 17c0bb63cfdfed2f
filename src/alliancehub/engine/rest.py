"""After work: memory that the allocator and the caches keep goes back to the system."""

from __future__ import annotations

import ctypes
import gc
import sys
import time
from collections.abc import Callable

QUIET_S = 5.0
WORK_S = 0.3  # CPU time; less than this leaves nothing worth looking for
IDLE_SHARE = 0.02  # of a core: what waiting for events costs

_M_MMAP_THRESHOLD, _M_ARENA_MAX = -3, -8  # of glibc's malloc.h
_LONG_BYTES = 128 * 1024
_ARENAS = 2


def keep_little() -> None:
    """Have the allocator keep less of what is freed. To be called before there are threads.

    Else glibc keeps a heap for each thread, and serves long buffers from them once some were
    freed: what a first sync took would be left in holes.
    """
    mallopt = _of_glibc("mallopt")
    if mallopt is not None:
        mallopt(_M_ARENA_MAX, _ARENAS)
        mallopt(_M_MMAP_THRESHOLD, _LONG_BYTES)


def give_back() -> None:
    """Collect garbage and return what is free; may be called on any thread.

    It holds up all threads for a tenth of a second or more: only where nothing goes on.
    """
    gc.collect()
    trim = _of_glibc("malloc_trim")
    if trim is not None:
        trim(0)


def _of_glibc(name: str) -> Callable[..., int] | None:
    """Return a function of the C library, or None where it has none of that name, as musl."""
    if sys.platform != "linux":
        return None
    found: Callable[..., int] | None = getattr(ctypes.CDLL(None), name, None)
    return found


class Quiet:
    """Tells when a process has come to rest after work, by the CPU time it takes.

    Nothing needs to say that it works, and whatever still does is seen.

    Args:
        used: returns the CPU seconds that the process has taken so far.
        clock: returns seconds that never go back.
    """

    def __init__(
        self,
        used: Callable[[], float] = time.process_time,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._used = used
        self._clock = clock
        self._rested_at = self._used_before = used()
        self._seen_at = self._quiet_since = clock()

    def has_come(self) -> bool:
        """Tell, once after each stretch of work, that nothing goes on any more."""
        used, now = self._used(), self._clock()
        if used - self._used_before > IDLE_SHARE * (now - self._seen_at):
            self._quiet_since = now
        self._used_before, self._seen_at = used, now
        return now - self._quiet_since >= QUIET_S and used - self._rested_at >= WORK_S

    def rested(self) -> None:
        """Begin anew: what the rest itself took is not work."""
        self._rested_at = self._used_before = self._used()
        self._seen_at = self._clock()
