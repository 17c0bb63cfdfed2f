"""The file of a cache: one writer at a time, and readers that no writer blocks."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from queue import Empty, LifoQueue

from alliancehub.engine.store.driver import connect, database_errors
from alliancehub.model.errors import Refusal
from alliancehub.model.folding import searchable
from alliancehub.model.told import told

READERS = 4
BUSY_S = 10.0
READING_S = 20.0
LOG_PAGES = 8_000  # 32 MB: a first sync rewrites the same pages over and over
Connection = sqlite3.Connection
_UNWRITABLE = frozenset(
    {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM}
)
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


class Interrupted(Exception):
    """The reader was told to stop, since its answer is not wanted any more."""


class Database:
    """Connections to one file.

    Reads run on connections of their own, each on one consistent state, while a write goes on.
    May be used from any thread.

    Args:
        path: the file.
        now: returns the UTC instant as text; statements know it as ``now_text()``.
        key: of an encrypted file; empty for a plain one.
    """

    def __init__(self, path: Path, now: Callable[[], str] = lambda: "", key: str = "") -> None:
        self.path = path
        self._now = now
        self._key = key
        self._lane = threading.RLock()
        self._begin()
        self._readers: LifoQueue[Connection | None] = LifoQueue()
        for _ in range(READERS):
            self._readers.put(None)  # opened when it is first needed
        self._reading: dict[int, Connection] = {}
        self._is_closed = False

    @property
    def is_encrypted(self) -> bool:
        """Whether the file is."""
        return bool(self._key)

    def rewrite(self, new_key: str, convert: Callable[[Path, str, str], None]) -> None:
        """Have the file written anew under another key, with all connections closed meanwhile.

        Waits for whoever reads. The file is open again afterwards, also where that failed.

        Args:
            new_key: empty for a plain file.
            convert: gets the path, the key and the new key.
        """
        with self._lane:
            if self._is_closed:
                raise Interrupted
            for reader in self._all_readers():
                if reader is not None:
                    reader.close()
            try:
                self._writer.close()
                convert(self.path, self._key, new_key)
                self._key = new_key
            finally:
                self._begin()
                for _ in range(READERS):
                    self._readers.put(None)

    def _all_readers(self) -> list[Connection | None]:
        """Take all readers; raises Refusal where one is at work for too long."""
        taken: list[Connection | None] = []
        try:
            while len(taken) < READERS:
                taken.append(self._readers.get(timeout=READING_S))
        except Empty:
            for reader in taken:
                self._readers.put(reader)
            raise Refusal(
                "busy",
                "The cache is being read, by an export for instance, so it cannot be written anew.",
                remedy="Try again when that has ended.",
            ) from None
        return taken

    def _begin(self) -> None:
        self._writer = _connect(self.path, self._now, self._key)
        self._writer.execute("PRAGMA journal_mode = WAL")
        self._writer.execute("PRAGMA synchronous = FULL")  # an accepted change survives a power cut
        self._is_durable = True
        self._writer.execute(f"PRAGMA wal_autocheckpoint = {LOG_PAGES}")
        self._writer.execute("PRAGMA secure_delete = ON")  # what access was lost to is overwritten
        self._writer.execute("PRAGMA cache_size = -16000")
        self.path.chmod(0o600)

    @contextmanager
    def write(self, *, is_durable: bool = True) -> Iterator[Connection]:
        """Give the writer inside a transaction, which is rolled back where anything is raised.

        What is not durable may be lost in a power cut, until the next durable transaction: rows
        that the hub can send again need no disk flush for each page.
        """
        with self._lane:
            if self._is_closed:
                raise Interrupted
            if is_durable is not self._is_durable:
                self._writer.execute(f"PRAGMA synchronous = {'FULL' if is_durable else 'NORMAL'}")
                self._is_durable = is_durable
            try:
                self._writer.execute("BEGIN IMMEDIATE")
                yield self._writer
                self._writer.execute("COMMIT")
            except BaseException as error:
                if self._writer.in_transaction:
                    self._writer.execute("ROLLBACK")
                if refusal := refusal_of(error, self.path):
                    raise refusal from error
                raise

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Give a reader on one state of the file; raises Interrupted where it was told to stop."""
        reader = self._readers.get()
        try:
            if self._is_closed:
                raise Interrupted
            if reader is None:
                reader = _connect(self.path, self._now, self._key)
                reader.execute("PRAGMA query_only = ON")
                reader.execute("PRAGMA cache_size = -2000")
            self._reading[threading.get_ident()] = reader
            reader.execute("BEGIN")
            try:
                yield reader
            finally:
                self._reading.pop(threading.get_ident(), None)
                reader.execute("ROLLBACK")
        except database_errors() as error:
            if "interrupted" in str(error):
                raise Interrupted from error
            if refusal := refusal_of(error, self.path):
                raise refusal from error
            raise
        finally:
            self._readers.put(reader)

    def interrupt(self, thread: int) -> None:
        """Stop the statement that a thread is reading with, if it is."""
        if reader := self._reading.get(thread):
            reader.interrupt()

    def truncate_log(self) -> bool:
        """Move the write-ahead log into the file and empty it; False where a reader hinders."""
        with self._lane:
            busy, *_ = self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return not busy

    def rest(self) -> None:
        """Give back the memory that holds pages of the file, but for readers at work."""
        with self._lane:
            if self._is_closed:
                return
            self._writer.execute("PRAGMA shrink_memory")
        idle: list[Connection | None] = []
        with suppress(Empty):
            while True:
                idle.append(self._readers.get_nowait())
        for reader in idle:
            if reader is not None:
                reader.execute("PRAGMA shrink_memory")
            self._readers.put(reader)

    def close(self) -> None:
        """Close all connections, once whoever reads is done."""
        with self._lane:
            if self._is_closed:
                return
            self._is_closed = True
        readers = [self._readers.get() for _ in range(READERS)]
        for reader in readers:
            if reader is not None:
                reader.close()
            self._readers.put(None)  # whoever still waits learns that it is closed
        with self._lane:
            self._writer.close()


def refusal_of(error: BaseException, path: Path) -> Refusal | None:
    """Return in words what the disk does not let be done, None for any other fault."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_FULL:
        return Refusal(
            "disk_full",
            "The disk is full, so nothing more can be kept.",
            remedy="Free some space and try again; what was kept before is still there.",
        )
    if code in _UNWRITABLE:
        return Refusal(
            "disk_failed",
            told("The cache {path} cannot be written: {why}.", path=str(path), why=str(error)),
            remedy="Look whether its disk is well and may be written; what is kept stays readable.",
        )
    if code in _DAMAGED:
        return damaged(path, error)
    return None


def damaged(path: Path, error: BaseException) -> Refusal:
    """Return in words that the file cannot be read."""
    return Refusal(
        "cache_damaged",
        told("The cache {path} cannot be read: {why}.", path=str(path), why=str(error)),
        remedy="Move the file away; all but unsent changes comes back from the hub.",
    )


def _connect(path: Path, now: Callable[[], str], key: str) -> Connection:
    made = connect(path, key, timeout=BUSY_S)
    made.create_function("now_text", 0, now)
    made.create_function("searchable", 1, searchable, deterministic=True)
    return made
