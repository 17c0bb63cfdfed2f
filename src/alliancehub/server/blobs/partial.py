"""The bytes of one upload so far: a file, a mark of how far it is on the disk, and its hashes.

What is marked was flushed before, so the mark survives whatever ends the hub; what lies behind it
may be lost or torn and is cut off by whoever opens the part next. A mark is set at each block and
at the end of each request, so at most a block is sent twice.
"""

from __future__ import annotations

import hashlib
import os
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from alliancehub.server.blobs.locking import lock
from alliancehub.server.blobs.store import CHUNK, minding_room
from alliancehub.wire.datasets import BLOCK

_MARK = 20  # digits; one write within a sector
_ONE_WRITE = 512  # pieces; systems take 1,024
_KEPT_HASHES = 1_000


class Hashes:
    """SHA-256 of what was fed so far, as a whole and by block."""

    def __init__(self) -> None:
        self._whole = hashlib.sha256()
        self._block = hashlib.sha256()
        self._blocks: list[str] = []
        self.size = 0

    def copy(self) -> Hashes:
        """Return another that goes on from here."""
        other = Hashes()
        other._whole, other._block = self._whole.copy(), self._block.copy()
        other._blocks, other.size = list(self._blocks), self.size
        return other

    def feed(self, pieces: Sequence[bytes], beside: Executor) -> Callable[[], None]:
        """Take what comes next, in other threads; return what waits for them.

        ``beside`` must not be what runs this, whose threads would wait for each other.
        """
        running = [
            beside.submit(self._feed_whole, pieces),
            beside.submit(self._feed_blocks, pieces),
        ]

        def ended() -> None:
            for one in running:
                one.result()

        return ended

    def end(self) -> tuple[str, list[str]]:
        """Return the hash of the whole, and those of its blocks."""
        last = [self._block.hexdigest()] if self.size % BLOCK or not self.size else []
        return self._whole.hexdigest(), self._blocks + last

    def _feed_whole(self, pieces: Sequence[bytes]) -> None:
        for one in pieces:
            self._whole.update(one)

    def _feed_blocks(self, pieces: Sequence[bytes]) -> None:
        size = self.size
        for one in pieces:
            left = memoryview(one)
            while left:
                some = left[: BLOCK - size % BLOCK]
                self._block.update(some)
                size += len(some)
                left = left[len(some) :]
                if size % BLOCK == 0:
                    self._blocks.append(self._block.hexdigest())
                    self._block = hashlib.sha256()
        self.size = size


class Parts:
    """The folder of unfinished uploads; the workers of a hub share it. May be used from any thread.

    Args:
        folder: made when the first upload begins.
        beside: threads that hash while others write.
    """

    def __init__(self, folder: Path, beside: Executor) -> None:
        self._folder = folder
        self.beside = beside
        self._lock = threading.Lock()
        self._hashes: OrderedDict[str, Hashes] = OrderedDict()

    def begin(self, id: str) -> None:
        """Make the file of a new upload; raises the problem 507 where there is no room."""
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with minding_room():
            path = self.path_of(id)
            os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))

    def open(self, id: str) -> Part:
        """Open a part to write to it; raises Locked while another does, FileNotFoundError."""
        return Part(self, id)

    def offset(self, id: str) -> int:
        """Return how many bytes are on the disk; raises FileNotFoundError."""
        path = self.path_of(id)
        return min(_marked(path), path.stat().st_size)

    def remove(self, id: str) -> None:
        """Forget an upload; one that is being written to loses its name, and ends as gone."""
        self.keep(id, None)
        for path in (self.path_of(id), _mark_of(self.path_of(id)), self.wanted_at(id)):
            path.unlink(missing_ok=True)

    def each(self) -> list[str]:
        """Return the ids of all uploads that have a file."""
        return [one.stem for one in self._folder.glob("*.part")]

    def path_of(self, id: str) -> Path:
        """Return the file of an upload."""
        return self._folder / f"{id}.part"

    def wanted_at(self, id: str) -> Path:
        """Return the file that asks whoever writes to an upload to let go."""
        return self._folder / f"{id}.wanted"

    def keep(self, id: str, hashes: Hashes | None) -> None:
        """Keep hashes for the next request, which may come to another worker and do without."""
        with self._lock:
            self._hashes.pop(id, None)
            if hashes is not None:
                self._hashes[id] = hashes
            if len(self._hashes) > _KEPT_HASHES:
                self._hashes.popitem(last=False)

    def hashes_at(self, id: str, offset: int) -> Hashes | None:
        """Take the hashes of an upload that has so many bytes; None where none were kept."""
        with self._lock:
            kept = self._hashes.pop(id, None)
        if offset == 0:
            return Hashes()
        return kept if kept is not None and kept.size == offset else None


