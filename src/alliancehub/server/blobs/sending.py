"""A blob as an answer: whole or a part of it, under conditions, as HTTP has it (RFC 9110).

Whether somebody may have it was decided before. Several parts in one answer are not given: the
whole is, as the standard allows.
"""

from __future__ import annotations

import asyncio
import base64
import re
from collections.abc import Iterator, Mapping
from concurrent.futures import Executor
from urllib.parse import quote

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from alliancehub.model.told import told
from alliancehub.server.blobs.book import StoredFile
from alliancehub.server.blobs.store import BlobStore
from alliancehub.server.problems import ProblemError, problem_response

_RANGE = re.compile(r"bytes\s*=\s*(?:(\d{1,18})\s*-\s*(\d{1,18})?|-\s*(\d{1,18}))\s*")


class BrokenOffError(Exception):
    """An answer cannot go on."""


class BlobResponse(Response):
    """The bytes of a file, or a link to them where the store gives those out itself.

    Args:
        file: which must be held.
        threads: that read while others send.
        headers: further ones, which win over those made here.
    """

    def __init__(
        self,
        store: BlobStore,
        file: StoredFile,
        threads: Executor,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__()
        self._store = store
        self._file = file
        self._threads = threads
        self._told = {**_headers(file), **(headers or {})}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer; a reader who goes away is noticed within one chunk."""
        asked = Headers(scope=scope)
        etag = f'"{self._file.sha256}"'
        is_head = scope["method"] == "HEAD"
        try:
            if _fails(asked, etag):
                raise _changed()
            if _is_known(asked, etag):
                await _say(send, 304, self._told)
                return
            part = _part(asked, etag, self._file.size)
            link = "" if is_head else await self._link()
            if link:
                headers = {**self._told, "Location": link, "Content-Length": "0"}
                await _say(send, 307, headers)
                return
            start, size = (0, self._file.size) if part is None else part
            headers = {**self._told, "Content-Length": str(size)}
            if part is not None:
                last = start + size - 1
                headers["Content-Range"] = f"bytes {start}-{last}/{self._file.size}"
            status = 200 if part is None else 206
            if is_head or not size:
                await _say(send, status, headers)
                return
            chunks = self._store.read(self._file.sha256, start, size)
            await self._stream(chunks, status, headers, receive, send)
        except ProblemError as problem:
            await problem_response(problem, scope.get("request_id", ""))(scope, receive, send)

    async def _link(self) -> str:
        name = self._file.path.rpartition("/")[2]
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(
            self._threads, self._store.link, self._file.sha256, self._file.media_type, name
        )

    async def _stream(
        self,
        chunks: Iterator[bytes],
        status: int,
        headers: dict[str, str],
        receive: Receive,
        send: Send,
    ) -> None:
        loop = asyncio.get_running_loop()
        gone = asyncio.ensure_future(_gone(receive))
        reading = loop.run_in_executor(self._threads, next, chunks, b"")
        try:
            chunk = await reading  # before the head: what fails here is told in words
            await send({"type": "http.response.start", "status": status, "headers": _raw(headers)})
            while chunk and not gone.done():
                reading = loop.run_in_executor(self._threads, next, chunks, b"")
                await send({"type": "http.response.body", "body": chunk, "more_body": True})
                try:
                    chunk = await reading
                except ProblemError as problem:  # half is out: the connection must break
                    raise BrokenOffError from problem
            await send({"type": "http.response.body", "body": b""})
        finally:
            gone.cancel()
            await asyncio.gather(reading, gone, return_exceptions=True)
            close = getattr(chunks, "close", None)
            if close is not None:
                close()


async def _gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _say(send: Send, status: int, headers: Mapping[str, str]) -> None:
    await send({"type": "http.response.start", "status": status, "headers": _raw(headers)})
    await send({"type": "http.response.body", "body": b""})


def _raw(headers: Mapping[str, str]) -> list[tuple[bytes, bytes]]:
    return [(name.lower().encode(), value.encode("latin-1")) for name, value in headers.items()]


def _headers(file: StoredFile) -> dict[str, str]:
    digest = base64.b64encode(bytes.fromhex(file.sha256)).decode()
    name = quote(file.path.rpartition("/")[2])
    return {
        "ETag": f'"{file.sha256}"',
        "Accept-Ranges": "bytes",
        "Content-Type": file.media_type,
        # Never shown by a browser on the hub's own origin, whatever it holds.
        "Content-Disposition": f"attachment; filename*=UTF-8''{name}",
        "Repr-Digest": f"sha-256=:{digest}:",
        "Cache-Control": "private, no-cache",  # access may end: ask again each time
    }


def _fails(asked: Headers, etag: str) -> bool:
    wanted = asked.get("if-match")
    return wanted is not None and wanted.strip() != "*" and etag not in _tags(wanted)


def _is_known(asked: Headers, etag: str) -> bool:
    known = asked.get("if-none-match")
    if known is None:
        return False
    return known.strip() == "*" or etag in [one.removeprefix("W/") for one in _tags(known)]


def _tags(header: str) -> list[str]:
    return [one.strip() for one in header.split(",")]


def _part(asked: Headers, etag: str, size: int) -> tuple[int, int] | None:
    """Return the first byte and the size of the part that is asked for; None for the whole.

    Raises the problem 416 where there is no such part.
    """
    header = asked.get("range")
    if header is None or asked.get("if-range", etag).strip() != etag:
        return None
    found = _RANGE.fullmatch(header.strip())
    if found is None:
        return None
    first, last, behind = found.groups()
    if behind is not None:
        start, end = max(0, size - int(behind)), size
    else:
        start = int(first)
        end = size if last is None else min(size, int(last) + 1)
        if last is not None and int(last) < start:
            return None
    if start >= end:
        raise ProblemError(
            416,
            "no_such_part",
            told("The file has {n} bytes, and none of them is in the part asked for.", n=size),
            remedy="Ask for bytes that it has.",
            headers={"Content-Range": f"bytes */{size}"},
        )
    return start, end - start


def _changed() -> ProblemError:
    return ProblemError(
        412,
        "changed",
        "The file is not the one that you know.",
        remedy="Ask for it without If-Match, and begin from its first byte.",
    )


def streamed(chunks: Iterator[bytes], size: int) -> Iterator[bytes]:
    """Yield small pieces gathered to some of about ``size``: each is a turn of a thread."""
    held: list[bytes] = []
    gathered = 0
    for chunk in chunks:
        held.append(chunk)
        gathered += len(chunk)
        if gathered >= size:
            yield b"".join(held)
            held, gathered = [], 0
    if held:
        yield b"".join(held)
