"""The way to the engine: calls over its local socket, answered by the event loop.

Nothing here waits, and there is no thread. The engine is started where none answers; what was
asked meanwhile is sent once it does. What the engine says comes out in the member's language.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from math import inf
from time import perf_counter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDeadlineTimer, QObject, QProcess, QTimer, Signal
from shiboken6 import isValid

from alliancehub.desktop.frames import FrameReader, to_frame
from alliancehub.desktop.later import loaded, made
from alliancehub.desktop.texts import tr, tr_told
from alliancehub.engine.standing import API_VERSION
from alliancehub.model.errors import Refusal

if TYPE_CHECKING:
    from alliancehub.desktop.local_socket import LocalSocket

OnOk = Callable[[Any], None]
OnRefusal = Callable[[Refusal], None]

ANSWERS = "part:answers"  # many types, none of which is needed for the first paint
TURN_S = 0.004  # of each turn of the event loop, after which the rest of what came has to wait
FIRST_RETRY_MS = 20
LAST_RETRY_MS = 2_000
CLOSING_MS = 1_000
DRAFTS = frozenset({"save_draft", "drop_draft"})  # can be said twice, but change something
GIVE_UP_AFTER = 30  # attempts in a row, some 50 s; after that a click on "Try again" starts anew

UNREACHABLE = Refusal(
    "engine",
    "AllianceHub's background process ended before it answered.",
    remedy="It is being started again. Look at Sync activity whether your change is there.",
)


@dataclass
class _Asked:
    """A call that was not answered yet."""

    name: str
    args: dict[str, Any]
    on_ok: OnOk | None
    on_refusal: OnRefusal | None
    owner: QObject | None
    is_sent: bool = False


class Bridge(QObject):
    """A client of one profile's engine.

    Signals:
        changed(ChangeSet): rows changed, whoever did it.
        status_changed(Status): how syncing stands.
        accounts_changed(list[AccountInfo]): how the accounts stand, those in the background too.
        noticed(list[Notification]): the member is to be shown something outside the window.
        job_changed(Job): how work in the background goes on.
        transfer_changed(Transfer): how files on their way go on.
        account_changed(Hello): connected, or another account is current.
        connected(): the engine answers.
        lost(str): it does not; in words. It is tried again by itself unless given up.
        refused(Refusal): an answer that nobody claimed.
    """

    changed = Signal(object)
    status_changed = Signal(object)
    job_changed = Signal(object)
    transfer_changed = Signal(object)
    noticed = Signal(object)
    accounts_changed = Signal(object)
    account_changed = Signal(object)
    connected = Signal()
    lost = Signal(str)
    refused = Signal(object)

    def __init__(
        self,
        socket_path: str,
        start: Callable[[], bool] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Make it; ``open`` connects.

        Args:
            socket_path: what the engine listens on.
            start: starts the engine, and tells whether that was possible; None to only wait.
            parent: the owner.
        """
        super().__init__(parent)
        self._path = socket_path
        self._start = start
        self._numbers = count(1)
        self._asked: dict[int, _Asked] = {}
        self._reader = FrameReader()
        self._attempts = 0
        self._was_started = False
        self._is_closing = False
        self.is_connected = False
        self._made_socket: LocalSocket | None = None
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._take_some)
        self._retry = QTimer(self, singleShot=True)
        self._retry.timeout.connect(self._connect)

    @property
    def _socket(self) -> LocalSocket:
        """The socket, which is loaded and made once it is needed: the first paint is not kept."""
        if self._made_socket is None:
            socket: LocalSocket = made("part:socket", self)
            socket.closed.connect(self._on_closed)
            socket.ready.connect(self._on_ready)
            self._made_socket = socket
        return self._made_socket

    def open(self) -> None:
        """Connect, and start the engine where none answers."""
        self._attempts = 0
        self._was_started = False
        self._connect()

    def close(self) -> None:
        """Hang up once the engine has what it was told to keep; it goes on by itself."""
        self._is_closing = True
        self._retry.stop()
        if self.is_connected:
            self._wait_until_kept()
        self._asked.clear()
        if self._made_socket is not None:
            self._made_socket.hang_up(CLOSING_MS)

    def _wait_until_kept(self) -> None:
        """Wait a moment for the answers to what changes something.

        What still lies unread when this side hangs up is lost if the engine writes to it just then.
        """
        reads = loaded(ANSWERS).repeatable - DRAFTS
        waiting = {number for number, one in self._asked.items() if one.name not in reads}
        ends = QDeadlineTimer(CLOSING_MS)
        while waiting:
            self._reader.add(self._socket.read())
            try:
                while (message := self._reader.next()) is not None:
                    waiting.discard(message.get("id", 0))
            except ValueError:
                return
            if waiting and not self._socket.wait(ends.remainingTime()):
                return  # it is gone, or takes too long

    def call(
        self,
        name: str,
        args: dict[str, Any] | None = None,
        on_ok: OnOk | None = None,
        on_refusal: OnRefusal | None = None,
        owner: QObject | None = None,
    ) -> int:
        """Ask the engine something; returns a number for ``forget``.

        Args:
            name: a call of ``EngineApi``.
            args: its arguments by name, as JSON data.
            on_ok: gets what the call returns.
            on_refusal: gets the Refusal; without it ``refused`` is emitted.
            owner: whose answer it is; once that is destroyed the answer is dropped.
        """
        number = next(self._numbers)
        self._asked[number] = _Asked(name, args or {}, on_ok, on_refusal, owner)
        if self.is_connected:
            self._send(number)
        return number

    def forget(self, number: int) -> None:
        """Drop the answer to a call that is no longer of interest."""
        self._asked.pop(number, None)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is under way."""
        return self.is_connected and not self._asked

    def _connect(self) -> None:
        if self._is_closing or self.is_connected:
            return
        self._reader = FrameReader()
        if self._socket.open(self._path):
            self._on_connected()
        else:
            self._on_nobody()

    def _on_connected(self) -> None:
        self._attempts = 0
        self._was_started = False
        self.is_connected = True
        self.connected.emit()
        self.call("hello", on_ok=self.account_changed.emit, owner=self)
        for number in sorted(self._asked):
            if not self._asked[number].is_sent:
                self._send(number)

    def _on_closed(self) -> None:
        if not self.is_connected or self._is_closing:
            return
        self._next.stop()
        self._take_some(inf)  # all that was said before
        self.is_connected = False
        for number, asked in list(self._asked.items()):
            if asked.name in loaded(ANSWERS).repeatable:
                asked.is_sent = False
            elif asked.is_sent:
                self._asked.pop(number)
                self._refuse(asked, UNREACHABLE)
        self.lost.emit(tr("The background process ended. Starting it again…"))
        self._retry.start(FIRST_RETRY_MS)

    def _on_nobody(self) -> None:
        if not self._was_started and self._start is not None:
            self._was_started = True
            if not self._start():
                self.lost.emit(
                    tr(
                        "The background process could not be started. Reinstall AllianceHub, "
                        "or start it by hand: alliancehub engine"
                    )
                )
        self._attempts += 1
        if self._attempts > GIVE_UP_AFTER:
            self.lost.emit(tr("The background process does not answer. Run: alliancehub doctor"))
            return
        if self._attempts == 8:
            self.lost.emit(tr("Waiting for the background process to start…"))
        delay = min(FIRST_RETRY_MS * 2 ** min(self._attempts // 3, 10), LAST_RETRY_MS)
        self._retry.start(delay)

    def _on_ready(self) -> None:
        self._reader.add(self._socket.read())
        if not self._next.isActive():
            self._take_some()

    def _take_some(self, most_s: float = TURN_S) -> None:
        """Take what has come; what takes longer goes on in the next turn, after keys and paint."""
        ends_at = perf_counter() + most_s
        while not self._is_closing:
            try:
                message = self._reader.next()
            except ValueError:  # nonsense: a new connection begins at a frame's edge again
                self._reader = FrameReader()
                self._socket.hang_up()
                self._on_closed()
                return
            if message is None:
                return
            self._take(message)
            if perf_counter() > ends_at:
                self._next.start()
                return

    def _take(self, message: dict[str, Any]) -> None:
        if "event" in message:
            self._take_event(str(message["event"]), message.get("data"))
            return
        asked = self._asked.pop(message.get("id", 0), None)
        if asked is None or (asked.owner is not None and not isValid(asked.owner)):
            return
        if "refusal" in message:
            self._refuse(asked, loaded(ANSWERS).refusal(message["refusal"]))
        elif asked.on_ok is not None:
            asked.on_ok(loaded(ANSWERS).answer(asked.name, message.get("ok")))

    def _take_event(self, event: str, data: Any) -> None:
        heard = {
            "changed": self.changed,
            "status": self.status_changed,
            "job": self.job_changed,
            "transfer": self.transfer_changed,
            "accounts": self.accounts_changed,
            "noticed": self.noticed,
            "account": self.account_changed,
        }
        if event in heard:
            heard[event].emit(loaded(ANSWERS).news(event, data))
        elif event == "greeting" and data.get("api_version") != API_VERSION:
            self.lost.emit(
                tr(
                    "The background process is of another version. Close all windows of "
                    "AllianceHub, and open it again."
                )
            )

    def _refuse(self, asked: _Asked, refusal: Refusal) -> None:
        if asked.owner is not None and not isValid(asked.owner):
            return
        text, remedy = tr_told(refusal.text), tr_told(refusal.remedy)
        refusal = Refusal(refusal.code, text, refusal.field, remedy)
        if asked.on_refusal is not None:
            asked.on_refusal(refusal)
        else:
            self.refused.emit(refusal)

    def _send(self, number: int) -> None:
        asked = self._asked[number]
        asked.is_sent = True
        frame = to_frame({"id": number, "call": asked.name, "args": asked.args})
        self._socket.send(frame)


def engine_starter(profile: str) -> Callable[[], bool]:
    """Return what starts the engine of a profile as a process that outlives the window."""

    def start() -> bool:
        args = ["-m", "alliancehub", "engine", "--profile", profile]
        is_started, _ = QProcess.startDetached(sys.executable, args)
        return is_started

    return start
