"""The window at work: how long its event loop ever stood still, and its memory.

Run as a process of its own beside a running engine: ``python -m tests.bench.stall_watch HUB LOGIN
PASSWORD PID [TABLE]``, with the process of the engine and a table of datasets to import; without
one it watches the first sync alone. Prints JSON.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from alliancehub.desktop.app import Parts, collect_from_now_on, start  # before Qt, as a member's

# isort: split

from PySide6.QtCore import QEventLoop, QTimer

from alliancehub.desktop.later import made
from alliancehub.desktop.screens.list_screen import ListScreen
from alliancehub.engine.paths import profile_paths
from tests.bench.process_memory import resident_mb, shared_out_mb

TICK_MS = 2
LIMIT_S = 300
SETTLE_S = 2.0
OPEN_S = 0.3
REST_S = 9.0  # by then the engine has come to rest


class Watch:
    """Lets the window work, and notes how long its event loop took between two ticks."""

    def __init__(self) -> None:
        self._gaps: list[float] = []
        self._last = perf_counter()
        self._timer = QTimer(interval=TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._is_over: Callable[[], bool] = lambda: True
        self._loop = QEventLoop()

    def _tick(self) -> None:
        now = perf_counter()
        self._gaps.append(now - self._last)
        self._last = now
        if self._is_over():
            self._loop.quit()

    def until(self, is_over: Callable[[], object]) -> None:
        """Let the window work until something is so."""
        ends_at = perf_counter() + LIMIT_S

        def check() -> bool:
            if perf_counter() > ends_at:
                raise SystemExit("it did not come to an end")
            return bool(is_over())

        self._is_over = check
        self._loop.exec()

    def pass_s(self, seconds: float) -> None:
        """Let the window work for a while."""
        ends_at = perf_counter() + seconds
        self.until(lambda: perf_counter() > ends_at)

    def longest_ms(self) -> float:
        """Return the longest time that the loop stood still since this was asked last."""
        longest = max(self._gaps, default=0.0) * 1e3
        self._gaps.clear()
        return longest

    def end(self) -> None:
        """Stop the clock."""
        self._timer.stop()


def main(hub: str, login: str, password: str, engine: str, table: str = "") -> None:
    """Look at the list of datasets while they arrive, are exported, and more are imported."""
    parts = start(profile_paths(), None)
    parts.window.all_loaded.connect(collect_from_now_on)  # as when a member starts it
    parts.window.show()
    watch = Watch()
    parts.bridge.open()
    watch.until(lambda: parts.desk.known.is_whole)
    watch.pass_s(SETTLE_S)
    parts.window.go("datasets")
    watch.pass_s(SETTLE_S / 4)
    watch.longest_ms()

    args = {"hub": hub, "login": login, "password": password}
    parts.bridge.call("sign_in", args, None, lambda told: sys.exit(str(told)))
    watch.until(lambda: parts.desk.status.last_sync_at and _is_quiet(parts))
    told = {"sync_ms": watch.longest_ms()}
    watch.pass_s(REST_S)
    told["resident_mb"] = resident_mb("self") + resident_mb(engine)
    told["shared_out_mb"] = shared_out_mb("self") + shared_out_mb(engine)

    if table:
        out = Path(table).with_name("out.csv")
        told["export_sheet_ms"], told["export_ms"] = export(parts, watch, out)
        told["import_sheet_ms"], told["import_ms"] = bring_in(parts, watch, table)
    print(json.dumps(told))
    watch.end()
    parts.end()


def _is_quiet(parts: Parts) -> bool:
    status = parts.desk.status
    return status.state == "online" and not status.progress_total and not status.waiting


def export(parts: Parts, watch: Watch, path: Path) -> tuple[float, float]:
    """Write all of the list in sight to a file, as its sheet does.

    Returns the longest stalls while the sheet opened, and from then on.
    """
    watch.longest_ms()
    screen = parts.window.current
    assert isinstance(screen, ListScreen)
    shown = screen.kind_list
    assert shown is not None
    sheet = made("sheet:export", parts.desk, shown.model, [])
    parts.desk.sheet_wanted.emit(sheet)
    watch.pass_s(OPEN_S)
    opening = watch.longest_ms()
    sheet.export_to(str(path))
    watch.until(path.exists)
    watch.pass_s(SETTLE_S)
    return opening, watch.longest_ms()


def bring_in(parts: Parts, watch: Watch, table: str) -> tuple[float, float]:
    """Look at a table, let it be checked, import it, and let all of it be sent.

    Returns the longest stalls while the sheet opened with its columns, and from then on.
    """
    watch.longest_ms()
    sheet = made("sheet:import", parts.desk, table, "dataset")
    parts.desk.sheet_wanted.emit(sheet)
    watch.until(lambda: sheet.columns.choices and sheet.check_button.isEnabled())
    watch.pass_s(OPEN_S)
    opening = watch.longest_ms()
    sheet.check()
    watch.until(sheet.import_button.isEnabled)
    watch.pass_s(OPEN_S)  # nobody presses it in the same turn
    sheet.carry_out()
    watch.until(sheet.undo_button.isVisible)
    watch.until(lambda: _is_quiet(parts))
    watch.pass_s(SETTLE_S)
    return opening, watch.longest_ms()


if __name__ == "__main__":
    main(*sys.argv[1:])
