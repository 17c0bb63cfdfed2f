"""A lock on an open file that goes with the process, however that ends."""

from __future__ import annotations

import sys

if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Locked(Exception):
    """Another request, perhaps of another worker, writes to it."""


def lock(descriptor: int) -> None:
    """Lock an open file until it is closed; raises Locked while another has it."""
    try:
        _take(descriptor)
    except OSError as error:
        raise Locked from error
