"""How quick and how small the window is, beside an empty window of Qt's.

Part of ``make bench`` for up to 100,000 records. ``python -m tests.bench.window_speed 1000000``
tells the longest stall during a first sync of a hub whose journal is written into its database, as
a file; other figures do not need so many.
"""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from tests.bench import figure
from tests.bench.alliance import hub_of, records
from tests.bench.cold import forget_files
from tests.bench.figure import Figure
from tests.bench.first_sync_speed import fill, wait_for_file
from tests.hub import PASSWORD, Hub

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
STARTS = 9
COLD_STARTS = 5
IMPORTED = 5_000
BEHIND = 10  # the hub, which is on another machine where members are, gives way


def figures(folder: Path, count: int) -> Iterator[Figure]:
    """Yield the figures; the first sync they watch is of so many datasets."""
    yield from _starts(folder / "start")
    table = folder / "datasets.csv"
    _write_table(table)
    with hub_of(count) as hub, _engine(folder / "stall") as (engine, env):
        told = _watched(hub, hub.member("ada").login, engine.pid, env, str(table))
    for name, what in (
        ("sync_ms", f"first sync of {count:,}"),
        ("export_ms", f"export of {count:,}"),
        ("import_ms", f"import of {IMPORTED:,}"),
    ):
        yield figure.at_most(f"longest stall of the window, {what}", told[name], "ms", 20.0)
    yield figure.told("an export's sheet opened", told["export_sheet_ms"], "ms")
    yield figure.told("an import's sheet opened, with its columns", told["import_sheet_ms"], "ms")
    name = f"memory of window and engine, {count:,} records"
    yield figure.at_most(name, told["shared_out_mb"], "MB", 150.0)
    yield figure.told(f"{name}, shared pages counted twice", told["resident_mb"], "MB")


def _watched(
    hub: Hub, login: str, engine: int, env: dict[str, str], *table: str
) -> dict[str, float]:
    assert hub.process is not None
    os.setpriority(os.PRIO_PROCESS, hub.process.pid, BEHIND)
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "tests.bench.stall_watch",
            hub.url,
            login,
            PASSWORD,
            str(engine),
            *table,
        ],
        env=env,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"the window did not get to the end: {done.stderr}")
    told: dict[str, float] = json.loads(done.stdout)
    return told


def _write_table(path: Path) -> None:
    """Write datasets that no hub of ours has yet, as members would import them."""
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("Title", "Description", "Creator", "Licence"))
        for _, args, _ in records(IMPORTED + 1)[:IMPORTED]:
            values = args["values"]
            writer.writerow(
                (f"Imported {values['title']}", values["description"], "Us", values["licence"])
            )


def _starts(home: Path) -> Iterator[Figure]:
    env = _env(home)

    def took(script: str, *, is_cold: bool = False) -> float:
        command = [sys.executable, str(HERE / script)]
        if is_cold:
            forget_files(Path(sys.prefix), Path(sys.base_prefix), ROOT / "src", ROOT / "resources")
        return figure.seconds(lambda: subprocess.run(command, env=env, check=True))

    took("first_window.py")  # compiles what was never imported before
    for name, runs, target in (("warm", STARTS, 2.0), ("cold", COLD_STARTS, 3.0)):
        is_cold = name == "cold"
        pairs = [
            (took("empty_window.py", is_cold=is_cold), took("first_window.py", is_cold=is_cold))
            for _ in range(runs)
        ]
        empty, first = (median(side) for side in zip(*pairs, strict=True))
        yield figure.at_most(
            f"start to first window, {name}", first * 1e3, "ms", target, ratio=first / empty
        )


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


def main(count: int) -> None:
    """Watch a first sync of so many alone, and print."""
    with tempfile.TemporaryDirectory(prefix="bench-") as made, Hub(is_watched=False) as hub:
        hub.admin()
        hub.stop()
        fill(hub, count)
        hub.start()
        wait_for_file(hub)
        with _engine(Path(made)) as (engine, env):
            told = _watched(hub, "root", engine.pid, env)
    print(
        f"longest stall of the window, first sync of {count:,}, as file: {told['sync_ms']:.1f} ms"
    )
    print(f"memory of window and engine: {told['shared_out_mb']:.1f} MB")


if __name__ == "__main__":
    main(int(sys.argv[1]))
