"""Run a hub until it is told to end."""

from __future__ import annotations

import errno
import signal
import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import uvicorn

from alliancehub.model.catalogue import Catalogue
from alliancehub.model.errors import Refusal
from alliancehub.model.told import told
from alliancehub.server.app import app_of
from alliancehub.server.auth.accounts import new_setup_code
from alliancehub.server.hub import Hub, open_hub
from alliancehub.server.logs import configure
from alliancehub.server.settings import Settings


def serve(settings: Settings, catalogue: Catalogue | None = None) -> None:
    """Serve until SIGINT or SIGTERM; prints where, and the set-up code while one is needed.

    Raises Refusal where the address cannot be listened on, or the data is of a newer version.
    """
    configure()
    listener = _listen(settings)
    host, port = listener.getsockname()[:2]
    try:
        hub = open_hub(replace(settings, host=host, port=port), catalogue)
    except BaseException:
        listener.close()
        raise
    code = new_setup_code(hub)
    _say(f"{settings.name} answers at {hub.public_url}")
    if code:
        _say(f"It has no administrator yet. Set-up code: {code}")
    config = uvicorn.Config(
        app_of(hub),
        timeout_graceful_shutdown=settings.shutdown_s,
        timeout_keep_alive=75,  # longer than the time between two polls
        log_config=None,
        access_log=False,
        server_header=False,
        backlog=2_048,
    )
    try:
        with _ending_well():
            _Server(config, hub).run(sockets=[listener])
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
def _ending_well() -> Iterator[None]:
    """Let the signal that ended the hub do nothing more: uvicorn raises it again afterwards."""
    if threading.current_thread() is not threading.main_thread():
        yield  # where signals do not come
        return
    before = {one: signal.signal(one, lambda *_: None) for one in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)


def _listen(settings: Settings) -> socket.socket:
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listener = socket.socket(family)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((settings.host, settings.port))
    except OSError as error:
        listener.close()
        if error.errno == errno.EADDRINUSE:
            raise Refusal(
                "port_taken",
                told(
                    "Port {port} of {host} is taken by another program.",
                    port=str(settings.port),
                    host=settings.host,
                ),
                field="port",
                remedy="Stop that program, or choose another port with --port.",
            ) from error
        raise Refusal(
            "no_address",
            told(
                "{address} cannot be listened on: {why}.",
                address=f"{settings.host}:{settings.port}",
                why=str(error.strerror),
            ),
            field="host",
            remedy="Choose an address of this machine and a port above 1023.",
        ) from error
    return listener


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
