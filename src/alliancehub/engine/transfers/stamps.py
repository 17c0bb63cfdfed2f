"""Whether a file may have changed: asked cheaply, and never the last word. Hashes have that."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_BOOT = Path("/proc/sys/kernel/random/boot_id")


def stamp_of(found: os.stat_result) -> str:
    """Return what changes with a file: size, both times to the nanosecond, inode and device.

    The time of the inode is among them: nobody can set it, as they can that of the content.
    """
    changed = 0 if sys.platform == "win32" else found.st_ctime_ns
    cells = (found.st_size, found.st_mtime_ns, changed, found.st_ino, found.st_dev)
    return ":".join(map(str, cells))


def content_stamp(found: os.stat_result) -> str:
    """Return the same without what another name for the file changes, or its permissions."""
    cells = (found.st_size, found.st_mtime_ns, found.st_ino, found.st_dev)
    return ":".join(map(str, cells))


def boot() -> str:
    """Name this run of the system, or empty where it does not say.

    What a killed engine had written is still there as long as the system runs; after a power cut
    it may not be.
    """
    try:
        return _BOOT.read_text("ascii").strip()
    except OSError:
        return ""
