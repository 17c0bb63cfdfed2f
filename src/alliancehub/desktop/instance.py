"""One window of a profile: a second start hands its wish to the first, and ends.

A lock in the profile's folder says who is first; it is healed by itself after kill -9. The wish
travels over a local socket of this user alone: a line of JSON there, a line of JSON back.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLockFile, QObject

from alliancehub.desktop.later import made
from alliancehub.engine import links
from alliancehub.engine.paths import ProfilePaths

if TYPE_CHECKING:
    from alliancehub.desktop.local_socket import LocalServer, LocalSocket

LONGEST = 16_384  # bytes of a wish
LONGEST_PART = 4_000  # characters
LONGEST_LINK_SENT = links.LONGEST + 1  # at twelve bytes each, as JSON writes some of them, it fits
LONGEST_TOKEN = 500
ANSWER_MS = 3_000  # a window that takes longer hangs
STARTING_S = 5.0  # in which a window that has the lock begins to listen
LOOK_EVERY_S = 0.05
TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")


@dataclass(frozen=True)
class Wish:
    """What a second start wants of the first window.

    Attributes:
        link: to be followed; empty for none.
        action: the command-line name of an action to be run; empty for none.
        token: allows the window to come to the front, where the desktop gives such a thing.
    """

    link: str = ""
    action: str = ""
    token: str = ""

    @property
    def is_to_raise(self) -> bool:
        """Whether the window is to come to the front."""
        return not self.action


Answer = Callable[[Wish], str]
"""Does what is wished; returns why not, in words, or nothing."""


def wish_of(link: str, token: str = "") -> Wish:
    """Return what a start with a link wants, of a length that the first window hears out.

    A link that is too long stays too long, so that the window can say so; a token that no desktop
    would make is left out.
    """
    return Wish(
        link.strip()[:LONGEST_LINK_SENT], token=token if len(token) <= LONGEST_TOKEN else ""
    )


def socket_of(paths: ProfilePaths) -> str:
    """Return what the first window of a profile listens on."""
    return str(paths.socket.with_suffix(".window"))


def token_of_the_desktop() -> str:
    """Return what the desktop gave to whoever started this process, to come to the front with."""
    return next((os.environ[name] for name in TOKENS if os.environ.get(name)), "")


class Instance(QObject):
    """The first window's side."""

    def __init__(self, paths: ProfilePaths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = socket_of(paths)
        self._lock = QLockFile(str(paths.data / "window.lock"))
        self._lock.setStaleLockTime(0)  # stale is only whose process is gone, however long it runs
        self._server: LocalServer | None = None
        self._answer: Answer | None = None
        self._come: Callable[[], None] | None = None

    def take(self) -> bool:
        """Become the first; returns whether nobody else is."""
        return self._lock.tryLock(0)

    def listen(self, answer: Answer, come: Callable[[], None]) -> None:
        """Hear the wishes of later starts, for a window or the one after it.

        Only for who is the first.

        Args:
            answer: does what is wished.
            come: brings the window to the front.
        """
        self._answer, self._come = answer, come
        if self._server is not None:  # for a window that was made anew
            return
        server: LocalServer = made("part:server", self)
        server.came.connect(self._on_came)
        self._server = server
        try:
            server.listen(self._path)
        except OSError as error:
            sys.stderr.write(f"{self._path}: {error.strerror}\n")

    def end(self) -> None:
        """Let another one be the first."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _on_came(self, caller: LocalSocket) -> None:
        line = bytearray()

        def read() -> None:
            line.extend(caller.read())
            if b"\n" in line[:LONGEST]:
                told = self._take_wish(bytes(line.partition(b"\n")[0]))
                caller.send(json.dumps({"problem": told}).encode() + b"\n")
            elif len(line) <= LONGEST:
                return
            caller.hang_up(ANSWER_MS)
            caller.deleteLater()

        caller.ready.connect(read)
        caller.closed.connect(caller.deleteLater)

    def _take_wish(self, line: bytes) -> str:
        wish = wish_in(line)
        if wish is None or self._answer is None:
            return "This is no wish."
        if wish.token:
            os.environ["XDG_ACTIVATION_TOKEN"] = wish.token  # read by Qt when a window is activated
        if wish.is_to_raise and self._come is not None:
            self._come()
        return self._answer(wish)


def hand_over(paths: ProfilePaths, wish: Wish) -> str | None:
    """Give a wish to the first window; returns why it was not done, in words, or nothing.

    None where no window answers. Waits for the answer: for a process with nothing else to do.
    """
    import socket  # noqa: PLC0415 - takes 4 ms, and the first start has no use for it

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as window:
        window.settimeout(ANSWER_MS / 1_000)
        try:
            window.connect(socket_of(paths))
            window.sendall(json.dumps(asdict(wish)).encode() + b"\n")
            with window.makefile("rb") as answers:
                return str(json.loads(answers.readline(LONGEST))["problem"])
        except (OSError, ValueError, KeyError, TypeError):
            return None


def hand_over_to_a_starting_window(paths: ProfilePaths, wish: Wish) -> str | None:
    """Give a wish to a window that has the lock, but may not listen yet."""
    ends_at = time.monotonic() + STARTING_S
    while True:
        told = hand_over(paths, wish)
        if told is not None or time.monotonic() > ends_at:
            return told
        time.sleep(LOOK_EVERY_S)


def wish_in(line: bytes) -> Wish | None:
    """Return the wish in a line; None where it is none."""
    try:
        told: Any = json.loads(line)
    except ValueError:
        return None
    if not isinstance(told, dict):
        return None
    parts = {name: told.get(name, "") for name in ("link", "action", "token")}
    if not all(isinstance(one, str) and len(one) <= LONGEST_PART for one in parts.values()):
        return None
    return Wish(**parts)
