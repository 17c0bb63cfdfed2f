"""PostgreSQL 15 or newer: any number of workers and machines on one database.

The writer's turn is an advisory lock, taken before a write transaction reads anything; see
decision 9 for why, and what it costs. Within a process writers wait in line first, so that those
who wait hold no connection, and share a commit where they do; see ``shared_commit``.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import lru_cache, partial
from itertools import islice
from typing import Any

import orjson
import psycopg
from sqlalchemy import Connection, Engine, Text, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError, InvalidatePoolError
from sqlalchemy.exc import TimeoutError as PoolExhausted
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool

from alliancehub.model.errors import Refusal
from alliancehub.model.told import told
from alliancehub.server.calls import Calls
from alliancehub.server.database import (
    FAULTS,
    IN_LIST,
    JOINED_BODIES,
    Busy,
    Database,
    Result,
    Rows,
    Transaction,
    Unreachable,
    Unwritable,
)
from alliancehub.server.shared_commit import SharedCommit

log = logging.getLogger(__name__)

OLDEST = 15
_POOL = 12  # a worker; writers that wait hold none
_CONNECT_S = 5
_STATEMENT_S = 60
_COPIED = 500  # rows that are looked through at a time
_FETCHED = 2_000  # rows at a time of what is read in a stream
_TURN, _LEADER = 0x616C6C69_61000001, 0x616C6C69_61000002  # keys of advisory locks
# An array, so that the planner may use an index for each element.
_IN_LIST = "= ANY (ARRAY(SELECT json_array_elements_text(?::json)))"
_JOINED_BODIES = "string_agg(body, ',')"

_READ = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
# READ COMMITTED, so that what is read behind the lock is what the one before committed.
_WRITE = (
    "BEGIN ISOLATION LEVEL READ COMMITTED; SET LOCAL lock_timeout = {wait_ms}; "
    "SET LOCAL statement_timeout = {statement_ms}; SELECT pg_advisory_xact_lock({turn})"
)
# A machine that vanished while it wrote gives its turn back within half a minute.
_SESSION = (
    f"SET statement_timeout = '{_STATEMENT_S}s'; "
    "SET idle_in_transaction_session_timeout = '30s'; "
    "SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3; "
    "SELECT set_config('synchronous_commit', 'on', false) "
    "WHERE current_setting('synchronous_commit') = 'off'"
)
_GONE = ("08", "25P03", "57P01", "57P02", "57P03")
_LATER = ("53300", "55P03", "57014", "40001", "40P01")
_DISK = ("53100", "58030", "25006")


@compiles(Text, "postgresql")
def _text(*_: Any, **__: Any) -> str:
    """Let texts sort by code point, as they do on SQLite and in Python."""
    return 'TEXT COLLATE "C"'


class _Transaction(Transaction):
    """A transaction on psycopg."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        self._driver = connection.connection.driver_connection

    def run(self, sql: str, params: Sequence[Any] = ()) -> Result:
        """Execute one statement."""
        try:
            result: Result = self._driver.execute(_native(sql), _storable(params))
        except psycopg.Error as error:
            raise _fault(sql, error) from error
        return result

    def each(self, sql: str) -> Iterator[Sequence[Any]]:
        """Yield what a statement finds, which stays on the server until it is asked for."""
        try:
            with self._driver.cursor(name="each") as cursor:
                cursor.itersize = _FETCHED
                yield from cursor.execute(_native(sql))
        except psycopg.Error as error:
            raise _fault(sql, error) from error

    def run_many(self, sql: str, rows: Sequence[Sequence[Any]]) -> None:
        """Execute a statement for each of many rows."""
        if not rows:
            return
        try:
            self._driver.cursor().executemany(_native(sql), _all_storable(rows))
        except psycopg.Error as error:
            raise _fault(sql, error) from error

    def put_many(self, sql: str, rows: Sequence[Sequence[Any]], same: Sequence[Any] = ()) -> None:
        """Insert many rows by one statement, column by column as arrays."""
        rows = [(*same, *row) for row in rows] if same else rows
        columns = _arrays(rows)
        together = _from_arrays(sql, _types(columns)) if columns else sql
        if together != sql:
            self.run(together, columns)
        else:  # values that are neither text nor whole numbers, or some that the statement has
            self.run_many(sql, rows)

    def put_together(self, parts: Sequence[Rows]) -> None:
        """Insert many rows into several tables by one statement, so that it is one round trip."""
        arrays = [
            (sql, _arrays([(*same, *row) for row in rows] if same else rows))
            for sql, rows, same in parts
            if rows
        ]
        if len(arrays) < 2 or not all(columns for _, columns in arrays):
            super().put_together(parts)
            return
        *others, last = together = [_from_arrays(sql, _types(columns)) for sql, columns in arrays]
        if any(made == sql for made, (sql, _) in zip(together, arrays, strict=True)):
            super().put_together(parts)
            return
        before = ", ".join(f"p{number} AS ({sql})" for number, sql in enumerate(others))
        self.run(f"WITH {before} {last}", [one for _, columns in arrays for one in columns])

    def fill(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        """Put rows into a table that has none; numbers that the table gives go on behind them."""
        named = ", ".join(f'"{one}"' for one in columns)
        try:
            with self._driver.cursor().copy(f'COPY "{table}" ({named}) FROM STDIN') as copy:
                rest = iter(rows)
                while some := list(islice(rest, _COPIED)):
                    for row in _all_storable(some):
                        copy.write_row(row)
            if "id" in columns:
                sequence = self.value("SELECT pg_get_serial_sequence(?, 'id')", [table])
                newest = self.value(f'SELECT max(id) FROM "{table}"')  # noqa: S608 - a name of our own
                if sequence and newest:
                    self.run("SELECT setval(?, ?)", [sequence, newest])
        except psycopg.Error as error:
            raise _fault(table, error) from error


class PostgresDatabase(Database):
    """A database on a server, by its ``postgresql://`` URL.

    Raises Refusal where the server is of a kind that cannot be used.
    """

    is_shared = True

    def __init__(self, url: str, write_wait_s: float) -> None:
        self._url = url
        self._write_wait_s = write_wait_s
        self._turn = threading.Lock()
        self._counting = threading.Lock()
        self._waiting = 0
        self._shared: SharedCommit | None = None
        self._engine = _engine(url, write_wait_s)
        self._leader: psycopg.Connection[Any] | None = None
        self._calls = Calls(lambda: _connect(url))

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """Open a read transaction."""
        with self._naming_faults(), self._engine.connect() as connection:
            connection.execution_options(begin=_READ)
            with connection.begin():
                yield _Transaction(connection)

    @contextmanager
    def write(self, *, is_patient: bool = False) -> Iterator[Transaction]:
        """Open the write transaction."""
        if self.failed:
            raise Unwritable(self.failed)
        ends_at = time.monotonic() + self._write_wait_s
        with self._counting:
            self._waiting += 1
        has_turn = self._turn.acquire(timeout=-1 if is_patient else self._write_wait_s)
        with self._counting:
            self._waiting -= 1
        if not has_turn:
            raise Busy
        with self._naming_faults():
            try:
                shared = self._shared_by(is_patient, ends_at)
                try:
                    shared.enter()
                    yield _Transaction(shared.connection)
                    _require_sound(shared.connection)
                except BaseException as error:
                    shared.take_back(error)
                    if not (shared.is_done or self._goes_on(shared, is_patient)):
                        with suppress(Exception):  # those whom it concerns are told
                            shared.commit()
                    raise
                shared.leave()
                if not self._goes_on(shared, is_patient):
                    shared.commit()
            finally:
                self._turn.release()
            shared.wait(partial(self._commit_alone, shared))

    def _shared_by(self, is_patient: bool, ends_at: float) -> SharedCommit:
        """Return the transaction of whoever has the turn now: theirs, or that of those before."""
        shared = self._shared
        if shared is not None and not shared.is_done:
            if shared.has_room and not is_patient:
                return shared
            with suppress(Exception):  # those whom it concerns are told
                shared.commit()
        self._shared = None
        left_ms = 0 if is_patient else max(1, int((ends_at - time.monotonic()) * 1_000))
        statement_ms = 0 if is_patient else _STATEMENT_S * 1_000
        begin = _WRITE.format(wait_ms=left_ms, statement_ms=statement_ms, turn=_TURN)
        self._shared = SharedCommit(self._begun(begin))
        return self._shared

    @contextmanager
    def _begun(self, begin: str) -> Iterator[Connection]:
        with self._engine.connect() as connection:
            connection.execution_options(begin=begin)
            with connection.begin():
                yield connection

    def _goes_on(self, shared: SharedCommit, is_patient: bool) -> bool:
        """Whether somebody waits who may write in the same transaction."""
        return self._waiting > 0 and shared.has_room and not is_patient

    def _commit_alone(self, shared: SharedCommit) -> None:
        if self._turn.acquire(blocking=False):
            try:
                if not shared.is_done:
                    shared.commit()
            finally:
                self._turn.release()

    @property
    def in_use(self) -> int:
        """How many connections of this process are in use."""
        pool = self._engine.pool
        return pool.checkedout() if isinstance(pool, QueuePool) else 0

    @property
    def waiting(self) -> int:
        """How many threads of this process wait for their turn to write."""
        return self._waiting

    def leads(self) -> bool:
        """Whether this process holds the lock of the one that leads; it does for as long as its
        connection lives.
        """
        try:
            if self._leader is None:
                self._leader = _connect(self._url)
            found = self._leader.execute(f"SELECT pg_try_advisory_lock({_LEADER})").fetchone()
        except psycopg.Error:
            found = None
        if found and found[0]:
            return True
        self._follow()
        return False

    def call(self) -> None:
        """Tell other processes at once that something was committed."""
        self._calls.call()

    def hear(self, seconds: float) -> None:
        """Wait until another process calls, at most so long."""
        self._calls.hear(seconds)

    def close(self) -> None:
        """Close all connections."""
        self._follow()
        self._calls.close()
        self._engine.dispose()

    def _follow(self) -> None:
        if self._leader is not None:
            self._leader.close()
            self._leader = None

    @contextmanager
    def _naming_faults(self) -> Iterator[None]:
        try:
            yield
        except PoolExhausted as error:
            raise Busy from error
        except FAULTS as error:
            cause = error.orig if isinstance(error, DBAPIError) else error
            state = getattr(cause, "sqlstate", None) or ""
            if state in _LATER:
                raise Busy from error
            if state in _DISK:
                log.critical("the database takes no changes", extra={"reason": str(cause)})
                raise Unwritable(str(cause)) from error
            if state.startswith(_GONE) or (
                not state and isinstance(cause, psycopg.OperationalError)
            ):
                # The other connections are as dead: none of them is tried.
                self._engine.dispose()
                raise Unreachable(str(cause).strip()) from error
            raise


def _engine(url: str, wait_s: float) -> Engine:
    engine = create_engine(
        "postgresql+psycopg://",
        creator=lambda: _connect(url),  # by libpq itself, which knows more than SQLAlchemy's URLs
        use_native_hstore=False,
        pool_size=_POOL,
        max_overflow=0,
        pool_timeout=wait_s,
    )

    @event.listens_for(engine, "checkout")
    def on_checkout(connection: DBAPIConnection, _: ConnectionPoolEntry, __: Any) -> None:
        if not _is_open(connection):
            raise InvalidatePoolError

    @event.listens_for(engine, "begin")
    def on_begin(connection: Connection) -> None:
        driver: Any = connection.connection.driver_connection
        begin = connection.get_execution_options()["begin"]
        try:
            driver.execute(begin)
        except psycopg.Error as error:
            with suppress(psycopg.Error):
                driver.rollback()
            raise _fault(begin, error) from error

    return engine


def _is_open(connection: Any) -> bool:
    """Whether the server has not ended a connection, as far as is known without asking it."""
    try:
        for _ in range(2):  # its last words, then the end
            connection.pgconn.consume_input()
    except psycopg.Error:
        return False
    return bool(connection.pgconn.status == psycopg.pq.ConnStatus.OK)


def _connect(url: str) -> psycopg.Connection[Any]:
    connection = psycopg.connect(
        url,
        autocommit=True,  # BEGIN is ours
        connect_timeout=_CONNECT_S,
        client_encoding="utf8",
        application_name="alliancehub",
    )
    try:
        _require_usable(connection)
        connection.execute(_SESSION)
    except BaseException:
        connection.close()
        raise
    return connection


def _require_usable(connection: psycopg.Connection[Any]) -> None:
    version = connection.info.server_version
    if version < OLDEST * 10_000:
        raise Refusal(
            "old_postgresql",
            told(
                "This PostgreSQL is version {found}; the hub needs {needed} or newer.",
                found=str(version // 10_000),
                needed=str(OLDEST),
            ),
            remedy="Update PostgreSQL, or use another server.",
        )
    encoding = connection.info.parameter_status("server_encoding")
    if encoding != "UTF8":
        raise Refusal(
            "wrong_encoding",
            told("This database keeps texts as {found}; the hub needs UTF8.", found=str(encoding)),
            remedy="Make one with: createdb --template=template0 --encoding=UTF8",
        )


def _require_sound(connection: Connection) -> None:
    """Raise where a statement failed and somebody went on: COMMIT would roll back in silence."""
    driver: Any = connection.connection.driver_connection
    if driver.info.transaction_status == psycopg.pq.TransactionStatus.INERROR:
        raise RuntimeError("A statement of this transaction failed, and nobody said so.")


@lru_cache(maxsize=2_000)
def _native(sql: str) -> Any:
    """Return a statement as psycopg wants it."""
    ours = sql.replace("%", "%%").replace(IN_LIST, _IN_LIST)
    return ours.replace(JOINED_BODIES, _JOINED_BODIES).replace("?", "%s")


def _storable(params: Sequence[Any]) -> Sequence[Any]:
    """Return values without NUL, which PostgreSQL does not take: none is stored or found."""
    if any(isinstance(one, str) and "\0" in one for one in params):
        return [one.replace("\0", "\ufffd") if isinstance(one, str) else one for one in params]
    return params


def _all_storable(rows: Sequence[Sequence[Any]]) -> Sequence[Sequence[Any]]:
    """Return rows without NUL."""
    try:
        if rb"\u0000" not in orjson.dumps(rows, default=tuple):  # as a NUL is written
            return rows
    except TypeError:  # something that is no JSON, as when a whole database moves
        pass
    return [_storable(row) for row in rows]


def _arrays(rows: Sequence[Sequence[Any]]) -> list[str]:
    """Return the columns of rows as arrays; nothing where one of them cannot be written so."""
    columns = [_array(column) for column in zip(*_all_storable(rows), strict=True)]
    return [] if "" in columns else columns


def _types(columns: Sequence[str]) -> tuple[str, ...]:
    return tuple("?::text[]" if one[1] == '"' else "?::bigint[]" for one in columns)


@lru_cache(maxsize=500)
def _from_arrays(sql: str, types: tuple[str, ...]) -> str:
    """Return an ``INSERT … VALUES (?, …)`` that takes its rows from arrays of these types."""
    marks = f"VALUES ({', '.join('?' * len(types))})"
    return sql.replace(marks, f"SELECT * FROM unnest({', '.join(types)})")  # noqa: S608 - types


def _array(values: Sequence[Any]) -> str:
    """Return texts or whole numbers as PostgreSQL writes an array; empty for any other values.

    The driver's own way asks each value what it is, which takes longer than all else of a push.
    """
    found = set(map(type, values))
    if found == {int}:
        return f"{{{','.join(map(str, values))}}}"
    if found != {str}:
        return ""
    # NUL is in none of them, so it can stand between them until they are quoted.
    quoted = "\0".join(values).replace("\\", "\\\\").replace('"', '\\"').replace("\0", '","')
    return f'{{"{quoted}"}}'


def _fault(sql: str, error: psycopg.Error) -> DBAPIError:
    return DBAPIError(sql, None, error, hide_parameters=True)
