"""What differs between two versions, from the files that the hub knows of them.

What two sealed versions differ in never changes, so the last few answers are kept: a window asks
for one page after the other.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import asdict, fields

from alliancehub.model.file_change import FileCounts
from alliancehub.model.kinds.dataset_version import DatasetVersion
from alliancehub.model.version_diff import (
    LISTED_MAX,
    FileDiff,
    diff_card,
    diff_files,
    diff_schema,
    page_of,
)
from alliancehub.server.database import Transaction
from alliancehub.server.version_files import VersionFiles
from alliancehub.wire.version_diffs import (
    DIFF_PAGE,
    ColumnDifference,
    FileDifference,
    VersionDifference,
)


class VersionDiffs:
    """Compares versions; for several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: OrderedDict[tuple[str, str], FileDiff] = OrderedDict()

    def page(
        self, tx: Transaction, before: DatasetVersion, after: DatasetVersion, position: str
    ) -> VersionDifference:
        """Return a page of what differs.

        Args:
            tx: reads the files.
            before: the earlier version, which the caller may see.
            after: the later one, likewise.
            position: the path behind which the page begins; empty for the first.
        """
        found = self._files(tx, before, after)
        changes, following = page_of(found.changes, position, DIFF_PAGE)
        is_first = not position
        columns = diff_schema(before.schema_rows, after.schema_rows) if is_first else []
        return VersionDifference(
            files=[FileDifference(**asdict(one)) for one in changes],
            next=following,
            **{one.name: getattr(found, one.name) for one in fields(FileCounts)},
            columns=[ColumnDifference(**one._asdict()) for one in columns],
            card=diff_card(before.card, after.card) if is_first else [],
        )

    def _files(self, tx: Transaction, before: DatasetVersion, after: DatasetVersion) -> FileDiff:
        key = before.manifest, after.manifest
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        files = VersionFiles(tx)
        found = diff_files(files.each(before.id), files.each(after.id))
        if all(key):
            with self._lock:
                self._kept[key] = found
                while len(self._kept) > 1 and self._weight() > LISTED_MAX:
                    self._kept.popitem(last=False)
        return found

    def _weight(self) -> int:
        return sum(len(one.changes) + 1_000 for one in self._kept.values())
