"""Uploading one large file by tus: block after block, from where the hub says that it has it.

Blocks go as they are read: TLS finds what is damaged on its way, and the hub's hash of the whole
has the last word. Where that finds other bytes than were sent, each block goes with its own
checksum from then on, hashed while the one before is sent.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from io import RawIOBase
from pathlib import Path
from typing import NamedTuple

from alliancehub.engine.store.transfer_book import FileRow
from alliancehub.engine.sync.beside import Beside
from alliancehub.engine.transfers.hashing import hash_file
from alliancehub.engine.transfers.run import Run, Tries, changed, damaged
from alliancehub.engine.transfers.stamps import stamp_of
from alliancehub.engine.transfers.wanted import Wanted
from alliancehub.wire.datasets import BLOCK, CHECKSUM_MISMATCH, RECEIVING, STORED
from alliancehub.wire.problem import Refused, WireError

DAMAGED_MAX = 3
LOOK_AGAIN_S = 0.5


class _Block(NamedTuple):
    offset: int
    data: bytes
    checksum: bytes


class LargeUpload:
    """One file on its way.

    Args:
        run: the transfer.
        row: the file as it is written down.
        path: where it lies.
        wanted: halts it.
    """

    def __init__(self, run: Run, row: FileRow, path: Path, wanted: Wanted) -> None:
        self._run = run
        self._row = row
        self._path = path
        self._wanted = wanted
        self._tries = Tries(run, wanted)
        self._damaged = 0
        self._counted = 0

    def go(self) -> None:
        """Send it; on return the hub has verified it. Raises Refusal, WireError or Halted."""
        self._require_same()
        with self._path.open("rb", buffering=0) as file, Beside() as beside:
            read = _Reader(file, self._row.size, beside)
            while not self._step(read):
                self._wanted.check()
                self._require_same()
        self._require_same()

    def _step(self, read: _Reader) -> bool:
        """Send from where the hub is until something goes wrong; returns whether it is stored."""
        try:
            offset, state = self._begun()
            self._count(offset)
            while state != STORED:
                self._require_same()
                if offset >= self._row.size:
                    offset, state = self._send(_Block(offset, b"", b""))
                    if state != STORED:
                        self._wanted.wait(LOOK_AGAIN_S)
                elif self._damaged:
                    offset, state = self._send(read.block(offset))
                else:
                    offset, state = self._send_as_read(read, offset)
                self._tries.went_well()
                self._count(offset)
        except Refused as error:
            self._refused(error)
        except WireError as error:
            self._tries.failed(error)
        else:
            return True
        return False

    def _send(self, block: _Block) -> tuple[int, str]:
        return self._run.hub.send_part(
            self._row.upload,
            block.offset,
            lambda: self._run.paced(block.data, self._wanted),
            len(block.data),
            block.checksum,
        )

    def _send_as_read(self, read: _Reader, offset: int) -> tuple[int, str]:
        end = read.end_of(offset)
        return self._run.hub.send_part(
            self._row.upload,
            offset,
            lambda: self._run.paced_from(partial(self._read, read), offset, end, self._wanted),
            end - offset,
            b"",
        )

    def _read(self, read: _Reader, offset: int, size: int) -> bytes:
        data = read.piece(offset, size)
        if not data:  # somebody has shortened it
            raise changed(self._row.path)
        return data

    def _begun(self) -> tuple[int, str]:
        """Return how the upload stands at the hub; begun there if it is not."""
        if self._row.upload:
            try:
                return self._run.hub.upload_standing(self._row.upload)
            except Refused as error:
                if error.problem.status not in {404, 410}:
                    raise
        row = self._row
        name = row.path.rpartition("/")[-1]
        upload = self._run.hub.begin_upload(self._run.row.version, row.sha256, row.size, name)
        self._row = replace(row, upload=upload)
        # Before the first byte: else a killed engine would begin another one.
        self._run.book.put_files(self._run.row.id, [self._row])
        return 0, RECEIVING

    def _refused(self, error: Refused) -> None:
        """Find out what a refusal means; raises where it is for good."""
        status = error.problem.status
        if status == CHECKSUM_MISMATCH:
            if hash_file(self._path, lambda _: self._wanted.check()) != self._row.sha256:
                raise changed(self._row.path)
            self._damaged += 1
            if self._damaged >= DAMAGED_MAX:
                raise damaged(self._row.path)
        elif status in {404, 410} and self._row.upload:
            self._row = replace(self._row, upload="")  # it has expired
        elif status in {409, 423}:  # another call of ours is still on its way: ask where it is
            self._wanted.wait(LOOK_AGAIN_S)
        else:
            raise error

    def _count(self, offset: int) -> None:
        self._run.progress.step(offset - self._counted)
        self._counted = offset

    def _require_same(self) -> None:
        """Raise Refusal where the file is not what was hashed, or another has its name."""
        try:
            is_same = stamp_of(self._path.lstat()) == self._row.stamp
        except OSError:
            is_same = False
        if not is_same:
            raise changed(self._row.path)


class _Reader:
    """Reads and hashes blocks, the next one ahead.

    Args:
        file: only read here.
        size: bytes of the file.
        beside: runs what is done ahead.
    """

    def __init__(self, file: RawIOBase, size: int, beside: Beside) -> None:
        self._file = file
        self._size = size
        self._beside = beside
        self._ahead_at = -1
        self._ahead: Callable[[], _Block] | None = None

    def end_of(self, offset: int) -> int:
        """Return where the block ends that a byte lies in."""
        return min(self._size, (offset // BLOCK + 1) * BLOCK)

    def piece(self, offset: int, size: int) -> bytes:
        """Return so many bytes from one on; fewer, or none, where the file has no more."""
        self._file.seek(offset)
        return self._file.read(size) or b""

    def block(self, offset: int) -> _Block:
        """Return the bytes from one on to the end of its block, and have the next ones read."""
        ahead, self._ahead = self._ahead, None
        found = ahead() if ahead is not None else None
        if found is None or found.offset != offset:
            found = self._read(offset)
        after = offset + len(found.data)
        if after < self._size:
            self._ahead = self._beside.begin(lambda: self._read(after))
        return found

    def _read(self, offset: int) -> _Block:
        data = self.piece(offset, self.end_of(offset) - offset)
        return _Block(offset, data, hashlib.sha256(data).digest())
