"""Hubs and engines that start as forks of a process which has loaded them already.

To load a hub or an engine takes one to two seconds of a processor, and the tests start hundreds. So
each process of tests has one nursery a program, begun when it is first asked for: it loads the
program, opens it once, and forks for each ``start``. A child is a process like any other: with its
own memory, environment, working folder and output, it can be killed, and ends with its nursery,
which ends with the tests. ::

    child = start("engine", "--stay", "--profile", "one")   # like subprocess.Popen
    child.terminate(); child.wait(timeout=60)

What is about the start itself (a memory, what is loaded, several workers) starts Python for real.
"""

from __future__ import annotations

import atexit
import gc
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from importlib import import_module
from pathlib import Path
from typing import IO, Any, NoReturn

ROOT = Path(__file__).parent.parent
_END_S = 120
_LENGTH = 4  # bytes that say how long a message is
_TURN_S = 0.005


class Child:
    """A process that a nursery has forked; the part of ``subprocess.Popen`` that tests use.

    Attributes:
        returncode: as that of ``Popen``; None until it is known that the process has ended.
    """

    def __init__(self, nursery: _Nursery, pid: int) -> None:
        self._nursery = nursery
        self.pid = pid
        self.returncode: int | None = None

    def poll(self) -> int | None:
        """Return the exit code, or None while it runs."""
        if self.returncode is None:
            self.returncode = self._nursery.ended(self.pid)
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        """Return the exit code once it has ended; raises TimeoutExpired after ``timeout`` s."""
        ends_at = None if timeout is None else time.monotonic() + timeout
        while (code := self.poll()) is None:
            if ends_at is not None and time.monotonic() > ends_at:
                raise subprocess.TimeoutExpired(str(self.pid), timeout or 0)
            time.sleep(_TURN_S)
        return code

    def send_signal(self, number: int) -> None:
        """Send a signal to it, unless it has ended: its id is its own until that is known."""
        if self.poll() is None:
            os.kill(self.pid, number)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)


def start(
    program: str,
    *args: str,
    cwd: Path = ROOT,
    stdout: IO[bytes] | None = None,
    stderr: IO[bytes] | None = None,
) -> Child:
    """Start ``hub`` or ``engine`` with these arguments and this process's environment."""
    if program not in _nurseries:
        _nurseries[program] = _Nursery(program)
    out, err = (one.fileno() if one else own for one, own in ((stdout, 1), (stderr, 2)))
    told = {"args": args, "cwd": str(cwd), "environment": dict(os.environ)}
    return _nurseries[program].start(told, [out, err])


def pids() -> set[str]:
    """Return the processes that are no test's: those of the nurseries."""
    return {str(one.process.pid) for one in _nurseries.values()}


class _Nursery:
    """The side of the tests."""

    def __init__(self, program: str) -> None:
        self._line, other = socket.socketpair()
        self._lock = threading.Lock()
        command = [sys.executable, "-m", "tests.nursery", program, str(other.fileno())]
        with other:
            self.process = subprocess.Popen(command, cwd=ROOT, pass_fds=[other.fileno()])
        self._answers = self._line.makefile("rb")
        self._ask({})  # it answers when all is loaded

    def start(self, told: dict[str, Any], outputs: list[int]) -> Child:
        return Child(self, self._ask({"start": told}, outputs))

    def ended(self, pid: int) -> int | None:
        code: int | None = self._ask({"ended": pid})
        return code

    def close(self) -> None:
        self._answers.close()
        self._line.close()
        self.process.wait(timeout=_END_S)

    def _ask(self, message: dict[str, Any], files: list[int] | None = None) -> Any:
        body = json.dumps(message).encode()
        with self._lock:
            socket.send_fds(self._line, [len(body).to_bytes(_LENGTH, "big")], files or [])
            self._line.sendall(body)
            answer = self._answers.readline()
        if not answer:
            raise RuntimeError("The nursery has ended; what it said is above.")
        return json.loads(answer)


_nurseries: dict[str, _Nursery] = {}


@atexit.register
def _close() -> None:
    for one in _nurseries.values():
        one.close()
    _nurseries.clear()


class _Forking:
    """The side of the nursery: a loop in one thread, so that a fork takes no lock along."""

    def __init__(self, line: socket.socket) -> None:
        self._line = line
        self._living: set[int] = set()

    def serve(self) -> dict[str, Any]:
        """Answer until the tests are gone, which ends the process; return in each child."""
        while True:
            head, files, *_ = socket.recv_fds(self._line, _LENGTH, 2)
            if not head:
                self._end()
            with self._line.makefile("rb") as rest:
                head += rest.read(_LENGTH - len(head))
                message = json.loads(rest.read(int.from_bytes(head, "big")))
            answer: int | None = None
            if told := message.get("start"):
                answer = os.fork()
                if not answer:
                    self._line.close()
                    for own, given in zip((1, 2), files, strict=True):
                        os.dup2(given, own)
                        os.close(given)
                    child: dict[str, Any] = told
                    return child
                self._living.add(answer)
            elif pid := message.get("ended"):
                answer = self._code_of(pid)
            for one in files:
                os.close(one)
            self._line.sendall(json.dumps(answer).encode() + b"\n")

    def _code_of(self, pid: int) -> int | None:
        found, status = os.waitpid(pid, os.WNOHANG)
        if not found:
            return None
        self._living.discard(pid)
        return os.waitstatus_to_exitcode(status)

    def _end(self) -> None:
        for pid in self._living:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
        os._exit(0)


def _hub(args: list[str]) -> int:
    hubs = import_module("tests.hub")
    hubs.watch()
    sys.argv = ["tests.hub", *args]
    hubs.main()
    return 0


def _warm_hub(folder: Path) -> None:
    hubs = import_module("tests.hub")
    with hubs.LocalHub(data=folder) as hub:
        hub.admin()


def _engine(args: list[str]) -> int:
    code: int = import_module("alliancehub.engine.service").main(args)
    return code


def _warm_engine(folder: Path) -> None:
    import_module("alliancehub.engine.service")
    paths = import_module("alliancehub.engine.paths").ProfilePaths(folder, folder / "e.sock")
    import_module("alliancehub.engine.engine").Engine(paths, autosync=False).close()


_PROGRAMS = {"hub": (_warm_hub, _hub), "engine": (_warm_engine, _engine)}


def _main(program: str, line: int) -> int:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # of a terminal: the tests end what they started
    warm, run = _PROGRAMS[program]
    with tempfile.TemporaryDirectory(prefix="hub-") as folder:
        warm(Path(folder))
    for one in threading.enumerate():
        if one is not threading.current_thread():
            one.join(timeout=_END_S)  # a worker of AnyIO ends a moment after its event loop has
    assert threading.active_count() == 1, threading.enumerate()
    gc.collect()
    gc.freeze()  # what is loaded stays shared: no collector writes to it
    told = _Forking(socket.socket(fileno=line)).serve()
    signal.signal(signal.SIGINT, signal.default_int_handler)
    os.chdir(told["cwd"])
    os.environ.clear()
    os.environ.update(told["environment"])
    time.tzset()
    if keyrings := sys.modules.get("keyring.core"):
        keyrings.init_backend()  # it is the environment that names it
    return run(told["args"])


def _leave(code: int) -> NoReturn:
    """End as Python does, but for taking all apart that was loaded, which takes half a second."""
    threading._shutdown()  # type: ignore[attr-defined]  # waits for the threads
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    try:
        ended = _main(sys.argv[1], int(sys.argv[2]))
    except BaseException:  # noqa: BLE001 - as Python does at the end of a program
        traceback.print_exc()
        ended = 1
    _leave(ended)
