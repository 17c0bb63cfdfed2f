"""An account's way to the bytes of its hub: the calls of ``BytesApi`` with tokens seen to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeVar

from alliancehub.engine.bytes_api import BytesApi, Parts, Standing
from alliancehub.engine.session import Session
from alliancehub.wire.datasets import (
    BatchAnswer,
    BlocksPage,
    ManifestAnswer,
    ManifestPage,
    ManifestRequest,
)
from alliancehub.wire.version_diffs import VersionDifference

T = TypeVar("T")


class HubBytes:
    """May be used from several threads; a token that ran out on the way is renewed.

    Args:
        session: of the account; the tokens are its own, since only one may renew them.
        api: the hub.
    """

    def __init__(self, session: Session, api: BytesApi) -> None:
        self._session = session
        self.api = api

    def tell_manifest(self, version: str, message: ManifestRequest) -> ManifestAnswer:
        """Say which files a draft is to have; returns what the hub lacks of them."""
        return self._session.call(lambda token: self.api.tell_manifest(version, message, token))

    def version_diff(self, before: str, later: str, after: str) -> VersionDifference:
        """Return a page of what differs between two versions."""
        return self._session.call(lambda token: self.api.version_diff(before, later, after, token))

    def manifest(self, version: str, after: str) -> ManifestPage:
        """Return a page of the files of a version."""
        return self._session.call(lambda token: self.api.manifest(version, after, token))

    def blocks(self, version: str, file: str, first: int) -> BlocksPage:
        """Return the hashes of the blocks of a file, from one on."""
        return self._session.call(lambda token: self.api.blocks(version, file, first, token))

    def begin_upload(self, version: str, sha256: str, size: int, name: str) -> str:
        """Begin an upload; returns its id."""
        return self._session.call(
            lambda token: self.api.begin_upload(version, sha256, size, name, token)
        )

    def upload_standing(self, upload: str) -> Standing:
        """Return how an upload stands."""
        return self._session.call(lambda token: self.api.upload_standing(upload, token))

    def send_part(
        self, upload: str, offset: int, parts: Parts, size: int, checksum: bytes
    ) -> Standing:
        """Send the next bytes of an upload."""
        return self._session.call(
            lambda token: self.api.send_part(upload, offset, parts, size, checksum, token)
        )

    def end_upload(self, upload: str) -> None:
        """Throw away what came of an upload."""
        self._session.call(lambda token: self.api.end_upload(upload, token))

    def send_blobs(self, version: str, parts: Parts, size: int) -> BatchAnswer:
        """Send many small blobs as frames."""
        return self._session.call(lambda token: self.api.send_blobs(version, parts, size, token))

    def file_bytes(
        self, version: str, file: str, start: int, end: int, sha256: str
    ) -> Iterator[bytes]:
        """Yield the bytes of a file from one on and before another, as they come."""
        return self._begun(
            lambda token: self.api.file_bytes(version, file, start, end, sha256, token)
        )

    def bundle(self, version: str, files: list[str]) -> Iterator[tuple[dict[str, Any], bytes]]:
        """Yield small files of a version."""
        return self._begun(lambda token: self.api.bundle(version, files, token))

    def _begun(self, ask: Any) -> Iterator[Any]:
        """Return an answer that comes in parts; its first shows whether the token is good."""

        def begun(token: str) -> tuple[list[Any], Iterator[Any]]:
            parts = ask(token)
            return [next(parts)], parts

        first, rest = self._session.call(begun)
        return _again(first, rest)


def _again(first: list[T], rest: Iterator[T]) -> Iterator[T]:
    try:
        yield from first
        yield from rest
    finally:
        rest.close()  # type: ignore[attr-defined] # a generator: its connection ends with it
