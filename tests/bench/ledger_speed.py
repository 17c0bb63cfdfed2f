"""How quickly the ledger takes usage on both databases, proves itself, and shows a statement."""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from alliancehub.engine.store.scopes import begin
from alliancehub.engine.store.store import Store
from alliancehub.model.ids import derived_id
from alliancehub.model.query import Query
from alliancehub.model.scopes import request_scope
from alliancehub.server.hub import Hub
from alliancehub.server.ledger.usage import burn_many
from alliancehub.server.ledger.verify import verify
from alliancehub.wire.messages import SNAPSHOT_PAGE_ROWS, SnapshotPage
from tests.bench import figure
from tests.bench.figure import Figure
from tests.bench.filled_cache import NOW, store_at
from tests.postgres import cluster
from tests.server.credit_hub import burn, furnish, new_allocation, opened, post_usage

WRITERS = 8
LINES = 100_000
_SECONDS = 5
_BULK = 5_000
_REQUEST = derived_id("bench", "request")
_ALLOCATION = derived_id("bench", "allocation")


def figures(folder: Path) -> Iterator[Figure]:
    """Yield the figures of the ledger."""
    yield from _posting(folder / "ledger", "", "the embedded database")
    with cluster(is_durable=True) as server:
        yield from _posting(folder / "ledger on a server", server.new(), "PostgreSQL")
    yield from _statement(folder / "statement")


def _posting(folder: Path, database: str, where: str) -> Iterator[Figure]:
    hub = opened(folder, database)
    try:
        furnish(hub, pledged=10**15)
        allocations = [new_allocation(hub, 10**13) for _ in range(WRITERS)]
        with ThreadPoolExecutor(WRITERS) as pool:
            ends_at = time.perf_counter() + _SECONDS
            posted = sum(pool.map(partial(_write, hub, ends_at), enumerate(allocations)))
        name = f"ledger, transactions of {WRITERS} writers, {where}"
        yield figure.at_least(name, posted / _SECONDS, "a second", None, 1_000)
        yield figure.told(
            f"ledger, usage in bulk, processor, {where}", _bulk(hub, allocations), "µs"
        )
        with hub.database.read() as tx:
            began = time.perf_counter()
            report = verify(tx)
            took = time.perf_counter() - began
        if not report.is_sound:
            raise RuntimeError(f"the ledger is not whole: {report.faults}")
        yield figure.told(f"ledger, entries verified, {where}", report.entries / took, "a second")
    finally:
        hub.close()


def _write(hub: Hub, ends_at: float, writer: tuple[int, str]) -> int:
    number, allocation = writer
    count = 0
    while time.perf_counter() < ends_at:
        post_usage(hub, [burn(f"{number}:{count}", allocation, 1_000)])
        count += 1
    return count


def _bulk(hub: Hub, allocations: list[str]) -> float:
    """Return the processor microseconds of one record of many."""
    took = []
    for run in range(4):
        some = [burn(f"bulk:{run}:{n:09}", allocations[n % WRITERS], 1_000) for n in range(_BULK)]
        began = time.process_time()
        with hub.database.write() as tx:
            burn_many(tx, some, at=hub.now)
        took.append(time.process_time() - began)
    return median(took) / _BULK * 1e6


def _statement(folder: Path) -> Iterator[Figure]:
    folder.mkdir(parents=True, exist_ok=True)
    store = store_at(folder / "cache.sqlite3")
    try:
        _fill(store)
        newest = Query("statement_line", where={"allocation": [_ALLOCATION]}, sort="-number")
        took = median(figure.seconds(partial(store.query, newest)) for _ in range(5))
        name = f"a statement of {LINES:,} lines, its first page"
        yield figure.at_most(name, took * 1e3, "ms", 200.0)
        far = Query(
            "statement_line", where={"allocation": [_ALLOCATION]}, sort="-number", offset=LINES // 2
        )
        took = median(figure.seconds(partial(store.query, far)) for _ in range(5))
        yield figure.at_most("the same, a page amid it", took * 1e3, "ms", 200.0)
    finally:
        store.close()


def _fill(store: Store) -> None:
    scope = request_scope(_REQUEST)
    with store.write() as db:
        begin(db, store.schema, scope, LINES)
    for start in range(0, LINES, SNAPSHOT_PAGE_ROWS):
        page = _page(store, scope, start, min(start + SNAPSHOT_PAGE_ROWS, LINES))
        with store.write(is_durable=False) as db:
            store.absorber.snapshot_page(db, scope, page)


def _page(store: Store, scope: str, start: int, end: int) -> SnapshotPage:
    table = store.schema.tables["statement_line"]
    usual = dict(table.defaults) | {"scope": scope, "created_at": NOW, "updated_at": NOW}
    usual |= {"allocation": _ALLOCATION, "at": NOW, "entry": "burn", "amount": -1_000}
    rows: list[list[Any]] = []
    for number in range(start, end):
        cells = usual | {
            "id": f"{number:08x}-0000-7000-8000-{number:012x}",
            "version": number + 1,
            "number": number + 1,
            "balance": 10**12 - 1_000 * number,
            "reason": f"Job {number}",
            "job": str(number),
        }
        rows.append(list(cells.values()))
    return SnapshotPage(kind="statement_line", after="", cols=list(usual), rows=rows)
