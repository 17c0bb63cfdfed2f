"""The database: transactions, and all that depends on which database it is.

Statements elsewhere are plain SQL with ``?`` for values, no more than SQLite and PostgreSQL share;
what they do not share stands here. Embedded SQLite: WAL, one writer, every commit on the disk
before it is acknowledged.
"""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import orjson
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import ConnectionPoolEntry

log = logging.getLogger(__name__)

_BUSY_MS = 10_000
_READERS = 48  # more than the threads that answer requests

IN_LIST = "IN (SELECT value FROM json_each(?))"


# What the database raises, in contrast to what is wrong with a command.
FAULTS = (sqlite3.Error, DBAPIError)


def in_list(values: Iterable[str]) -> str:
    """Return the value to bind for ``IN_LIST``: any number of texts in one parameter."""
    return orjson.dumps(list(values)).decode()


class Busy(Exception):
    """The writer's turn did not come in time."""


class Unwritable(Exception):
    """The disk failed or is full; nothing is acknowledged until that is mended."""


class Transaction:
    """A transaction that is open: statements with ``?``, rows as tuples.

    They go straight to the driver: what SQLAlchemy adds to each costs several times the statement.

    Attributes:
        connection: SQLAlchemy's, in the same transaction, for changes of the schema.
    """

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self._driver: Any = connection.connection

    def run(self, sql: str, params: Sequence[Any] = ()) -> sqlite3.Cursor:
        """Execute one statement; iterate over the result, or fetch from it."""
        cursor: sqlite3.Cursor = self._driver.cursor()
        return cursor.execute(sql, tuple(params))

    def run_many(self, sql: str, rows: Sequence[Sequence[Any]]) -> None:
        """Execute a statement for each of many rows."""
        if rows:
            self._driver.cursor().executemany(sql, rows)

    def first(self, sql: str, params: Sequence[Any] = ()) -> tuple[Any, ...] | None:
        """Return the first row, or None."""
        found: tuple[Any, ...] | None = self.run(sql, params).fetchone()
        return found

    def value(self, sql: str, params: Sequence[Any] = ()) -> Any:
        """Return the first column of the first row, or None."""
        row = self.first(sql, params)
        return None if row is None else row[0]


class Database:
    """The hub's database.

    Attributes:
        failed: why nothing can be written any more, or empty.
    """

    def __init__(self, path: Path, write_wait_s: float) -> None:
        self._write_wait_s = write_wait_s
        # Waiting in line here is fair and costs nothing; SQLite's own wait is sleeping and polling.
        self._turn = threading.Lock()
        self.failed = ""
        self._engine = _sqlite(path)

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """Open a read transaction: all its statements see one moment."""
        with self._engine.connect() as connection, connection.begin():
            yield Transaction(connection)

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        """Open the write transaction; commits at the end, or rolls back where that raises.

        Raises Busy where others write for too long, Unwritable where the disk does not take it.
        """
        if self.failed:
            raise Unwritable(self.failed)
        if not self._turn.acquire(timeout=self._write_wait_s):
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

    def close(self) -> None:
        """Close all connections."""
        self._engine.dispose()


def _sqlite(path: Path) -> Engine:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    engine = create_engine(
        f"sqlite:///{path}",
        pool_size=_READERS,
        max_overflow=0,
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
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql(
            f"BEGIN {connection.get_execution_options().get('begin', 'DEFERRED')}"
        )

    return engine
