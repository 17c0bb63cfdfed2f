"""Having on the disk what was written: begun early, so that little is left to wait for."""

from __future__ import annotations

import ctypes
import os
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

from alliancehub.engine.store.database import flush

_WRITE = 2  # SYNC_FILE_RANGE_WRITE of linux/fs.h: begin, and wait for nothing


def begin_flush(number: int, start: int, size: int) -> None:
    """Have the system begin to write a part of a file to the disk; a hint, where it takes any.

    Args:
        number: descriptor of the file.
        start: the first byte.
        size: how many.
    """
    if sys.platform == "linux":
        with suppress(AttributeError):  # another C library
            offset, count = ctypes.c_int64(start), ctypes.c_int64(size)
            _libc().sync_file_range(number, offset, count, _WRITE)


def flush_tree(folder: Path) -> None:
    """Return once all files of a folder are on the disk; raises OSError."""
    if sys.platform == "linux":
        # One call for the whole file system: a million files would be a million waits.
        with suppress(AttributeError):
            number = os.open(folder, os.O_RDONLY)
            try:
                failed = _libc().syncfs(number)
            finally:
                os.close(number)
            if failed:
                raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), str(folder))
            return
    for place, _, names in os.walk(folder):
        for name in names:
            with (Path(place) / name).open("rb") as file, suppress(PermissionError):
                os.fsync(file.fileno())
        flush(Path(place))


@cache
def _libc() -> Any:
    return ctypes.CDLL(None, use_errno=True)
