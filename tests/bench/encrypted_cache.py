"""What encryption of the cache costs: the same work plain and encrypted, in one run.

In processor seconds, since what else the machine does must not count; but searches, which are told
by the clock as elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from time import process_time

from alliancehub.engine.store.store import Store
from alliancehub.engine.store.tables import schema_of
from alliancehub.model.catalogue import Catalogue
from alliancehub.model.query import Query
from tests.bench import figure
from tests.bench.figure import Figure
from tests.bench.filled_cache import NOW, fill
from tests.bench.search_speed import ROUNDS, WORDS, first_seconds

ROWS_READ = 5_000
SEARCH_MS = 50.0


class Key:
    """A key without a keyring."""

    def kept(self) -> str:
        """Return it."""
        return "5c" * 32

    made = kept

    def destroy(self) -> None:
        """Leave it."""


def figures(folder: Path, count: int) -> Iterator[Figure]:
    """Yield the figures for a cache of so many datasets, with the plain one as yardstick."""
    plain, coded = (dict(_work(folder / "coded", count, is_encrypted=one)) for one in (False, True))
    for name, value in coded.items():
        is_search = name.startswith("search")
        title = f"encrypted, {count:,} rows: {name}"
        unit = "ms" if is_search else "s of the processor"
        ratio = round(value / plain[name], 2)
        # Told by its value: the target holds for whoever encrypts, too.
        yield Figure(
            title,
            round(value, 2),
            unit,
            ratio,
            "<= 50.0 ms" if is_search else "",
            is_met=not is_search or value <= SEARCH_MS,
        )


def _work(folder: Path, count: int, *, is_encrypted: bool) -> Iterator[tuple[str, float]]:
    with _store(folder, is_encrypted=is_encrypted) as store:
        yield "filled, as by a first sync", _spent(partial(fill, store, count))
        yield "rows by id", _spent(partial(_read, store, count))
        yield "five scans of a text", _spent(partial(_scan, store))
        queries = [Query(kind, text, limit=50) for kind in ("", "dataset") for text in WORDS]
        took = [first_seconds(store, query) for _ in range(ROUNDS) for query in queries]
        yield "search p95, first rows", figure.percentile(took, 0.95) * 1e3
        yield (
            "written anew as the other",
            _spent(partial(store.protect, is_wanted=not is_encrypted)),
        )


def _read(store: Store, count: int) -> None:
    with store.read() as db:
        for number in range(0, count, max(count // ROWS_READ, 1)):
            row_id = f"{number:08x}-0000-7000-8000-{number:012x}"
            db.execute("SELECT * FROM k_dataset WHERE id = ?", (row_id,)).fetchone()


def _scan(store: Store) -> None:
    with store.read() as db:
        for _ in range(5):
            db.execute("SELECT count(*) FROM k_dataset WHERE description LIKE '%zz%'").fetchone()


def _spent(work: Callable[[], object]) -> float:
    before = process_time()
    work()
    return process_time() - before


@contextmanager
def _store(folder: Path, *, is_encrypted: bool) -> Iterator[Store]:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{is_encrypted}.sqlite3"
    schema = schema_of(Catalogue())
    store = Store(path, schema, lambda: NOW, lambda: "bench", keys=Key())
    try:
        store.protect(is_wanted=is_encrypted)
        yield store
    finally:
        store.close()
