"""Hashes a file while it is still being written, on a thread of its own.

Hashing frees the interpreter, so it runs beside the receiving; and what an earlier engine had
received is read again while new bytes already come.
"""

from __future__ import annotations

import hashlib
import threading
from pathlib import Path
from types import TracebackType
from typing import Self

from alliancehub.engine.giving_way import give_way
from alliancehub.engine.transfers.flushing import begin_flush

_READ = 1024 * 1024
_FLUSHED = 16 * _READ


class Follower:
    """Reads behind whoever writes.

    Leaving ends it, whether it is done or not.

    Args:
        path: the file; grows at its end only.
        size: bytes that it will have.

    Attributes:
        sha256: of all of it, once it was read; else empty.
    """

    def __init__(self, path: Path, size: int) -> None:
        self._path = path
        self._size = size
        self._there = 0
        self._is_left = False
        self._news = threading.Condition()
        self._fault: OSError | None = None
        self.sha256 = ""
        self._thread = threading.Thread(target=self._run, name="alliancehub-follower", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with self._news:
            self._is_left = True
            self._news.notify()
        self._thread.join()

    def there(self, size: int) -> None:
        """Say that so many bytes are written; cheap, for every piece."""
        if size // _READ == self._there // _READ and size < self._size:
            return  # not enough for the next step
        with self._news:
            self._there = size
            self._news.notify()

    def finish(self) -> None:
        """Wait until all of it was read; raises OSError where that is not possible."""
        self._thread.join()
        if self._fault is not None:
            raise self._fault

    def _run(self) -> None:
        give_way()
        whole = hashlib.sha256()
        buffer = bytearray(_READ)
        view = memoryview(buffer)
        try:
            with self._path.open("rb", buffering=0) as file:
                at = 0
                while at < self._size:
                    end = min(at + _READ, self._size)
                    if not self._wait_for(end):
                        return
                    while at < end and (count := file.readinto(view[: end - at])):
                        whole.update(view[:count])
                        at += count
                    if at < end:
                        return  # somebody has shortened it
                    if at % _FLUSHED == 0:
                        begin_flush(file.fileno(), at - _FLUSHED, _FLUSHED)
        except OSError as error:
            self._fault = error
        else:
            self.sha256 = whole.hexdigest()

    def _wait_for(self, end: int) -> bool:
        with self._news:
            self._news.wait_for(lambda: self._is_left or self._there >= end)
            return self._there >= end and not self._is_left
