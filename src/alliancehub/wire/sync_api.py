"""The protocol of sync: the hub implements it behind HTTP, the client in front of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from alliancehub.wire.messages import (
    Bucket,
    BucketRequest,
    Compared,
    CompareRequest,
    PullPage,
    PullRequest,
    PushBatch,
    PushResult,
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
