"""A cold start: the files that a program is made of are read from the disk again."""

from __future__ import annotations

import os
from pathlib import Path


def forget_files(*folders: Path) -> None:
    """Let the system forget what it remembers of all files in these folders.

    Pages that a running process has mapped stay, such as those of the Python that runs this; they
    are the same for whatever is compared.
    """
    os.sync()  # what was written just now could not be forgotten
    for folder in folders:
        for path, _, names in os.walk(folder):
            for name in names:
                _forget(os.path.join(path, name))  # noqa: PTH118 - tens of thousands of them


def _forget(path: str) -> None:
    try:
        file = os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
    except OSError:  # a link, or gone
        return
    try:
        os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
    finally:
        os.close(file)
