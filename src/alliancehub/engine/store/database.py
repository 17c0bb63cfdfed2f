"""The file of a cache: one writer at a time, and readers that no writer blocks."""

from __future__ import annotations

import errno
import os
import sqlite3
import sys
import threading
import time
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
_SHORT_READ_MS = 250  # an export reads for minutes, a list for less than this
AT_REST_S = 0.05  # how long a replacement waits for readers before it is tried again later
READING_S = 20.0
LOG_PAGES = 8_000  # 32 MB: a first sync rewrites the same pages over and over
Connection = sqlite3.Connection
_UNWRITABLE = frozenset(
    {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM}
)
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
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

    Raises:
        Refusal: the disk does not let it be opened, made or written.
    """

    def __init__(self, path: Path, now: Callable[[], str] = lambda: "", key: str = "") -> None:
        self.path = path
        self._now = now
        self._key = key
        self._lane = threading.RLock()
        self._is_durable = True
        self._open_writer()
        self._readers: LifoQueue[Connection | None] = LifoQueue()
        for _ in range(READERS):
            self._readers.put(None)  # opened when it is first needed
        self._reading: dict[int, Connection] = {}
        self._stopped: set[int] = set()  # threads whose reading somebody broke off
        # Held while one is: else its connection may be another thread's by then.
        self._breaking = threading.Lock()
        self._is_closed = False

    @property
    def is_encrypted(self) -> bool:
        """Whether the file is."""
        return bool(self._key)

    def rewrite(self, new_key: str, convert: Callable[[Path, str, str], None]) -> None:
        """Have the file written anew under another key, with all connections closed meanwhile.

        Waits for whoever reads; raises Refusal where one is at work for too long. The file is open
        again afterwards, also where it failed.

        Args:
            new_key: empty for a plain file.
            convert: gets the path, the key and the new key.
        """
        with self._lane:
            if self._is_closed:
                raise Interrupted
            taken = self._readers_at_rest(READING_S)
            if taken is None:
                raise Refusal(
                    "busy",
                    "The cache is being read, by an export for instance, "
                    "so it cannot be written anew.",
                    remedy="Try again when that has ended.",
                )
            try:
                _close(taken)
                self._writer.close()
                try:
                    convert(self.path, self._key, new_key)
                    self._key = new_key
                finally:
                    self._open_writer()
            finally:
                for reader in taken:
                    self._readers.put(reader)

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
        thread = threading.get_ident()
        self._stopped.discard(thread)
        try:
            if self._is_closed:
                raise Interrupted
            if reader is None:
                reader = _connect(self.path, self._now, self._key)
                reader.execute("PRAGMA query_only = ON")
                reader.execute("PRAGMA cache_size = -2000")
            self._reading[thread] = reader
            try:
                reader.execute("BEGIN")
                yield reader
            finally:
                with self._breaking:
                    self._reading.pop(thread, None)
                if reader.in_transaction:
                    reader.execute("ROLLBACK")
        except database_errors() as error:
            # A search that is broken off may be told as damage: FTS5 does not say why a row of
            # its own could not be read.
            if thread in self._stopped:
                raise Interrupted from error
            if refusal := refusal_of(error, self.path):
                raise refusal from error
            raise
        finally:
            self._readers.put(reader)

    def replace(self, new: Path, fill: Callable[[Connection], None]) -> bool:
        """Put another file in place of this one; False, with nothing done, where a reader hinders.

        Not in place of an encrypted one either: the other file is plain.

        Whatever is raised, or a kill, leaves the old file or the whole new one. Nobody writes
        meanwhile, and readers wait; so what is still to be written should be little.

        Args:
            new: a file on the same disk that nobody has open; it is gone afterwards.
            fill: given a connection to it, inside a transaction, with this one attached as
                ``old``: brings over what the new one lacks.
        """
        _flush(new, self.path)  # most of it, while nobody waits
        with self._lane:
            if self._is_closed:
                raise Interrupted
            taken = None if self._key else self._readers_at_rest(AT_REST_S)
            if taken is None:
                return False
            try:
                self._fill(new, fill)
                _close(taken)
                self._writer.close()  # the last one: it takes the log along
                try:
                    for suffix in ("-wal", "-shm"):
                        self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)
                    new.replace(self.path)
                    _flush(self.path.parent, self.path)
                finally:
                    self._open_writer()
            except OSError as error:
                raise refusal_of_disk(error, self.path) from error
            finally:
                for reader in taken:
                    self._readers.put(reader)
        return True

    def _readers_at_rest(self, wait_s: float) -> list[Connection | None] | None:
        taken: list[Connection | None] = []
        ends_at = time.monotonic() + wait_s
        try:
            while len(taken) < READERS:
                left = max(ends_at - time.monotonic(), 0)
                taken.append(self._readers.get(timeout=left))
        except Empty:
            for reader in taken:
                self._readers.put(reader)
            return None
        return taken

    def _fill(self, new: Path, fill: Callable[[Connection], None]) -> None:
        made = _connect(new, self._now, "")
        try:
            # It is no cache yet: what breaks off here is thrown away whole.
            for pragma in ("journal_mode = OFF", "synchronous = OFF", "secure_delete = ON"):
                made.execute(f"PRAGMA {pragma}")
            made.execute("ATTACH ? AS old", (str(self.path),))
            made.execute("BEGIN")
            fill(made)
            made.execute("COMMIT")
            made.execute("DETACH old")
            made.execute("PRAGMA journal_mode = WAL")
        except sqlite3.Error as error:
            raise refusal_of(error, new) or error from error
        finally:
            made.close()
        new.chmod(0o600)
        _flush(new, self.path)

    def _open_writer(self) -> None:
        self._writer = _opened(self.path, self._now, self._key)
        self._is_durable = True

    def interrupt(self, thread: int) -> None:
        """Stop the statement that a thread is reading with, if it is."""
        with self._breaking:
            if reader := self._reading.get(thread):
                self._stopped.add(thread)
                reader.interrupt()

    def truncate_log(self) -> bool:
        """Move the write-ahead log into the file and empty it; False where a reader hinders.

        Of readers it awaits the short ones alone: nobody writes meanwhile.
        """
        with self._lane:
            self._writer.execute(f"PRAGMA busy_timeout = {_SHORT_READ_MS}")
            try:
                busy, *_ = self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            finally:
                self._writer.execute(f"PRAGMA busy_timeout = {round(BUSY_S * 1_000)}")
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


def _close(readers: list[Connection | None]) -> None:
    """Close readers, and leave in their places what says that they are to be opened."""
    for place, reader in enumerate(readers):
        if reader is not None:
            reader.close()
        readers[place] = None


def flush(path: Path) -> None:
    """Have a file, or the names in a folder, on the disk; Windows flushes names by itself."""
    if path.is_dir() and sys.platform == "win32":
        return
    number = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def _flush(path: Path, cache: Path) -> None:
    """Flush what belongs to a cache; raises Refusal where the disk does not let it be done."""
    try:
        flush(path)
    except OSError as error:
        raise refusal_of_disk(error, cache) from error


def _opened(path: Path, now: Callable[[], str], key: str) -> Connection:
    """Return the connection that writes."""
    faults: tuple[type[Exception], ...] = (OSError, *database_errors())
    try:
        made = _connect(path, now, key)
        try:
            made.execute("PRAGMA journal_mode = WAL")
            made.execute("PRAGMA synchronous = FULL")  # an accepted change survives a power cut
            made.execute(f"PRAGMA wal_autocheckpoint = {LOG_PAGES}")
            made.execute("PRAGMA secure_delete = ON")  # what access was lost to is overwritten
            made.execute("PRAGMA cache_size = -16000")
            path.chmod(0o600)
        except BaseException:
            made.close()
            raise
    except faults as error:
        if isinstance(error, OSError) or _code(error) in _UNWRITABLE:
            raise Refusal(
                "disk_failed",
                told("The cache {path} cannot be opened: {why}.", path=str(path), why=str(error)),
                remedy="Make room on its disk, or let it be written, and start again.",
            ) from error
        if refusal := refusal_of(error, path):
            raise refusal from error
        raise
    return made


def refusal_of(error: BaseException, path: Path) -> Refusal | None:
    """Return in words what the disk does not let be done, None for any other fault."""
    code = _code(error)
    if code == sqlite3.SQLITE_FULL:
        return _full()
    if code in _UNWRITABLE:
        return _unwritable(path, error)
    if code in _DAMAGED:
        return damaged(path, error)
    return None


def _code(error: BaseException) -> int:
    """Return what SQLite says, without what only some versions add; 0 for any other error."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def refusal_of_disk(error: OSError, path: Path) -> Refusal:
    """Return in words what kept a file beside the cache from being written."""
    return _full() if error.errno in _FULL else _unwritable(path, error)


def _full() -> Refusal:
    return Refusal(
        "disk_full",
        "The disk is full, so nothing more can be kept.",
        remedy="Free some space and try again; what was kept before is still there.",
    )


def _unwritable(path: Path, error: BaseException) -> Refusal:
    return Refusal(
        "disk_failed",
        told("The cache {path} cannot be written: {why}.", path=str(path), why=str(error)),
        remedy="Look whether its disk is well and may be written; what is kept stays readable.",
    )


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
