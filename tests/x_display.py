"""A real X display without a screen: Xvfb, with a window manager that gives windows the focus."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager


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
        manager = subprocess.Popen(["openbox"], env=display, stderr=subprocess.DEVNULL)
        try:
            yield display
        finally:
            _end(manager)
    finally:
        _end(xvfb)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(timeout=5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
