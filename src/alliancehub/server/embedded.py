"""Embedded SQLite: WAL, one process, one writer, every commit flushed."""

from __future__ import annotations

import logging
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool

from alliancehub.server.database import FAULTS, Busy, Database, Transaction, Unwritable

log = logging.getLogger(__name__)

_BUSY_MS = 10_000
_LOG_PAGES = 8_000  # 32 MB: a push rewrites the same pages over and over, and waits for the disk
_READERS = 48  # more than the threads that answer requests


class EmbeddedDatabase(Database):
    """A SQLite file of this process; made if it is not there."""

    def __init__(self, path: Path, write_wait_s: float) -> None:
        self._write_wait_s = write_wait_s
        # Waiting in line here is fair and costs nothing; SQLite's own wait is sleeping and polling.
        self._turn = threading.Lock()
        self._engine = _engine(path)

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """Open a read transaction."""
        with self._engine.connect() as connection, connection.begin():
            yield Transaction(connection)

    @contextmanager
    def write(self, *, is_patient: bool = False) -> Iterator[Transaction]:
        """Open the write transaction."""
        if self.failed:
            raise Unwritable(self.failed)
        if not self._turn.acquire(timeout=-1 if is_patient else self._write_wait_s):
            raise Busy
        try:
            with self._engine.connect() as connection:
                connection.execution_options(begin="IMMEDIATE")
                with connection.begin():
                    yield Transaction(connection)
        except FAULTS as error:
            self._examine(error)
            raise
        finally:
            self._turn.release()

    @property
    def in_use(self) -> int:
        """How many connections of this process are in use."""
        pool = self._engine.pool
        return pool.checkedout() if isinstance(pool, QueuePool) else 0

    def leads(self) -> bool:
        """It is alone."""
        return True

    def call(self) -> None:
        """There is nobody to call."""

    def hear(self, seconds: float) -> None:
        """Nobody calls."""
        time.sleep(seconds)

    def close(self) -> None:
        """Close all connections."""
        self._engine.dispose()

    def _examine(self, error: Exception) -> None:
        cause = error.orig if isinstance(error, DBAPIError) else error
        code = getattr(cause, "sqlite_errorcode", 0) & 0xFF
        if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
            raise Busy from error
        if code == sqlite3.SQLITE_FULL:
            raise Unwritable("The hub's disk is full.") from error
        if code in {sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_READONLY}:
            # After a failed fsync nobody knows what is on the disk: a restart reads it anew.
            self.failed = f"The hub's disk failed: {cause}"
            log.critical("writing stopped", extra={"reason": self.failed})
            raise Unwritable(self.failed) from error


def copy_online(source: Path, target: Path) -> None:
    """Copy a database as it is at one moment; whoever reads and writes it goes on meanwhile."""
    with closing(sqlite3.connect(source)) as out, closing(sqlite3.connect(target)) as into:
        out.backup(into)  # at one go: from one snapshot, since the file has a write-ahead log


def is_open_elsewhere(path: Path) -> bool:
    """Whether another connection, perhaps of another process, has a database open."""
    with closing(sqlite3.connect(path, timeout=0)) as connection:
        try:
            # Leaving the WAL needs to be alone. It is entered again at the next start.
            (mode,) = connection.execute("PRAGMA journal_mode=DELETE").fetchone()
        except sqlite3.OperationalError:
            return True
    return bool(mode != "delete")


def _engine(path: Path) -> Engine:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    engine = create_engine(
        f"sqlite:///{path}",
        pool_size=_READERS,
        max_overflow=0,
        pool_use_lifo=True,  # the one used last has the pages in memory that are asked for
        connect_args={"timeout": _BUSY_MS / 1000, "check_same_thread": False},
    )

    @event.listens_for(engine, "connect")
    def on_connect(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        connection.isolation_level = None  # BEGIN is ours, see below
        cursor = connection.cursor()
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            f"busy_timeout={_BUSY_MS}",
            "foreign_keys=ON",
            "trusted_schema=OFF",
            "cache_size=-16000",
            f"wal_autocheckpoint={_LOG_PAGES}",
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql(
            f"BEGIN {connection.get_execution_options().get('begin', 'DEFERRED')}"
        )

    return engine
