"""What is public as a file, made now and then, that a first sync downloads and takes for its cache.

A file is of a moment, some minutes old: who takes it pulls what changed since. It is given out
only as long as nothing has left the scope since that moment, for what was deleted or withdrawn
must not be shown any more; then rows are fetched until housekeeping has made another. Of several
workers one makes it, and all of them that share the data folder give it out.
"""

from __future__ import annotations

import hashlib
import logging
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from itertools import groupby
from pathlib import Path
from typing import IO

import orjson
import zstandard
from pydantic import ValidationError

from alliancehub.model.folding import searchable
from alliancehub.model.scopes import PUBLIC
from alliancehub.server.cursor import BadCursor, Cursor, read_cursor, write_cursor
from alliancehub.server.database import Database, Transaction
from alliancehub.server.journal import head, require_known, row_counts, rows_behind
from alliancehub.server.tables import Tables
from alliancehub.wire.cache_file import CacheFile, Shape
from alliancehub.wire.messages import SNAPSHOT_PAGE_ROWS, SnapshotFile

log = logging.getLogger(__name__)

ROWS_LEAST = 2_000  # of fewer, rows come as fast
CHANGED_SHARE = 0.02  # of the rows: then pulling what changed costs more than another file
CHANGED_LEAST = 500
REST = 20  # times as long as a file took to make, none is made again
OLD_S = 3_600.0  # a file that is not given out any more may still be on its way to somebody
_LEVEL = 3  # higher ones save 4 % and take ten times as long
_BLOCK = 2**20


class CalledOff(Exception):
    """The hub ends."""


