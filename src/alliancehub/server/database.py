"""The database as the rest of the hub knows it: transactions, and what may go wrong with them.

Statements elsewhere are plain SQL with ``?`` for values, no more than SQLite and PostgreSQL share.
What they do not share stands in ``embedded`` and ``postgres``, which no other module looks into.
On both, whoever writes is alone from its first read to its commit, and every commit is on the disk
before it is acknowledged.
"""

from __future__ import annotations

import sqlite3
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from functools import lru_cache
from typing import Any, NamedTuple, Protocol

import orjson
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

IN_LIST = "IN (SELECT value FROM json_each(?))"
JOINED_BODIES = "group_concat(body, ',')"

# Rows of one statement. Each step of SQLite hands the interpreter's lock over and back, which for a
# row of five columns takes longer than all else; of more rows there is little left to be gained.
_TOGETHER = 50

# What the database raises, in contrast to what is wrong with a command.
FAULTS = (sqlite3.Error, DBAPIError)


def in_list(values: Iterable[str]) -> str:
    """Return the value to bind for ``IN_LIST``: any number of texts in one parameter."""
    return orjson.dumps(list(values)).decode()


class Busy(Exception):
    """The writer's turn did not come in time."""


class Unreachable(Exception):
    """The database does not answer now, or the connection to it was lost."""


class Unwritable(Exception):
    """The disk failed or is full; nothing is acknowledged until that is mended."""


class Rows(NamedTuple):
    """Rows of one table that are to be inserted, see ``Transaction.put_many``."""

    sql: str
    rows: Sequence[Sequence[Any]]
    same: Sequence[Any] = ()


class Result(Protocol):
    """What a statement found."""

    @property
    def rowcount(self) -> int:
        """How many rows were changed."""

    def fetchone(self) -> Any:
        """Return the next row, or None."""

    def fetchall(self) -> list[Any]:
        """Return the rows that were not fetched yet."""

    def __iter__(self) -> Iterator[Any]: ...


class Transaction:
    """A transaction that is open: statements with ``?``, rows as tuples.

    They go straight to the driver: what SQLAlchemy adds to each costs several times the statement.

    Attributes:
        connection: SQLAlchemy's, in the same transaction, for changes of the schema.
    """

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self._driver: Any = connection.connection

    def run(self, sql: str, params: Sequence[Any] = ()) -> Result:
        """Execute one statement; iterate over the result, or fetch from it."""
        result: Result = self._driver.cursor().execute(sql, tuple(params))
        return result

    def each(self, sql: str) -> Iterable[Sequence[Any]]:
        """Yield what a statement finds, however much, a few rows in memory at a time."""
        return self.run(sql)

    def run_many(self, sql: str, rows: Sequence[Sequence[Any]]) -> None:
        """Execute a statement for each of many rows."""
        if rows:
            self._driver.cursor().executemany(sql, rows)

    def put_many(self, sql: str, rows: Sequence[Sequence[Any]], same: Sequence[Any] = ()) -> None:
        """Execute an ``INSERT … VALUES (?, …)`` for each of many rows, no two of the same key.

        Args:
            sql: the statement.
            rows: the values of each, without those that are the same in all.
            same: the values of the first columns, where they are the same in all rows.
        """
        whole = len(rows) - len(rows) % _TOGETHER
        if whole and (together := _of_many(sql, len(same), len(rows[0]))):
            starts = range(0, whole, _TOGETHER)
            some = (_flat(same, rows[at : at + _TOGETHER]) for at in starts)
            self._driver.cursor().executemany(together, some)
            rows = rows[whole:]
        self.run_many(sql, [(*same, *row) for row in rows] if same else rows)

    def put_together(self, parts: Sequence[Rows]) -> None:
        """Do ``put_many`` for several tables, none of which looks at another."""
        for one in parts:
            self.put_many(*one)

    def fill(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        """Put rows into a table that has none, however many."""
        named = ", ".join(f'"{one}"' for one in columns)
        marks = ", ".join("?" * len(columns))
        sql = f'INSERT INTO "{table}" ({named}) VALUES ({marks})'  # noqa: S608 - names of our own
        self._driver.cursor().executemany(sql, rows)

    def append(self, table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
        """Put new rows behind those that a table has; it gives them their numbers, if any."""
        if rows:
            self.fill(table, columns, rows)

    def first(self, sql: str, params: Sequence[Any] = ()) -> tuple[Any, ...] | None:
        """Return the first row, or None."""
        found: tuple[Any, ...] | None = self.run(sql, params).fetchone()
        return found

    def value(self, sql: str, params: Sequence[Any] = ()) -> Any:
        """Return the first column of the first row, or None."""
        row = self.first(sql, params)
        return None if row is None else row[0]


def _flat(same: Sequence[Any], rows: Sequence[Sequence[Any]]) -> list[Any]:
    flat = list(same)
    for row in rows:
        flat += row  # a copy each; ``chain`` asks for value after value
    return flat


@lru_cache(maxsize=500)
def _of_many(sql: str, same: int, width: int) -> str:
    """Return an ``INSERT … VALUES (?, …)`` of many rows; empty where it has values of its own."""
    one = f"VALUES ({', '.join('?' * (same + width))})"
    if sql.count(one) != 1:
        return ""
    first = [f"?{place}" for place in range(1, same + 1)]
    starts = range(same + 1, same + 1 + width * _TOGETHER, width)
    rows = ([*first, *(f"?{place}" for place in range(at, at + width))] for at in starts)
    return sql.replace(one, f"VALUES {', '.join('(' + ', '.join(row) + ')' for row in rows)}")


class Database(ABC):
    """The hub's database.

    Attributes:
        failed: why nothing can be written any more, or empty.
        is_shared: whether other processes may write to it at the same time.
    """

    failed: str = ""
    is_shared: bool = False

    @abstractmethod
    def read(self) -> AbstractContextManager[Transaction]:
        """Open a read transaction: all its statements see one moment."""

    @abstractmethod
    def write(self, *, is_patient: bool = False) -> AbstractContextManager[Transaction]:
        """Open the write transaction; commits at the end, or rolls back where that raises.

        Args:
            is_patient: wait for the turn and for each statement as long as it takes, as one does
                who makes the database ready.

        Raises Busy where others write for too long, Unwritable where the disk does not take it,
        Unreachable where the database is gone: it may have committed or not.
        """

    @property
    @abstractmethod
    def in_use(self) -> int:
        """How many connections of this process are in use."""

    @abstractmethod
    def leads(self) -> bool:
        """Whether this process is the one that does what only one should; it stays so."""

    @abstractmethod
    def call(self) -> None:
        """Tell other processes at once that something was committed; it may fail, unsaid."""

    @abstractmethod
    def hear(self, seconds: float) -> None:
        """Wait until another process calls, at most so long."""

    @abstractmethod
    def close(self) -> None:
        """Close all connections."""
