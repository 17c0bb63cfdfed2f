"""A real X display without a screen: Xvfb, with a window manager that gives windows the focus."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

START_S = 90


@contextmanager
def x_display(size: str = "1366x768") -> Iterator[dict[str, str]]:
    """Yield an environment in which Qt opens real windows; both programs end with the block."""
    read_end, write_end = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(write_end),
        "-screen",
        "0",
        f"{size}x24",
        "-r",  # no key repeats where a busy machine lets go of it late
        "-nolisten",
        "tcp",
    ]
    xvfb = subprocess.Popen(command, pass_fds=[write_end], stderr=subprocess.DEVNULL)
    os.close(write_end)
    try:
        with os.fdopen(read_end) as told:
            number = told.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start; `make system` installs it")
        display = os.environ | {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        with managed(display):
            yield display
    finally:
        _end(xvfb)


@contextmanager
def managed(display: dict[str, str]) -> Iterator[None]:
    """Run a window manager; it gives the focus to what is opened once it is there."""
    with tempfile.TemporaryDirectory() as folder:
        told = Path(folder) / "there"
        command = ["openbox", "--startup", f"touch {told}"]
        manager = subprocess.Popen(command, env=display, stderr=subprocess.DEVNULL)
        try:
            ends_at = time.monotonic() + START_S
            while not told.exists():
                if manager.poll() is not None or time.monotonic() > ends_at:
                    raise RuntimeError("openbox did not start; `make system` installs it")
                time.sleep(0.02)
            yield
        finally:
            _end(manager)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(timeout=5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
