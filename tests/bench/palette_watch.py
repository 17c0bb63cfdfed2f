"""The palette and the pane at work: how long a key, or a row, takes until it is painted.

Run as a process of its own: ``python -m tests.bench.palette_watch HUB``; prints JSON.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from functools import partial
from time import perf_counter
from typing import Any

from alliancehub.desktop.palette_panel import PalettePanel  # before Qt, as a member's

# isort: split

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.screens.stage import Stage

TYPED = ("settings", "new data", "dark", "catalogue", "open safety", "pasue", "#climate", "> exp")
ROUNDS = 5
ROWS = 60


def watch(hub: str) -> None:
    """Type into the palette, and print how long each key took until its results were painted."""
    own, found, opened = [], [], []
    with Stage("palette") as stage:
        stage.ask("add_hub", hub=hub)
        stage.until(lambda: bool(stage.desk.status.last_sync_at), "the first sync", 240)
        stage.until_synced()
        finder = stage.window.find_by
        finder.toggle_palette()
        finder.toggle_palette()
        for text in TYPED * ROUNDS:
            start = perf_counter()
            finder.toggle_palette()
            palette = finder.palette
            assert palette is not None
            palette.frame.repaint()
            opened.append(perf_counter() - start)
            for letter in text:
                start = perf_counter()
                QTest.keyClicks(palette.line, letter)
                palette.frame.repaint()
                own.append(perf_counter() - start)
                stage.until(partial(_is_answered, palette), "the engine")
                palette.frame.repaint()
                found.append(perf_counter() - start)
            QTest.keyClick(palette.line, Qt.Key.Key_Escape)
        read = list(_rows_read(stage))
    told = {"open_ms": opened, "own_ms": own, "found_ms": found, "read_ms": read}
    print(json.dumps({name: _p95(took) * 1e3 for name, took in told.items()}))


def _rows_read(stage: Stage) -> Iterator[float]:
    """Choose one row after the other; yield how long each took until all of it was painted."""
    screen = stage.go("datasets")
    rows = screen.kind_list
    for at in range(1, ROWS):
        hit = rows.model.hit(at)
        assert hit is not None
        start = perf_counter()
        rows.table.choose_row(at)
        stage.until(partial(_is_read, screen, hit.id), "the pane")
        screen.pane.repaint()
        yield perf_counter() - start
        stage.settle(0.05)


def _is_read(screen: Any, row_id: str) -> bool:
    pane = screen.pane
    return pane is not None and pane.detail is not None and pane.detail.hit.id == row_id


def _is_answered(palette: PalettePanel) -> bool:
    return not palette.finds.is_asking


def _p95(took: list[float]) -> float:
    return sorted(took)[int(len(took) * 0.95)]


if __name__ == "__main__":
    watch(sys.argv[1])
