"""What differs between two versions, from the files that the hub knows of them.

What two sealed versions differ in never changes, so the last few answers are kept: a window asks
for one page after the other. Of many files that is worked out beside the requests: who asks is told
to come back, so that no answer is held for seconds.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from concurrent.futures import TimeoutError as NotYet
from dataclasses import asdict, fields

from alliancehub.model.file_change import FileCounts
from alliancehub.model.kinds.dataset_version import DatasetVersion
from alliancehub.model.manifest import FileEntry
from alliancehub.model.told import told
from alliancehub.model.version_diff import (
    LISTED_MAX,
    FileDiff,
    diff_card,
    diff_files,
    diff_schema,
    page_of,
)
from alliancehub.server.database import Database, Transaction
from alliancehub.server.problems import ProblemError
from alliancehub.server.version_files import VersionFiles
from alliancehub.wire.version_diffs import (
    COMPARING,
    DIFF_PAGE,
    ColumnDifference,
    FileDifference,
    VersionDifference,
)

AT_ONCE = 50_000
"""Of so many files in both versions together what differs is worked out within the request."""
_WAIT_S = 1.0
_AGAIN_S = 2
_Key = tuple[str, str]


class VersionDiffs:
    """Compares versions; for several threads.

    Args:
        database: of the hub; what takes longer reads it in a thread of its own.

    Attributes:
        at_once: of how many files it is worked out within the request.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = threading.Lock()
        self._kept: OrderedDict[_Key, FileDiff] = OrderedDict()
        self._going: dict[_Key, Future[FileDiff]] = {}
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="comparing")
        self._is_closed = False
        self.at_once = AT_ONCE

    def settle(self) -> None:
        """Wait until nothing is worked out any more."""
        with self._lock:
            going = list(self._going.values())
        wait(going)

    def close(self) -> None:
        """Break off what is worked out, and end."""
        self._is_closed = True
        self._thread.shutdown(cancel_futures=True)

    def page(
        self, tx: Transaction, before: DatasetVersion, after: DatasetVersion, position: str
    ) -> VersionDifference:
        """Return a page of what differs.

        Args:
            tx: reads the files.
            before: the earlier version, which the caller may see.
            after: the later one, likewise.
            position: the path behind which the page begins; empty for the first.

        Raises ProblemError where it takes longer: 503 with ``Retry-After``.
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
        files = VersionFiles(tx)
        key = _name_of(files, before), _name_of(files, after)
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        if before.file_count + after.file_count > self.at_once:
            return self._waited_for(key, before, after)
        found = self._compared(files, before.id, after.id)
        if before.is_sealed and after.is_sealed:
            self._keep(key, found)
        return found

    def _waited_for(self, key: _Key, before: DatasetVersion, after: DatasetVersion) -> FileDiff:
        with self._lock:
            if key not in self._going:
                self._going[key] = self._thread.submit(self._beside, key, before.id, after.id)
            future = self._going[key]
        try:
            return future.result(_WAIT_S)
        except NotYet:
            raise ProblemError(
                503,
                COMPARING,
                told(
                    "The hub compares {n} files with {m}, and is not through yet.",
                    n=before.file_count,
                    m=after.file_count,
                ),
                remedy="Ask again in a few seconds; what is found is kept for that.",
                headers={"Retry-After": str(_AGAIN_S)},
            ) from None

    def _beside(self, key: _Key, before: str, after: str) -> FileDiff:
        try:
            with self._database.read() as tx:
                found = self._compared(VersionFiles(tx), before, after)
            self._keep(key, found)
            return found
        finally:
            with self._lock:
                del self._going[key]

    def _compared(self, files: VersionFiles, before: str, after: str) -> FileDiff:
        """Compare what the database finds to differ; what is the same is counted alone."""
        read = 0

        def later() -> Iterator[FileEntry]:
            nonlocal read
            for one in self._each(files.not_in(before, after)):
                read += 1
                yield one

        found = diff_files(self._each(files.not_in(after, before)), later())
        found.same = files.count(after) - read
        return found

    def _each(self, files: Iterator[FileEntry]) -> Iterator[FileEntry]:
        for one in files:
            if self._is_closed:
                raise Closing
            yield one

    def _keep(self, key: _Key, found: FileDiff) -> None:
        with self._lock:
            self._kept[key] = found
            while len(self._kept) > 1 and self._weight() > LISTED_MAX:
                self._kept.popitem(last=False)

    def _weight(self) -> int:
        return sum(len(one.changes) + 1_000 for one in self._kept.values())


class Closing(Exception):
    """The hub ends while it compares; nobody waits for the answer any more."""


def _name_of(files: VersionFiles, version: DatasetVersion) -> str:
    """Return what names the files of a version: for ever, or until a draft is told others."""
    return version.manifest or f"{version.id} {files.stamp(version.id)}"
