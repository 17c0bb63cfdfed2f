"""A first sync in a process of its own: how long it takes, and what it needs.

``python -m tests.bench.first_sync_watch HUB LOGIN FOLDER file|rows``; prints JSON.
"""

from __future__ import annotations

import json
import sys
import threading
from contextlib import suppress
from pathlib import Path
from time import perf_counter, process_time
from typing import Any
from unittest.mock import patch

from alliancehub.engine.engine import Engine
from alliancehub.engine.sync.whole import Whole
from alliancehub.model.errors import Refusal
from alliancehub.model.query import Query
from tests.bench.alliance import engine_at
from tests.hub import PASSWORD

LOOK_S = 0.05


class Watch:
    """Asks for the member's own things while they arrive, as a window would."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._look)
        self._began = perf_counter()
        self.own_s = 0.0
        self.slowest_s = 0.0

    def __enter__(self) -> Watch:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._is_over.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._is_over.wait(LOOK_S):
            asked = perf_counter()
            with suppress(Refusal):
                if self._engine.query(Query("account", limit=20)).total and not self.own_s:
                    self.own_s = perf_counter() - self._began
            self.slowest_s = max(self.slowest_s, perf_counter() - asked)


def main(hub: str, login: str, folder: str, way: str) -> None:
    """Sync once, and tell."""
    with engine_at(Path(folder)) as engine:
        engine.sign_in(hub, login, PASSWORD)
        told: dict[str, Any] = {"base_mb": _peak_mb()}
        began, spent = perf_counter(), process_time()
        taken: list[bool] = []
        take = Whole._take_file

        def take_if_wanted(*args: Any) -> bool:
            taken.append(way == "file" and take(*args))
            return taken[-1]

        with Watch(engine) as watch, patch.object(Whole, "_take_file", take_if_wanted):
            status = engine.sync_once()
            told |= {"wall_s": perf_counter() - began, "cpu_s": process_time() - spent}
        told["took_file"] = any(taken)
        told |= {"own_s": watch.own_s, "slowest_s": watch.slowest_s, "peak_mb": _peak_mb()}
        told |= {"total": engine.query(Query("dataset", limit=1)).total, "problem": status.problem}
    print(json.dumps(told))


def _peak_mb() -> float:
    # What getrusage tells begins with the size of the process that this one was forked from.
    told = Path("/proc/self/status").read_text()
    return int(told.partition("VmHWM:")[2].split()[0]) / 1024


if __name__ == "__main__":
    main(*sys.argv[1:])
