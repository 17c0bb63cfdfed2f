"""What differs between two versions of a dataset, as the hub knows all their files. Light."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True)
class FileDifference:
    """One file that differs.

    Attributes:
        change: ``added``, ``removed``, ``changed`` or ``moved``.
        size, size_before: bytes in the later and in the earlier version.
        path_before: of a moved file in the earlier version, else empty.
    """

    path: str
    change: str
    size: int = 0
    size_before: int = 0
    path_before: str = ""


@dataclass(frozen=True)
class VersionDifference:
    """A page of what differs.

    Attributes:
        files: by path; ``next`` is to be passed as ``after`` for more, or is empty.
        added, removed, changed, moved, same: how many files each, of all and not of this page.
        bytes_added, bytes_removed: what is only in the later, or only in the earlier version.
        is_whole: whether all that differs can be listed.
    """

    files: list[FileDifference] = field(default_factory=list)
    next: str = ""
    added: int = 0
    removed: int = 0
    changed: int = 0
    moved: int = 0
    same: int = 0
    bytes_added: int = 0
    bytes_removed: int = 0
    is_whole: bool = True


class VersionDiffApi(Protocol):
    """Compares versions whose files are more than their rows list."""

    def version_diff(self, before: str, later: str, after: str = "") -> VersionDifference:
        """Return which files differ between two versions, behind a path; needs the hub."""
        ...
