"""How quick and how small the window is, beside an empty window of Qt's."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from tests.bench import figure
from tests.bench.alliance import hub_of
from tests.bench.figure import Figure

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
STARTS = 9


def figures(folder: Path, count: int) -> Iterator[Figure]:
    """Yield the figures; the first sync they watch is of so many datasets."""
    yield _start(folder / "start")
    with hub_of(count) as hub, _engine(folder / "stall") as (engine, env):
        done = subprocess.run(
            [sys.executable, "-m", "tests.bench.stall_watch", hub.url, str(engine.pid)],
            env=env,
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
        told = json.loads(done.stdout)
    if told["code"]:
        raise RuntimeError(f"the first sync did not end: {done.stderr}")
    name = f"longest stall of the window, first sync of {count:,}"
    yield figure.at_most(name, told["longest_ms"], "ms", 20.0)
    name = f"memory of window and engine, {count:,} records"
    yield figure.at_most(name, told["shared_out_mb"], "MB", 150.0)
    yield figure.told(f"{name}, shared pages counted twice", told["resident_mb"], "MB")


def _start(home: Path) -> Figure:
    env = _env(home)

    def took(script: str) -> float:
        command = [sys.executable, str(HERE / script)]
        return figure.seconds(lambda: subprocess.run(command, env=env, check=True))

    took("first_window.py")  # compiles what was never imported before
    pairs = [(took("empty_window.py"), took("first_window.py")) for _ in range(STARTS)]
    empty, first = (median(side) for side in zip(*pairs, strict=True))
    return figure.at_most("start to first window", first * 1e3, "ms", 2.0, ratio=first / empty)


@contextmanager
def _engine(home: Path) -> Iterator[tuple[subprocess.Popen[bytes], dict[str, str]]]:
    env = _env(home)
    engine = subprocess.Popen([sys.executable, "-m", "alliancehub", "engine", "--stay"], env=env)
    try:
        ends_at = time.monotonic() + 30
        while not list(home.rglob("engine.sock")) and time.monotonic() < ends_at:
            time.sleep(0.05)
        yield engine, env
    finally:
        engine.terminate()
        engine.wait(timeout=30)


def _env(home: Path) -> dict[str, str]:
    home.mkdir(parents=True, exist_ok=True)
    ours = {
        "ALLIANCEHUB_HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }
    # A start without compiled modules says nothing of the starts that members see.
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return kept | ours
