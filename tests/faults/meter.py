"""A relay between an engine and a hub that counts every byte, and holds all at one of them.

::

    with Meter(hub.port) as meter:
        meter.hold_at(10_000_000)    # of those that came from the client and from the hub
        meter.wait_until_held()      # … here something is killed
        meter.release()              # what is still on its way is lost with its connection

Where something that goes on by itself is to be held again, say so with ``release``, and at first
before it begins: else it may be through before anybody has said where it is to be held.

Its buffers are small, so that what it has counted is not far ahead of who gets it.
"""

from __future__ import annotations

import asyncio
import socket
import threading
from contextlib import suppress
from math import inf
from typing import Self

_PIECE = 64 * 1024
_BUFFER = 64 * 1024
_WAIT_S = 60.0


class Meter:
    """A listener on loopback.

    Attributes:
        up, down: bytes that came from clients, and from the hub.
    """

    def __init__(self, hub_port: int) -> None:
        self._hub_port = hub_port
        self.up = self.down = 0
        self._limit = inf
        self._held = threading.Event()
        self._is_up = threading.Event()
        self._open: set[asyncio.Task[None]] = set()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._main()), daemon=True)

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self._port}"

    def __enter__(self) -> Self:
        self._thread.start()
        assert self._is_up.wait(_WAIT_S)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._end.set)
        self._thread.join(_WAIT_S)

    def hold_at(self, count: int) -> None:
        """Hold everything once so many bytes more have passed."""
        self._held.clear()
        self._loop.call_soon_threadsafe(self._set_limit, self.up + self.down + count)

    def wait_until_held(self) -> bool:
        """Wait until everything is held; returns whether it came to that."""
        return self._held.wait(_WAIT_S)

    def release(self, then: float = inf) -> None:
        """Cut all connections, and let pass so many bytes of what comes from now on."""
        asyncio.run_coroutine_threadsafe(self._cut(then), self._loop).result(_WAIT_S)

    def _set_limit(self, limit: float) -> None:
        self._limit = limit

    async def _cut(self, then: float = inf) -> None:
        for task in list(self._open):
            task.cancel()
        await asyncio.gather(*self._open, return_exceptions=True)
        self._held.clear()
        self._limit = self.up + self.down + then

    async def _main(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._end = asyncio.Event()
        listening = _small(socket.socket())
        listening.bind(("127.0.0.1", 0))
        listener = await asyncio.start_server(self._take, sock=listening, limit=_PIECE)
        self._port = listener.sockets[0].getsockname()[1]
        self._is_up.set()
        await self._end.wait()
        listener.close()
        await self._cut()

    async def _take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._open.add(task)
        to_hub: asyncio.StreamWriter | None = None
        try:
            hub, to_hub = await self._connected()
            async with asyncio.TaskGroup() as both:
                both.create_task(self._pass(reader, to_hub, "up"))
                both.create_task(self._pass(hub, writer, "down"))
        except (OSError, ExceptionGroup, asyncio.CancelledError):
            writer.transport.abort()
        finally:
            self._open.discard(task)
            for one in (writer, to_hub):
                if one is not None:
                    one.close()

    async def _connected(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        sock = _small(socket.socket())
        sock.setblocking(False)
        try:
            await self._loop.sock_connect(sock, ("127.0.0.1", self._hub_port))
            return await asyncio.open_connection(sock=sock, limit=_PIECE)
        except BaseException:
            sock.close()
            raise

    async def _pass(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, way: str
    ) -> None:
        while piece := await reader.read(_PIECE):
            setattr(self, way, getattr(self, way) + len(piece))
            while self.up + self.down >= self._limit:
                self._held.set()
                await asyncio.sleep(0.01)  # until it is cut
            writer.write(piece)
            await writer.drain()
        with suppress(OSError):
            writer.write_eof()


def _small(sock: socket.socket) -> socket.socket:
    for option in (socket.SO_RCVBUF, socket.SO_SNDBUF):
        sock.setsockopt(socket.SOL_SOCKET, option, _BUFFER)
    return sock
