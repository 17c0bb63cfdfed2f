"""The cache of one account: opens its file, brings its tables up to date, and is what others call.

It never touches the network, and may be used from any thread.
"""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Protocol

from alliancehub.engine.store.absorb import Absorber
from alliancehub.engine.store.adopt import adopt
from alliancehub.engine.store.answers import Answers
from alliancehub.engine.store.conversion import convert, recover, wipe
from alliancehub.engine.store.database import (
    Connection,
    Database,
    damaged,
    refusal_of,
)
from alliancehub.engine.store.documents import forget_index, prepare_index
from alliancehub.engine.store.driver import database_errors, is_encrypted
from alliancehub.engine.store.extra import as_columns
from alliancehub.engine.store.facets import facets_known
from alliancehub.engine.store.fresh import FRESH, PART
from alliancehub.engine.store.lease import (
    Lease,
    LeaseClock,
    lock,
    locked_scopes,
    note_lease,
    open_scopes,
    read_lease,
)
from alliancehub.engine.store.meta import Member, read_member, read_meta, write_meta
from alliancehub.engine.store.notices import unread_count
from alliancehub.engine.store.orders import drop_old_indexes, make_index, missing_index
from alliancehub.engine.store.outbox import grow_outbox, upcast_outbox
from alliancehub.engine.store.overlay import Overlay
from alliancehub.engine.store.projection import page_of
from alliancehub.engine.store.purge import erase
from alliancehub.engine.store.scopes import forget
from alliancehub.engine.store.search import found_everywhere
from alliancehub.engine.store.tables import EXTRA, SYNC_TABLES, Schema, quoted
from alliancehub.model.changeset import ChangeSet
from alliancehub.model.errors import Refusal
from alliancehub.model.query import Page, Query
from alliancehub.wire.messages import Terms

log = logging.getLogger(__name__)

SUFFIXES = ("", "-wal", "-shm", ".new", ".old", ".unreadable")


class Keys(Protocol):
    """Where the key of an encrypted file is kept; see ``engine/cache_keys.py``."""

    def kept(self) -> str:
        """Return it; raises Refusal where it cannot be had."""
        ...

    def made(self) -> str:
        """Return a fresh one, once it is kept; raises Refusal where it is not."""
        ...

    def destroy(self) -> None:
        """Forget it."""
        ...


@dataclass(frozen=True)
class Counts:
    """What the status shows of a cache; see ``engine.api.Status``."""

    waiting: int = 0
    rejected: int = 0
    conflicts: int = 0
    unread: int = 0
    locked: int = 0


