"""How quickly a list of a million rows is scrolled, and what it takes to hold.

The rows come from a stand-in for the bridge, so that the figure is the window's alone: model, view
and delegate. Run as a process of its own: ``python -m tests.bench.scroll_speed``.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter, sleep
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from alliancehub.desktop.models.row_table_model import RowTableModel
from alliancehub.desktop.theme import Theme
from alliancehub.desktop.views.list_table import ListTable
from alliancehub.engine.plain import from_plain
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.kind_spec import KindSpec
from alliancehub.model.query import Hit, Page, Query
from tests.bench import figure
from tests.bench.figure import Figure
from tests.bench.process_memory import resident_mb

ROOT = Path(__file__).parents[2]
ROWS = 1_000_000
SIZE = 1366, 768
FRAMES = 150
STATES = (("draft", "Draft"), ("active", "Active"), ("completed", "Completed"))
KIND = KindSpec(
    name="dataset",
    title="Dataset",
    plural="Datasets",
    icon="dataset",
    label="title",
    summary="description",
    fields=(
        FieldSpec("line", "Title", name="title", is_column=True),
        FieldSpec("choice", "State", name="state", choices=STATES, is_column=True),
        FieldSpec("ref", "Organisation", name="owner", target="organisation", is_column=True),
        FieldSpec("tags", "Keywords", name="keywords", is_column=True),
        FieldSpec("credits", "Credits", name="credits", is_column=True),
        FieldSpec("integer", "Size", name="size", is_column=True),
    ),
)


class Source(QObject):
    """Answers queries as the bridge does, in a later turn of the event loop."""

    changed = Signal(object)

    def call(
        self, name: str, args: dict[str, Any], on_ok: Callable[[Any], None], *_: Any, **__: Any
    ) -> int:
        """Answer with a page of invented rows."""
        query = from_plain(Query, args["query"])
        rows = range(query.offset, min(query.offset + query.limit, ROWS))
        QTimer.singleShot(0, self, lambda: on_ok(Page([_hit(row) for row in rows], ROWS)))
        return 0

    def forget(self, number: int) -> None:
        """Answers come anyway."""


def _patterns() -> list[dict[str, Any]]:
    chance = random.Random(1)
    return [
        {
            "title": f"The {chance.choice(('open', 'safe', 'wide'))} collection, part {number}",
            "state": chance.choice(STATES)[0],
            "owner": "o",
            "keywords": chance.sample(["speech", "vision", "climate", "genome", "law"], 2),
            "credits": chance.randrange(10**12),
            "size": chance.randrange(10**9),
            "updated_at": "2026-11-20T09:00:00Z",
        }
        for number in range(997)
    ]


PATTERNS = _patterns()
SUMMARY = "What it holds, who made it, and how it may be used, in one line of words " * 2


def _hit(row: int) -> Hit:
    values = PATTERNS[row % len(PATTERNS)]
    labels = {"owner": "MLCommons"}
    return Hit("dataset", f"{row:036}", f"{row} {values['title']}", SUMMARY, values, labels)


def figures() -> Iterator[Figure]:
    """Yield the figures, measured in a process of their own."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.scroll_speed"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    told = json.loads(done.stdout)
    name = f"a frame while scrolling {ROWS:,} rows, p95"
    yield figure.at_most(name, told["frame_ms"], "ms", 16.0)
    yield figure.at_most(f"a jump within {ROWS:,} rows, p95", told["jump_ms"], "ms", 16.0)
    yield figure.at_most(f"memory for a list of {ROWS:,} rows", told["more_mb"], "MB", 40.0)


def main() -> None:
    """Scroll and print the figures as JSON."""
    app = QApplication(["bench"])
    Theme(app).apply("light")
    table = ListTable("Datasets")
    source = Source()
    model = RowTableModel(source, KIND, parent=table)  # type: ignore[arg-type]  # stands in for it
    table.setModel(model)
    table.resize(*SIZE)
    table.show()
    app.processEvents()
    before = resident_mb(os.getpid())
    model.ask()
    while not model.is_answered:
        app.processEvents()
    bar = table.verticalScrollBar()

    def frame(place: int) -> float:
        start = perf_counter()
        bar.setValue(place)
        app.processEvents()  # paints, and takes a page that has come
        took = perf_counter() - start
        sleep(0.004)
        return took * 1e3

    frame(0)
    steps = [frame(240 * number) for number in range(FRAMES)]
    chance = random.Random(1)
    jumps = [frame(chance.randrange(bar.maximum())) for _ in range(FRAMES)]
    told = {
        "frame_ms": figure.percentile(steps, 0.95),
        "jump_ms": figure.percentile(jumps, 0.95),
        "more_mb": resident_mb(os.getpid()) - before,
    }
    print(json.dumps(told))
    table.close()


if __name__ == "__main__":
    main()
