"""One worker: a process that answers requests until it is told to end."""

from __future__ import annotations

import gc
import signal
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn

from alliancehub.server.app import app_of
from alliancehub.server.hub import Hub


def answer(hub: Hub, listener: socket.socket) -> None:
    """Answer at a socket until SIGINT or SIGTERM, then close hub and socket."""
    config = uvicorn.Config(
        app_of(hub),
        timeout_graceful_shutdown=hub.settings.shutdown_s,
        timeout_keep_alive=75,  # longer than the time between two polls
        log_config=None,
        access_log=False,
        server_header=False,
        backlog=2_048,
    )
    try:
        server = _Server(config, hub)
        with _spared_garbage(), _ending_well(server):
            server.run(sockets=[listener])
    finally:
        hub.close()
        listener.close()


class _Server(uvicorn.Server):
    """Ends the event streams first: it would wait for them for ever."""

    def __init__(self, config: uvicorn.Config, hub: Hub) -> None:
        super().__init__(config)
        self._hub = hub

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._hub.streams.close()
        await super().shutdown(sockets)


@contextmanager
def _ending_well(server: uvicorn.Server) -> Iterator[None]:
    """End the server at a signal that comes before uvicorn listens to signals itself.

    The one that ended it does nothing more: uvicorn raises it again afterwards.
    """
    if threading.current_thread() is not threading.main_thread():
        yield  # where signals do not come
        return

    def end(*_: object) -> None:
        server.should_exit = True

    before = {one: signal.signal(one, end) for one in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)


@contextmanager
def _spared_garbage() -> Iterator[None]:
    """Let the collector of garbage pass over what is loaded by now, which stays to the end.

    It is a quarter of a million objects, and a push or ten thousand listeners would have them
    looked through again and again.
    """
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
