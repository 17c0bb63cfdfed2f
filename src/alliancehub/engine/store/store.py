"""The cache of one account: opens its file, brings its tables up to date, and is what others call.

It never touches the network, and may be used from any thread.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from alliancehub.engine.store.absorb import Absorber
from alliancehub.engine.store.database import Connection, Database, FormatError
from alliancehub.engine.store.facets import FacetMemory, facets_of
from alliancehub.engine.store.meta import Member, read_member, read_meta, write_meta
from alliancehub.engine.store.overlay import Overlay
from alliancehub.engine.store.projection import page_of, table_of
from alliancehub.engine.store.purge import erase
from alliancehub.engine.store.scopes import forget
from alliancehub.engine.store.search import found_everywhere
from alliancehub.engine.store.tables import SYNC_TABLES, Schema, quoted
from alliancehub.model.errors import Refusal
from alliancehub.model.query import Page, Query

SUFFIXES = ("", "-wal", "-shm")


@dataclass(frozen=True)
class Counts:
    """What the status shows of a cache; see ``engine.api.Status``."""

    waiting: int = 0
    rejected: int = 0
    conflicts: int = 0
    unread: int = 0


class Store:
    """One account's cache.

    Attributes:
        schema: its tables.
        overlay: runs the member's commands on it.
        absorber: takes the hub's news into it.

    Args:
        path: the file; made where it is missing, readable by this user only.
        now: returns the UTC instant as text.
        new_device: returns an id for a device that no hub has seen.

    Raises:
        Refusal: the file is no cache, or is damaged.
    """

    def __init__(
        self, path: Path, schema: Schema, now: Callable[[], str], new_device: Callable[[], str]
    ) -> None:
        self.schema = schema
        self.overlay = Overlay(schema, now)
        self.absorber = Absorber(schema, self.overlay)
        self._generation = 0
        self._facets = FacetMemory()
        try:
            self._database = Database(path)
            self._prepare(new_device)
        except FormatError as error:
            raise Refusal(
                "cache_damaged",
                f"The cache {path} cannot be read: {error}.",
                remedy="Move the file away; all but unsent changes comes back from the hub.",
            ) from error

    @contextmanager
    def write(self, *, is_durable: bool = True) -> Iterator[Connection]:
        """Give the writer in a transaction; one at a time, in order; see ``Database.write``."""
        with self._database.write(is_durable=is_durable) as db:
            yield db
        self._generation += 1

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Give a reader on one state; no write blocks it. Raises ``database.Interrupted``."""
        with self._database.read() as db:
            yield db

    def query(self, query: Query) -> Page:
        """Return a page of rows; raises Refusal, and ``database.Interrupted``."""
        generation = self._generation  # before the state that is read, so never newer than it
        with self.read() as db:
            if not query.kind:
                return found_everywhere(db, self.schema, query)
            page = page_of(db, self.schema, query)
            if not query.with_facets:
                return page
            facets = self._facets.get(generation, query)
            if facets is None:
                facets = facets_of(db, self.schema, table_of(self.schema, query.kind), query)
                self._facets.put(generation, query, facets)
            return replace(page, facets=facets)

    def interrupt(self, thread: int) -> None:
        """Stop what a thread reads, since its answer is not wanted any more."""
        self._database.interrupt(thread)

    def member(self) -> Member:
        """Return who the hub last took this account for."""
        with self.read() as db:
            return read_member(db)

    def greet(self, person: str, name: str) -> None:
        """Take somebody who has just signed in for an active member, until the hub tells more."""
        with self.write() as db:
            if read_member(db).person != person:
                write_meta(db, "me", asdict(Member(person, name, state="active")))

    def counts(self) -> Counts:
        """Return how much waits, was rejected, conflicts and is unread."""
        with self.read() as db:
            return counts_of(db, self.schema)

    def erase_lost(self) -> None:
        """Overwrite what was purged, if anything was and no reader is in the way."""
        erase(self._database)

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def _prepare(self, new_device: Callable[[], str]) -> None:
        # executescript would commit: each statement by itself stays in the transaction.
        with self.write() as db:
            for statement in filter(str.strip, SYNC_TABLES.split(";\n")):
                db.execute(statement)
            before = json.loads(read_meta(db, "shape", "{}"))
            if before == json.loads(self.schema.shape):
                return
            for name, table in self.schema.tables.items():
                _grow(db, table.name, before.get(name, {}), self.schema.columns(name))
                for statement in table.ddl:
                    db.execute(statement)
            db.execute("INSERT INTO fts(fts, rank) VALUES ('rank', 'bm25(2.0, 1.0, 0.0)')")
            # What an older version left out must be fetched; what is here is shown meanwhile.
            forget(db)
            write_meta(db, "shape", self.schema.shape)
            if not read_meta(db, "device"):
                write_meta(db, "device", new_device())


def counts_of(db: Connection, schema: Schema) -> Counts:
    """Return the counts of a cache."""
    waiting, rejected = db.execute(
        "SELECT coalesce(sum(is_live), 0), coalesce(sum(state IN ('rejected', 'lost')), 0) "
        "FROM outbox"
    ).fetchone()
    counts = {"conflict": 0, "notice": 0}
    conditions = {"conflict": "state = 'open'", "notice": "is_read = 0"}
    for kind, condition in conditions.items():
        if kind in schema.tables:
            query = f"SELECT count(*) FROM {schema.tables[kind].name} WHERE {condition}"  # noqa: S608
            counts[kind] = db.execute(query).fetchone()[0]
    return Counts(waiting, rejected, counts["conflict"], counts["notice"])


def erase_file(path: Path) -> None:
    """Delete the file of a closed cache, and what belongs to it."""
    for suffix in SUFFIXES:
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _grow(db: Connection, name: str, before: dict[str, str], now: dict[str, str]) -> None:
    """Add the columns that an older version did not have; start a table anew where one changed."""
    if not before:
        return
    if any(before[column] != now[column] for column in before.keys() & now.keys()):
        db.execute(f"DROP TABLE {name}")
        db.execute("DELETE FROM doc WHERE kind = ?", (name.removeprefix("k_"),))
        db.execute("INSERT INTO fts(fts) VALUES ('rebuild')")
        return
    for column in now.keys() - before.keys():
        db.execute(f"ALTER TABLE {name} ADD COLUMN {quoted(column)} {now[column]}")
    for (index,) in db.execute(
        "SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql NOT NULL",
        (name,),
    ).fetchall():
        db.execute(f"DROP INDEX {quoted(index)}")  # made again as they are now
