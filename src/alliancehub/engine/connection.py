"""One client of the engine's service: its frames in, its replies and the news out."""

from __future__ import annotations

import asyncio
import logging
import os
import socket
import struct
import sys
import threading
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from alliancehub.engine.calls import Call
from alliancehub.engine.engine import Engine
from alliancehub.engine.frames import HEAD, BadFrame, body_length, frame_of, read_body
from alliancehub.engine.plain import to_plain
from alliancehub.engine.standing import API_VERSION
from alliancehub.model.errors import Refusal
from alliancehub.model.told import told

log = logging.getLogger(__name__)

UNSENT_BYTES_MAX = 64 * 2**20
UNANSWERED_MAX = 200
READERS = 4
SLOW = 4


class Lanes:
    """The threads that calls run on: reads side by side, writes in order, slow ones apart."""

    def __init__(self) -> None:
        self._pools = {
            "read": ThreadPoolExecutor(READERS, "alliancehub-read"),
            "write": ThreadPoolExecutor(1, "alliancehub-write"),
            "slow": ThreadPoolExecutor(SLOW, "alliancehub-slow"),
        }

    def __getitem__(self, lane: str) -> ThreadPoolExecutor:
        return self._pools[lane]

    def close(self) -> None:
        """End the threads; what waits for one is dropped."""
        for pool in self._pools.values():
            pool.shutdown(cancel_futures=True)


@dataclass(eq=False)
class _Running:
    """A call under way that a newer one may supersede."""

    thread: int = 0
    is_superseded: bool = False


class Connection:
    """Reads requests, runs them on the lanes and writes replies. Lives on the event loop."""

    def __init__(
        self,
        engine: Engine,
        calls: Mapping[str, Call],
        lanes: Lanes,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> None:
        self._engine = engine
        self._calls = calls
        self._lanes = lanes
        self._reader = reader
        self._writer = writer
        self._tasks: set[asyncio.Task[None]] = set()
        self._latest: dict[str, _Running] = {}

    async def serve(self) -> None:
        """Serve until the client leaves or sends what is no frame."""
        try:
            if not _is_same_user(self._writer.get_extra_info("socket")):
                return
            self.send({"event": "greeting", "data": {"api_version": API_VERSION}})
            while True:
                head = await self._reader.readexactly(HEAD.size)
                body = await self._reader.readexactly(body_length(head))
                self._begin(read_body(body))
        except (asyncio.IncompleteReadError, ConnectionError):
            pass  # it left
        except BadFrame as error:
            log.warning("a client was cut off: %s", error)
        finally:
            self.abort()

    def send(self, message: dict[str, Any]) -> None:
        """Write a message; a client that does not read what it is sent is cut off."""
        transport = self._writer.transport
        if transport.is_closing():
            return
        transport.write(frame_of(message))
        if transport.get_write_buffer_size() > UNSENT_BYTES_MAX:
            log.warning("a client was cut off: it does not read what it is sent")
            self.abort()

    def abort(self) -> None:
        """Cut the connection; calls under way run to their end, unheard."""
        self._writer.transport.abort()

    def _begin(self, request: dict[str, Any]) -> None:
        if len(self._tasks) >= UNANSWERED_MAX:
            raise BadFrame(f"more than {UNANSWERED_MAX} calls without waiting for an answer")
        running = _Running()
        if lane := request.get("lane"):
            self._supersede(str(lane), running)
        task = asyncio.get_running_loop().create_task(self._answer(request, running))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _supersede(self, lane: str, running: _Running) -> None:
        if before := self._latest.get(lane):
            before.is_superseded = True
            if before.thread:
                self._engine.interrupt(before.thread)
        self._latest[lane] = running

    async def _answer(self, request: dict[str, Any], running: _Running) -> None:
        number = request.get("id")
        try:
            call = self._call(request.get("call"))
            loop = asyncio.get_running_loop()
            answer = await loop.run_in_executor(
                self._lanes[call.lane], self._run, call, request.get("args", {}), running
            )
            reply = {"id": number, "ok": answer}
        except Refusal as refusal:
            reply = {"id": number, "refusal": _plain(refusal)}
        except Exception:
            log.exception("the call %s failed", request.get("call"))
            fault = Refusal(
                "fault",
                "The engine failed at this; that is a fault of the app.",
                remedy="Its log, engine.log in the profile's folder, tells more.",
            )
            reply = {"id": number, "refusal": _plain(fault)}
        try:
            self.send(reply)
        except BadFrame:
            long = Refusal("too_long", "The answer is too long.", remedy="Ask for fewer rows.")
            self.send({"id": number, "refusal": _plain(long)})

    def _call(self, name: Any) -> Call:
        call = self._calls.get(str(name))
        if call is None:
            raise Refusal("bad_call", told("There is no call {name}.", name=repr(str(name)[:80])))
        return call

    def _run(self, call: Call, args: Any, running: _Running) -> Any:
        if running.is_superseded:
            raise Refusal("superseded", "A newer search took its place.")
        running.thread = threading.get_ident()
        try:
            return call.run(self._engine, args)
        finally:
            running.thread = 0


def _plain(refusal: Refusal) -> Any:
    return to_plain(refusal)


def _is_same_user(peer: socket.socket) -> bool:
    """Tell whether the process at the other end belongs to this user."""
    if sys.platform != "linux":
        return True  # the socket lies in a folder that only this user can enter
    credentials = peer.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    _, user, _ = struct.unpack("3i", credentials)
    return bool(user == os.getuid())
