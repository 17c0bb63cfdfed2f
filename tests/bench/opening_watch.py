"""Objects opened one after the other: how long each takes until all of it is painted.

Run as a process of its own: ``python -m tests.bench.opening_watch HUB``, where HUB holds the
demonstration's alliance; prints JSON, the seconds by kind.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from functools import partial
from time import perf_counter

from alliancehub.demo.seed import PASSWORD
from alliancehub.desktop.screens.detail_pane import DetailPane
from tests.screens.stage import Stage

OF_EACH = 12


def watch(hub: str) -> None:
    """Open objects of every kind that there are any of."""
    with Stage("opening") as stage:
        stage.sign_in(hub, "mara", PASSWORD)
        stage.until(lambda: stage.desk.known.is_admin, "the administrator's rights")
        kinds = stage.desk.known.kinds
        took = {kind: list(_opened(stage, kind)) for kind in kinds}
    print(json.dumps({kind: seconds for kind, seconds in took.items() if seconds}))


def _opened(stage: Stage, kind: str) -> Iterator[float]:
    """Yield how long each object took; the first makes its pane, and is not counted."""
    ids = stage.ask("ids", query={"kind": kind, "limit": OF_EACH + 1})
    for number, row_id in enumerate(ids):
        start = perf_counter()
        stage.desk.open_row(kind, row_id)
        pane = _pane_of(stage)
        if pane is None:
            return  # a way to somewhere else, such as a saved search
        stage.until(partial(_shows, pane, row_id), f"{kind} {row_id}")
        pane.repaint()
        if number:
            yield perf_counter() - start
        stage.settle(0.05)
        while stage.sheet is not None:
            stage.sheet.leave()
        stage.settle(0.05)


def _pane_of(stage: Stage) -> DetailPane | None:
    shown = stage.sheet if stage.sheet is not None else stage.window.current
    return getattr(shown, "pane", None)


def _shows(pane: DetailPane, row_id: str) -> bool:
    return pane.detail is not None and pane.detail.hit.id == row_id


if __name__ == "__main__":
    watch(sys.argv[1])
