"""What keeps blobs: bytes named by their SHA-256, verified before they come and never changed."""

from __future__ import annotations

import errno
import logging
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from alliancehub.model.told import said
from alliancehub.server.problems import ProblemError

CHUNK = 1024 * 1024  # bytes held of a stream at a time
LINK_S = 60  # how long a link to a store lives at most: what is revoked ends within it

log = logging.getLogger(__name__)

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


class StoreFailed(ProblemError):
    """A store did not do what it was asked; why is told to whoever runs the hub, in its log."""

    def __init__(self, why: str) -> None:
        super().__init__(
            503,
            "store_failed",
            said("The hub's store of bytes does not do what it should now."),
            remedy=said("Try again later, and tell whoever runs the hub if it stays."),
            headers={"Retry-After": "30"},
        )
        log.error("the store of bytes failed", extra={"reason": why})


class BlobStore(Protocol):
    """A place for blobs. May be used from any thread; several workers may share it.

    Attributes:
        name: ``local`` or ``s3``, as the hub's database calls it.
    """

    name: str

    def put(self, sha256: str, part: Path) -> None:
        """Store what a file holds; the file stays. A blob that is there counts as stored just now.

        Returns once it is durable, and shows it whole or not at all. Raises StoreFailed, OSError.
        """

    def put_small(self, blobs: Iterable[tuple[str, bytes]]) -> None:
        """Store many small blobs, as ``put`` does; some are there where this raises."""

    def size_of(self, sha256: str) -> int | None:
        """Return the bytes that a blob has, None where it is not there; raises StoreFailed."""

    def read(self, sha256: str, start: int, size: int) -> Iterator[bytes]:
        """Yield so many bytes from ``start`` on, ``CHUNK`` at a time; raises StoreFailed."""

    def path_of(self, sha256: str) -> Path | None:
        """Return the file of a blob, None where the store has no files of its own."""

    def link(self, sha256: str, media_type: str, filename: str) -> str:
        """Return an address that gives the bytes for ``LINK_S``, empty where there is none."""

    def remove(self, sha256s: Iterable[str]) -> None:
        """Remove blobs, those that are not there any more too."""

    def each(self) -> Iterator[tuple[str, int, float]]:
        """Yield hash, size and Unix time of storing of all that the store has."""

    def close(self) -> None:
        """End what it holds open."""


def no_room() -> ProblemError:
    """Return the problem of a hub whose disk is full."""
    return ProblemError(
        507,
        "no_room",
        said("The hub has no room for these bytes."),
        remedy=said(
            "What it has is kept: go on later, and tell whoever runs the hub to make room."
        ),
        headers={"Retry-After": "60"},
    )


@contextmanager
def minding_room() -> Iterator[None]:
    """Say in words that a disk is full."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise no_room() from error
        raise
