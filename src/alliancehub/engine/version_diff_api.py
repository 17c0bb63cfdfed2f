"""What differs between two versions of a dataset, as the hub knows all their files. Light."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from alliancehub.model.file_change import FileChange, FileCounts


@dataclass
class VersionDifference(FileCounts):
    """A page of what differs, with the counts of all.

    Attributes:
        files: by path; ``next`` is to be passed as ``after`` for more, or is empty.
    """

    files: list[FileChange] = field(default_factory=list)
    next: str = ""


class VersionDiffApi(Protocol):
    """Compares versions whose files are more than their rows list."""

    def version_diff(self, before: str, later: str, after: str = "") -> VersionDifference:
        """Return which files differ between two versions, behind a path; needs the hub."""
        ...
