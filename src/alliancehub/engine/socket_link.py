"""A connection to the engine of a profile: frames out, replies and news in. Blocking.

The window does not use it: see ``desktop/bridge.py``.
"""

from __future__ import annotations

import itertools
import queue
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from alliancehub.engine.api import Listener
from alliancehub.engine.frames import HEAD, BadFrame, body_length, frame_of, read_body
from alliancehub.engine.paths import ProfilePaths
from alliancehub.engine.plain import from_plain, to_plain
from alliancehub.engine.standing import API_VERSION, Hello, Status
from alliancehub.model.changeset import ChangeSet
from alliancehub.model.errors import Refusal
from alliancehub.model.told import told

_NEWS: dict[str, Any] = {"changed": ChangeSet, "status": Status, "account": Hello}


class EngineGone(Refusal):
    """The engine does not answer, or has ended."""


class SocketLink:
    """A connection to the engine. May be used from several threads.

    Listeners are called on a thread of its own. Raises EngineGone where no engine answers.
    """

    def __init__(self, paths: ProfilePaths) -> None:
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._numbers = itertools.count(1)
        self._waiting: dict[int, queue.SimpleQueue[dict[str, Any] | None]] = {}
        self._listeners: list[Listener] = []
        self._lock = threading.Lock()
        self._is_closed = False
        self._thread: threading.Thread | None = None
        try:
            self._socket.connect(str(paths.socket))
            self._stream = self._socket.makefile("rb")
            greeting = self._read()
        except (OSError, BadFrame) as error:
            self._socket.close()
            raise _gone() from error
        version = (greeting or {}).get("data", {}).get("api_version")
        if version != API_VERSION:
            self.hang_up()
            raise Refusal(
                "other_version",
                told(
                    "The engine that runs speaks version {theirs}, this one {ours}.",
                    theirs=str(version),
                    ours=str(API_VERSION),
                ),
                remedy="Close all windows, wait for the engine to end, and try again.",
            )
        self._thread = threading.Thread(target=self._hear, name="alliancehub-client", daemon=True)
        self._thread.start()

    def call(self, name: str, args: dict[str, Any]) -> Any:
        """Return the answer of a call as JSON data; raises Refusal."""
        number = next(self._numbers)
        answer: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()
        with self._lock:
            if self._is_closed:
                raise _gone()
            self._waiting[number] = answer
        try:
            request = {"id": number, "call": name, "args": to_plain(args)}
            with self._lock:
                self._socket.sendall(frame_of(request))
            reply = answer.get()
        except OSError as error:
            raise _gone() from error
        finally:
            with self._lock:
                self._waiting.pop(number, None)
        if reply is None:
            raise _gone()
        if told := reply.get("refusal"):
            raise from_plain(Refusal, told)
        return reply.get("ok")

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call the listener on every news; returns how to stop."""
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    def hang_up(self) -> None:
        """Leave; the engine goes on."""
        with self._lock:
            self._is_closed = True
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join()
        self._stream.close()
        self._socket.close()

    def _hear(self) -> None:
        try:
            while (message := self._read()) is not None:
                if event := message.get("event"):
                    self._tell(event, message.get("data"))
                elif answer := self._waiting.get(message.get("id", 0)):
                    answer.put(message)
        except (OSError, BadFrame):
            pass  # the engine ended; whoever waits is told below
        finally:
            with self._lock:
                self._is_closed = True
                for answer in self._waiting.values():
                    answer.put(None)

    def _tell(self, event: str, data: Any) -> None:
        if event in _NEWS:
            news = from_plain(_NEWS[event], data)
            for listener in list(self._listeners):
                listener(event, news)

    def _read(self) -> dict[str, Any] | None:
        head = self._stream.read(HEAD.size)
        if len(head) < HEAD.size:
            return None
        return read_body(self._stream.read(body_length(head)))


def _gone() -> EngineGone:
    return EngineGone(
        "engine_gone",
        "The engine of this profile does not answer.",
        remedy="Try again: it is started when it is needed. Its log is engine.log in the profile.",
    )
