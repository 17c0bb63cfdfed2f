"""A file that is there while a program runs, and tells afterwards how it ended.

A clean end removes it. After a crash it holds what Python's fault handler wrote; after kill -9 or
a power cut it holds no fault, but is still there and nobody's. Never any content: versions and
names of actions only. Light on purpose: the window makes one before its first paint.
"""

from __future__ import annotations

import faulthandler
import os
import platform
import sys
import time
import traceback
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from alliancehub import __version__

if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        # Far behind what is written: Windows keeps others from reading what is locked.
        os.lseek(descriptor, 2**30, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


PREFIX = "running-"
CRASH = "crash-"
KEPT = 5
ACTIONS_KEPT = 20
_ACTIONS_MOST = 200
_FAULTS = ("Fatal Python error", "Qt fatal:", "Windows fatal exception", "Nobody caught:")


class RunMark:
    """The mark of one process.

    Args:
        folder: the profile's.
        part: ``window`` or ``engine``.
    """

    def __init__(self, folder: Path, part: str) -> None:
        self._folder = folder
        self._part = part
        self._path = folder / f"{PREFIX}{part}-{os.getpid()}.txt"
        self._head = _head(part)
        self._actions: list[str] = []
        self._told: set[str] = set()
        self._written = 0
        flags = os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
        self._descriptor = os.open(self._path, flags, 0o600)
        with suppress(OSError):  # a disk that knows no locks: the mark is then nobody's, no more
            _take(self._descriptor)
        self.write(self._head)
        faulthandler.enable(self._descriptor)

    def note(self, action: str) -> None:
        """Write down the name of what the member does, never what with."""
        self._actions.append(action[:60])
        self._written += 1
        if self._written >= _ACTIONS_MOST:
            del self._actions[:-ACTIONS_KEPT]
            self._written = len(self._actions)
            with suppress(OSError):
                os.ftruncate(self._descriptor, 0)
            self.write(self._head + "".join(f"did {one}\n" for one in self._actions))
            return
        self.write(f"did {action[:60]}\n")

    def write(self, text: str) -> None:
        """Write something down; a full disk hinders nobody."""
        with suppress(OSError):
            os.write(self._descriptor, text.encode("utf-8", "replace"))

    def report(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> str:
        """Leave a report of an exception that nobody caught; returns its name.

        Where it was raised and of which type, without its words: they may quote what somebody
        wrote. The log has them.

        The same mistake is reported once in a run, so that it pushes out no other report.
        """
        frames = "".join(traceback.format_tb(trace)) + kind.__name__
        if frames in self._told:
            return ""
        self._told.add(frames)
        actions = "".join(f"did {one}\n" for one in self._actions[-ACTIONS_KEPT:])
        name = f"{CRASH}{_stamp(time.time())}-{self._part}.txt"
        try:
            make_own_file(
                self._folder / name,
                f"{self._head}{actions}\nNobody caught:\n{_places(kind, error)}",
            )
        except OSError:
            return ""  # a full disk must not hide the mistake itself
        prune(self._folder)
        return name

    def end(self) -> None:
        """It ended as it should."""
        if self._descriptor < 0:
            return
        faulthandler.disable()
        os.close(self._descriptor)
        self._descriptor = -1
        self._path.unlink(missing_ok=True)


def _places(kind: type[BaseException], error: BaseException | None) -> str:
    """Return where an exception and those that led to it were raised, the first one first."""
    parts: list[str] = []
    at, seen = error, set()
    while at is not None and id(at) not in seen:
        seen.add(id(at))
        frames = "".join(traceback.format_tb(at.__traceback__))
        parts.append(f"{frames}{type(at).__module__}.{type(at).__qualname__}\n")
        at = at.__cause__ or at.__context__
    return "\nwhich led to\n".join(reversed(parts)) or f"{kind.__name__}\n"


def ended_marks(folder: Path) -> list[tuple[str, str]]:
    """Turn the marks of programs that did not end as they should into reports.

    Returns for each the part, and the name of the report, empty where there is nothing to report.
    """
    found: list[tuple[str, str]] = []
    for path in sorted(folder.glob(f"{PREFIX}*.txt")):
        if str(os.getpid()) == path.stem.rpartition("-")[2] or not _is_nobodys(path):
            continue
        part = path.stem.removeprefix(PREFIX).rpartition("-")[0]
        try:
            text = path.read_text("utf-8", "replace")
            at = path.stat().st_mtime
            if any(sign in text for sign in _FAULTS):
                name = f"{CRASH}{_stamp(at)}-{part}.txt"
                make_own_file(folder / name, text)
            else:
                name = ""
            path.unlink(missing_ok=True)
        except OSError:
            continue  # somebody else was faster
        found.append((part, name))
    prune(folder)
    return found


def crash_paths(folder: Path) -> list[Path]:
    """Return the reports there are, newest first."""
    return sorted(folder.glob(f"{CRASH}*.txt"), key=lambda one: one.name, reverse=True)


def prune(folder: Path) -> None:
    """Keep the newest reports only."""
    for old in crash_paths(folder)[KEPT:]:
        old.unlink(missing_ok=True)


def make_own_file(path: Path, text: str) -> None:
    """Write a file that only this user may read."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8", errors="replace") as file:
        file.write(text)


def _head(part: str) -> str:
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    return (
        f"AllianceHub {__version__}, {part}\n"
        f"Python {platform.python_version()}, {system}\n"
        f"began {_stamp(time.time())}\n"
    )


def _stamp(at: float) -> str:
    parts = time.gmtime(at)
    return f"{time.strftime('%Y%m%dT%H%M%S', parts)}.{int(at % 1 * 1_000):03d}Z"


def _is_nobodys(path: Path) -> bool:
    """Tell whether the program that made a mark is gone: its lock went with it."""
    try:
        descriptor = os.open(path, os.O_RDWR)
    except OSError:
        return False
    try:
        _take(descriptor)
    except OSError:
        return False
    finally:
        os.close(descriptor)
    return True
