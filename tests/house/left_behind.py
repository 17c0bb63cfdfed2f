"""What a test can leave behind in its process: threads, children, listening sockets, windows."""

import gc
import os
import socket
import sys
import threading
import time
from concurrent.futures.thread import _threads_queues
from contextlib import suppress
from pathlib import Path

GRACE_S = 2.0  # a thread or child that was told to end needs a moment to be gone


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


def _children() -> set[str]:
    # Where the system has no /proc, nothing is found: CI runs where it has.
    tasks = Path("/proc/self/task")
    pids: list[str] = []
    for task in tasks.iterdir() if tasks.exists() else ():
        with suppress(OSError):  # the thread has just ended
            pids += (task / "children").read_text().split()
    return {f"child process {pid}: {_command_line(pid)}" for pid in pids}


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
