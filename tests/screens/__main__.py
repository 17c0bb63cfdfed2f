"""Draw every screen and sheet of the real desktop into build/screens, with an index to look at.

``python -m tests.screens [LOOK…]`` — a real hub with the demonstration's alliance, real engines.

Each look is drawn by a process of its own, since direction and scale hold for all of a process, on
a copy of the hub's data, since states change it. Returns 1, with their names, where pictures are
missing.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QMenuBar

from alliancehub.demo.seed import PASSWORD, seed
from alliancehub.server.settings import Settings
from tests.hub import Hub
from tests.screens.contact_sheet import Picture, write_contact_sheet
from tests.screens.everywhere import everywhere
from tests.screens.looks import LOOKS, Look
from tests.screens.stage import ROOT, Stage, home_of_its_own
from tests.screens.states import states

OUT = ROOT / "build" / "screens"
TOGETHER = 2
DRAW = "--draw"


def main(args: list[str]) -> int:
    """Draw, and return how it went."""
    if args[:1] == [DRAW]:
        return draw(LOOKS[args[1]], Path(args[2]))
    wanted = args or list(LOOKS)
    if unknown := [one for one in wanted if one not in LOOKS]:
        print(f"There is no look {', '.join(unknown)}; there are {', '.join(LOOKS)}.")
        return 2
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="hub-") as folder:
        seeded = Path(folder) / "seeded"
        seed(Settings(seeded))
        with ThreadPoolExecutor(TOGETHER) as pool:
            copies = [Path(folder) / name for name in wanted]
            failed = list(pool.map(lambda to: drawn(to.name, seeded, to), copies))
    pictures = [one for name in wanted for one in told(LOOKS[name])]
    write_contact_sheet(OUT, pictures, list(LOOKS.values()))
    print(f"{len(pictures)} pictures in {OUT}, {time.monotonic() - began:.0f} s")
    for words in filter(None, failed):
        print(words)
    return 1 if any(failed) else 0


def drawn(name: str, seeded: Path, data: Path) -> str:
    """Let a process draw a look; return what is missing, in words."""
    shutil.copytree(seeded, data)
    shutil.rmtree(OUT / name, ignore_errors=True)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment["QT_SCALE_FACTOR"] = str(LOOKS[name].scale)
    command = [sys.executable, "-m", "tests.screens", DRAW, name, str(data)]
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    return "" if done.returncode == 0 else f"{name}: {done.stdout[-1_000:]}{done.stderr[-3_000:]}"


def draw(look: Look, data: Path) -> int:
    """Draw all of one look in this process; return 1 where something was missed."""
    missed = 0
    with home_of_its_own(), Hub(data=data) as hub:
        for walk in look.walks:
            try:
                for stage, name in WALKS[walk](look, hub):
                    take(look, stage, walk, name)
            except Exception:  # noqa: BLE001 - the other walk is drawn all the same
                traceback.print_exc()
                missed = 1
    return missed


def usual(look: Look, hub: Hub) -> Iterator[tuple[Stage, str]]:
    """Yield everything that the administrator of a full alliance can come by."""
    with look.stage() as stage:
        stage.sign_in(hub.url, "mara", PASSWORD)
        stage.until(lambda: stage.desk.known.is_admin, "the administrator's rights")
        for sight in everywhere(stage):
            if isinstance(sight.root, QMenu):
                sight.root.popup(below_its_title(sight.root))
            yield stage, sight.name
            if isinstance(sight.root, QMenu):
                sight.root.close()


def below_its_title(menu: QMenu) -> QPoint:
    """Return where a menu of the window's bar comes down."""
    bar = menu.parentWidget()
    if not isinstance(bar, QMenuBar):
        return QPoint()
    return bar.mapToGlobal(bar.actionGeometry(menu.menuAction()).bottomLeft())


WALKS = {"everywhere": usual, "states": states}


def take(look: Look, stage: Stage, walk: str, name: str) -> None:
    """Write what is in sight to a PNG, and what it is beside it."""
    words = "-".join("".join(c if c.isalnum() or c == "_" else " " for c in name).split())
    path = OUT / look.name / f"{words}.png"
    stage.picture(path)
    if not path.exists():
        raise RuntimeError(f"{path} could not be written")
    ratio = stage.window.devicePixelRatioF()
    size = (round(stage.window.width() * ratio), round(stage.window.height() * ratio))
    line = {"group": walk, "name": name, "file": path.name, "size": size}
    with (path.parent / "pictures.jsonl").open("a") as file:
        file.write(f"{json.dumps(line)}\n")


def told(look: Look) -> list[Picture]:
    """Return what was drawn of a look, in order."""
    path = OUT / look.name / "pictures.jsonl"
    lines = path.read_text().splitlines() if path.exists() else []
    found = [json.loads(line) for line in lines]
    return [
        Picture(look.name, one["group"], one["name"], f"{look.name}/{one['file']}", one["size"])
        for one in found
    ]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
