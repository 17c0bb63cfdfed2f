"""A file that is to become the cache: a large scope arrives in it, and takes the cache's place.

Rows that come into a cache one page at a time are written twice, into the log and into the file,
and each moves indexes. Where none of a scope is here yet, a fresh file beside the cache takes its
rows without any of that, or comes whole from the hub. Then what the cache holds besides is
brought over, and the file put in its place. Until then, and after a kill, the cache is as it was.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from alliancehub.engine.store.database import Connection, refusal_of
from alliancehub.engine.store.delivery import Rows
from alliancehub.engine.store.extra import put_extra
from alliancehub.engine.store.tables import Schema
from alliancehub.model.folding import searchable
from alliancehub.wire.cache_file import CacheFile, Shape, facts_of, outline

FRESH = ".fresh"
PART = ".fresh-part"
_LAID_ASIDE = "is_laid_aside"


class Unsound(Exception):
    """A file is not what the hub said, or not of this cache's shape; it is not taken."""


class FreshRows:
    """A fresh file that is filled with rows as they come, and can be laid aside and taken up again.

    After a kill it is thrown away: it is written without a journal.

    Attributes:
        after: where the rows go on; empty at the beginning.
        rows: how many are here.
    """

    def __init__(self, path: Path, shape: Shape, of: dict[str, Any]) -> None:
        """Take up the file laid aside that is of the same, or begin a new one.

        Args:
            of: facts that tell whether what was begun before is of any use now.
        """
        self._path = path
        self.after, self.rows = "", 0
        try:
            if not self._take_up(shape, of):
                drop(path)
                self._db = _open(path)
                self._file = CacheFile(shape, self._db)
                self._file.begin(
                    {**of, "shape": shape.name(), "after": "", "rows": 0, _LAID_ASIDE: False}
                )
        except sqlite3.Error as error:
            raise refusal_of(error, path) or error from error

    def add(self, rows: Rows | None, after: str, count: int) -> None:
        """Write a page of so many rows, and where the next one goes on.

        Args:
            rows: None where they are of a kind that this version does not know.
        """
        facts = {"after": after, "rows": self.rows + count}
        with self._told():
            if rows is None:
                self._file.note(facts)
            else:
                self._file.add(rows.table.spec.name, rows.cells, facts)
                put_extra(self._db, rows.table, list(zip(rows.ids, rows.extra, strict=False)))
        self.after, self.rows = after, self.rows + count

    def end(self, is_wanted: Callable[[], bool]) -> bool:
        """Make the indexes, and close it; False where it was called off, and is of no more use."""
        with self._told():
            for _ in self._file.end():
                if not is_wanted():
                    self.throw_away()
                    return False
        self._db.close()
        return True

    def throw_away(self) -> None:
        """Close and delete it."""
        self._db.close()
        drop(self._path)

    def lay_aside(self) -> None:
        """Close it so that it can be taken up again, if it is not gone."""
        if not self._path.exists():
            return
        with self._told():
            self._file.note({_LAID_ASIDE: True})
        self._db.close()

    def _take_up(self, shape: Shape, of: dict[str, Any]) -> bool:
        if not self._path.exists():
            return False
        try:
            self._db = _open(self._path)
        except sqlite3.DatabaseError:
            return False
        self._file = CacheFile(shape, self._db)
        try:
            facts = self._file.facts()
        except sqlite3.DatabaseError:
            facts = {}
        wanted = {**of, "shape": shape.name(), _LAID_ASIDE: True}
        if any(facts.get(key) != value for key, value in wanted.items()):
            self._db.close()
            return False
        self.after, self.rows = facts["after"], facts["rows"]
        self._file.note({_LAID_ASIDE: False})
        return True

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            self.throw_away()
            raise refusal_of(error, self._path) or error from error


def require_sound(path: Path, schema: Schema, scope: str, facts: dict[str, Any]) -> None:
    """Raise Unsound unless a file that came from elsewhere is whole, and is what it should be.

    It is opened to be read only, and nothing that stands in it is carried out: its tables and
    triggers are compared with ours to the letter, before anything else of it is used.
    """
    try:
        with closing(_open_to_read(path)) as db:
            if outline(db) != _outline_of(schema.file):
                raise Unsound("its tables are not those of this version")
            said = facts_of(db)
            if any(said.get(key) != value for key, value in facts.items()):
                raise Unsound("it says of itself other things than the hub of it")
            if (told := db.execute("PRAGMA quick_check(1)").fetchone()[0]) != "ok":
                raise Unsound(f"its structure is damaged: {told}")
            for table in schema.tables.values():
                foreign = f"SELECT 1 FROM {table.name} WHERE scope IS NOT ? LIMIT 1"  # noqa: S608
                if db.execute(foreign, (scope,)).fetchone():
                    raise Unsound(f"it holds rows of another scope than {scope!r}")
    except sqlite3.DatabaseError as error:
        raise Unsound(str(error)) from error


def drop(path: Path) -> None:
    """Delete a fresh file, whatever became of it."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def fresh_path(cache: Path) -> Path:
    """Return where the fresh file of a cache lies: beside it, so that it can take its place."""
    return cache.with_name(cache.name + FRESH)


def _outline_of(shape: Shape) -> list[tuple[str, str, str]]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        for statement in shape.statements():
            db.execute(statement)
        return outline(db)


def _open_to_read(path: Path) -> Connection:
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None
    )


def _open(path: Path) -> Connection:
    # Two threads at most, one after the other; nobody else knows of the file.
    db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    db.create_function("searchable", 1, searchable, deterministic=True)
    try:
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -16000"):
            db.execute(f"PRAGMA {pragma}")
    except sqlite3.DatabaseError:
        db.close()
        raise
    path.chmod(0o600)
    return db
