"""The window during a first sync: how long its event loop ever stood still, and its memory.

Run as a process of its own beside a running engine: ``python -m tests.bench.stall_watch HUB PID``,
with the process of the engine; prints JSON.
"""

from __future__ import annotations

import gc
import json
import sys
from time import perf_counter

from PySide6.QtCore import QTimer

from alliancehub.desktop.app import start
from alliancehub.engine.paths import profile_paths
from alliancehub.engine.standing import Status
from tests.bench.process_memory import resident_mb, shared_out_mb

TICK_MS = 2
LIMIT_S = 240
REST_MS = 9_000  # by then the engine has come to rest


def main(hub: str, engine: str) -> None:
    """Look around the hub as a guest, at the list of datasets, until all rows are there."""
    parts = start(profile_paths(), None)
    parts.window.all_loaded.connect(gc.freeze)  # as when a member starts it
    parts.window.show()
    gaps: list[float] = []
    last = perf_counter()

    def tick() -> None:
        nonlocal last
        now = perf_counter()
        gaps.append(now - last)
        last = now

    def look(status: Status) -> None:
        is_over = status.state == "online" and not status.progress_total
        if is_over and status.last_sync_at:
            parts.bridge.status_changed.disconnect(look)
            QTimer.singleShot(REST_MS, parts.app.quit)

    watch = QTimer(interval=TICK_MS)
    watch.timeout.connect(tick)
    parts.bridge.status_changed.connect(look)

    def begin() -> None:
        nonlocal last
        last = perf_counter()
        parts.window.go("datasets")
        parts.bridge.call("add_hub", {"hub": hub}, lambda _: None, lambda told: sys.exit(str(told)))
        watch.start()

    parts.bridge.connected.connect(lambda: QTimer.singleShot(500, begin))
    QTimer.singleShot(0, parts.bridge.open)
    QTimer.singleShot(LIMIT_S * 1_000, lambda: parts.app.exit(1))
    code = parts.app.exec()
    watch.stop()
    told = {
        "longest_ms": max(gaps) * 1e3,
        "resident_mb": resident_mb("self") + resident_mb(engine),
        "shared_out_mb": shared_out_mb("self") + shared_out_mb(engine),
        "code": code,
    }
    print(json.dumps(told))
    parts.end()


if __name__ == "__main__":
    main(*sys.argv[1:])
