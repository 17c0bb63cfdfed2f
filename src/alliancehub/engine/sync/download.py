"""Download: the bytes of a file come, go on where they broke off, and are checked and unpacked."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, cast

import zstandard

from alliancehub.engine.store.database import refusal_of_disk
from alliancehub.engine.store.fresh import Unsound, drop
from alliancehub.wire.messages import SnapshotFile
from alliancehub.wire.sync_api import SyncApi

_MARK_BYTES = 32  # the name of the file that a part is of
_READ_BYTES = 2**20
_SAID_SHARE = 0.05


def download(
    api: SyncApi,
    told: SnapshotFile,
    part: Path,
    target: Path,
    progress: Callable[[float], bool],
) -> bool:
    """Fetch a scope's file and unpack it; False where it was called off.

    Args:
        api: the way to the hub.
        told: what the hub says of the file.
        part: keeps what has come, packed, so that an interruption costs nothing that did.
        target: the file that is made, whole only when this returns True.
        progress: called with the share that is here, from 0 to 1; False calls it off.

    Raises WireError, Unsound where what came is not what was told, and Refusal of the disk.
    """
    with _disk(target):
        kept = _kept(part, told)
        drop(target)
        with part.open("ab") as keep, target.open("wb") as file:
            arrived = _Arrived(told, file)
            with part.open("rb") as before:
                before.seek(_MARK_BYTES)
                while some := before.read(_READ_BYTES):
                    arrived.take(some)
            said = 0.0
            if kept < told.packed_bytes:
                for some in api.snapshot_bytes(told.scope, told.name, kept):
                    keep.write(some)
                    arrived.take(some)
                    share = arrived.packed / told.packed_bytes
                    if share - said >= _SAID_SHARE:
                        said = share
                        if not progress(share):
                            return False
            arrived.require_whole()
    return True


class _Arrived:
    """Unpacks a file as it comes, and adds up what has come."""

    def __init__(self, told: SnapshotFile, file: IO[bytes]) -> None:
        self._told = told
        self._file = file
        self._hash = hashlib.sha256()
        # It writes in bounded pieces, however far a few bytes unpack.
        into = cast("IO[bytes]", self)  # of which it only writes
        self._unpacker = zstandard.ZstdDecompressor().stream_writer(into, closefd=False)
        self.packed = 0
        self._unpacked = 0

    def take(self, some: bytes) -> None:
        """Take further bytes; raises Unsound for more than was told."""
        self.packed += len(some)
        if self.packed > self._told.packed_bytes:
            raise Unsound("it is longer than the hub said")
        self._hash.update(some)
        try:
            self._unpacker.write(some)
        except zstandard.ZstdError as error:
            raise Unsound(f"it cannot be unpacked: {error}") from error

    def write(self, some: bytes) -> int:
        """Write unpacked bytes, a bounded piece at a time; the unpacker calls it."""
        self._unpacked += len(some)
        if self._unpacked > self._told.size_bytes:
            raise Unsound("it unpacks to more than the hub said")
        return self._file.write(some)

    def require_whole(self) -> None:
        """Raise Unsound unless all has come, and is what the hub has."""
        if self._hash.hexdigest() != self._told.sha256:
            raise Unsound("its bytes are not those that the hub has")
        if self._unpacked != self._told.size_bytes:
            raise Unsound("it unpacks to less than the hub said")


def _kept(part: Path, told: SnapshotFile) -> int:
    """Return how many bytes of this file are kept; those of another one are thrown away."""
    mark = told.name.encode()
    if part.exists():
        with part.open("rb") as before:
            is_same = before.read(_MARK_BYTES) == mark
        kept = part.stat().st_size - _MARK_BYTES
        if is_same and kept <= told.packed_bytes:
            return kept
    part.write_bytes(mark)
    part.chmod(0o600)
    return 0


@contextmanager
def _disk(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise refusal_of_disk(error, path) from error
