"""A closed cache becomes an encrypted one, or a plain one again: whole, or not at all.

The new file is written aside, compared, flushed, and put in the place of the old one, which is
overwritten. A kill at any step leaves a whole cache under the name or beside it: ``recover`` puts
that right at the next start. Overwriting is what a program can do; a disk that moves its blocks by
itself may keep old ones, so what was once kept plain is best kept on an encrypted disk, too.
"""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

from alliancehub.engine.store.database import Connection, flush
from alliancehub.engine.store.driver import attach, connect_any, database_errors
from alliancehub.model.errors import Refusal
from alliancehub.model.told import told

NEW, OLD = ".new", ".old"
SIDES = ("-wal", "-shm", "-journal")
_BLOCK = 1 << 20
_TIMEOUT_S = 10.0
# What no hub can send again: compared row by row.
_PRECIOUS = ("outbox", "outbox_row", "draft", "redo", "base_row", "meta", "locked_row")


def recover(path: Path) -> None:
    """Bring what a kill amid ``convert`` left to an end, before the cache is opened."""
    old, new = _beside(path, OLD), _beside(path, NEW)
    if old.exists() and not path.exists():
        old.replace(path)
    for rest in (old, new):
        wipe(rest)
        for side in SIDES:
            wipe(rest.with_name(rest.name + side))


def convert(path: Path, key: str, new_key: str) -> None:
    """Write a cache anew under another key; empty is plain. Nobody may have it open.

    Raises:
        Refusal: the copy could not be written, or is not the same; the cache is as it was.
    """
    recover(path)
    new = _beside(path, NEW)
    try:
        _export(path, key, new, new_key)
        flush(new)
    except _faults() as error:
        recover(path)
        raise Refusal(
            "not_converted",
            told(
                "The cache {path} could not be written anew: {why}.", path=str(path), why=str(error)
            ),
            remedy="It is as it was. Free some space, as much as it takes now, and try again.",
        ) from error
    for side in SIDES:
        wipe(path.with_name(path.name + side))
    path.replace(_beside(path, OLD))
    new.replace(path)
    flush(path.parent)
    wipe(_beside(path, OLD))


def wipe(path: Path) -> None:
    """Overwrite a file with zeros and delete it, if it is there."""
    try:
        with path.open("r+b", buffering=0) as file:
            left = path.stat().st_size
            while left > 0:
                left -= file.write(bytes(min(left, _BLOCK)))
            os.fsync(file.fileno())
    except FileNotFoundError:
        return
    path.unlink()


def _faults() -> tuple[type[Exception], ...]:
    return (*database_errors(), OSError)


def _export(path: Path, key: str, new: Path, new_key: str) -> None:
    new.touch(mode=0o600)
    with closing(connect_any(path, key, timeout=_TIMEOUT_S)) as db:
        busy, *_ = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            raise OSError("another process has it open")
        db.execute("PRAGMA journal_mode = DELETE")  # so that nothing of it is left beside it
        attach(db, new, "fresh", new_key)
        db.execute("SELECT sqlcipher_export('fresh')")
        # Rows may have got other numbers, by which the search index knows them.
        db.execute("UPDATE fresh.meta SET value = '\"\"' WHERE key = 'index'")
        tables = [name for (name,) in db.execute(_TABLES)]
        for name in tables:
            if _count(db, "main", name) != _count(db, "fresh", name):
                raise OSError(f"the copy lacks rows of {name}")
        for name in set(_PRECIOUS) & set(tables):
            if name != "meta" and _differs(db, name):
                raise OSError(f"the copy of {name} is not the same")
        (sound,) = db.execute("PRAGMA fresh.quick_check(1)").fetchone()
        if sound != "ok":
            raise OSError(str(sound))
        db.execute("DETACH DATABASE fresh")


_TABLES = (
    "SELECT name FROM main.sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' "
    "AND name NOT LIKE 'word!_index%' ESCAPE '!' AND name NOT LIKE 'title!_index%' ESCAPE '!' "
    "AND name NOT LIKE 'sqlite!_stat%' ESCAPE '!'"
)


def _count(db: Connection, schema: str, name: str) -> int:
    found = db.execute(f'SELECT count(*) FROM {schema}."{name}"').fetchone()  # noqa: S608
    return int(found[0])


def _differs(db: Connection, name: str) -> bool:
    query = (
        f'SELECT 1 FROM (SELECT * FROM main."{name}" EXCEPT SELECT * FROM fresh."{name}") LIMIT 1'  # noqa: S608
    )
    return db.execute(query).fetchone() is not None


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)
