"""Which transfers there are and how far each of their files is, in a small file beside the cache.

Written before anything is done, so that a killed engine goes on where it was. How far a half-moved
file came is not written here: its part on the disk says so, or the hub.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from alliancehub.engine.plain import from_plain, to_plain
from alliancehub.engine.store.database import Database
from alliancehub.model.errors import Refusal

AT_ONCE = 2_000  # files that are held in memory of the many that a version may have
UNENDED = "('waiting', 'running', 'paused', 'failed')"
OVER = "('done', 'present')"
_SUFFIXES = ("", "-wal", "-shm")
_SHAPE = """
CREATE TABLE IF NOT EXISTS transfer (
    id TEXT PRIMARY KEY, direction TEXT NOT NULL, version TEXT NOT NULL, name TEXT NOT NULL,
    folder TEXT NOT NULL, state TEXT NOT NULL, phase TEXT NOT NULL DEFAULT '',
    place INTEGER NOT NULL, moved INTEGER NOT NULL DEFAULT 0, refusal TEXT NOT NULL DEFAULT '',
    boot TEXT NOT NULL DEFAULT '', created_at TEXT NOT NULL, ended_at TEXT NOT NULL DEFAULT '');
CREATE TABLE IF NOT EXISTS transfer_file (
    transfer TEXT NOT NULL, number INTEGER NOT NULL, path TEXT NOT NULL, size INTEGER NOT NULL,
    sha256 TEXT NOT NULL, state TEXT NOT NULL, stamp TEXT NOT NULL,
    upload TEXT NOT NULL DEFAULT '', refusal TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (transfer, number)) WITHOUT ROWID;
