"""What differs between two versions of a dataset, as the hub tells it."""

from __future__ import annotations

from alliancehub.wire.messages import Answer

DIFF_PAGE = 1_000
COMPARING = "comparing"
"""Code of the problem that the hub is not through yet: ask again after ``Retry-After``."""


class FileDifference(Answer):
    """One file that differs; see ``model.version_diff.FileChange``."""

    path: str
    change: str
    size: int = 0
    sha256: str = ""
    size_before: int = 0
    sha256_before: str = ""
    path_before: str = ""


class ColumnDifference(Answer):
    """One column that differs; see ``model.version_diff.SchemaChange``."""

    file: str
    column: str
    change: str
    type: str = ""
    type_before: str = ""


class VersionDifference(Answer):
    """What differs; pass ``next`` as ``after`` for more files.

    Attributes:
        files: by path as UTF-8 bytes.
        added, removed, changed, moved, same: how many files each, of all and not of this page.
        bytes_added, bytes_removed: what is only in the later, or only in the earlier version.
        is_whole: whether all that differs can be listed.
        columns, card: what differs in the schema, and lines of the card in unified form; with the
            first page alone.
    """

    files: list[FileDifference]
    next: str | None
    added: int
    removed: int
    changed: int
    moved: int
    same: int
    bytes_added: int
    bytes_removed: int
    is_whole: bool
    columns: list[ColumnDifference]
    card: list[str]
