"""Signed in or not: the access token in memory, the refresh token in the vault.

Only one process and one thread at a time may exchange a refresh token: a hub that sees one twice
takes it for stolen and signs the member out.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from alliancehub.engine.hub_api import HubApi
from alliancehub.engine.secrets import TokenVault
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
    Tokens,
)
from alliancehub.wire.problem import Problem, SignInNeeded

T = TypeVar("T")


class Session:
    """One account's way to its hub: the ``SyncApi`` with tokens seen to.

    Args:
        key: names the account in the vault.
        is_guest: a guest has no tokens and needs none.
    """

    def __init__(self, api: HubApi, vault: TokenVault, key: str, *, is_guest: bool) -> None:
        self.api = api
        self.is_guest = is_guest
        self._vault = vault
        self._key = key
        self._access = ""
        self._lock = threading.Lock()

    def start(self, tokens: Tokens) -> None:
        """Take the tokens that signing in gave."""
        with self._lock:
            self._take(tokens)

    def end(self) -> None:
        """Forget all tokens."""
        with self._lock:
            self._access = ""
            self._vault.drop(self._key)

    def call(self, ask: Callable[[str], T]) -> T:
        """Return what a call with an access token gives; a token that ran out is renewed once."""
        if self.is_guest:
            return ask("")
        token = self._access or self._renewed("")
        try:
            return ask(token)
        except SignInNeeded:
            return ask(self._renewed(token))

    def pull(self, request: PullRequest) -> PullPage:
        """Return the next page of what changed for the member."""
        return self.call(lambda token: self.api.pull(request, token))

    def compare(self, request: CompareRequest) -> Compared:
        """Return what the rows of scopes add up to."""
        return self.call(lambda token: self.api.compare(request, token))

    def bucket(self, request: BucketRequest) -> Bucket:
        """Return all rows of a bucket."""
        return self.call(lambda token: self.api.bucket(request, token))

    def push(self, batch: PushBatch) -> PushResult:
        """Decide mutations; sending them again returns the same verdicts."""
        return self.call(lambda token: self.api.push(batch, token))

    def snapshot(self, scope: str, after: str = "") -> Iterator[SnapshotHead | SnapshotPage]:
        """Yield the head and then all rows of a scope, or those behind ``after``."""

        def begun(token: str) -> Iterator[SnapshotHead | SnapshotPage]:
            lines = self.api.snapshot(scope, after, token)
            first = next(lines)  # here it shows whether the token is good
            return _again(first, lines)

        return self.call(begun)

    def snapshot_file(self, scope: str, shape: str) -> SnapshotFile:
        """Return what file there is of a scope."""
        return self.call(lambda token: self.api.snapshot_file(scope, shape, token))

    def snapshot_bytes(self, scope: str, name: str, start: int) -> Iterator[bytes]:
        """Yield the bytes of a scope's file from one on."""

        def begun(token: str) -> Iterator[bytes]:
            parts = self.api.snapshot_bytes(scope, name, start, token)
            return _again(next(parts), parts)

        return self.call(begun)

    def record(self, kind: str, row_id: str) -> dict[str, Any]:
        """Return the values of one row."""
        return self.call(lambda token: self.api.record(kind, row_id, token))

    def events(self) -> Iterator[None]:
        """Yield once when the stream is open and then for each poke."""

        def begun(token: str) -> Iterator[None]:
            pokes = self.api.events(token)
            return _again(next(pokes), pokes)

        return self.call(begun)

    def _renewed(self, spent: str) -> str:
        with self._lock:
            if self._access and self._access != spent:
                return self._access  # another thread was first
            refresh = self._vault.load(self._key)
            if not refresh:
                raise _signed_out(self._vault.state(self._key))
            try:
                self._take(self.api.refresh(refresh))
            except SignInNeeded:
                self._access = ""
                self._vault.drop(self._key)
                raise
            return self._access

    def _take(self, tokens: Tokens) -> None:
        # Kept before it is used, so that a crash in between costs nothing.
        self._vault.save(self._key, tokens.refresh_token)
        self._access = tokens.access_token


def _again(first: T, rest: Iterator[T]) -> Iterator[T]:
    yield first
    yield from rest


def _signed_out(state: str) -> SignInNeeded:
    if state == "locked":
        return SignInNeeded(
            Problem(
                title="The keyring is locked.",
                status=401,
                code="keyring_locked",
                detail="Your sign-in is kept in it.",
                remedy="Unlock it and sync, or sign in again.",
            )
        )
    return SignInNeeded(
        Problem(
            title="You are signed out.",
            status=401,
            code="signed_out",
            remedy="Sign in to send and fetch; what is here stays readable.",
        )
    )