class Part:
    """An upload that is being written to, by one request at a time.

    Attributes:
        offset: bytes that are on the disk.
        position: bytes that were written.
    """

    def __init__(self, parts: Parts, id: str) -> None:
        self._parts = parts
        self._id = id
        self._path = parts.path_of(id)
        self._file = os.open(self._path, os.O_RDWR)
        try:
            lock(self._file)
            size = self._path.stat().st_size  # raises where it was removed before the lock was ours
            self.offset = self.position = min(_marked(self._path), size)
            os.ftruncate(self._file, self.offset)
            os.lseek(self._file, self.offset, os.SEEK_SET)
        except BaseException:
            os.close(self._file)
            raise
        self._hashes = parts.hashes_at(id, self.offset)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Let go; what was written and not marked is taken back."""
        try:
            if self.position != self.offset:
                self.take_back(None)
            self._parts.keep(self._id, self._hashes)
        finally:
            os.close(self._file)

    @property
    def is_wanted(self) -> bool:
        """Whether another request waits to write."""
        return self._parts.wanted_at(self._id).exists()

    def checkpoint(self) -> Hashes | None:
        """Return what ``take_back`` needs to come back to here; bytes must be marked before."""
        return None if self._hashes is None else self._hashes.copy()

    def take_back(self, hashes: Hashes | None) -> None:
        """Cut off what was written behind the mark."""
        os.ftruncate(self._file, self.offset)
        os.lseek(self._file, self.offset, os.SEEK_SET)
        self.position = self.offset
        self._hashes = hashes

    def write(self, pieces: Sequence[bytes]) -> None:
        """Write what comes next; raises the problem 507 where there is no room."""
        hashed = None if self._hashes is None else self._hashes.feed(pieces, self._parts.beside)
        try:
            with minding_room():
                _write_all(self._file, pieces)
        finally:
            if hashed is not None:
                hashed()
        self.position += sum(map(len, pieces))

    def mark(self) -> None:
        """Flush what was written, and say so in a way that survives a crash."""
        if self.position == self.offset:
            return
        with minding_room():
            _flush(self._file)
            _set_mark(self._path, self.position)
        self.offset = self.position

    def verdict(self) -> tuple[str, list[str]]:
        """Return the hash of the whole and of its blocks, reading it where they are not known."""
        if self._hashes is None or self._hashes.size != self.offset:
            self._hashes = _read_hashes(self._path, self._parts.beside)
        return self._hashes.end()

    def begin_anew(self) -> None:
        """Throw away every byte."""
        _set_mark(self._path, 0)
        self.offset = 0
        self.take_back(Hashes())


def _read_hashes(path: Path, beside: Executor) -> Hashes:
    hashes = Hashes()
    with path.open("rb", buffering=0) as file:
        while piece := file.read(CHUNK):
            hashes.feed([piece], beside)()
    return hashes


def _write_all(file: int, pieces: Sequence[bytes]) -> None:
    for start in range(0, len(pieces), _ONE_WRITE):
        some: list[bytes | memoryview] = list(pieces[start : start + _ONE_WRITE])
        while some:
            written = _write_some(file, some)
            while some and written >= len(some[0]):
                written -= len(some.pop(0))
            if some and written:
                some[0] = memoryview(some[0])[written:]


def _marked(path: Path) -> int:
    try:
        text = _mark_of(path).read_bytes()
    except FileNotFoundError:
        return 0
    # The first mark is a file before it is a number, beside a writer or where one was killed.
    return int(text) if text.strip().isdigit() else 0


def _set_mark(path: Path, offset: int) -> None:
    file = os.open(_mark_of(path), os.O_WRONLY | os.O_CREAT, 0o600)
    try:
        os.write(file, f"{offset:{_MARK}d}".encode())
        _flush(file)
    finally:
        os.close(file)


def _mark_of(path: Path) -> Path:
    return path.with_suffix(".mark")


_flush: Callable[[int], None] = getattr(os, "fdatasync", os.fsync)


def _write_some(file: int, pieces: list[bytes | memoryview]) -> int:
    writev: Any = getattr(os, "writev", None)
    return int(writev(file, pieces)) if writev is not None else os.write(file, pieces[0])
