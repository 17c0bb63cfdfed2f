"""How fast a cache fills, follows and is sent, beside what SQLite and HTTP themselves cost."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import median

import httpx

from alliancehub.engine.engine import Engine
from alliancehub.model.query import Query
from alliancehub.wire import paths
from tests.bench import figure
from tests.bench.alliance import hub_of, records, signed_in
from tests.bench.figure import Figure
from tests.hub import Hub

RUNS = 3
PREFIXES = (
    "c",
    "cl",
    "cli",
    "clim",
    "climate",
    "open d",
    "open data",
    "mod saf",
    "genome for",
    "tr",
    "r",
)


def figures(folder: Path, counts: tuple[int, ...]) -> Iterator[Figure]:
    """Yield the figures for hubs of so many datasets each."""
    for count in counts:
        with hub_of(count) as hub:
            yield from _first_sync(hub, folder, count)
            if count == counts[-1]:
                member = hub.member("ada")
                with signed_in(hub, member, folder / "steady") as engine:
                    _settle(engine, count)
                    yield _pull(hub, engine)
                    yield _push(engine)
                    yield _search(engine, count)


def _first_sync(hub: Hub, folder: Path, count: int) -> Iterator[Figure]:
    synced, floors = [], []
    for run in range(RUNS):
        with signed_in(hub, hub.admin(), folder / f"first-{count}-{run}") as engine:
            synced.append(figure.seconds(partial(_settle, engine, count)))
        cache = next((folder / f"first-{count}-{run}").rglob("*.sqlite3"))
        floors.append(_raw_insert(cache, folder / f"floor-{count}-{run}.sqlite3"))
    ratio = median(floors) / median(synced)
    rate = count / median(synced)
    yield figure.at_least(f"first sync of {count:,} records", rate, "records/s", ratio, 0.35)


def _settle(engine: Engine, count: int) -> None:
    status = engine.sync_once()
    total = engine.query(Query(kind="dataset", limit=1)).total
    if status.problem or total < count:
        raise RuntimeError(f"{total} of {count} records arrived: {status.problem}")


def _raw_insert(cache: Path, path: Path) -> float:
    """Return the seconds that the same rows take without any of us: the floor."""
    with sqlite3.connect(cache) as source:
        table = "k_dataset"
        rows = source.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608 - our own
        columns = [row[1] for row in source.execute(f"PRAGMA table_info({table})")]
    source.close()
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA journal_mode = WAL")
    shape = ", ".join(f'"{name}"' + (" PRIMARY KEY" if name == "id" else "") for name in columns)
    db.execute(f"CREATE TABLE t ({shape})")
    db.execute("CREATE INDEX by_scope ON t (scope)")
    db.execute("CREATE INDEX by_title ON t (title)")
    marks = ", ".join("?" * len(columns))

    insertion = f"INSERT INTO t VALUES ({marks})"  # noqa: S608 - marks only

    def insert() -> None:
        db.execute("BEGIN")
        db.executemany(insertion, rows)
        db.execute("COMMIT")

    took = figure.seconds(insert)
    db.close()
    path.unlink()
    return took


def _pull(hub: Hub, engine: Engine) -> Figure:
    took = []
    some = [args["id"] for _, args, _ in records(10_000)[:100]]
    admin = hub.admin()
    for run in range(10):
        edits = [
            admin.mutation(
                "edit",
                kind="dataset",
                id=row_id,
                values={"creator_url": f"https://example.org/{run}"},
                base={"creator_url": f"https://example.org/{run - 1}" if run else ""},
            )
            for row_id in some
        ]
        admin.push(*edits)
        took.append(figure.seconds(engine.sync_once))
    with httpx.Client(base_url=hub.url) as client:
        client.get(paths.HEALTH)
        bare = figure.median_seconds(lambda: client.get(paths.HEALTH), 50)
    pulled = Figure("pull of 100 changes", 0, "ms", None, "", is_met=True)
    return replace(pulled, value=round(median(took) * 1e3, 2), ratio=round(median(took) / bare, 1))


def _push(engine: Engine) -> Figure:
    for number in range(1_000):
        values = {"title": f"Offline {number}", "description": "Written on a train."}
        engine.submit("create", {"kind": "dataset", "values": values})
    took = figure.seconds(engine.sync_once)
    if engine.status().waiting:
        raise RuntimeError("Not all edits were sent")
    return figure.told("push of 1,000 edits", 1_000 / took, "edits/s")


def _search(engine: Engine, count: int) -> Figure:
    took = [
        figure.seconds(partial(engine.query, Query(text=text, limit=50)))
        for _ in range(20)
        for text in PREFIXES
    ]
    p95 = figure.percentile(took, 0.95) * 1e3
    return figure.at_most(f"search p95 at {count:,} records", p95, "ms", 50.0)
