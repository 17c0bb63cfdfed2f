"""How fast a cache fills, follows and is sent, beside what HTTP itself costs."""

from __future__ import annotations

import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

import httpx

from alliancehub.engine.engine import Engine
from alliancehub.engine.store.meta import read_meta
from alliancehub.engine.sync.push import Push
from alliancehub.model.query import Query
from alliancehub.wire import paths
from alliancehub.wire.messages import SNAPSHOT_PAGE_ROWS, Me, PullPage, Table
from tests.bench import figure, first_sync_speed
from tests.bench.alliance import hub_of, records, signed_in
from tests.bench.figure import Figure
from tests.bench.filled_cache import page_of
from tests.hub import Hub, Member, new_id
from tests.postgres import cluster, used_by_hubs

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


def figures(folder: Path, counts: tuple[int, ...], filled: int = 0) -> Iterator[Figure]:
    """Yield the figures for hubs of so many datasets each.

    Args:
        folder: where caches may lie.
        counts: the datasets of each hub.
        filled: a cache of so many datasets is pulled into once more, none for 0.
    """
    for count in counts:
        with hub_of(count) as hub:
            hub.admin()
            yield from first_sync_speed.of(hub, "root", folder, count)
            if count == counts[-1]:
                member = hub.member("ada")
                with signed_in(hub, member, folder / "steady") as engine:
                    _settle(engine, count)
                    yield from _pull(hub, engine, count)
                    yield from _push(hub, member, engine)
                    yield _search(engine, count)
                    if filled > count:
                        _fill(engine, count, filled)
                        yield from _pull(hub, engine, filled)
    with cluster(is_durable=True) as server, used_by_hubs(server), hub_of(1_000) as hub:
        member = hub.member("ada")
        with signed_in(hub, member, folder / "postgres") as engine:
            _settle(engine, 1_000)
            yield from _push(hub, member, engine, " to PostgreSQL", 5_000)


def _settle(engine: Engine, count: int) -> None:
    status = engine.sync_once()
    total = engine.query(Query(kind="dataset", limit=1)).total
    if status.problem or total < count:
        raise RuntimeError(f"{total} of {count} records arrived: {status.problem}")


def _pull(hub: Hub, engine: Engine, count: int) -> Iterator[Figure]:
    took, spent = [], []
    some = [args["id"] for _, args, _ in records(10_000)[:100]]
    admin = hub.admin()
    for run in range(10):
        edits = [
            admin.mutation(
                "edit",
                kind="dataset",
                id=row_id,
                values={"creator_url": f"https://example.org/{count}/{run}"},
                base={"creator_url": f"https://example.org/{count}/{run - 1}"},
            )
            for row_id in some
        ]
        admin.push(*edits)
        before = time.process_time()
        took.append(figure.seconds(engine.sync_once))
        spent.append(time.process_time() - before)
    with httpx.Client(base_url=hub.url) as client:
        client.get(paths.HEALTH)
        bare = figure.median_seconds(lambda: client.get(paths.HEALTH), 50)
    name = f"pull of 100 changes into {count:,}"
    yield figure.at_most(name, median(took) * 1e3, "ms", 15.0)
    yield figure.at_most(f"{name}, bare round trips", median(took) / bare, "times", 3.0)
    yield figure.told(f"{name}, the engine's processor", min(spent) * 1e3, "ms")


def _fill(engine: Engine, count: int, filled: int) -> None:
    """Put datasets into a cache that no hub sent, by the way that pulled rows take."""
    store = engine._core.need().store
    for start in range(count, filled, SNAPSHOT_PAGE_ROWS):
        sent = page_of(store, start, min(start + SNAPSHOT_PAGE_ROWS, filled))
        with store.write(is_durable=False) as db:
            me = {name: read_meta(db, "me")[name] for name in Me.model_fields}
            page = PullPage(
                cursor=read_meta(db, "cursor"),
                more=True,  # so that nothing that waits is taken for settled
                last_mid=0,
                me=Me(**me),
                schema_hash=read_meta(db, "hub_schema"),
                tables={sent.kind: Table(cols=sent.cols, rows=sent.rows)},
            )
            store.absorber.page(db, page, "")


def _push(
    hub: Hub, member: Member, engine: Engine, where: str = "", target: float = 9_000
) -> Iterator[Figure]:
    """Yield how fast edits made offline are decided and noted as such, both durably."""
    mine = [new_id() for _ in range(1_000)]
    usual = [args["values"] for _, args, _ in records(1_000)]  # some 400 bytes each
    made = [_made(member, *one) for one in zip(mine, usual, strict=True)]
    for start in range(0, len(made), 200):
        member.push(*made[start : start + 200])
    engine.sync_once()
    took, spent, here = [], [], []
    for run in range(RUNS):
        for row_id in mine:
            edit = {"values": {"source": f"train {run}"}, "base": {"source": f"train {run - 1}"}}
            engine.submit("edit", {"kind": "dataset", "id": row_id, **edit})
        account = engine._core.need()
        push = Push(account.store, account.session, lambda _: None, new_id, lambda: "")
        before, of_engine = hub.cpu_s(), time.process_time()
        took.append(figure.seconds(push.run))
        spent.append(hub.cpu_s() - before)
        here.append(time.process_time() - of_engine)
        if engine.sync_once().waiting:
            raise RuntimeError("Not all edits were sent")
    name = f"push of 1,000 edits{where}"
    rate = 1_000 / median(took)
    yield figure.at_least(f"{name}, acknowledged", rate, "edits/s", None, target)
    yield figure.told(f"{name}, the hub's processor", median(spent) * 1e3, "ms")
    yield figure.told(f"{name}, the engine's processor", median(here) * 1e3, "ms")


def _made(member: Member, row_id: str, given: dict[str, Any]) -> dict[str, Any]:
    return member.mutation(
        "create", kind="dataset", id=row_id, values=given | {"source": "train -1"}
    )


def _search(engine: Engine, count: int) -> Figure:
    took = [
        figure.seconds(partial(engine.query, Query(text=text, limit=50)))
        for _ in range(20)
        for text in PREFIXES
    ]
    p95 = figure.percentile(took, 0.95) * 1e3
    return figure.at_most(f"search p95 at {count:,} records", p95, "ms", 50.0)