class CacheFiles:
    """The files of one hub, in a folder of their own. May be used from any thread.

    Args:
        folder: made when the first file is.
        tables: of the hub.
        elapsed: seconds that only ever rise.
    """

    def __init__(
        self, folder: Path, tables: Tables, elapsed: Callable[[], float] = time.monotonic
    ) -> None:
        self._folder = folder
        self._tables = tables
        self._elapsed = elapsed
        self._shape = Shape(table.spec for table in tables.by_name.values())
        self._not_before = 0.0
        self._building = threading.Lock()
        self._db: sqlite3.Connection | None = None
        self._is_ended = threading.Event()

    def current(self, tx: Transaction, scope: str) -> SnapshotFile | None:
        """Return the file of a scope that may be given out now, or None."""
        told = self._told()
        if told is None or told.scope != scope or told.shape != self._shape.name():
            return None
        made_at = _known(tx, told.cursor)
        if made_at is None or _has_losses(tx, scope, made_at):
            return None
        return told if self.path_of(told).exists() else None

    def path_of(self, told: SnapshotFile) -> Path:
        """Return where the bytes of a file lie."""
        return self._folder / f"{told.name}.zst"

    def refresh(self, database: Database) -> bool:
        """Make another file where there is none that is good enough; tell whether one was made.

        Takes a minute for a million rows; ``close`` calls it off.
        """
        if self._elapsed() < self._not_before or not self._building.acquire(blocking=False):
            return False
        try:
            with database.read() as tx:
                is_wanted = self._is_wanted(tx)
            if not is_wanted or self._is_ended.is_set():
                return False
            began = self._elapsed()
            told = self._make(database)
            took = self._elapsed() - began
            self._not_before = self._elapsed() + REST * took
            log.info(
                "a snapshot file was made",
                extra={"rows": told.rows, "bytes": told.packed_bytes, "seconds": round(took, 1)},
            )
        except CalledOff:
            return False
        except sqlite3.OperationalError:
            if self._is_ended.is_set():
                return False
            raise
        finally:
            self._building.release()
        return True

    def close(self) -> None:
        """Call off what is being made, and wait until it has ended."""
        self._is_ended.set()
        if (db := self._db) is not None:
            with suppress(sqlite3.ProgrammingError):  # it has just been closed
                db.interrupt()
        with self._building:
            pass

    def _is_wanted(self, tx: Transaction) -> bool:
        rows = row_counts(tx, [PUBLIC])[PUBLIC]
        if rows < ROWS_LEAST:
            return False
        told = self.current(tx, PUBLIC)
        made_at = None if told is None else _known(tx, told.cursor)
        if made_at is None:
            return True
        most = max(CHANGED_LEAST, int(rows * CHANGED_SHARE))
        changed = tx.value(
            "SELECT count(*) FROM (SELECT 1 FROM sync_change WHERE scope = ? AND seq > ? LIMIT ?) "
            "AS changed",
            [PUBLIC, made_at.seq, most + 1],
        )
        return bool(changed > most)

    def _make(self, database: Database) -> SnapshotFile:
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        plain, packed = self._folder / "making.sqlite3", self._folder / "making.zst"
        try:
            plain.unlink(missing_ok=True)
            cursor, rows = self._fill(plain, database)
            digest, packed_bytes = self._pack(plain, packed)
            told = SnapshotFile(
                name=digest[:32],
                scope=PUBLIC,
                shape=self._shape.name(),
                cursor=cursor,
                rows=rows,
                size_bytes=plain.stat().st_size,
                packed_bytes=packed_bytes,
                sha256=digest,
            )
            packed.replace(self.path_of(told))
            self._tell(told)
        finally:
            plain.unlink(missing_ok=True)
            packed.unlink(missing_ok=True)
        self._forget_old(told)
        return told

    def _fill(self, path: Path, database: Database) -> tuple[str, int]:
        """Write the file; return the cursor that it is of and how many rows it holds."""
        with closing(_opened(path)) as db:
            self._db = db
            file = CacheFile(self._shape, db)
            with database.read() as tx:
                cursor = write_cursor(head(tx))
            file.begin({"scope": PUBLIC, "shape": self._shape.name(), "cursor": cursor})
            rows = 0
            for kind, cells in self._pages(database):
                rows += len(cells)
                file.add(kind, cells, {"rows": rows})
            for _ in file.end(is_shared=True):
                self._go_on()
            (told,) = db.execute("PRAGMA quick_check(1)").fetchone()
            if told != "ok":
                raise RuntimeError(f"The snapshot file is damaged: {told}")
            self._db = None
        return cursor, rows

    def _pages(self, database: Database) -> Iterator[tuple[str, list[list[object]]]]:
        """Yield pages of rows of one kind each, not of one moment: see ``snapshot``."""
        after, more = ("", ""), True
        while more:
            self._go_on()
            with database.read() as tx:
                page, more = rows_behind(tx, PUBLIC, *after, SNAPSHOT_PAGE_ROWS)
            for kind, entries in groupby(page, lambda entry: entry.kind):
                bodies = [entry.body for entry in entries]
                if kind not in self._tables.by_name:
                    continue
                cells = orjson.loads(f"[{','.join(bodies)}]")
                if any(row[1] != PUBLIC for row in cells):
                    raise RuntimeError(f"The journal has a {kind} of another scope as public")
                yield kind, cells
            if page:
                after = page[-1].kind, page[-1].row_id

    def _pack(self, plain: Path, packed: Path) -> tuple[str, int]:
        """Pack a file; return the hash of what came out, and how much it is."""
        hashed = hashlib.sha256()
        size = plain.stat().st_size
        with plain.open("rb") as source, packed.open("wb") as target:
            packer = zstandard.ZstdCompressor(level=_LEVEL).compressobj(size)

            def put(some: bytes) -> None:
                hashed.update(some)
                target.write(some)

            for block in _blocks(source):
                self._go_on()
                put(packer.compress(block))
            put(packer.flush())
        return hashed.hexdigest(), packed.stat().st_size

    def _go_on(self) -> None:
        if self._is_ended.is_set():
            raise CalledOff

    @property
    def _index(self) -> Path:
        return self._folder / "public.json"

    def _told(self) -> SnapshotFile | None:
        try:
            return SnapshotFile.model_validate_json(self._index.read_bytes())
        except (OSError, ValidationError):
            return None

    def _tell(self, told: SnapshotFile) -> None:
        written = self._index.with_suffix(".new")
        written.write_text(told.model_dump_json())
        written.replace(self._index)

    def _forget_old(self, told: SnapshotFile) -> None:
        before = time.time() - OLD_S
        for one in self._folder.glob("*.zst"):
            with suppress(OSError):  # on Windows, somebody may be reading it
                if one != self.path_of(told) and one.stat().st_mtime < before:
                    one.unlink()


def _known(tx: Transaction, cursor: str) -> Cursor | None:
    """Return the moment that a file is of, None where this history does not know it any more."""
    try:
        made_at = read_cursor(cursor)
        require_known(tx, made_at)
    except BadCursor:
        return None
    return made_at


def _has_losses(tx: Transaction, scope: str, since: Cursor) -> bool:
    found = tx.first(
        "SELECT 1 FROM sync_change WHERE scope = ? AND seq > ? AND op = 'D' LIMIT 1",
        [scope, since.seq],
    )
    return found is not None


def _opened(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    db.create_function("searchable", 1, searchable, deterministic=True)
    # What breaks off is thrown away, and a hub has other use for its memory.
    for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -16000"):
        db.execute(f"PRAGMA {pragma}")
    return db


def _blocks(source: IO[bytes]) -> Iterator[bytes]:
    while block := source.read(_BLOCK):
        yield block
