"""How many files, and so connections, a hub may have open at once."""

from __future__ import annotations

import sys
from contextlib import suppress

ENOUGH = 2**20


def allow_open_files() -> None:
    """Raise this process's limit of open files as far as the system lets it; workers inherit it.

    A desktop that listens takes one. Many systems start a process with 1,024, though they allow it
    far more.
    """
    if sys.platform == "win32":
        return  # which has no such limit
    import resource  # noqa: PLC0415 - is not there on Windows

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = ENOUGH if hard == resource.RLIM_INFINITY else hard
    if soft != resource.RLIM_INFINITY and soft < most:
        # Some systems name a limit that they then do not grant; what there is has to do.
        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
