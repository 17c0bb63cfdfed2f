"""Blobs in a folder: ``ab/abcdef…``, written beside, flushed and given their name by a link."""

from __future__ import annotations

import os
import re
import secrets
import shutil
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path

from alliancehub.server.blobs.store import CHUNK, StoreFailed

_NAME = re.compile(r"[0-9a-f]{64}")
_FLUSHING = 8  # small files are flushed side by side: the disk's journal takes them together


class LocalBlobs:
    """A folder of this machine, or one that the machines of a hub share.

    Args:
        folder: made when the first blob comes.
    """

    name = "local"

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, sha256: str, part: Path) -> None:
        """Store a file, which lies on the same disk or is copied."""
        target = self._at(sha256)
        if _is_there(target):
            return
        self._make_room_for(target)
        with part.open("rb") as file:
            os.fsync(file.fileno())
        try:
            os.link(part, target)
        except FileExistsError:
            _is_there(target)  # another worker was first
            return
        except OSError:  # another disk, or one that knows no links
            self._copy(part, target)
        _flush_folder(target.parent)

    def put_small(self, blobs: Iterable[tuple[str, bytes]]) -> None:
        """Store many small blobs, some flushed side by side."""
        wanted = [(self._at(sha256), data) for sha256, data in blobs]
        wanted = [(target, data) for target, data in wanted if not _is_there(target)]
        for folder in {target.parent for target, _ in wanted}:
            self._make_room_for(folder / "x")
        with ThreadPoolExecutor(_FLUSHING) as pool:
            for _ in pool.map(lambda one: _write(*one), wanted):
                pass  # raises what one of them raised
            for _ in pool.map(_flush_folder, {target.parent for target, _ in wanted}):
                pass

    def size_of(self, sha256: str) -> int | None:
        """Return the bytes that a blob has, None where it is not there."""
        try:
            return self._at(sha256).stat().st_size
        except FileNotFoundError:
            return None

    def read(self, sha256: str, start: int, size: int) -> Iterator[bytes]:
        """Yield so many bytes from ``start`` on."""
        try:
            file = self._at(sha256).open("rb", buffering=0)
        except FileNotFoundError as error:
            raise StoreFailed(f"The blob {sha256} is not in its folder.") from error
        with file:
            file.seek(start)
            while size > 0:
                chunk = file.read(min(CHUNK, size))
                if not chunk:
                    raise StoreFailed(f"The blob {sha256} is shorter than it was.")
                size -= len(chunk)
                yield chunk

    def path_of(self, sha256: str) -> Path:
        """Return the file of a blob."""
        return self._at(sha256)

    def link(self, sha256: str, media_type: str, filename: str) -> str:  # noqa: ARG002 - see BlobStore
        """Return nothing: the hub gives these bytes itself."""
        return ""

    def remove(self, sha256s: Iterable[str]) -> None:
        """Remove blobs; a reader that has one open reads on."""
        for sha256 in sha256s:
            self._at(sha256).unlink(missing_ok=True)

    def each(self) -> Iterator[tuple[str, int, float]]:
        """Yield hash, size and Unix time of storing of all blobs."""
        for folder in sorted(self._folder.glob("[0-9a-f][0-9a-f]")):
            with os.scandir(folder) as found:
                for one in found:
                    if _NAME.fullmatch(one.name):
                        with suppress(FileNotFoundError):
                            about = one.stat()
                            yield one.name, about.st_size, about.st_mtime

    def close(self) -> None:
        """Nothing is held open."""

    def _at(self, sha256: str) -> Path:
        if not _NAME.fullmatch(sha256):
            raise ValueError(f"{sha256!r} is no SHA-256.")
        return self._folder / sha256[:2] / sha256

    def _make_room_for(self, target: Path) -> None:
        if not target.parent.exists():
            target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            _flush_folder(self._folder)

    def _copy(self, part: Path, target: Path) -> None:
        with _beside(target) as beside:
            with part.open("rb") as source, beside.open("xb") as copy:
                shutil.copyfileobj(source, copy, CHUNK)
                copy.flush()
                os.fsync(copy.fileno())
            beside.replace(target)


def _is_there(target: Path) -> bool:
    """Tell whether a blob is there; it counts as stored just now, and is no stray."""
    try:
        os.utime(target)
    except FileNotFoundError:
        return False
    return True


@contextmanager
def _beside(target: Path) -> Iterator[Path]:
    beside = target.with_name(f".{secrets.token_hex(8)}")
    try:
        yield beside
    finally:
        beside.unlink(missing_ok=True)


def _write(target: Path, data: bytes) -> None:
    with _beside(target) as beside:
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            left = memoryview(data)
            while left:
                left = left[os.write(descriptor, left) :]
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        beside.replace(target)


def _flush_folder(folder: Path) -> None:
    """Put the names in a folder on the disk, where the system can."""
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except PermissionError:  # Windows opens no folders
        return
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