CREATE UNIQUE INDEX IF NOT EXISTS transfer_file_path ON transfer_file (transfer, path);
CREATE INDEX IF NOT EXISTS transfer_file_state ON transfer_file (transfer, state, number);
CREATE INDEX IF NOT EXISTS transfer_file_sha256 ON transfer_file (sha256, transfer);
"""
_TRANSFER = (
    "id, direction, version, name, folder, state, phase, place, moved, refusal, boot, "
    "created_at, ended_at"
)
_FILE = "number, path, size, sha256, state, stamp, upload, refusal"
_TALLY = (
    f"SELECT COUNT(*), COALESCE(SUM(size), 0), COALESCE(SUM(state IN {OVER}), 0), "
    f"COALESCE(SUM(CASE WHEN state IN {OVER} THEN size END), 0)"
)
_GOING = f"SELECT id FROM transfer WHERE state IN {UNENDED}"  # noqa: S608 - our own names
_NEEDED = f"SELECT 1 FROM transfer_file WHERE sha256 = ? AND transfer IN ({_GOING}) LIMIT 1"  # noqa: S608
_CHANGEABLE = frozenset(
    {"state", "phase", "place", "moved", "refusal", "boot", "ended_at", "folder", "name"}
)


@dataclass(frozen=True)
class TransferRow:
    """A transfer as it is written down; see ``transfer_api.Transfer``.

    Attributes:
        name: what the version is called.
        boot: names the run of the system during which files were last written, or empty.
    """

    id: str
    direction: str
    version: str
    name: str
    folder: str
    state: str
    phase: str
    place: int
    moved: int
    refusal: Refusal | None
    boot: str
    created_at: str
    ended_at: str

    @property
    def is_upload(self) -> bool:
        """Whether it goes to the hub."""
        return self.direction == "upload"


@dataclass(frozen=True)
class FileRow:
    """A file of a transfer as it is written down.

    Attributes:
        number: its place in the order of paths.
        sha256: empty where it was not computed yet.
        state: ``found`` (not hashed yet), ``waiting``, ``done``, ``present`` or ``failed``.
        stamp: of the file as it was read or written; see ``transfers/stamps.py``.
        upload: address of the upload that was begun for it, or empty.
    """

    number: int
    path: str
    size: int
    sha256: str = ""
    state: str = "found"
    stamp: str = ""
    upload: str = ""
    refusal: Refusal | None = None


@dataclass(frozen=True)
class Tally:
    """What the files of a transfer add up to, by what is over and what is there at all."""

    files: int
    bytes: int
    files_over: int
    bytes_over: int


class TransferBook:
    """The file. May be used from any thread; it is made with the first transfer.

    Args:
        path: of the file.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._opening = threading.Lock()
        self._opened: Database | None = None

    @property
    def is_there(self) -> bool:
        """Whether there ever was a transfer."""
        return self._opened is not None or self.path.exists()

    def close(self) -> None:
        """Close the file; the next call opens it again."""
        with self._opening:
            if self._opened is not None:
                self._opened.close()
                self._opened = None

    def erase(self) -> None:
        """Close the file and remove it."""
        self.close()
        for suffix in _SUFFIXES:
            with suppress(OSError):
                self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)

    @property
    def _database(self) -> Database:
        with self._opening:
            if self._opened is None:
                made = Database(self.path)
                try:
                    with made.write() as db:
                        for statement in filter(str.strip, _SHAPE.split(";")):
                            db.execute(statement)
                except BaseException:
                    made.close()
                    raise
                self._opened = made
            return self._opened

    def add(self, row: TransferRow) -> None:
        """Write a transfer down, last in the order."""
        with self._database.write() as db:
            (last,) = db.execute("SELECT COALESCE(MAX(place), 0) FROM transfer").fetchone()
            db.execute(
                f"INSERT INTO transfer ({_TRANSFER}) VALUES ({_marks(13)})",  # noqa: S608 - our own names
                (
                    *(row.id, row.direction, row.version, row.name, row.folder, row.state),
                    *(row.phase, last + 1, row.moved, _kept(row.refusal), row.boot),
                    *(row.created_at, row.ended_at),
                ),
            )

    def transfers(self) -> list[TransferRow]:
        """Return those that go on in their order, then those that ended, newest first."""
        if not self.is_there:
            return []
        with self._database.read() as db:
            going = db.execute(
                f"SELECT {_TRANSFER} FROM transfer WHERE state IN {UNENDED} ORDER BY place"  # noqa: S608
            ).fetchall()
            ended = db.execute(
                f"SELECT {_TRANSFER} FROM transfer WHERE state NOT IN {UNENDED} "  # noqa: S608
                "ORDER BY ended_at DESC, place DESC"
            ).fetchall()
        return [_row(one) for one in (*going, *ended)]

    def get(self, id: str) -> TransferRow | None:
        """Return a transfer, or None."""
        if not self.is_there:
            return None
        with self._database.read() as db:
            found = db.execute(
                f"SELECT {_TRANSFER} FROM transfer WHERE id = ?",  # noqa: S608
                (id,),
            ).fetchone()
        return None if found is None else _row(found)

    def change(self, id: str, *, is_durable: bool = True, **values: Any) -> None:
        """Change values of a transfer."""
        if unknown := set(values) - _CHANGEABLE:
            raise ValueError(f"not to be changed: {unknown}")
        if "refusal" in values:
            values["refusal"] = _kept(values["refusal"])
        names = ", ".join(f"{name} = ?" for name in values)
        with self._database.write(is_durable=is_durable) as db:
            db.execute(f"UPDATE transfer SET {names} WHERE id = ?", (*values.values(), id))  # noqa: S608

    def remove(self, id: str) -> None:
        """Forget a transfer and its files."""
        with self._database.write() as db:
            db.execute("DELETE FROM transfer_file WHERE transfer = ?", (id,))
            db.execute("DELETE FROM transfer WHERE id = ?", (id,))

    def order(self, id: str, place: int) -> None:
        """Put a transfer at a place of those that go on, from 1; the others keep their order."""
        with self._database.write() as db:
            going = [
                one
                for (one,) in db.execute(
                    f"SELECT id FROM transfer WHERE state IN {UNENDED} ORDER BY place"  # noqa: S608
                )
            ]
            if id not in going:
                return
            going.remove(id)
            going.insert(min(max(place, 1), len(going) + 1) - 1, id)
            # They take the numbers that they had together, so that none clashes with an ended one.
            (first,) = db.execute("SELECT COALESCE(MAX(place), 0) + 1 FROM transfer").fetchone()
            db.executemany(
                "UPDATE transfer SET place = ? WHERE id = ?",
                [(first + number, one) for number, one in enumerate(going)],
            )

    def put_files(self, transfer: str, files: Iterable[FileRow]) -> None:
        """Write files down, in place of those of the same number."""
        cells = [(transfer, *_file_cells(one)) for one in files]
        with self._database.write(is_durable=False) as db:
            db.executemany(
                f"INSERT OR REPLACE INTO transfer_file (transfer, {_FILE}) VALUES ({_marks(9)})",  # noqa: S608
                cells,
            )

    def forget_files(self, transfer: str, paths: Iterable[str] | None = None) -> None:
        """Forget all files of a transfer, or those of some paths."""
        with self._database.write() as db:
            if paths is None:
                db.execute("DELETE FROM transfer_file WHERE transfer = ?", (transfer,))
            else:
                db.executemany(
                    "DELETE FROM transfer_file WHERE transfer = ? AND path = ?",
                    [(transfer, one) for one in paths],
                )

    def set_states(self, transfer: str, numbers: Iterable[int], state: str) -> None:
        """Say how files stand."""
        with self._database.write(is_durable=False) as db:
            db.executemany(
                "UPDATE transfer_file SET state = ?, refusal = '' "
                "WHERE transfer = ? AND number = ?",
                [(state, transfer, number) for number in numbers],
            )

    def each_file(self, transfer: str, states: Iterable[str] = ()) -> Iterator[FileRow]:
        """Yield files by number, of these states only where some are named; some at a time.

        A file whose state changes meanwhile may or may not come.
        """
        wanted = tuple(states)
        narrowed = f"AND state IN ({_marks(len(wanted))})" if wanted else ""
        after = -1
        while True:
            with self._database.read() as db:
                found = db.execute(
                    f"SELECT {_FILE} FROM transfer_file "  # noqa: S608
                    f"WHERE transfer = ? AND number > ? {narrowed} ORDER BY number LIMIT ?",
                    (transfer, after, *wanted, AT_ONCE),
                ).fetchall()
            for one in found:
                yield _file(one)
            if len(found) < AT_ONCE:
                return
            after = found[-1][0]

    def each_path(self, transfer: str) -> Iterator[tuple[int, str, int, str]]:
        """Yield number, path, size and stamp of every file by number."""
        after = -1
        while True:
            with self._database.read() as db:
                found = db.execute(
                    "SELECT number, path, size, stamp FROM transfer_file "
                    "WHERE transfer = ? AND number > ? ORDER BY number LIMIT ?",
                    (transfer, after, AT_ONCE),
                ).fetchall()
            yield from found
            if len(found) < AT_ONCE:
                return
            after = found[-1][0]

    def first_of_content(self, transfer: str, sha256: str) -> int:
        """Return the number of the first file with a content."""
        with self._database.read() as db:
            (number,) = db.execute(
                "SELECT MIN(number) FROM transfer_file WHERE sha256 = ? AND transfer = ?",
                (sha256, transfer),
            ).fetchone()
        return int(number)

    def same_content(self, transfer: str, sha256: str, state: str) -> list[FileRow]:
        """Return the files of a transfer with a content that are in a state, by number."""
        with self._database.read() as db:
            found = db.execute(
                f"SELECT {_FILE} FROM transfer_file "  # noqa: S608
                "WHERE sha256 = ? AND transfer = ? AND state = ? ORDER BY number",
                (sha256, transfer, state),
            ).fetchall()
        return [_file(one) for one in found]

    def tally(self, transfer: str) -> Tally:
        """Return what the files of a transfer add up to."""
        with self._database.read() as db:
            cells = db.execute(
                f"{_TALLY} FROM transfer_file WHERE transfer = ?",
                (transfer,),
            ).fetchone()
        return Tally(*map(int, cells))

    def page(
        self, transfer: str, states: list[str], offset: int, limit: int
    ) -> tuple[list[FileRow], int]:
        """Return some files by number, and how many there are."""
        narrowed = f"AND state IN ({_marks(len(states))})" if states else ""
        with self._database.read() as db:
            (total,) = db.execute(
                f"SELECT COUNT(*) FROM transfer_file WHERE transfer = ? {narrowed}",  # noqa: S608
                (transfer, *states),
            ).fetchone()
            found = db.execute(
                f"SELECT {_FILE} FROM transfer_file WHERE transfer = ? {narrowed} "  # noqa: S608
                "ORDER BY number LIMIT ? OFFSET ?",
                (transfer, *states, limit, offset),
            ).fetchall()
        return [_file(one) for one in found], int(total)

    def needs(self, sha256: str) -> bool:
        """Tell whether a transfer that goes on is about a content."""
        if not self.is_there:
            return False
        with self._database.read() as db:
            return db.execute(_NEEDED, (sha256,)).fetchone() is not None


def _marks(count: int) -> str:
    return ", ".join("?" * count)


def _kept(refusal: Refusal | None) -> str:
    return "" if refusal is None else json.dumps(to_plain(refusal))


def _refusal(text: str) -> Refusal | None:
    return from_plain(Refusal, json.loads(text)) if text else None


def _row(cells: tuple[Any, ...]) -> TransferRow:
    before, refusal, after = cells[:9], cells[9], cells[10:]
    return TransferRow(*(*before, _refusal(refusal), *after))


def _file(cells: tuple[Any, ...]) -> FileRow:
    return FileRow(*(*cells[:7], _refusal(cells[7])))


def _file_cells(one: FileRow) -> tuple[Any, ...]:
    return (
        *(one.number, one.path, one.size, one.sha256, one.state),
        *(one.stamp, one.upload, _kept(one.refusal)),
    )
