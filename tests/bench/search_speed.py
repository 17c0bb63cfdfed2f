"""How quickly words, pages and facets are there, in caches of very many rows."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from statistics import median

from alliancehub.engine.store.answers import Answers
from alliancehub.engine.store.store import Store
from alliancehub.model.query import Query
from tests.bench import figure
from tests.bench.figure import Figure
from tests.bench.filled_cache import store_of

ROUNDS = 8
MILLION = 1_000_000
# One to three letters, more, whole words, several, rare and common ones, and none at all.
WORDS = (
    *("c", "k", "sp", "ka", "cli", "kal", "clim", "climate", "kalo", "model"),
    *("open d", "open data", "mod saf", "vitamin c", "k s", "data safety language"),
    *("genome for", "999", "zzz", "zz", "東京"),
)


def figures(folder: Path, counts: tuple[int, ...]) -> Iterator[Figure]:
    """Yield the figures for caches of so many datasets each."""
    for count in counts:
        with store_of(folder / "search", count) as store:
            yield _search(store, count)
            yield from _pages(store, count)
            yield _facets(store, count)


def _search(store: Store, count: int) -> Figure:
    queries = [Query(kind, text, limit=50) for kind in ("", "dataset") for text in WORDS]
    took = [first_seconds(store, query) for _ in range(ROUNDS) for query in queries]
    p95 = figure.percentile(took, 0.95) * 1e3
    target = 80.0 if count >= MILLION else 50.0
    return figure.at_most(f"search p95 at {count:,} rows, first rows", p95, "ms", target)


def _pages(store: Store, count: int) -> Iterator[Figure]:
    far = count * 9 // 10
    first = median(first_seconds(store, Query("dataset")) for _ in range(5))
    yield figure.at_most(f"first page of {count:,} rows", first * 1e3, "ms", 50.0)
    for name, sort in (("own order", ""), ("sorted by a column", "size_bytes")):
        store.query(Query("dataset", sort=sort))  # makes the index of the column, once
        took = [
            figure.seconds(partial(store.query, Query("dataset", sort=sort, offset=at)))
            for at in (far, count // 2, far + 100, count // 2 + 100, 5_000)
        ]
        title = f"a page far down {count:,} rows, {name}"
        yield figure.at_most(title, median(took) * 1e3, "ms", 50.0)


def _facets(store: Store, count: int) -> Figure:
    query = Query("dataset", limit=0, with_facets=True)
    took = median(first_seconds(store, query) for _ in range(3))
    return figure.told(f"facets of {count:,} rows, behind the rows", took * 1e3, "ms")


def first_seconds(store: Store, query: Query) -> float:
    """Return how long a query takes that nobody has asked since the last news."""
    store.answers = Answers()
    return figure.seconds(partial(store.query, query))
