"""What differs between two versions of a dataset: files, schema and card.

Pure, and each list of files is read once from its beginning to its end, so that a million of them
need not lie in memory.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import unified_diff
from typing import Any, NamedTuple

from alliancehub.model.file_change import Change, FileChange, FileCounts
from alliancehub.model.manifest import FileEntry

LISTED_MAX = 200_000
"""So many changed files are listed, and moves found among them; the rest are counted."""
CARD_LINES_MAX = 5_000
CARD_CHANGES_MAX = 2_000


@dataclass
class FileDiff(FileCounts):
    """What differs in the files.

    Attributes:
        changes: by path as UTF-8 bytes, at most ``LISTED_MAX``.
    """

    changes: list[FileChange] = field(default_factory=list)


class SchemaChange(NamedTuple):
    """One column that differs.

    Attributes:
        type, type_before: empty where it is removed or added.
    """

    file: str
    column: str
    change: Change
    type: str = ""
    type_before: str = ""


def diff_files(before: Iterable[FileEntry], after: Iterable[FileEntry]) -> FileDiff:
    """Return what differs between the files of two versions.

    Args:
        before: of the earlier version, sorted by path as UTF-8 bytes.
        after: of the later version, likewise.
    """
    found = FileDiff()
    for old, new in _paired(before, after):
        if old is None and new is not None:
            found.added += 1
            found.bytes_added += new.size
            change = FileChange(new.path, "added", new.size, new.sha256)
        elif new is None and old is not None:
            found.removed += 1
            found.bytes_removed += old.size
            change = FileChange(old.path, "removed", size_before=old.size, sha256_before=old.sha256)
        elif old is not None and new is not None and old.sha256 != new.sha256:
            found.changed += 1
            found.bytes_added += new.size
            found.bytes_removed += old.size
            change = FileChange(new.path, "changed", new.size, new.sha256, old.size, old.sha256)
        else:
            found.same += 1
            continue
        if len(found.changes) < LISTED_MAX:
            found.changes.append(change)
        else:
            found.is_whole = False
    if found.is_whole and found.added and found.removed:
        _find_moves(found)
    return found


def page_of(
    changes: Sequence[FileChange], after: str, count: int
) -> tuple[list[FileChange], str | None]:
    """Return some changes behind a path, and behind which path to go on; None at the end."""
    wanted = after.encode()
    low, high = 0, len(changes)
    while low < high:
        middle = (low + high) // 2
        if changes[middle].path.encode() <= wanted and after:
            low = middle + 1
        else:
            high = middle
    page = list(changes[low : low + count])
    return page, page[-1].path if low + count < len(changes) else None


def diff_schema(
    before: Sequence[Mapping[str, Any]], after: Sequence[Mapping[str, Any]]
) -> list[SchemaChange]:
    """Return which columns were added, removed, or are of another type.

    Args:
        before: ``schema_rows`` of the earlier version.
        after: of the later one.
    """
    old, new = _columns(before), _columns(after)
    found: list[SchemaChange] = []
    for (file, column), kind in new.items():
        known = old.get((file, column))
        if known is None:
            found.append(SchemaChange(file, column, "added", kind))
        elif known != kind:
            found.append(SchemaChange(file, column, "changed", kind, known))
    found += [
        SchemaChange(file, column, "removed", type_before=kind)
        for (file, column), kind in old.items()
        if (file, column) not in new
    ]
    return found


def diff_card(before: str, after: str) -> list[str]:
    """Return the lines that differ, in unified form without a head; at most some thousand.

    Of a very long card only the first lines are compared.
    """
    if before == after:
        return []
    lines = unified_diff(_lines(before), _lines(after), lineterm="", n=3)
    return [line for _, line in zip(range(CARD_CHANGES_MAX + 2), lines, strict=False)][2:]


def _lines(text: str) -> list[str]:
    return text.splitlines()[:CARD_LINES_MAX]


def _columns(rows: Sequence[Mapping[str, Any]]) -> dict[tuple[str, str], str]:
    return {
        (str(one.get("file", "")), str(one.get("column", ""))): str(one.get("type", ""))
        for one in rows
    }


def _paired(
    before: Iterable[FileEntry], after: Iterable[FileEntry]
) -> Iterator[tuple[FileEntry | None, FileEntry | None]]:
    """Yield the files of both by path, each with its namesake or None."""
    olds, news = iter(before), iter(after)
    old, new = next(olds, None), next(news, None)
    while old is not None and new is not None:
        if old.path == new.path:
            yield old, new
            old, new = next(olds, None), next(news, None)
        elif _comes_first(old.path, new.path):
            yield old, None
            old = next(olds, None)
        else:
            yield None, new
            new = next(news, None)
    while old is not None:
        yield old, None
        old = next(olds, None)
    while new is not None:
        yield None, new
        new = next(news, None)


def _comes_first(one: str, other: str) -> bool:
    """Tell whether a path comes before another: UTF-8 bytes are ordered like code points."""
    return one < other


def _find_moves(found: FileDiff) -> None:
    """Let a removed and an added file of the same content be one that was moved."""
    gone: dict[str, list[FileChange]] = {}
    for one in reversed(found.changes):
        if one.change == "removed" and one.size_before:  # empty files all look the same
            gone.setdefault(one.sha256_before, []).append(one)
    moved_from: set[str] = set()
    changes: list[FileChange] = []
    for one in found.changes:
        if one.change == "added" and (same := gone.get(one.sha256)):
            other = same.pop()
            moved_from.add(other.path)
            changes.append(
                FileChange(
                    one.path,
                    "moved",
                    one.size,
                    one.sha256,
                    other.size_before,
                    other.sha256_before,
                    other.path,
                )
            )
            found.bytes_added -= one.size
            found.bytes_removed -= one.size
        else:
            changes.append(one)
    found.changes = [
        one for one in changes if one.change != "removed" or one.path not in moved_from
    ]
    found.moved = len(moved_from)
    found.added -= found.moved
    found.removed -= found.moved
