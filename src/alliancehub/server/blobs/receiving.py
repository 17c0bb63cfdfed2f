"""Bytes as they come in: written, hashed and flushed in other threads while more arrive."""

from __future__ import annotations

import asyncio
import base64
import binascii
import hashlib
import time
from collections.abc import AsyncIterator, Sequence
from concurrent.futures import Executor, Future
from concurrent.futures import wait as wait_for
from typing import Any, NamedTuple

from starlette.types import Receive

from alliancehub.model.told import told
from alliancehub.server.blobs.locking import Locked
from alliancehub.server.blobs.partial import Part, Parts
from alliancehub.server.problems import ProblemError
from alliancehub.wire.datasets import BLOCK, CHECKSUM_HEADER, CHECKSUM_MISMATCH

CHECKSUMS = (
    "sha256",
    "sha1",
)  # tus wants the second; the first is what everything here is named by
_PIECE = 2 * 1024 * 1024  # written at a time, while as much is received
_LOOK_S = 1.0
_SILENT_S = 60.0  # who sends nothing for so long is gone
_TAKE_OVER_S = 5.0
_TRY_S = 0.05


class Checksum(NamedTuple):
    """The checksum of one request's bytes."""

    name: str
    digest: bytes


def checksum_of(header: str | None) -> Checksum | None:
    """Read the header Upload-Checksum; raises the problem 400."""
    if header is None:
        return None
    name, _, value = header.strip().partition(" ")
    try:
        digest = base64.b64decode(value.strip(), validate=True)
    except binascii.Error:
        digest = b""
    if name not in CHECKSUMS or len(digest) != hashlib.new(name, usedforsecurity=False).digest_size:
        raise ProblemError(
            400,
            "bad_checksum",
            told("{name} names no checksum that the hub knows.", name=CHECKSUM_HEADER),
            remedy=told(
                "Send one of {names}, a space, and its digest in Base64.",
                names=", ".join(CHECKSUMS),
            ),
            field=CHECKSUM_HEADER,
        )
    return Checksum(name, digest)


async def opened(parts: Parts, id: str, threads: Executor) -> Part:
    """Open a part, where needed by asking who writes to it to let go; raises the problem 423.

    A connection that broke is still open here for a while: whoever comes again must not wait.
    """
    loop = asyncio.get_running_loop()
    ends_at = time.monotonic() + _TAKE_OVER_S
    wanted = parts.wanted_at(id)
    try:
        while True:
            try:
                return await loop.run_in_executor(threads, parts.open, id)
            except Locked as taken:
                if time.monotonic() > ends_at:
                    raise locked() from taken
                wanted.touch()
                await asyncio.sleep(_TRY_S)
    finally:
        wanted.unlink(missing_ok=True)


def locked() -> ProblemError:
    """Return the problem of an upload that another request writes to."""
    return ProblemError(
        423,
        "locked",
        "Another request writes to this upload.",
        remedy="Go on once it has ended, from the offset that HEAD tells.",
        headers={"Retry-After": "2"},
    )


async def receive_into(
    part: Part, receive: Receive, size: int, checksum: Checksum | None, threads: Executor
) -> None:
    """Take a request's body into a part of an upload of ``size`` bytes.

    What came before a connection breaks stays, unless it has a checksum: then it comes whole or
    not at all. Raises the problems 413, 460 and 507.
    """
    before = part.checkpoint() if checksum is not None else None
    taking = _Taking(part, threads, checksum)
    try:
        async for piece in _pieces(receive, part):
            if taking.position + len(piece) > size:
                raise _too_long(size)
            await taking.take(piece)
    except ProblemError as problem:
        if problem.status != 507:
            await taking.settle()
        if checksum is None:
            await asyncio.get_running_loop().run_in_executor(threads, part.mark)
        else:
            part.take_back(before)
        raise
    finally:
        taking.wait()
    await taking.settle()
    if checksum is not None and not taking.fits:
        part.take_back(before)
        raise ProblemError(
            CHECKSUM_MISMATCH,
            "checksum_mismatch",
            "What arrived has another checksum than was sent along, so it was thrown away.",
            remedy="Send it again, from the same offset.",
        )
    await asyncio.get_running_loop().run_in_executor(threads, part.mark)


class _Taking:
    """Pieces on their way: some gathered, some being written in a thread."""

    def __init__(self, part: Part, threads: Executor, checksum: Checksum | None) -> None:
        self._part = part
        self._threads = threads
        self._checksum = checksum
        self._digest = hashlib.new(checksum.name, usedforsecurity=False) if checksum else None
        self._pieces: list[bytes] = []
        self._gathered = 0
        self._writing: Future[None] | None = None
        self.position = part.position

    @property
    def fits(self) -> bool:
        """Whether the checksum is that of what was written."""
        return (
            self._digest is None
            or self._checksum is None
            or self._digest.digest() == self._checksum.digest
        )

    async def take(self, piece: bytes) -> None:
        """Take a piece; waits while the disk is slower than the sender."""
        self._pieces.append(piece)
        self._gathered += len(piece)
        self.position += len(piece)
        if self._gathered >= _PIECE:
            await self._write()

    async def settle(self) -> None:
        """Wait until all was written."""
        await self._write()
        await self._written()

    def wait(self) -> None:
        """Wait without letting others run: a thread must not write to what is being closed."""
        if self._writing is not None:
            wait_for([self._writing])

    async def _write(self) -> None:
        await self._written()
        if self._pieces:
            pieces, self._pieces, self._gathered = self._pieces, [], 0
            self._writing = self._threads.submit(self._step, pieces)

    async def _written(self) -> None:
        if self._writing is not None:
            await asyncio.wrap_future(self._writing)
            self._writing = None

    def _step(self, pieces: Sequence[bytes]) -> None:
        part = self._part
        part.write(pieces)
        if self._digest is not None:
            for piece in pieces:
                self._digest.update(piece)
        elif part.position - part.offset >= BLOCK:
            part.mark()


async def _pieces(receive: Receive, part: Part) -> AsyncIterator[bytes]:
    """Yield a body until it or its connection ends, or another request wants to go on."""
    heard_at = time.monotonic()
    looked_at = heard_at
    while True:
        message: Any = None
        try:
            async with asyncio.timeout(_LOOK_S):
                message = await receive()
        except TimeoutError:
            if time.monotonic() - heard_at > _SILENT_S or part.is_wanted:
                raise _gave_way() from None
            continue
        heard_at = time.monotonic()
        if heard_at - looked_at > _LOOK_S:
            looked_at = heard_at
            if part.is_wanted:
                raise _gave_way()
        if message["type"] == "http.disconnect":
            raise ProblemError(400, "incomplete", "The request broke off.")
        if message.get("body"):
            yield message["body"]
        if not message.get("more_body"):
            return


def _gave_way() -> ProblemError:
    return ProblemError(
        409,
        "gave_way",
        "Another request goes on with this upload, or nothing came for too long.",
        remedy="Ask HEAD for the offset before you go on.",
        headers={"Connection": "close"},
    )


def _too_long(size: int) -> ProblemError:
    return ProblemError(
        413,
        "too_large",
        told("This upload was said to have {n} bytes, and more came.", n=size),
        remedy="Begin another upload with the right Upload-Length.",
        headers={"Connection": "close"},
    )
