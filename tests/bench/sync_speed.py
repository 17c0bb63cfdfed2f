"""How fast a cache fills, follows and is sent, beside what HTTP itself costs."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

import httpx

from alliancehub.engine.engine import Engine
from alliancehub.engine.sync.push import Push
from alliancehub.model.query import Query
from alliancehub.wire import paths
from tests.bench import figure, first_sync_speed
from tests.bench.alliance import hub_of, records, signed_in
from tests.bench.figure import Figure
from tests.hub import Hub, Member, new_id

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
            hub.admin()
            yield from first_sync_speed.of(hub, "root", folder, count)
            if count == counts[-1]:
                member = hub.member("ada")
                with signed_in(hub, member, folder / "steady") as engine:
                    _settle(engine, count)
                    yield _pull(hub, engine)
                    yield from _push(hub, member, engine)
                    yield _search(engine, count)


def _settle(engine: Engine, count: int) -> None:
    status = engine.sync_once()
    total = engine.query(Query(kind="dataset", limit=1)).total
    if status.problem or total < count:
        raise RuntimeError(f"{total} of {count} records arrived: {status.problem}")


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
    pulled = median(took)
    return figure.at_most("pull of 100 changes", pulled * 1e3, "ms", 3.0, pulled / bare)


def _push(hub: Hub, member: Member, engine: Engine) -> Iterator[Figure]:
    """Yield how fast edits made offline are decided and noted as such, both durably."""
    mine = [new_id() for _ in range(1_000)]
    for start in range(0, len(mine), 200):
        member.push(*(_made(member, row_id) for row_id in mine[start : start + 200]))
    engine.sync_once()
    took, spent = [], []
    for run in range(RUNS):
        for row_id in mine:
            edit = {"values": {"source": f"train {run}"}, "base": {"source": f"train {run - 1}"}}
            engine.submit("edit", {"kind": "dataset", "id": row_id, **edit})
        account = engine._core.need()
        push = Push(account.store, account.session, lambda _: None, new_id, lambda: "")
        before = hub.cpu_s()
        took.append(figure.seconds(push.run))
        spent.append(hub.cpu_s() - before)
        if engine.sync_once().waiting:
            raise RuntimeError("Not all edits were sent")
    rate, by_cpu = 1_000 / median(took), 1_000 / median(spent)
    yield figure.at_least("push of 1,000 edits, acknowledged", rate, "edits/s", None, 9_000)
    yield figure.told("the same, for each second of the hub's processor", by_cpu, "edits/s")


def _made(member: Member, row_id: str) -> dict[str, Any]:
    values = {"title": "Offline", "description": "Written on a train.", "source": "train -1"}
    return member.mutation("create", kind="dataset", id=row_id, values=values)


def _search(engine: Engine, count: int) -> Figure:
    took = [
        figure.seconds(partial(engine.query, Query(text=text, limit=50)))
        for _ in range(20)
        for text in PREFIXES
    ]
    p95 = figure.percentile(took, 0.95) * 1e3
    return figure.at_most(f"search p95 at {count:,} records", p95, "ms", 50.0)
