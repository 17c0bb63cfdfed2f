"""Statements and forecasts of credits: how soon they are there, however much was used."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from alliancehub.engine.store.answers import Answers
from alliancehub.engine.store.scopes import begin
from alliancehub.engine.store.store import Store
from alliancehub.engine.store.totals import totals_of
from alliancehub.model.field_types import MICRO
from alliancehub.model.forecast import Grant, Standing, WhatIf, forecast
from alliancehub.model.query import Query
from alliancehub.model.totals import TotalsQuery
from alliancehub.wire.messages import SNAPSHOT_PAGE_ROWS, SnapshotPage
from tests.bench import figure
from tests.bench.figure import Figure
from tests.bench.filled_cache import NOW, store_at
from tests.bench.search_speed import first_seconds

SCOPE = "request:00000000-0000-7000-8000-000000000000"
ALLOCATIONS = ("a", "b", "c")  # of so many postings each; one of them is opened
KIND = "statement_line"
LEDGER = {"allocation": [f"{ALLOCATIONS[0]}0000000-0000-7000-8000-000000000000"], "wallet": [""]}


def figures(folder: Path, count: int = 100_000) -> Iterator[Figure]:
    """Yield the figures for a statement of so many postings, and of a thousand forecasts."""
    with _filled(folder / "credits", count) as store:
        first = _query(offset=0)
        took = median(first_seconds(store, first) for _ in range(9)) * 1e3
        yield figure.at_most(f"statement of {count:,} postings opened", took, "ms", 200.0)
        far = median(first_seconds(store, _query(offset=count * 9 // 10)) for _ in range(5)) * 1e3
        yield figure.told("a page far down that statement", far, "ms")
        month = {**LEDGER, "at": ["2026-06-01T00:00:00Z..2026-06-30T23:59:59Z"]}
        narrowed = Query(KIND, where=month, limit=100)
        took = median(first_seconds(store, narrowed) for _ in range(5)) * 1e3
        yield figure.at_most("that statement narrowed to a month", took, "ms", 200.0)
        for name, by in (("weeks", ["at@week", "entry"]), ("persons", ["person"])):
            asked = TotalsQuery(KIND, {"allocation": LEDGER["allocation"]}, by, ["amount", "held"])
            took = median(figure.seconds(partial(_add_up, store, asked)) for _ in range(5)) * 1e3
            yield figure.told(f"usage of {count:,} postings by {name}", took, "ms")
    yield from _forecasts()


def _query(offset: int) -> Query:
    return Query(KIND, where=LEDGER, limit=100, offset=offset)


def _add_up(store: Store, asked: TotalsQuery) -> None:
    store.answers = Answers()
    with store.read() as db:
        totals_of(db, store.schema, asked)


def _forecasts(count: int = 1_000) -> Iterator[Figure]:
    chance = random.Random(count)
    standings = [_standing(chance) for _ in range(count)]
    tried = WhatIf(pace=130, extra=50 * MICRO)
    began = time.process_time()
    for one in standings:
        forecast(one)
    spent = time.process_time() - began
    yield figure.at_most(f"forecast of {count:,} allocations, processor", spent, "s", 1.0)
    began = time.process_time()
    for one in standings:
        forecast(one, tried)
    spent = (time.process_time() - began) / count * 1e3
    yield figure.at_most("a slider moved, processor", spent, "ms", 4.0)


def _standing(chance: random.Random) -> Standing:
    """Return half a year of usage in bursts, and three increments with their own ends."""
    weeks = tuple(int(chance.expovariate(1 / 100) * MICRO) for _ in range(26))
    grants = tuple(
        Grant(chance.randint(500, 5_000) * MICRO, f"2026-0{at + 1}-01", f"2027-0{3 * at + 2}-28")
        for at in range(3)
    )
    left = chance.randint(500, 6_000) * MICRO
    return Standing("2026-11-23", left, weeks, grants)


@contextmanager
def _filled(folder: Path, count: int) -> Iterator[Store]:
    folder.mkdir(parents=True, exist_ok=True)
    store = store_at(folder / "credits.sqlite3")
    try:
        with store.write() as db:
            begin(db, store.schema, SCOPE, count * len(ALLOCATIONS))
        for start in range(0, count, SNAPSHOT_PAGE_ROWS):
            for allocation in ALLOCATIONS:
                page = _page(store, allocation, start, min(start + SNAPSHOT_PAGE_ROWS, count))
                with store.write(is_durable=False) as db:
                    store.absorber.snapshot_page(db, SCOPE, page)
        yield store
    finally:
        store.close()


def _page(store: Store, allocation: str, start: int, end: int) -> SnapshotPage:
    chance = random.Random(f"{allocation}{start}")
    usual = dict(store.schema.tables[KIND].defaults) | {
        "scope": SCOPE,
        "created_at": NOW,
        "updated_at": NOW,
        "allocation": f"{allocation}0000000-0000-7000-8000-000000000000",
        "entry": "burn",
    }
    rows: list[list[Any]] = []
    for number in range(start, end):
        cells = usual | {
            "id": f"{allocation}{number:07x}-0000-7000-8000-{number:012x}",
            "version": number + 1,
            "number": number * 3 + ord(allocation),
            "at": f"2026-{number % 11 + 1:02}-{number % 28 + 1:02}T{number % 24:02}:00:00Z",
            "amount": -chance.randint(1, 90) * MICRO,
            "balance": (10_000_000 - number) * MICRO,
            "reason": f"Job {number}",
            "job": str(number),
            "person": f"{number % 30:08x}-0000-7000-8000-000000000000",
            "unit_seconds": chance.randint(60, 80_000),
        }
        rows.append(list(cells.values()))
    return SnapshotPage(kind=KIND, after="", cols=list(usual), rows=rows)
