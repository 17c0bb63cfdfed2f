"""The files of versions as the hub has them: what is counted, listed and sealed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

from alliancehub.model.manifest import FileEntry


@dataclass(frozen=True)
class FileTotals:
    """What the files of a version add up to.

    Attributes:
        count, total_bytes: of all its files.
        lacking: of how many the bytes are not here, or not verified.
        first_lacking: the path of one of these, or empty.
    """

    count: int = 0
    total_bytes: int = 0
    lacking: int = 0
    first_lacking: str = ""


class FileReader(Protocol):
    """The files of versions; only the hub knows them."""

    def totals(self, version: str) -> FileTotals:
        """Count the files of a version."""
        ...

    def first(self, version: str, count: int) -> list[FileEntry]:
        """Return the first files of a version, by path as UTF-8 bytes."""
        ...

    def manifest(self, version: str) -> str:
        """Return the hash of the manifest of a version, see ``model.manifest``."""
        ...


def listing_of(files: list[FileEntry]) -> list[dict[str, Any]]:
    """Return files as the listing of a version shows them."""
    return [{"path": one.path, "size": one.size, "sha256": one.sha256} for one in files]
