"""Downloading one large file: from where its part ends, verified, and renamed at last.

The length of the part is how far it came: bytes are only ever put at its end. It is hashed as it
comes; where that is not what it must be, after a power cut or over a faulty way, the hashes of its
blocks tell which of them are wrong, and those alone come again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from io import SEEK_END, RawIOBase
from pathlib import Path
from typing import TypeVar

from alliancehub.engine.store.transfer_book import FileRow
from alliancehub.engine.transfers.follower import Follower
from alliancehub.engine.transfers.hashing import hash_blocks
from alliancehub.engine.transfers.run import Run, Tries, damaged
from alliancehub.engine.transfers.wanted import Wanted
from alliancehub.wire.datasets import BLOCK
from alliancehub.wire.problem import WireError

T = TypeVar("T")
RANGE = 16 * BLOCK  # a call: a right that ends meanwhile is noticed at the next one
ROUNDS = 3


class LargeDownload:
    """One file on its way.

    Args:
        run: the transfer.
        row: the file as it is written down.
        part: where its bytes are gathered.
        wanted: halts it.
    """

    def __init__(self, run: Run, row: FileRow, part: Path, wanted: Wanted) -> None:
        self._run = run
        self._row = row
        self._part = part
        self._wanted = wanted
        self._tries = Tries(run, wanted)
        self._counted = 0

    def go(self) -> None:
        """Fetch it; on return the part is whole. Raises Refusal, WireError, Halted or OSError."""
        self._part.touch()
        for _ in range(ROUNDS):
            with Follower(self._part, self._row.size) as follower:
                self._fetch_rest(follower)
                follower.finish()
            if follower.sha256 == self._row.sha256:
                return
            self._fetch_again(self._bad_blocks())
        raise damaged(self._row.path)

    def _bad_blocks(self) -> list[int]:
        """Return which blocks of the part are wrong; empty where the hub does not tell."""
        wanted = self._patiently(self._fetch_blocks)
        found = hash_blocks(self._part, BLOCK, lambda _: self._wanted.check())
        if len(found) != len(wanted):
            return []
        return [at for at, pair in enumerate(zip(found, wanted, strict=True)) if len(set(pair)) > 1]

    def _fetch_blocks(self) -> list[str]:
        blocks: list[str] = []
        first: int | None = 0
        while first is not None:
            self._wanted.check()
            page = self._run.hub.blocks(self._run.row.version, self._row.path, first)
            blocks += page.blocks
            first = page.next if page.blocks else None
        return blocks

    def _fetch_rest(self, follower: Follower) -> None:
        with self._part.open("r+b", buffering=0) as file:
            there = min(file.seek(0, SEEK_END), self._row.size)
            file.truncate(there)
            self._count(there)
            follower.there(there)
            while there < self._row.size:
                before, there = there, self._patiently(partial(self._fetch, file, follower))
                if there == before:
                    raise damaged(self._row.path)

    def _fetch(self, file: RawIOBase, follower: Follower) -> int:
        """Fetch a range and put it at the end of the part; returns how long that is then."""
        there = file.seek(0, SEEK_END)  # an earlier try may have brought some of it
        for piece in self._pieces(there, min(self._row.size, there + RANGE)):
            _put(file, piece)
            there += len(piece)
            self._count(there)
            follower.there(there)
        return there

    def _fetch_again(self, bad: list[int]) -> None:
        """Fetch blocks that are wrong; all of it where nobody knows which."""
        with self._part.open("r+b", buffering=0) as file:
            if not bad:
                file.truncate(0)
                self._count(0)
            for number in bad:
                self._patiently(partial(self._fetch_block, file, number))

    def _fetch_block(self, file: RawIOBase, number: int) -> None:
        start = number * BLOCK
        file.seek(start)
        for piece in self._pieces(start, min(start + BLOCK, self._row.size)):
            _put(file, piece)

    def _pieces(self, start: int, end: int) -> Iterator[bytes]:
        """Yield the bytes of a range, as fast as they may come."""
        run, row = self._run, self._row
        if start >= end:
            return
        parts = run.hub.file_bytes(run.row.version, row.path, start, end, row.sha256)
        with closing(parts):  # type: ignore[type-var] # a generator, which can be closed
            for piece in parts:
                self._wanted.check()
                run.bucket.take(len(piece), self._wanted.wait)
                run.progress.move(len(piece))
                self._tries.went_well()
                yield piece

    def _patiently(self, ask: Callable[[], T]) -> T:
        """Return what a call returns, tried again where no answer came."""
        while True:
            self._wanted.check()
            try:
                return ask()
            except WireError as error:
                self._tries.failed(error)

    def _count(self, there: int) -> None:
        self._run.progress.step(there - self._counted)
        self._counted = there


def _put(file: RawIOBase, piece: bytes) -> None:
    """Write all of it: the last write before a disk is full may take a part only."""
    view = memoryview(piece)
    while view:
        view = view[file.write(view) or 0 :]
