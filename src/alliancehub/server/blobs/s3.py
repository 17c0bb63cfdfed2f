"""Blobs in a bucket of S3, or of what speaks like it.

Uploads come to the hub, which verifies them on its own disk and then sends them on in parts: so a
bucket never holds what was not verified. Downloads are given by the bucket itself, at addresses
that are signed for one blob and a minute.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import TypeVar
from urllib.parse import parse_qs, urlsplit

import obstore
from obstore.exceptions import BaseError
from obstore.store import S3Store

from alliancehub.model.errors import Refusal
from alliancehub.model.told import told
from alliancehub.server.blobs.store import CHUNK, LINK_S, StoreFailed

T = TypeVar("T")

_PART = 8 * 1024 * 1024
_PARTS_MAX = 9_000  # of the 10,000 that S3 takes
_HELD = 64 * 1024 * 1024  # bytes of parts in memory at a time
_SMALL_AT_ONCE = 16
_KNOWN = frozenset({"endpoint", "region", "links"})
_LISTED = 1_000


class S3Blobs:
    """A bucket.

    Args:
        store: what speaks to it.
        prefix: what the names of its objects begin with, with its slash, or empty.
        has_links: whether downloads are given by the bucket itself.
    """

    name = "s3"

    def __init__(self, store: S3Store, prefix: str = "", *, has_links: bool = True) -> None:
        self._store = store
        self._prefix = prefix
        self._has_links = has_links

    def put(self, sha256: str, part: Path) -> None:
        """Send a file in parts; a bucket shows it once it is whole."""
        size = part.stat().st_size
        chunk = max(_PART, -(-size // _PARTS_MAX))
        at_once = max(1, _HELD // chunk)
        with _told():
            obstore.put(
                self._store, self._at(sha256), part, chunk_size=chunk, max_concurrency=at_once
            )
        if self.size_of(sha256) != size:
            raise StoreFailed(f"The bucket has another size of {sha256} than was sent.")

    def put_small(self, blobs: Iterable[tuple[str, bytes]]) -> None:
        """Send many small blobs, some side by side."""
        with ThreadPoolExecutor(_SMALL_AT_ONCE) as pool:
            for _ in pool.map(self._put_one, blobs):
                pass  # raises what one of them raised

    def size_of(self, sha256: str) -> int | None:
        """Return the bytes that a blob has, None where it is not there."""
        try:
            with _told():
                return int(obstore.head(self._store, self._at(sha256))["size"])
        except FileNotFoundError:
            return None

    def read(self, sha256: str, start: int, size: int) -> Iterator[bytes]:
        """Yield so many bytes from ``start`` on."""
        if not size:
            return
        key = self._at(sha256)
        try:
            with _told():
                found = obstore.get(
                    self._store, key, options={"range": (start, start + size)}
                ).stream(min_chunk_size=CHUNK)
        except FileNotFoundError as error:
            raise StoreFailed(f"The blob {sha256} is not in its bucket.") from error
        while size > 0:
            with _told():
                chunk = next(found, None)
            if chunk is None:
                raise StoreFailed(f"The blob {sha256} is shorter than it was.")
            size -= len(chunk)
            yield bytes(chunk)

    def path_of(self, sha256: str) -> None:  # noqa: ARG002 - see BlobStore
        """Return nothing: a bucket has no files."""
        return

    def link(self, sha256: str, media_type: str, filename: str) -> str:  # noqa: ARG002 - see BlobStore
        """Return an address that is signed for this blob, to be read, for ``LINK_S``."""
        if not self._has_links:
            return ""
        with _told():
            return str(
                obstore.sign(self._store, "GET", self._at(sha256), timedelta(seconds=LINK_S))
            )

    def remove(self, sha256s: Iterable[str]) -> None:
        """Remove blobs."""
        with ThreadPoolExecutor(_SMALL_AT_ONCE) as pool:
            for _ in pool.map(self._remove_one, sha256s):
                pass  # raises what one of them raised

    def each(self) -> Iterator[tuple[str, int, float]]:
        """Yield hash, size and Unix time of storing of all blobs."""
        with _told():
            pages = obstore.list(self._store, self._prefix or None, chunk_size=_LISTED)
            for page in pages:
                for one in page:
                    name = str(one["path"]).rpartition("/")[2]
                    yield name, int(one["size"]), one["last_modified"].timestamp()

    def close(self) -> None:
        """Connections go with the store."""

    def _put_one(self, blob: tuple[str, bytes]) -> None:
        with _told():
            obstore.put(self._store, self._at(blob[0]), blob[1], use_multipart=False)

    def _remove_one(self, sha256: str) -> None:
        try:
            with _told():
                obstore.delete(self._store, self._at(sha256))
        except FileNotFoundError:
            pass

    def _at(self, sha256: str) -> str:
        return f"{self._prefix}{sha256[:2]}/{sha256}"


def s3_of(address: str, make: Callable[..., S3Store] = S3Store) -> S3Blobs:
    """Return the bucket of ``s3://bucket/prefix?endpoint=https://…&region=…&links=no``.

    Keys come from the environment (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY) or the machine's role.
    Raises Refusal for an address that is none.
    """
    parts = urlsplit(address)
    asked = {name: values[-1] for name, values in parse_qs(parts.query).items()}
    unknown = sorted(set(asked) - _KNOWN)
    if not parts.hostname or unknown or asked.get("links", "yes") not in {"yes", "no"}:
        raise Refusal(
            "no_bucket",
            told("{address} names no bucket that a hub can use.", address=repr(address[:200])),
            field="blobs",
            remedy="Give it as s3://bucket/prefix?endpoint=https://…&region=…&links=yes or no.",
        )
    endpoint = asked.get("endpoint")
    prefix = parts.path.strip("/")
    store = make(
        parts.netloc,
        region=asked.get("region", "us-east-1"),
        disable_bulk_delete=True,  # not all that speaks like S3 has it
        **({"endpoint": endpoint} if endpoint else {}),
        client_options={"allow_http": endpoint is not None and endpoint.startswith("http://")},
    )
    has_links = asked.get("links", "yes") == "yes"
    return S3Blobs(store, f"{prefix}/" if prefix else "", has_links=has_links)


@contextmanager
def _told() -> Iterator[None]:
    """Tell what a bucket refuses as a failure of the store."""
    try:
        yield
    except FileNotFoundError:
        raise
    except (BaseError, OSError) as error:
        raise StoreFailed(f"The bucket failed: {str(error)[:500]}") from error
