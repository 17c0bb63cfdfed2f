"""``alliancehub demo``: a hub with an alliance on it, and the window, or a walk through it."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from rich.console import Console

from alliancehub.demo.ending import Ended, Ending
from alliancehub.demo.people import cast
from alliancehub.demo.processes import Processes
from alliancehub.demo.seed import PASSWORD, seed
from alliancehub.engine.client import EngineClient
from alliancehub.server.settings import Settings

NAME = "The demonstration"
PICTURES = Path("build") / "demo"
INTERRUPTED = 130


def run(*, once: bool = False, folder: Path | None = None, otdi: Path | None = None) -> int:
    """Run the demonstration; return the exit code.

    Args:
        once: walk through the journeys and end, instead of opening a window.
        folder: where to keep hub and caches; a temporary one, removed at the end, unless told.
        otdi: a folder of the Open Trusted Data Initiative's catalogue to import as well.
    """
    console = Console(highlight=False, soft_wrap=True)
    try:
        with Ending() as ending, ExitStack() as stack:
            return _run(_Asked(once, folder, otdi), ending, stack, console)
    except Ended:
        console.print("Ended.")
        return INTERRUPTED


@dataclass(frozen=True)
class _Asked:
    once: bool
    folder: Path | None
    otdi: Path | None


def _run(asked: _Asked, ending: Ending, stack: ExitStack, console: Console) -> int:
    folder = asked.folder
    if folder is None:
        made = tempfile.TemporaryDirectory(prefix="alliancehub-demo-", ignore_cleanup_errors=True)
        folder = Path(stack.enter_context(made))
    folder = folder.resolve()
    _live_in(folder)
    processes = stack.enter_context(Processes(folder))
    port = _hub(processes, folder, console)
    if asked.otdi is not None:
        _import(processes, port, asked.otdi, console)
    if asked.once or not _has_display():
        return _walk(processes, port, ending, console)
    return _open_window(processes, port, console)


def _live_in(folder: Path) -> None:
    """Keep all that is started away from the member's own profile, caches and keyring."""
    (folder / "home").mkdir(parents=True, exist_ok=True)
    os.environ["ALLIANCEHUB_HOME"] = str(folder / "home")
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"


def _hub(processes: Processes, folder: Path, console: Console) -> int:
    data = folder / "hub"
    begun = time.monotonic()
    if not (data / "hub.sqlite").exists():
        count = seed(Settings(data))
        console.print(
            f"  {time.monotonic() - begun:6.2f} s  {count:,} things happened on a new hub"
        )
        begun = time.monotonic()
    port = processes.start_hub(data, NAME)
    console.print(f"  {time.monotonic() - begun:6.2f} s  hub at http://127.0.0.1:{port}")
    return port


def _import(processes: Processes, port: int, otdi: Path, console: Console) -> None:
    begun = time.monotonic()
    mara = cast()[0]
    engine = _signed_in(processes, mara.handle, port)
    report = engine.import_file("otdi", str(otdi.resolve()), dry_run=False)
    while engine.status().waiting:
        engine.sync_now()
        time.sleep(0.2)
    engine.hang_up()
    took_s = time.monotonic() - begun
    console.print(f"  {took_s:6.2f} s  {report.new:,} datasets imported, {report.errors:,} wrong")


def _walk(processes: Processes, port: int, ending: Ending, console: Console) -> int:
    """Walk through the journeys in real windows, on a display or in memory."""
    if not _has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    pictures = PICTURES.resolve()
    for old in pictures.glob("*.png"):
        old.unlink()
    journeys = import_module("alliancehub.demo.journeys").JOURNEYS
    stage_of = import_module("alliancehub.demo.stage").Stage
    stuck = import_module("alliancehub.desktop.hands").Stuck
    ending.waits_for_check = True
    with stage_of(processes, port, pictures, console, ending) as stage:
        try:
            for title, walk in journeys:
                with stage.journey(title):
                    walk(stage)
        except stuck as error:
            console.print(f"\n[bold red]Stuck.[/bold red] {error}")
            return 1
        count = len(list(pictures.glob("*.png")))
        console.print(
            f"\n{len(journeys)} journeys in {stage.seconds:.1f} s; {count} pictures in {pictures}"
        )
    return 0


def _open_window(processes: Processes, port: int, console: Console) -> int:
    """Open the window, signed in, and stay until it is closed."""
    mara = cast()[0]
    _signed_in(processes, mara.handle, port).hang_up()
    others = ", ".join(one.handle for one in cast()[1:] if not one.is_invited)
    console.print(f"\nYou are {mara.name}, who administers this alliance. All people are invented.")
    console.print(f"Others: {others}; the password of all is {PASSWORD}.")
    console.print("Close the window to end; nothing is left behind.")
    return processes.start("window", "--profile", mara.handle).wait()


def _signed_in(processes: Processes, handle: str, port: int) -> EngineClient:
    engine = processes.start_engine(handle)
    engine.sign_in(f"http://127.0.0.1:{port}", handle, PASSWORD)
    return engine


def _has_display() -> bool:
    told = os.environ.get("QT_QPA_PLATFORM", "")
    if told:
        return told not in {"offscreen", "minimal"}
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
