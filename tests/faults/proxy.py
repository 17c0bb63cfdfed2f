"""A proxy between an engine and the process of a hub that does to requests what networks do.

::

    with Proxy(hub.port) as proxy:
        client = Client(proxy.before(hub), folder)   # speaks to the hub through it
        proxy.plan(Fate(What.ANSWER_CUT, 0.3))       # for the next request; the rest passes
        proxy.always = Fate(What.FAILS)              # for all but what is planned
        proxy.heal()                                 # nothing more happens to any

It speaks HTTP/1.1 with one request for each connection, in an event loop and a thread of its own.
"""

from __future__ import annotations

import asyncio
import socket
import struct
import threading
from collections import deque
from collections.abc import Coroutine
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from typing import Any, Self

import httpx

from alliancehub.wire import paths

_HEAD_END = b"\r\n\r\n"
_PIECE = 65_536
_SLOW_PIECES = 12
_SLOW_S = 0.003
_WAIT_S = 60.0
_GONE = (OSError, asyncio.IncompleteReadError)


class What(Enum):
    """What happens to a request on its way, or to its answer."""

    PASSES = "passes"
    REFUSED = "is refused"
    REQUEST_CUT = "request cut"
    ANSWER_CUT = "answer cut by a reset"
    ANSWER_TRUNCATED = "answer ends early"
    ANSWER_SHORTENED = "answer shortened, and said to be whole"
    SLOW = "answer comes in drops"
    FAILS = "500"
    UNAVAILABLE = "503"
    UNAVAILABLE_FOR = "503 with Retry-After"
    PORTAL = "page of a captive portal"
    TWICE = "arrives twice"
    LATE = "arrives after its sender has given up"
    HELD = "is held until it is released"


@dataclass(frozen=True)
class Fate:
    """What happens to one request; ``at`` is where it is cut, from 0 to 1."""

    what: What = What.PASSES
    at: float = 0.5


@dataclass(frozen=True)
class Before:
    """A hub as it is seen through a proxy, for ``tests.world.Client``."""

    url: str
    setup_code: str

    def transport(self) -> httpx.BaseTransport:
        """Return a transport to it."""
        return httpx.HTTPTransport()


@dataclass(frozen=True)
class _Request:
    head: bytes
    body: bytes

    @property
    def path(self) -> str:
        return self.head.split(b" ", 2)[1].decode().partition("?")[0]

    def onwards(self) -> bytes:
        """Return its head as it goes on: the connection ends with the answer."""
        lines = self.head.removesuffix(_HEAD_END).split(b"\r\n")
        kept = [
            one for one in lines if not one.lower().startswith((b"connection:", b"keep-alive:"))
        ]
        return b"\r\n".join([*kept, b"Connection: close"]) + _HEAD_END


