"""Crashes between any two effects: a process ends before or after a statement that writes.

What is in the files at that moment is copied away, and that copy is all that is ever opened again:
what was written but not committed is lost as when a process is killed.
"""

from __future__ import annotations

import sqlite3
import sqlite3.dbapi2
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_READS = ("SELECT", "PRAGMA", "BEGIN", "ROLLBACK")
_FLUSHES = ("PRAGMA synchronous",)
_connect = sqlite3.connect


class Crash(BaseException):
    """The process ended here. No `except Exception` of the code under test may survive it."""


class CrashPoint:
    """Where one side of the simulation ends, if it is to.

    Attributes:
        folder: the data of that side.
        is_struck: whether it has ended; nothing counts any more then.
        statement: the last one that it began.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.is_struck = False
        self.passed = 0
        self.statement = ""
        self._left: int | None = None
        self.copy: Path | None = None

    def arm(self, effects: int | None) -> None:
        """End it after so many effects; None disarms."""
        self._left = effects

    def strike(self) -> None:
        """End it here."""
        self.is_struck = True
        self._left = None
        self.copy = saved(self.folder)
        raise Crash(self.statement)

    def effect(self, sql: str) -> None:
        """Count an effect, which may be the last."""
        if self.is_struck:
            return
        self.passed += 1
        self.statement = sql
        if self._left is not None:
            self._left -= 1
            if self._left <= 0:
                self.strike()


def saved(folder: Path) -> Path:
    """Return a copy of the files of a folder as they are now."""
    number = 1
    stem = folder.name.partition("~")[0]
    while (copy := folder.with_name(f"{stem}~{number}")).exists():
        number += 1
    copy.mkdir()
    for file in sorted(folder.rglob("*")):
        if file.name.endswith((".sock", "-shm")):
            continue  # what only the running process has
        there = copy / file.relative_to(folder)
        if file.is_dir():
            there.mkdir(exist_ok=True)
        elif file.is_file():
            there.write_bytes(file.read_bytes())
    return copy


_points: dict[Path, CrashPoint] = {}


class _Cursor(sqlite3.Cursor):
    connection: _Connection

    def execute(self, sql: str, *params: Any) -> Any:
        if sql.startswith(_FLUSHES):
            return self  # a process that ends loses nothing that it gave to the system
        self.connection.before(sql)
        done = super().execute(sql, *params)
        self.connection.after(sql)
        return done

    def executemany(self, sql: str, rows: Any) -> Any:
        self.connection.before(sql)
        return super().executemany(sql, rows)


class _Connection(sqlite3.Connection):
    point: CrashPoint | None = None
    has_written = False

    def before(self, sql: str) -> None:
        """Count a statement that writes, and the end of a transaction that has written."""
        if self.point is None or sql.lstrip()[:8].upper().startswith(_READS):
            return
        if sql == "COMMIT" and not self.has_written:
            return
        self.has_written = True
        self.point.effect(sql)

    def after(self, sql: str) -> None:
        if self.point is not None and sql == "COMMIT" and self.has_written:
            self.has_written = False
            self.point.effect("after COMMIT")
        elif sql.startswith("BEGIN"):
            self.has_written = False

    def cursor(self, factory: Any = _Cursor) -> Any:
        return super().cursor(factory)

    def execute(self, sql: str, *params: Any) -> Any:
        return self.cursor().execute(sql, *params)

    def executemany(self, sql: str, rows: Any) -> Any:
        return self.cursor().executemany(sql, rows)

    def commit(self) -> None:
        self.before("COMMIT")
        super().commit()
        self.after("COMMIT")


def _watched(database: Any, *args: Any, **named: Any) -> sqlite3.Connection:
    made: _Connection = _connect(database, *args, **{**named, "factory": _Connection})
    sqlite3.Connection.execute(made, "PRAGMA synchronous = OFF")
    for folder in Path(database).parents:
        if folder in _points:
            made.point = _points[folder]
    return made


def point_at(folder: Path) -> CrashPoint:
    """Return the crash point of all databases that are opened in a folder from now on."""
    _points[folder] = CrashPoint(folder)
    return _points[folder]


@contextmanager
def crash_points() -> Iterator[None]:
    """Let `point_at` have its effect in this process, and forget all points at the end."""
    sqlite3.connect = sqlite3.dbapi2.connect = _watched  # type: ignore[assignment]
    try:
        yield
    finally:
        sqlite3.connect = sqlite3.dbapi2.connect = _connect
        _points.clear()
