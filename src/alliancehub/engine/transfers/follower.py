"""Checks a file block by block while it is still being written, on a thread of its own.

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
from alliancehub.wire.datasets import BLOCK

_READ = 1024 * 1024


class Follower:
    """Reads behind whoever writes.

    Leaving ends it, whether it is done or not.

    Args:
        path: the file; grows at its end only.
        size: bytes that it will have.
        blocks: the SHA-256 that each block must have, in hexadecimal digits; empty where nobody
            knows, so that only the whole is hashed.

    Attributes:
        sha256: of the whole, once it was read; else empty.
        bad: numbers of the blocks that are not what they must be, so far.
    """

    def __init__(self, path: Path, size: int, blocks: list[str]) -> None:
        self._path = path
        self._size = size
        self._blocks = blocks
        self._there = 0
        self._is_left = False
        self._news = threading.Condition()
        self._fault: OSError | None = None
        self.sha256 = ""
        self.bad: list[int] = []
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
        """Say that so many bytes are written."""
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
                    end = min(at + BLOCK, self._size)
                    if not self._wait_for(end):
                        return
                    block = hashlib.sha256()
                    while at < end and (count := file.readinto(view[: min(_READ, end - at)])):
                        whole.update(view[:count])
                        if self._blocks:
                            block.update(view[:count])
                        at += count
                    self._judge((end - 1) // BLOCK, block.hexdigest())
        except OSError as error:
            self._fault = error
        else:
            self.sha256 = whole.hexdigest()

    def _judge(self, number: int, sha256: str) -> None:
        if self._blocks and self._blocks[number] != sha256:
            self.bad.append(number)

    def _wait_for(self, end: int) -> bool:
        with self._news:
            self._news.wait_for(lambda: self._is_left or self._there >= end)
            return self._there >= end and not self._is_left
