"""Somebody before a real window on a real display: their keys, their mouse and what they see."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import pytest

from alliancehub.engine.client import EngineClient
from alliancehub.engine.paths import profile_paths
from alliancehub.engine.socket_link import EngineGone, SocketLink
from tests.nursery import Child
from tests.nursery import start as start_forked
from tests.x_display import x_display

ROOT = Path(__file__).parents[2]
FAILURES = ROOT / "build" / "window-failures"
PATIENCE_S = 90.0
MOST_TABS = 80
# As Qt numbers them.
SHIFT = 0x01000020
KEYS = {"Tab": 0x01000001, "Return": 0x01000004, "space": 0x20}
KEYS |= {"Left": 0x01000012, "Up": 0x01000013, "Right": 0x01000014, "Down": 0x01000015}
FRAME = 8  # pixels by which a frame may shift a window
PATIENT = f"""
from alliancehub.__main__ import main
from alliancehub.desktop import instance
instance.ANSWER_MS = {PATIENCE_S * 1_000:.0f}
main()
"""
PHOTOGRAPH = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication(sys.argv)
app.primaryScreen().grabWindow(0).save(sys.argv[1])
"""

Seen = dict[str, Any]


class AtTheWindow:
    """One member, with one window at a time.

    Args:
        display: the environment of the display and of the profile's home.
        profile: whose window it is.
        folder: where they start it, which is where file dialogs begin.

    Attributes:
        name: names the picture that is kept where they wait in vain.
        is_lost: whether they did, so that nobody knows where the window is.
        seen: what ``watched_window.seen`` told last.
    """

    def __init__(self, display: dict[str, str], profile: str, folder: Path = ROOT) -> None:
        self._display = display | {"PYTHONPATH": str(ROOT)}
        self._folder = folder
        self._profile = profile
        self.name = profile
        self.is_lost = False
        self._unread = b""
        self._complaints: IO[bytes] | None = None
        self.seen: Seen = {}
        self.process: subprocess.Popen[bytes] | None = None

    def open(self, *args: str) -> Seen:
        """Open the window and wait until it can be used."""
        command = [sys.executable, "-m", "tests.journeys.watched_window"]
        self._complaints = tempfile.TemporaryFile()  # noqa: SIM115  # closed with the window
        self.process = subprocess.Popen(
            [*command, "--profile", self._profile, *args],
            cwd=self._folder,
            env=self._display,
            stdout=subprocess.PIPE,
            stderr=self._complaints,
        )
        assert self.process.stdout is not None
        os.set_blocking(self.process.stdout.fileno(), False)
        self.seen, self._unread, self.is_lost = {}, b"", False
        # What is loaded while nobody types belongs to the start: it would make keys wait.
        return self.until(lambda s: s["is_active"] and s["loaded"], "the window with the focus")

    def run(self, *args: str) -> int:
        """Run a further ``alliancehub`` of the profile; return its exit code."""
        command = [sys.executable, "-c", PATIENT, "--profile", self._profile, *args]
        return subprocess.run(
            command, cwd=ROOT, env=self._display, check=False, timeout=PATIENCE_S
        ).returncode

    def kill9(self) -> None:
        """End the window as a crash would."""
        self._end(signal.SIGKILL)

    def close(self) -> None:
        """End the window, if there is one."""
        self._end(signal.SIGTERM)

    def wait(self) -> int:
        """Wait until the window has ended by itself; return its exit code."""
        assert self.process is not None
        code = self.process.wait(timeout=PATIENCE_S)
        self._end(signal.SIGTERM)
        return code

    # -- eyes

    def until(self, is_so: Callable[[Seen], object], what: str) -> Seen:
        """Wait until what is seen is so; else fail, with a picture of the screen."""
        ends_at = time.monotonic() + PATIENCE_S
        while True:
            self._read()
            if self.seen and is_so(self.seen):
                return self.seen
            if self.process is None or self.process.poll() is not None:
                raise AssertionError(f"the window has ended; nobody sees {what}")
            if time.monotonic() > ends_at:
                picture = self.photograph()
                raise AssertionError(f"waited in vain for {what}; see {picture}: {self.seen}")
            time.sleep(0.005)

    def photograph(self) -> Path:
        """Keep a picture of the whole screen, for whoever looks why they wait in vain."""
        self.is_lost = True
        FAILURES.mkdir(parents=True, exist_ok=True)
        path = FAILURES / f"{self.name}.png"
        subprocess.run(
            [sys.executable, "-c", PHOTOGRAPH, str(path)], env=self._display, check=False
        )
        return path

    # -- hands

    def press(self, *keys: str) -> Seen:
        """Press keys one after the other, each once Qt has taken the one before.

        It has where the key was let go of, each part of a chord by itself; or where the menu is
        gone that the key closed: its window may have taken the end of the key along.
        """
        for key in keys:
            self._read()
            at, has_popup = self.seen["inputs"] + len(key.split("+")), bool(self.seen["popup"])
            self.send(key)

            def is_taken(s: Seen, key: str = key, at: int = at, closes: bool = has_popup) -> bool:
                is_let_go = s["inputs"] >= at and s["last_key"] == KEYS.get(key, s["last_key"])
                return is_let_go or (closes and not s["popup"])

            self.until(is_taken, f"{key} to be taken")
        return self.seen

    def edit(self) -> Seen:
        """Press the key for editing once it is known that the row in sight may be edited."""
        self.until(lambda s: s["may_edit"], "the row to be editable")
        return self.press("ctrl+e")

    def send(self, key: str) -> None:
        """Press a key without waiting for anything."""
        self._do("key", "--clearmodifiers", key)

    def fetch(self) -> Seen:
        """Ask for news until all is here that the hub had when this was called.

        The cycle that is seen to end first may have asked the hub before; the next has not.
        """
        for _ in range(2):
            self._read()
            before = self.seen["cycles"]
            self.send("F5")

            def is_here(s: Seen, before: int = before) -> bool:
                return bool(s["cycles"] > before and in_step(s))

            self.until(is_here, "the news")
        return self.seen

    def type(self, text: str) -> Seen:
        """Type into what has the focus; wait until it stands there and the last key is let go of.

        Else the next key would be taken for done at what belongs to the last letter.
        """
        self._do("type", "--delay", "4", text)
        last = {ord(text[-1].upper()), SHIFT} if text.isascii() else set()
        return self.until(
            lambda s: s["text"].endswith(text) and (not last or s["last_key"] in last),
            f"{text!r} to be typed",
        )

    def go_to(self, name: str, key: str = "Tab") -> Seen:
        """Press a key until the focus is on what a screen reader calls this (an expression).

        It may come by and by: what is asked of the engine is shown once that has answered.
        """
        passed = [self.seen["focus"]]
        ends_at = time.monotonic() + PATIENCE_S / 3
        while not re.search(name, passed[-1]):
            if len(passed) > MOST_TABS and time.monotonic() > ends_at:
                picture = self.photograph()
                stops = list(dict.fromkeys(passed))
                told = f"{key} never came to {name!r}; see {picture}: {stops}, {self.seen}"
                raise AssertionError(told)
            passed.append(self.press(key)["focus"])
        return self.seen

    def drag(
        self, start: tuple[int, int], end: tuple[int, int], *, is_object: bool = False
    ) -> None:
        """Drag with the left button; points are of the screen.

        Args:
            is_object: whether another program drags something over the window. It says where it is
                once the window has answered how it liked the last place: so at the third answer
                it may be let go.
        """
        before, drags = self.seen["inputs"], self.seen["drags"]
        self._do("mousemove", *map(str, start))
        self._do("mousedown", "1")
        for step in range(1, 11):
            x, y = (a + (b - a) * step // 10 for a, b in zip(start, end, strict=True))
            self._do("mousemove", "--sync", str(x), str(y))
        ends_at, step = time.monotonic() + PATIENCE_S, 0
        while is_object and self.look()["drags"] < drags + 3 and time.monotonic() < ends_at:
            step += 1
            self._do("mousemove", "--sync", str(end[0] + step % 2), str(end[1]))
        self._do("mouseup", "1")
        if not is_object:  # else its own program hears of it
            self.until(lambda s: s["inputs"] > before, "the button to be let go")

    def place(self, x: int, y: int, width: int, height: int) -> Seen:
        """Move and resize the window as a window manager does."""
        assert self.process is not None
        found = self._do("search", "--onlyvisible", "--pid", str(self.process.pid)).split()[-1]
        self._do("windowsize", found, str(width), str(height))
        self._do("windowmove", found, str(x), str(y))
        return self.until(
            lambda s: s["where"][2:] == [width, height] and abs(s["where"][0] - x) < FRAME,
            "the new place",
        )

    def _do(self, *args: str) -> str:
        done = subprocess.run(
            ["xdotool", *args],
            env=self._display,
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=False,
        )
        assert done.returncode == 0, (args, done.stderr)
        return done.stdout

    def look(self) -> Seen:
        """Return what is to be seen now."""
        time.sleep(0.02)
        self._read()
        return self.seen

    def _read(self) -> None:
        assert self.process is not None
        assert self.process.stdout is not None
        while data := self.process.stdout.read():
            self._unread += data
        *lines, self._unread = self._unread.split(b"\n")
        if lines:
            told = [json.loads(line) for line in lines]
            # A toast may have gone again while nobody looked.
            toasts = dict.fromkeys(text for one in told for text in one["toasts"])
            self.seen = told[-1] | {"toasts": list(toasts)}

    def _end(self, number: int) -> None:
        if self.process is None:
            return
        if self.process.poll() is None:
            self.process.send_signal(number)
        try:
            self.process.wait(timeout=PATIENCE_S)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise
        finally:
            assert self.process.stdout is not None
            self.process.stdout.close()
            self.process = None
            self._hear_complaints()

    def _hear_complaints(self) -> None:
        """Pass on what the window wrote; fail where it is that something went wrong inside it."""
        assert self._complaints is not None
        with self._complaints as file:
            file.seek(0)
            text = file.read().decode(errors="replace")
        sys.stderr.write(text)
        assert "Traceback" not in text


def in_step(seen: Seen) -> bool:
    """Whether a window has all that the hub has, and the hub all that was typed."""
    return seen["state"] == "online" and not seen["waiting"]


def until(is_so: Callable[[], object]) -> None:
    """Wait until something is so that no window tells of."""
    ends_at = time.monotonic() + PATIENCE_S
    while not is_so():
        assert time.monotonic() < ends_at
        time.sleep(0.02)


@contextmanager
def display_with_home() -> Iterator[dict[str, str]]:
    """Give a display, and a home for all profiles: as the environment of who begins there."""
    with pytest.MonkeyPatch.context() as patch, x_display() as made:
        home = str(Path(made["HOME"]) / "p")
        patch.setenv("ALLIANCEHUB_HOME", home)
        yield made | {"ALLIANCEHUB_HOME": home}


@contextmanager
def engine_of(profile: str, display: dict[str, str], *module: str) -> Iterator[EngineClient]:
    """Run the engine of a profile, and talk to it.

    Args:
        profile: its name.
        display: the environment, see ``display_with_home``.
        module: what runs it, with its own arguments; by itself where nothing is named.
    """
    asked = ["--stay", "--profile", profile]
    process: subprocess.Popen[bytes] | Child
    if module:
        command = [sys.executable, "-m", *module, "alliancehub", "engine", *asked]
        process = subprocess.Popen(command, cwd=ROOT, env=display)
    else:
        process = start_forked("engine", *asked)
    try:
        until(lambda: _answers(profile))
        client = EngineClient(profile)
        try:
            yield client
        finally:
            client.hang_up()
    finally:
        process.terminate()
        process.wait(timeout=PATIENCE_S)
    assert process.returncode == 0


def find_in_palette(person: AtTheWindow, title: str) -> None:
    """Do something by its name."""
    person.press("ctrl+k")
    person.until(lambda s: s["focus"] == "Find anything or do anything", "the palette")
    person.type(title.lower())
    person.until(lambda s: s["offered"] == title, f"{title} in the palette")
    person.press("Return")


def _answers(profile: str) -> bool:
    try:
        SocketLink(profile_paths(profile)).hang_up()  # its socket is there before it listens
    except EngineGone:
        return False
    return True
