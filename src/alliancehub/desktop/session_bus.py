"""A client of the session bus over its socket: asks without waiting, and hears signals.

Qt's own binding cannot send an unsigned number from Python, and notifications need one. What goes
over the socket is jeepney's, which does no input or output here.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from itertools import count
from typing import Any

from jeepney.auth import AuthenticationError, Authenticator
from jeepney.bus import find_session_bus
from jeepney.low_level import HeaderFields, Message, MessageType, Parser
from jeepney.wrappers import DBusAddress, new_error, new_method_call
from PySide6.QtCore import QObject, QTimer, Signal

from alliancehub.desktop.local_socket import LocalSocket

BUS = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
PATIENCE_MS = 5_000
NONSENSE = (AuthenticationError, LookupError, TypeError, ValueError, struct.error)
Answer = Callable[[tuple[Any, ...] | None], None]
"""Gets what a call returned, or None where it failed."""


class SessionBus(QObject):
    """One connection.

    Signals:
        heard(str, tuple): name and arguments of a signal that was asked for by ``hear``.
        closed(): the bus is not there, or not any more.
    """

    heard = Signal(str, object)
    closed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._serials = count(1)
        self._asked: dict[int, Answer] = {}
        self._waiting: list[bytes] = []
        self._greeting = Authenticator()
        self._parser = Parser()
        self.is_closed = False
        self._socket = LocalSocket(self)
        self._socket.ready.connect(self._read)
        self._socket.closed.connect(self._end)

    def open(self) -> None:
        """Connect, where there is a session bus."""
        try:
            address = find_session_bus()
        except (LookupError, RuntimeError, ValueError, StopIteration):
            self._end()
            return
        if self._socket.open(address):
            self._greet()
        else:
            self._end()

    def close(self) -> None:
        """Hang up, unheard."""
        self.is_closed = True
        self._asked.clear()
        self._socket.hang_up()

    def call(
        self, address: DBusAddress, member: str, signature: str, args: tuple[Any, ...], then: Answer
    ) -> None:
        """Call a member of an interface."""
        if self.is_closed:
            then(None)
            return
        serial = next(self._serials)
        self._asked[serial] = then
        QTimer.singleShot(PATIENCE_MS, self, lambda: self._answer(serial, None))
        self._send(new_method_call(address, member, signature or None, args), serial)

    def hear(self, address: DBusAddress) -> None:
        """Hear the signals of an interface from now on."""
        rule = f"type='signal',interface='{address.interface}',path='{address.object_path}'"
        self.call(BUS, "AddMatch", "s", (rule,), lambda _: None)

    def _greet(self) -> None:
        for line in self._greeting:
            if not line:
                return  # until the bus answers
            self._socket.send(line)

    def _read(self) -> None:
        data = self._socket.read()
        try:
            if self._greeting.authenticated:
                for message in self._parser.feed(data):
                    self._take(message)
                return
            self._greeting.feed(data)
        except NONSENSE:
            self._end()
            return
        if self._greeting.authenticated:
            self._begin()

    def _begin(self) -> None:
        self._socket.send(b"BEGIN\r\n")
        waiting, self._waiting = self._waiting, []
        self._send(new_method_call(BUS, "Hello"), next(self._serials))
        for data in waiting:
            self._socket.send(data)

    def _send(self, message: Message, serial: int) -> None:
        data = message.serialise(serial)
        if self._greeting.authenticated:
            self._socket.send(data)
        else:
            self._waiting.append(data)

    def _take(self, message: Message) -> None:
        fields = message.header.fields
        match message.header.message_type:
            case MessageType.method_return:
                self._answer(fields[HeaderFields.reply_serial], message.body)
            case MessageType.error:
                self._answer(fields[HeaderFields.reply_serial], None)
            case MessageType.signal if fields.get(HeaderFields.sender) != BUS.bus_name:
                self.heard.emit(fields[HeaderFields.member], message.body)
            case MessageType.method_call:
                # Nobody has anything to call here.
                refused = new_error(message, f"{BUS.interface}.Error.UnknownMethod")
                self._send(refused, next(self._serials))

    def _answer(self, serial: int, body: tuple[Any, ...] | None) -> None:
        then = self._asked.pop(serial, None)
        if then is not None:
            then(body)

    def _end(self) -> None:
        if self.is_closed:
            return
        self.is_closed = True
        self._socket.hang_up()
        for serial in list(self._asked):
            self._answer(serial, None)
        self.closed.emit()
