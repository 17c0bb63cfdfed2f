"""The protocol of sync: the hub implements it behind HTTP, the client in front of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Protocol

from alliancehub.wire.messages import (
    Bucket,
    BucketRequest,
    Compared,
    CompareRequest,
    PullPage,
    PullRequest,
    PushBatch,
    PushResult,
    SnapshotFile,
    SnapshotHead,
    SnapshotPage,
)


class SyncApi(Protocol):
    """Every call raises a ``WireError`` of ``wire.problem`` where it does not end well."""

    def pull(self, request: PullRequest) -> PullPage:
        """Return the next page of what changed for the caller."""
        ...

    def compare(self, request: CompareRequest) -> Compared:
        """Return what the rows of scopes add up to."""
        ...

    def bucket(self, request: BucketRequest) -> Bucket:
        """Return all rows of a bucket."""
        ...

    def push(self, batch: PushBatch) -> PushResult:
        """Decide mutations; sending them again returns the same verdicts."""
        ...

    def snapshot(self, scope: str, after: str = "") -> Iterator[SnapshotHead | SnapshotPage]:
        """Yield the head and then all rows of a scope, or those behind ``after``."""
        ...

    def snapshot_file(self, scope: str, shape: str) -> SnapshotFile:
        """Return what file there is of a scope; Refused with 404 where there is none."""
        ...

    def snapshot_bytes(self, scope: str, name: str, start: int) -> Iterator[bytes]:
        """Yield the bytes of such a file from one on; Refused with 404 where it is gone."""
        ...

    def record(self, kind: str, row_id: str) -> dict[str, Any]:
        """Return the values of one row; Refused with 404 where there is none in sight."""
        ...
