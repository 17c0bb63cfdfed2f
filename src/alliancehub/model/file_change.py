"""What became of the files from one version of a dataset to another. Light: the window shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Change = Literal["added", "removed", "changed", "moved"]


@dataclass(frozen=True, slots=True)
class FileChange:
    """One file that differs.

    Attributes:
        path: in the later version; of a removed file in the earlier one.
        change: what became of it; moved is the same content under another path.
        size, sha256: in the later version, 0 and empty where it is removed; sizes in bytes.
        size_before, sha256_before: in the earlier version, 0 and empty where it is added.
        path_before: of a moved file in the earlier version, else empty.
    """

    path: str
    change: Change
    size: int = 0
    sha256: str = ""
    size_before: int = 0
    sha256_before: str = ""
    path_before: str = ""


@dataclass
class FileCounts:
    """How much differs, of all files and not of a page.

    Attributes:
        added, removed, changed, moved, same: how many files each.
        bytes_added: what is in the later version and not in the earlier one, moved files not.
        bytes_removed: what is in the earlier version and not in the later one.
        is_whole: whether all that differs is listed; else moves are counted as added and removed.
    """

    added: int = 0
    removed: int = 0
    changed: int = 0
    moved: int = 0
    same: int = 0
    bytes_added: int = 0
    bytes_removed: int = 0
    is_whole: bool = True
