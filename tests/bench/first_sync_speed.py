"""How fast a cache fills for the first time, beside what SQLite itself takes for the same rows.

Part of ``make bench`` for up to 100,000 records. ``python -m tests.bench.first_sync_speed 1000000``
does it alone, for a hub whose journal is written straight into its database: to have a million
records decided takes longer than all else here.
"""

from __future__ import annotations

import json
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from statistics import median
from time import perf_counter, process_time, sleep
from typing import Any

from alliancehub.engine.store.tables import schema_of
from alliancehub.model.catalogue import Catalogue
from alliancehub.model.field_types import to_cell
from alliancehub.server.tables import body_of
from tests.bench import figure
from tests.bench.alliance import record
from tests.bench.figure import Figure
from tests.hub import ROOT, Hub

RUNS = 3
AT = "2026-11-27T12:00:00.000000Z"
SOMEBODY = "0190a7c0-0000-7000-8000-000000000000"
WAIT_S = 900
# Of raw executemany and a search index of the same rows.
TARGETS = {"rows": 0.5, "file": 3.0}
ROWS_TARGET_OF_MANY, MANY = 0.4, 1_000_000
MEMORY_MB, OWN_S = 200, 2.0


def of(hub: Hub, login: str, folder: Path, count: int, runs: int = RUNS) -> Iterator[Figure]:
    """Yield the figures of a hub with so many datasets, the file of which may not be made yet."""
    wait_for_file(hub)
    for way, target in TARGETS.items():
        told, floors = [], []
        for run in range(runs):
            here = folder / f"first-{count}-{way}-{run}"
            told.append(_synced(hub, login, here, way, count))
            cache = next(here.rglob("*.sqlite3"))
            floors.append(_floor(cache, here / "floor"))
            shutil.rmtree(here)
        wall, cpu = (median(one[key] for one in told) for key in ("wall_s", "cpu_s"))
        floor_wall, floor_cpu = (median(one[at] for one in floors) for at in (0, 1))
        least = ROWS_TARGET_OF_MANY if (way, count) == ("rows", MANY) else target
        name = f"first sync of {count:,} records, as {way}"
        yield figure.at_least(name, count / wall, "records/s", floor_wall / wall, least)
        yield figure.at_least(f"{name}, processor", cpu, "s", floor_cpu / cpu, least)
        own = max(one["own_s"] for one in told)
        yield figure.at_most(f"{name}: one's own are there", own, "s", OWN_S)
        slowest = max(one["slowest_s"] for one in told)
        yield figure.told(f"{name}: slowest answer meanwhile", slowest * 1e3, "ms")
        peak = max(one["peak_mb"] for one in told)
        yield figure.at_most(f"{name}: memory of the engine", peak, "MB", MEMORY_MB)


def wait_for_file(hub: Hub) -> None:
    """Wait until housekeeping has made the file of what is public."""
    ends_at = perf_counter() + WAIT_S
    while not (hub.data / "snapshots" / "public.json").exists():
        if perf_counter() > ends_at:
            raise RuntimeError("The hub made no file")
        sleep(0.2)


def _synced(hub: Hub, login: str, folder: Path, way: str, count: int) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.bench.first_sync_watch", hub.url, login]
    done = subprocess.run(
        [*command, str(folder), way], cwd=ROOT, check=True, capture_output=True, text=True
    )
    told: dict[str, Any] = json.loads(done.stdout)
    if told["problem"] or told["total"] < count:
        raise RuntimeError(f"{told['total']} of {count} records arrived: {told['problem']}")
    if told["took_file"] is not (way == "file"):
        raise RuntimeError(f"The first sync as {way} went the other way")
    return told


def _floor(cache: Path, path: Path) -> tuple[float, float]:
    """Return seconds, by the clock and of the processor, that the same rows take without us."""
    with closing(sqlite3.connect(cache)) as source:
        rows = source.execute("SELECT * FROM k_dataset").fetchall()
        columns = [row[1] for row in source.execute("PRAGMA table_info(k_dataset)")]
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA journal_mode = WAL")
    shape = ", ".join(f'"{name}"' + (" PRIMARY KEY" if name == "id" else "") for name in columns)
    db.execute(f"CREATE TABLE t ({shape})")
    db.execute("CREATE INDEX by_scope ON t (scope)")
    db.execute("CREATE INDEX by_title ON t (title)")
    db.execute("CREATE VIRTUAL TABLE words USING fts5(title, body, content='')")
    insertion = f"INSERT INTO t VALUES ({', '.join('?' * len(columns))})"  # noqa: S608 - marks only
    began, spent = perf_counter(), process_time()
    db.execute("BEGIN")
    db.executemany(insertion, rows)
    db.execute(
        "INSERT INTO words(rowid, title, body) SELECT rowid, title, "
        "description || char(10) || creator || char(10) || keywords FROM t"
    )
    db.execute("COMMIT")
    took = perf_counter() - began, process_time() - spent
    db.close()
    return took


def fill(hub: Hub, count: int) -> None:
    """Write datasets into the journal of an embedded hub that is stopped: for first syncs only."""
    table = schema_of(Catalogue()).tables["dataset"]
    chance = random.Random(count)
    stamps: dict[str, Any] = {"scope": "public", "version": 1, "created_at": AT, "updated_at": AT}
    stamps |= {"created_by": SOMEBODY, "updated_by": SOMEBODY}

    def entries(seq: int) -> Iterator[tuple[Any, ...]]:
        for number in range(count):
            _, args, _ = record(number, chance)
            values = {n: to_cell(table.fields[n], one) for n, one in args["values"].items()}
            cells = table.defaults | stamps | values | {"id": args["id"]}
            body = body_of([cells[name] for name in table.columns])
            yield "public", "dataset", args["id"], seq, "P", body

    # `wait_for_file` is to see the one of these rows, not one of what there was before.
    shutil.rmtree(hub.data / "snapshots", ignore_errors=True)
    with closing(sqlite3.connect(hub.data / "hub.sqlite", isolation_level=None)) as db:
        (seq,) = db.execute("SELECT seq FROM sync_clock").fetchone()
        db.execute("BEGIN")
        db.executemany(
            "INSERT INTO sync_change(scope, kind, row_id, seq, op, body) VALUES (?, ?, ?, ?, ?, ?)",
            sorted(entries(seq)),
        )
        db.execute("DELETE FROM hub_meta WHERE name = 'digests'")  # added up when it starts
        db.execute("COMMIT")


def main(count: int) -> None:
    """Measure one size alone, and print."""
    with tempfile.TemporaryDirectory(prefix="bench-") as made, Hub(is_watched=False) as hub:
        hub.admin()
        hub.stop()
        fill(hub, count)
        hub.start()
        for one in of(hub, "root", Path(made), count, runs=1):
            print(f"{one.name:60} {one.value:>12,} {one.unit} ratio {one.ratio} {one.target}")


if __name__ == "__main__":
    main(int(sys.argv[1]))
