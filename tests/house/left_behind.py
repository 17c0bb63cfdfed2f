"""What a test can leave behind in its process: threads, children, listening sockets, windows."""

import gc
import os
import socket
import sys
import threading
import time
from concurrent.futures.thread import _threads_queues
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from tests import nursery

GRACE_S = 60.0  # what was told to end needs a moment to be gone, or many on a busy machine


def living() -> set[object]:
    """Return all that lives now; cheap, since it runs before every test."""
    threads = {one for one in threading.enumerate() if not _is_of_a_running_loop(one)}
    return {*threads, *_children(), *_listening_sockets(), *_windows()}


def since(before: set[object]) -> list[str]:
    """Return in words what lives now and did not then, after it had its time to end."""
    if not _left(before):
        return []
    gc.collect()  # what only a reference cycle keeps alive is not left behind
    ends_at = time.monotonic() + GRACE_S
    while (left := _left(before)) and time.monotonic() < ends_at:
        time.sleep(0.01)
    return sorted(map(str, left))


def _left(before: set[object]) -> set[object]:
    """Return what lives now and did not then, but for further threads of a pool that was there."""
    pools = {_pool_of(one) for one in before}
    return {one for one in living() - before if not (pool := _pool_of(one)) or pool not in pools}


def _pool_of(one: object) -> str:
    # A pool starts a thread whenever all it has are busy, and whoever made the pool ends it.
    is_worker = isinstance(one, threading.Thread) and one in _threads_queues
    return one.name.rpartition("_")[0] if is_worker else ""  # type: ignore[attr-defined]


def _is_of_a_running_loop(thread: threading.Thread) -> bool:
    # AnyIO starts workers whenever a loop has more to do, and they end with it. What runs the loop
    # is a thread too, and is found if it is left behind.
    loop = getattr(thread, "loop", None)
    return type(thread).__name__ == "WorkerThread" and loop is not None and loop.is_running()


@dataclass(frozen=True)
class _Child:
    """A child process. It is the same one whatever it is called: just begun, it has no name yet."""

    pid: str
    begun: str
    command: str = field(compare=False)

    def __str__(self) -> str:
        return f"child process {self.pid}: {self.command}"


def _children() -> set[object]:
    # Where the system has no /proc, nothing is found: CI runs where it has.
    nurseries = nursery.pids()
    pids = _children_of("self") - nurseries
    for one in nurseries:
        pids |= _children_of(one)  # what tests start by them is theirs as well
    return {_Child(pid, _begun(pid), _command_line(pid)) for pid in pids}


def _begun(pid: str) -> str:
    """Return when a process began, in ticks since the machine did."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[19]
    except OSError:
        return ""


def _children_of(pid: str) -> set[str]:
    tasks = Path(f"/proc/{pid}/task")
    found: set[str] = set()
    with suppress(OSError):  # it, or one of its threads, has just ended
        for task in tasks.iterdir():
            found.update((task / "children").read_text().split())
    return found


def _command_line(pid: str) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_text().replace("\0", " ").strip() or "(ended)"
    except OSError:
        return "(gone)"


def _listening_sockets() -> set[str]:
    # By descriptor, so that those of Qt and uvloop, which Python does not know, are found too.
    descriptors = Path("/proc/self/fd")
    return {
        f"listening socket {target}"
        for descriptor in (descriptors.iterdir() if descriptors.exists() else ())
        if (target := _target(descriptor)).startswith("socket:") and _listens(int(descriptor.name))
    }


def _target(descriptor: Path) -> str:
    try:
        return str(descriptor.readlink())
    except OSError:  # closed meanwhile
        return ""


def _listens(fd: int) -> bool:
    try:
        with socket.socket(fileno=os.dup(fd)) as own:
            return bool(own.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN))
    except OSError:
        return False


def _windows() -> set[object]:
    widgets = sys.modules.get("PySide6.QtWidgets")
    if not widgets or not isinstance(widgets.QApplication.instance(), widgets.QApplication):
        return set()
    core = sys.modules["PySide6.QtCore"]
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    # A popup is a window too, but goes with the widget it belongs to.
    return {widget for widget in widgets.QApplication.topLevelWidgets() if widget.parent() is None}
