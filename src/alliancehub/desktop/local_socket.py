"""Local stream sockets that the event loop watches, without Qt's network: a window needs no more.

``QLocalSocket`` would bring QtNetwork, with Kerberos and TLS behind it, for 3 MB in each window.
"""

from __future__ import annotations

import socket
from contextlib import suppress
from pathlib import Path
from select import POLLIN, POLLOUT, poll
from typing import Self

from PySide6.QtCore import QObject, QSocketNotifier, Signal

PIECE_BYTES = 64 * 1024
TURN_BYTES = 4 * 1024 * 1024  # read in one turn of the event loop; the rest in the next ones
BACKLOG = 16


class LocalSocket(QObject):
    """One end of a connection. Of the thread whose event loop runs.

    Signals:
        ready(): something came, or more of it; ``read`` returns it.
        closed(): the other side hung up or is gone; what it said before was ``ready``.
    """

    ready = Signal()
    closed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._socket: socket.socket | None = None
        self._watches: list[QSocketNotifier] = []
        self._came = bytearray()
        self._to_send = bytearray()

    @classmethod
    def of(cls, accepted: socket.socket, parent: QObject | None = None) -> Self:
        """Return the server's end of a connection that it accepted."""
        made = cls(parent)
        made._watch(accepted)
        return made

    @property
    def is_open(self) -> bool:
        """Whether there is a connection, as far as is known."""
        return self._socket is not None

    def open(self, path: str) -> bool:
        """Connect to who listens; False where nobody does, or too many wait to be accepted.

        Args:
            path: of the socket; one that begins with a null byte is of Linux's abstract names.
        """
        made = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        made.setblocking(False)
        try:
            made.connect(path)
        except OSError:
            made.close()
            return False
        self._watch(made)
        return True

    def read(self) -> bytes:
        """Return what came since this was asked last."""
        came = bytes(self._came)
        self._came.clear()
        return came

    def send(self, data: bytes) -> None:
        """Send, now or as soon as the other side has room. Nothing where nobody is there."""
        if self._socket is None:
            return
        self._to_send += data
        self._send_more()

    def wait(self, most_ms: int) -> bool:
        """Wait for something to come, without the event loop; returns whether it did."""
        if self._socket is None or not _becomes(self._socket, POLLIN, most_ms):
            return False
        self._take()
        return bool(self._came)

    def hang_up(self, most_ms: int = 0) -> None:
        """Close, unheard.

        Args:
            most_ms: how long to wait for the other side to take what is still to be sent.
        """
        while self._socket is not None and self._to_send and most_ms:
            if not _becomes(self._socket, POLLOUT, most_ms):
                break
            self._send_more()
        for watch in self._watches:
            watch.setEnabled(False)
            watch.deleteLater()
        self._watches.clear()
        self._to_send.clear()
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def _watch(self, made: socket.socket) -> None:
        made.setblocking(False)
        self._socket = made
        self._came.clear()
        kinds = (QSocketNotifier.Type.Read, QSocketNotifier.Type.Write)
        reads, writes = (QSocketNotifier(made.fileno(), kind, self) for kind in kinds)
        writes.setEnabled(False)
        reads.activated.connect(self._on_readable)
        writes.activated.connect(self._send_more)
        self._watches = [reads, writes]

    def _on_readable(self) -> None:
        is_over = self._take()
        if self._came:
            self.ready.emit()
        if is_over and self._socket is not None:
            self.hang_up()
            self.closed.emit()

    def _take(self) -> bool:
        """Read what is there; tell whether the other side has ended."""
        most = len(self._came) + TURN_BYTES
        while self._socket is not None and len(self._came) < most:
            try:
                piece = self._socket.recv(PIECE_BYTES)
            except BlockingIOError:
                return False
            except OSError:
                return True
            if not piece:
                return True
            self._came += piece
        return False

    def _send_more(self) -> None:
        while self._socket is not None and self._to_send:
            try:
                sent = self._socket.send(self._to_send[:PIECE_BYTES])
            except BlockingIOError:
                break
            except OSError:  # it is gone; what it said last is read first, which also tells the end
                self._to_send.clear()
                break
            del self._to_send[:sent]
        if self._watches:
            self._watches[1].setEnabled(bool(self._to_send))


class LocalServer(QObject):
    """Listens on a local socket of this user alone.

    Signals:
        came(LocalSocket): who connected; owned by the server until it is given away or deleted.
    """

    came = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._socket: socket.socket | None = None
        self._watch: QSocketNotifier | None = None
        self._path: Path | None = None

    def listen(self, path: str) -> None:
        """Listen, in place of whoever left a socket there; raises OSError."""
        Path(path).unlink(missing_ok=True)
        made = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            made.bind(path)
            Path(path).chmod(0o600)  # before anybody can connect
            made.listen(BACKLOG)
            made.setblocking(False)
        except OSError:
            made.close()
            raise
        self._socket, self._path = made, Path(path)
        self._watch = QSocketNotifier(made.fileno(), QSocketNotifier.Type.Read, self)
        self._watch.activated.connect(self._accept)

    def close(self) -> None:
        """Listen no longer. Connections that were accepted stay."""
        if self._watch is not None:
            self._watch.setEnabled(False)
            self._watch.deleteLater()
            self._watch = None
        if self._socket is not None:
            self._socket.close()
            self._socket = None
        if self._path is not None:
            self._path.unlink(missing_ok=True)
            self._path = None

    def _accept(self) -> None:
        while self._socket is not None:
            with suppress(ConnectionError):  # it went before it was accepted
                try:
                    accepted, _ = self._socket.accept()
                except BlockingIOError:
                    return
                self.came.emit(LocalSocket.of(accepted, self))


def _becomes(one: socket.socket, event: int, most_ms: int) -> bool:
    waiting = poll()
    waiting.register(one, event)
    return bool(waiting.poll(max(most_ms, 0)))
