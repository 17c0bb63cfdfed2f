"""Checks of what the window needs: a display, Qt, and the libraries that Qt needs."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from alliancehub.engine.diagnosis_api import BAD, GOOD, ODD, Finding

_QT_TRIAL = "from PySide6.QtWidgets import QApplication; QApplication([]); print('ok')"
_PLUGIN_OF = {"xcb": "libqxcb.so", "wayland": "libqwayland.so", "offscreen": "libqoffscreen.so"}


def display_findings() -> Iterator[Finding]:
    """Try what the window will try: a display, and Qt on it, in a process of its own."""
    told = os.environ.get("QT_QPA_PLATFORM", "")
    is_there = sys.platform in {"win32", "darwin"} or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")
    )
    if not is_there and not told:
        yield Finding(
            "Display",
            ODD,
            "There is no display here (DISPLAY and WAYLAND_DISPLAY are empty).",
            "Use the command line, or sign in to a desktop. alliancehub demo --once needs none.",
        )
    else:
        where = told or os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY") or "its own"
        yield Finding("Display", GOOD, f"Display {where}")
    yield _qt("" if is_there or told else "offscreen")


def _qt(platform_name: str) -> Finding:
    environment = {**os.environ, **({"QT_QPA_PLATFORM": platform_name} if platform_name else {})}
    try:
        trial = subprocess.run(  # noqa: S603 - our own Python
            [sys.executable, "-c", _QT_TRIAL],
            env=environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Finding("Window", BAD, "Qt did not start within a minute.", "Is the display alive?")
    if "ok" in trial.stdout:
        return Finding("Window", GOOD, "Qt starts and finds its libraries.")
    if "No module named" in trial.stderr:
        return Finding(
            "Window", ODD, "PySide6 is not installed.", "pip install 'alliancehub[desktop]'"
        )
    said = trial.stderr.strip().splitlines()
    missing = _missing_libraries(environment.get("QT_QPA_PLATFORM", ""))
    remedy = "On Debian or Ubuntu, in the project's folder: make system"
    if missing:
        return Finding("Window", BAD, f"Qt lacks {', '.join(missing)}.", remedy)
    return Finding("Window", BAD, f"Qt does not start: {said[-1] if said else 'no word'}", remedy)


def _missing_libraries(platform_name: str) -> list[str]:
    """Ask the loader: Qt's own message names the wrong library."""
    ldd = shutil.which("ldd")
    if ldd is None:
        return []
    name = _PLUGIN_OF.get(platform_name or "xcb", "libqxcb.so")
    for folder in map(Path, sys.path):
        plugin = folder / "PySide6" / "Qt" / "plugins" / "platforms" / name
        if plugin.is_file():
            told = subprocess.run(  # noqa: S603 - the system's own tool on our own file
                [ldd, str(plugin)], capture_output=True, text=True, check=False
            )
            lines = [line.strip() for line in told.stdout.splitlines() if "not found" in line]
            return sorted({line.split()[0] for line in lines})
    return []
