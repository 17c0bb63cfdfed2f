"""A cache with very many datasets, filled by the store's own way of taking what a hub sends."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from alliancehub.engine.store.scopes import begin
from alliancehub.engine.store.store import Store
from alliancehub.engine.store.tables import schema_of
from alliancehub.model.catalogue import Catalogue
from alliancehub.model.scopes import PUBLIC
from alliancehub.wire.messages import SNAPSHOT_PAGE_ROWS, SnapshotPage
from tests.bench.vocabulary import vocabulary

NOW = "2026-11-23T12:00:00.000000Z"
_LICENCES = ("CC-BY-4.0", "MIT", "Apache-2.0")
_LANGUAGES = ('["en"]', '["en","fr"]', '["de"]', '["ja"]', '["ar"]')
_PHRASES = 40_000  # of four words each, of which all texts are made


def store_at(path: Path) -> Store:
    """Return the store of a file, with all kinds."""
    return Store(path, schema_of(Catalogue()), lambda: NOW, lambda: "bench")


@contextmanager
def store_of(folder: Path, count: int) -> Iterator[Store]:
    """Yield a store with so many datasets; a million are there in little more than a minute."""
    folder.mkdir(parents=True, exist_ok=True)
    store = store_at(folder / f"{count}.sqlite3")
    try:
        fill(store, count)
        yield store
    finally:
        store.close()


def fill(store: Store, count: int) -> None:
    """Put so many datasets into an empty store, as a first sync does."""
    with store.write() as db:
        begin(db, store.schema, PUBLIC, count)
        db.execute("PRAGMA cache_size = -200000")  # it is what comes after that is measured
    for start in range(0, count, SNAPSHOT_PAGE_ROWS):
        page = page_of(store, start, min(start + SNAPSHOT_PAGE_ROWS, count))
        with store.write(is_durable=False) as db:
            store.absorber.snapshot_page(db, PUBLIC, page)
    with store.write() as db:
        db.execute("PRAGMA cache_size = -16000")


@cache
def _phrases() -> list[str]:
    words, weights = vocabulary()
    chosen = random.Random(1).choices(words, cum_weights=weights, k=4 * _PHRASES)
    return [" ".join(chosen[at : at + 4]) for at in range(0, len(chosen), 4)]


def page_of(store: Store, start: int, end: int) -> SnapshotPage:
    """Return a page of a snapshot with the datasets of these numbers, always the same."""
    table = store.schema.tables["dataset"]
    chance = random.Random(start)
    phrases = chance.choices(_phrases(), k=8 * (end - start))
    sizes = chance.choices(range(10**9), k=end - start)
    usual = dict(table.defaults) | {"scope": PUBLIC, "created_at": NOW, "updated_at": NOW}
    usual |= {"source": "bench"}
    rows: list[list[Any]] = []
    for number in range(start, end):
        title, creator, *rest = phrases[8 * (number - start) : 8 * (number - start + 1)]
        cells = usual | {
            "id": f"{number:08x}-0000-7000-8000-{number:012x}",
            "version": number + 1,
            "title": f"{title} {number}",
            "description": " ".join(rest),
            "creator": creator,
            "licence": _LICENCES[number % 3],
            "languages": _LANGUAGES[number % 5],
            "size_bytes": sizes[number - start],
        }
        rows.append(list(cells.values()))
    return SnapshotPage(kind="dataset", after="", cols=list(usual), rows=rows)