class Store:
    """One account's cache.

    Attributes:
        schema: its tables.
        overlay: runs the member's commands on it.
        answers: what the last queries found.
        absorber: takes the hub's news into it.

    Args:
        path: the file; made where it is missing, readable by this user only.
        now: returns the UTC instant as text.
        new_device: returns an id for a device that no hub has seen.
        steady: returns seconds that only go on, from any beginning.
        keys: keeps the key of the file; None where it can only be plain.

    Raises:
        Refusal: the file is no cache, is damaged, or is encrypted and its key cannot be had.
    """

    def __init__(
        self,
        path: Path,
        schema: Schema,
        now: Callable[[], str],
        new_device: Callable[[], str],
        steady: Callable[[], float] = time.monotonic,
        keys: Keys | None = None,
    ) -> None:
        self._keys = keys
        self.schema = schema
        self._now = now
        self.overlay = Overlay(schema, now)
        self.absorber = Absorber(schema, self.overlay)
        self.answers = Answers()
        self._clock = LeaseClock(lambda: datetime.fromisoformat(now()).timestamp(), steady)
        try:
            recover(path)
            key = keys.kept() if keys is not None and is_encrypted(path) else ""
            self._database = Database(path, now, key)
            self._prepare(new_device)
            with self.read() as db:
                self._lease = read_lease(db)
            self._clock.begin(self._lease.seen_s)
            self._look_s = 0.0
        except database_errors() as error:
            raise (refusal_of(error, path) or damaged(path, error)) from error

    @contextmanager
    def write(self, *, is_durable: bool = True) -> Iterator[Connection]:
        """Give the writer in a transaction; one at a time, in order; see ``Database.write``."""
        with self._database.write(is_durable=is_durable) as db:
            yield db

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Give a reader on one state; no write blocks it. Raises ``database.Interrupted``."""
        with self._database.read() as db:
            yield db

    def query(self, query: Query) -> Page:
        """Return a page of rows; raises Refusal, and ``database.Interrupted``.

        Of a limit of 0, only the total and the facets are worked out.
        """
        self._prepare_order(query)
        with self.read() as db:
            if not query.kind:
                return found_everywhere(db, self.schema, query, self.answers)
            page = page_of(db, self.schema, query, self.answers)
            if not query.with_facets:
                return page
            facets = facets_known(db, self.schema, query, self.answers)
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
            return counts_of(db, self.schema, self._now())

    def adopt(self, path: Path, scope: str, since: str) -> bool:
        """Have a fresh file take the cache's place; see ``adopt.adopt``."""
        return adopt(self._database, self.schema, self.overlay, path, scope, since)

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return self._database.path

    def confirmed(self, db: Connection, terms: Terms) -> None:
        """Note that the hub just said what may be seen, and on which terms; inside ``write``."""
        now = self._clock.restart()
        lease = Lease(terms, now, now)
        if lease.is_limited or self._lease.is_limited or lease.terms != self._lease.terms:
            note_lease(db, lease)
        self._lease, self._look_s = lease, lease.next_s(now)

    def lock_overdue(self) -> ChangeSet | None:
        """Lock what the hub has not confirmed for too long; None where nothing is to be locked.

        Cheap where no scope has a limit. Not inside ``write``.
        """
        if not self._lease.is_limited or self._clock.now() < self._look_s:
            return None
        with self.write(is_durable=False) as db:
            now = self._clock.now()  # a pull may have come in between
            lease = replace(self._lease, seen_s=now)
            if due := lease.ran_out(open_scopes(db), now):
                lock(db, self.schema, self.overlay, due)
            note_lease(db, lease)
            self._lease, self._look_s = lease, lease.next_s(now)
        return ChangeSet("reset") if due else None

    @property
    def is_encrypted(self) -> bool:
        """Whether the file is encrypted."""
        return self._database.is_encrypted

    @property
    def must_encrypt(self) -> bool:
        """Whether the hub asks for that."""
        return self._lease.terms.must_encrypt

    def protect(self, *, is_wanted: bool) -> None:
        """Encrypt the file, or write it plain again; nothing where it is so already.

        Everything waits meanwhile, some seconds for each hundred thousand rows. Not inside
        ``read`` or ``write``.

        Raises:
            Refusal: there is no keyring, the hub asks for encryption, or the disk is full; the
                cache is as it was.
        """
        if is_wanted == self.is_encrypted:
            return
        if self._keys is None or (not is_wanted and self.must_encrypt):
            raise Refusal(
                "not_permitted",
                "The hub asks that what is kept on this device is encrypted.",
                remedy="Ask its administrators, or remove the account from this device.",
            )
        if is_wanted:
            self._database.rewrite(self._keys.made(), convert)
        else:
            self._database.rewrite("", convert)
            self._keys.destroy()
        for rest in (FRESH, PART) if is_wanted else ():  # of a first sync that was broken off
            wipe(self.path.with_name(self.path.name + rest))
        with self.write() as db:
            prepare_index(db, self.schema)
        self.answers.forget()

    def require_terms(self, terms: Terms) -> None:
        """Encrypt the file where the hub asks for it; raises Refusal as ``protect`` does."""
        if terms.must_encrypt:
            self.protect(is_wanted=True)

    def erase_lost(self) -> None:
        """Overwrite what was purged, if anything was and no reader is in the way."""
        erase(self._database)

    def rest(self) -> None:
        """Give back memory, since much was written and nothing more is for now."""
        self._database.rest()

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def _prepare_order(self, query: Query) -> None:
        """Make the index that a long list is sorted with, the first time that it is asked for."""
        with self.read() as db:
            wanted = missing_index(db, self.schema, query)
        if wanted:
            with self.write() as db:
                make_index(db, wanted)

    def _prepare(self, new_device: Callable[[], str]) -> None:
        # executescript would commit: each statement by itself stays in the transaction.
        with self.write() as db:
            for statement in filter(str.strip, SYNC_TABLES.split(";\n")):
                db.execute(statement)
            grow_outbox(db)
            if changed := upcast_outbox(db, self.schema.catalogue.upcasters):
                log.info("changes of an older app were brought to the present form: %d", changed)
            before = json.loads(read_meta(db, "shape", "{}"))
            had_old_indexes = drop_old_indexes(db)
            if before == json.loads(self.schema.shape):
                for table in self.schema.tables.values() if had_old_indexes else ():
                    for statement in table.ddl:
                        db.execute(statement)
                prepare_index(db, self.schema)
                return
            for name, table in self.schema.tables.items():
                _grow(db, table.name, before.get(name, {}), self.schema.columns(name))
                for statement in table.ddl:
                    db.execute(statement)
            prepare_index(db, self.schema)
            # What an older version left out must be fetched; what is here is shown meanwhile.
            forget(db)
            write_meta(db, "shape", self.schema.shape)
            if not read_meta(db, "device"):
                write_meta(db, "device", new_device())


def counts_of(db: Connection, schema: Schema, now: str) -> Counts:
    """Return the counts of a cache at an instant."""
    waiting, rejected = db.execute(
        "SELECT (SELECT count(*) FROM outbox WHERE is_live = 1), "
        "(SELECT count(*) FROM outbox WHERE state IN ('rejected', 'lost'))"
    ).fetchone()
    conflicts = 0
    if "conflict" in schema.tables:
        query = f"SELECT count(*) FROM {schema.tables['conflict'].name} WHERE state = 'open'"  # noqa: S608
        conflicts = db.execute(query).fetchone()[0]
    unread, closed = unread_count(db, schema, now), len(locked_scopes(db))
    return Counts(waiting, rejected, conflicts, unread, closed)


def erase_file(path: Path) -> None:
    """Delete the file of a closed cache, and what belongs to it."""
    for suffix in (*SUFFIXES, FRESH, PART):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _grow(db: Connection, name: str, before: dict[str, str], now: dict[str, str]) -> None:
    """Add the columns that an older version did not have; start a table anew where one changed."""
    if not before:
        return
    if any(before[column] != now[column] for column in before.keys() & now.keys()):
        db.execute(f"DROP TABLE {name}")
        forget_index(db)
        return
    new = sorted(now.keys() - before.keys())
    for column in new:
        db.execute(f"ALTER TABLE {name} ADD COLUMN {quoted(column)} {now[column]}")
    if EXTRA in before:
        as_columns(db, name, new)
    for (index,) in db.execute(
        "SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql NOT NULL",
        (name,),
    ).fetchall():
        db.execute(f"DROP INDEX {quoted(index)}")  # made again as they are now
