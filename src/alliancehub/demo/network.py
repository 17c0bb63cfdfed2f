"""A member's way to the hub, which can be cut: what a train does on its way through a tunnel."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Self

_CHUNK = 65_536
_CONNECT_S = 5


class Network:
    """Passes TCP connections on to the hub of this machine, while it is up.

    Attributes:
        address: what the member takes for the hub.
    """

    def __init__(self, hub_port: int) -> None:
        self._hub_port = hub_port
        self._up = threading.Event()
        self._up.set()
        self._is_closed = False
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._spawn(self._accept)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._is_closed = True
        self.cut()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join()

    def cut(self) -> None:
        """End all connections and take no new ones."""
        with self._lock:
            self._up.clear()
            for one in self._open:
                with suppress(OSError):
                    one.shutdown(socket.SHUT_RDWR)

    def mend(self) -> None:
        """Take connections again."""
        self._up.set()

    def _spawn(self, run: Callable[..., None], *args: socket.socket) -> None:
        thread = threading.Thread(target=run, args=args, daemon=True)
        self._threads = [one for one in self._threads if one.is_alive()]
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._is_closed:
            try:
                member, _ = self._listener.accept()
            except OSError:
                return
            if not self._connect(member):
                member.close()

    def _connect(self, member: socket.socket) -> bool:
        if not self._up.is_set():
            return False
        try:
            hub = socket.create_connection(("127.0.0.1", self._hub_port), _CONNECT_S)
        except OSError:
            return False
        hub.settimeout(None)
        with self._lock:
            if not self._up.is_set():
                hub.close()
                return False
            self._open |= {member, hub}
        self._spawn(self._pass_on, member, hub)
        self._spawn(self._pass_on, hub, member)
        return True

    def _pass_on(self, source: socket.socket, target: socket.socket) -> None:
        with suppress(OSError):
            while piece := source.recv(_CHUNK):
                target.sendall(piece)
        with self._lock:
            for one in (source, target):
                with suppress(OSError):
                    one.shutdown(socket.SHUT_RDWR)  # so that the other direction ends, too
            # Each direction closes what it read from, since the other may still write to it.
            self._open.discard(source)
        source.close()
