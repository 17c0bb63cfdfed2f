"""One content under two names: cloned where the file system can, else linked, else copied.

Never by a symbolic link: it breaks when one of the two is moved, and Windows wants a privilege.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

_FICLONE = 0x40049409  # of linux/fs.h
READ_ONLY = 0o444
_USUAL = 0o644


def share(source: Path, target: Path) -> bool:
    """Give a file a second name on the same file system; False where that is not possible.

    A clone is a file of its own, which shares blocks until one of them is written. A hard link is
    the same file: it is made read-only, so that whoever edits one does not change the other.

    Raises:
        OSError: the source cannot be read, or the target is there or cannot be made.
    """
    if _clone(source, target):
        return True
    try:
        target.hardlink_to(source)
    except FileExistsError:
        raise
    except OSError:  # another file system, one without links, or too many of them
        return False
    target.chmod(READ_ONLY)
    return True


def share_or_copy(source: Path, target: Path) -> None:
    """Give a file a second name, or copy it; what is there under the name is replaced."""
    target.unlink(missing_ok=True)
    if not share(source, target):
        shutil.copyfile(source, target)


def _clone(source: Path, target: Path) -> bool:
    """Make a reflink; False, with nothing left, where the file system has none."""
    if sys.platform != "linux":
        return False
    from fcntl import ioctl  # noqa: PLC0415 - not on Windows

    with source.open("rb") as read:
        number = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _USUAL)
        try:
            ioctl(number, _FICLONE, read.fileno())
        except OSError:
            target.unlink()
            return False
        finally:
            os.close(number)
    return True