class Proxy:
    """A listener on loopback that passes requests on to a hub.

    Attributes:
        always: what becomes of each request for which nothing is planned.
        seen: the path of each request that came, and what became of it.
        held: set as soon as a request is held, or passed on by ``arrived``.
    """

    def __init__(self, hub_port: int) -> None:
        self._hub_port = hub_port
        self.always = Fate()
        self.seen: list[tuple[str, What]] = []
        self.held = threading.Event()
        self._planned: deque[Fate] = deque()
        self._late: list[_Request] = []
        self._streams: set[asyncio.StreamWriter] = set()
        self._open: set[asyncio.Task[None]] = set()
        self._is_up = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._main()), daemon=True)

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self._port}"

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self._port)

    def before(self, hub: Any) -> Before:
        """Return a hub as it is seen from here."""
        return Before(self.url, hub.setup_code)

    def __enter__(self) -> Self:
        self._thread.start()
        assert self._is_up.wait(_WAIT_S)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._end.set)
        self._thread.join(_WAIT_S)

    def plan(self, *fates: Fate) -> None:
        """Say what becomes of the next requests, one after the other, but of event streams."""
        self._planned.extend(fates)

    def forget_plans(self) -> None:
        """Let pass what nothing has come for yet."""
        self._planned.clear()

    def heal(self) -> None:
        """Let everything pass from now on, what is held or late as well."""
        self._planned.clear()
        self.always = Fate()
        self.release()

    def release(self) -> None:
        """Let go on what is held, and arrive what is late; returns once that has arrived."""
        self._do(self._released())

    def drop_streams(self) -> int:
        """Cut all event streams; return how many there were."""
        return int(self._do(self._dropped()))

    @property
    def has_streams(self) -> bool:
        """Whether an event stream is open."""
        return bool(self._streams)

    def _do(self, what: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(what, self._loop).result(_WAIT_S)

    async def _main(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._end = asyncio.Event()
        self._may_go_on = asyncio.Event()
        listener = await asyncio.start_server(self._take, "127.0.0.1", 0)
        self._port = listener.sockets[0].getsockname()[1]
        self._is_up.set()
        await self._end.wait()
        listener.close()
        for task in list(self._open):
            task.cancel()
        await asyncio.gather(*self._open, return_exceptions=True)

    async def _take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._open.add(task)
        try:
            with suppress(*_GONE):
                request = await _read(reader)
                await self._pass(request, self._fate_of(request), writer)
        except asyncio.CancelledError:
            _reset(writer)  # the proxy ends; nobody waits for this task
        finally:
            self._open.discard(task)
            writer.close()

    def _fate_of(self, request: _Request) -> Fate:
        is_stream = request.path == paths.EVENTS
        fate = self._planned.popleft() if self._planned and not is_stream else self.always
        self.seen.append((request.path, fate.what))
        return fate

    async def _pass(self, request: _Request, fate: Fate, writer: asyncio.StreamWriter) -> None:
        match fate.what:
            case What.PASSES:
                await self._relay(request, writer)
            case What.REFUSED:
                _reset(writer)
            case What.LATE:
                self._late.append(request)
                _reset(writer)
            case What.FAILS | What.UNAVAILABLE | What.UNAVAILABLE_FOR | What.PORTAL:
                writer.write(_of_a_proxy(fate.what))
                await writer.drain()
            case What.REQUEST_CUT:
                await self._cut(request, fate.at)
                _reset(writer)
            case What.HELD:
                self._may_go_on.clear()
                self.held.set()
                await self._may_go_on.wait()
                await self._relay(request, writer)
            case What.TWICE:
                await self._answer(request)
                await self._relay(request, writer)
            case _:
                await self._spoil(await self._answer(request), fate, writer)

    async def _relay(self, request: _Request, writer: asyncio.StreamWriter) -> None:
        is_stream = request.path == paths.EVENTS
        try:
            hub, to_hub = await asyncio.open_connection("127.0.0.1", self._hub_port)
        except OSError:
            _reset(writer)
            return
        try:
            to_hub.write(request.onwards() + request.body)
            if is_stream:
                self._streams.add(writer)
            has_come = False
            while piece := await hub.read(_PIECE):
                has_come = True
                writer.write(piece)
                await writer.drain()
            if not has_come:
                _reset(writer)
        except OSError:  # the hub was killed amid its answer, or the client has left
            _reset(writer)
        finally:
            self._streams.discard(writer)
            to_hub.close()

    async def _answer(self, request: _Request) -> bytes:
        """Return the whole answer, empty where the hub is gone."""
        try:
            hub, to_hub = await asyncio.open_connection("127.0.0.1", self._hub_port)
        except OSError:
            return b""
        try:
            to_hub.write(request.onwards() + request.body)
            return await hub.read()
        except OSError:
            return b""
        finally:
            to_hub.close()

    async def _cut(self, request: _Request, at: float) -> None:
        """Let the hub have the beginning of a request."""
        with suppress(OSError):
            _, to_hub = await asyncio.open_connection("127.0.0.1", self._hub_port)
            to_hub.write(request.onwards() + request.body[: int(at * len(request.body))])
            await to_hub.drain()
            to_hub.close()

    async def _spoil(self, answer: bytes, fate: Fate, writer: asyncio.StreamWriter) -> None:
        if fate.what is What.SLOW:
            size = max(1, len(answer) // _SLOW_PIECES)
            for start in range(0, len(answer), size):
                writer.write(answer[start : start + size])
                await writer.drain()
                await asyncio.sleep(_SLOW_S)
            return
        if fate.what is What.ANSWER_SHORTENED:
            writer.write(_shortened(answer, fate.at))
        else:
            writer.write(answer[: int(fate.at * len(answer))])
        with suppress(OSError):
            await writer.drain()
        if fate.what is What.ANSWER_CUT:
            await asyncio.sleep(0)  # what was written is on its way before the reset is
            _reset(writer)

    async def _released(self) -> None:
        self._may_go_on.set()
        self.held.clear()
        late, self._late = self._late, []
        for request in late:
            await self._answer(request)

    async def _dropped(self) -> int:
        dropped = list(self._streams)
        for writer in dropped:
            _reset(writer)
        return len(dropped)


async def _read(reader: asyncio.StreamReader) -> _Request:
    head = await reader.readuntil(_HEAD_END)
    lines = [one.split(b":", 1) for one in head.split(b"\r\n")[1:] if b":" in one]
    fields = httpx.Headers([(name, value) for name, value in lines])
    if "chunked" in fields.get("transfer-encoding", ""):
        body = b""
        while True:
            size = await reader.readuntil(b"\r\n")
            piece = await reader.readexactly(int(size, 16) + 2)
            body += size + piece
            if int(size, 16) == 0:
                return _Request(head, body)
    return _Request(head, await reader.readexactly(int(fields.get("content-length", "0").strip())))


def _reset(writer: asyncio.StreamWriter) -> None:
    """End a connection as one that breaks: by a reset and not by a farewell."""
    sock = writer.get_extra_info("socket")
    with suppress(OSError):
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


def _shortened(answer: bytes, at: float) -> bytes:
    """Return an answer without its end, and with a head that does not tell."""
    head, _, body = answer.partition(_HEAD_END)
    lines = head.split(b"\r\n")
    if any(one.lower().startswith(b"transfer-encoding:") for one in lines):
        body = _joined(body)
    body = body[: int(at * len(body))]
    framed = (b"transfer-encoding:", b"content-length:")
    kept = [one for one in lines if not one.lower().startswith(framed)]
    return b"\r\n".join([*kept, b"Content-Length: %d" % len(body)]) + _HEAD_END + body


def _joined(chunked: bytes) -> bytes:
    whole = b""
    while chunked:
        size, _, rest = chunked.partition(b"\r\n")
        length = int(size, 16)
        whole += rest[:length]
        chunked = rest[length + 2 :] if length else b""
    return whole


def _of_a_proxy(what: What) -> bytes:
    words = {
        What.FAILS: b"500 Internal Server Error",
        What.UNAVAILABLE: b"503 Service Unavailable",
        What.UNAVAILABLE_FOR: b"503 Service Unavailable",
        What.PORTAL: b"200 OK",
    }[what]
    page = b"<p>Sign in to this network.</p>" if what is What.PORTAL else b"<p>Bad gateway.</p>"
    lines = [b"HTTP/1.1 " + words, b"Content-Type: text/html", b"Connection: close"]
    if what is What.UNAVAILABLE_FOR:
        lines.append(b"Retry-After: 1")
    return b"\r\n".join([*lines, b"Content-Length: %d" % len(page)]) + _HEAD_END + page
