"""Back a hub up while it runs, and restore it: one file, whatever database it has or will have.

A backup is an embedded database, of one moment and complete. A hub that is restored has forgotten
what came later, so it begins a new epoch: no cursor of before is taken for one of this history.
"""

from __future__ import annotations

import os
import secrets
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from alembic.runtime.migration import MigrationContext

from alliancehub.model.catalogue import Catalogue
from alliancehub.model.errors import Refusal
from alliancehub.model.told import told
from alliancehub.server.clock import instant, system_clock
from alliancehub.server.database import Transaction
from alliancehub.server.databases import answering, database_of
from alliancehub.server.embedded import copy_online, is_open_elsewhere
from alliancehub.server.growth import make_ready
from alliancehub.server.migrations.upgrade import upgrade
from alliancehub.server.moving import copy_all, move_rows, require_empty, require_here
from alliancehub.server.settings import Settings
from alliancehub.server.tables import tables_of

_NAME = "hub.sqlite"


@dataclass(frozen=True)
class Backup:
    """What a backup holds.

    Attributes:
        seq, at: the last commit in it.
        size: bytes of the file.
    """

    seq: int
    at: str
    size: int


def back_up(settings: Settings, file: Path) -> Backup:
    """Write a backup of a hub, which may be running; readers and writers go on meanwhile.

    Raises Refusal where there is no such hub, or already such a file.
    """
    if file.exists():
        raise Refusal(
            "file_exists",
            told("There is a file {file} already.", file=str(file)),
            field="file",
            remedy="Name another: an older backup is not written over.",
        )
    if not settings.database and not (settings.data / _NAME).exists():
        raise _no_hub(settings)
    with _folder_beside(file) as folder:
        part = folder / _NAME
        if settings.database:
            _export(settings, folder)
        else:
            copy_online(settings.data / _NAME, part)
        seq, at = _look_into(folder)
        _put_in_place(part, file)
    return Backup(seq, at, file.stat().st_size)


def restore(file: Path, settings: Settings, tell: Callable[[str, int], None]) -> Backup:
    """Make a hub out of a backup, where none is; whole or not at all. The file stays as it is.

    Args:
        tell: is told of each table that was filled, where the hub is on a server.

    Raises Refusal where the file is no backup, or where a hub is in the way.
    """
    if not settings.database:
        _require_room(settings.data)
    _require_backup(file)
    settings.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    with _folder_beside(settings.data / _NAME) as folder:
        copy_online(file, folder / _NAME)
        _begin_anew(folder)
        seq, at = _look_into(folder)
        if settings.database:
            _import(folder, settings, tell)
        else:
            _put_in_place(folder / _NAME, settings.data / _NAME)
    return Backup(seq, at, file.stat().st_size)


def _export(settings: Settings, folder: Path) -> None:
    """Write all of a hub on a server into a file, out of one snapshot."""
    source = database_of(settings)
    target = database_of(Settings(folder))
    try:
        with answering(), source.read() as out:
            found = MigrationContext.configure(out.connection).get_current_revision()
            if found is None:
                raise _no_hub(settings)
            with target.write() as into:
                upgrade(into.connection, found)  # the schema it has, which may be an older one
                move_rows(out, into, lambda *_: None)
    finally:
        source.close()
        target.close()


def _import(folder: Path, settings: Settings, tell: Callable[[str, int], None]) -> None:
    source = database_of(Settings(folder))
    target = database_of(settings)
    try:
        with answering(), source.read() as out, target.write(is_patient=True) as into:
            require_empty(into)
            copy_all(out, into, tell)
    finally:
        source.close()
        target.close()


def _begin_anew(folder: Path) -> None:
    """Bring the copy to this version's schema, and to an epoch that no client knows."""
    database = database_of(Settings(folder))
    try:
        with database.write(is_patient=True) as tx:
            make_ready(tx, tables_of(Catalogue()), instant(system_clock()))
            tx.run("UPDATE sync_clock SET epoch = ?", [secrets.token_hex(8)])
    finally:
        database.close()


def _look_into(folder: Path) -> tuple[int, str]:
    """Return the last commit of a copy, once nothing but the one file is left of it."""
    database = database_of(Settings(folder))
    try:
        with database.read() as tx:
            require_here(tx)
            seq, at = _last_commit(tx)
    finally:
        database.close()
    if is_open_elsewhere(folder / _NAME):  # leaves the write-ahead log, too
        raise RuntimeError("The copy is still open.")
    return seq, at


def _last_commit(tx: Transaction) -> tuple[int, str]:
    found = tx.first("SELECT c.seq, at FROM sync_clock c JOIN sync_commit m ON m.seq = c.seq")
    if found is None:
        raise RuntimeError("The copy has no commit clock.")
    return int(found[0]), str(found[1])


def _require_room(folder: Path) -> None:
    if not (folder / _NAME).exists():
        return
    if is_open_elsewhere(folder / _NAME):
        raise Refusal(
            "running",
            "The hub is running.",
            field="data",
            remedy="Stop it, and move its hub.sqlite away before a backup takes its place.",
        )
    raise Refusal(
        "not_empty",
        told("There is a hub in {folder} already.", folder=str(folder)),
        field="data",
        remedy="Move its hub.sqlite away first, and keep it until all is well: it may hold what "
        "the backup does not.",
    )


def _require_backup(file: Path) -> None:
    if file.is_file():
        with suppress(sqlite3.DatabaseError), closing(sqlite3.connect(file)) as connection:
            found = connection.execute(
                "SELECT 1 FROM sqlite_master WHERE name = 'sync_clock'"
            ).fetchone()
            (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
            if found and verdict == "ok":
                return
    raise Refusal(
        "no_backup",
        told("{file} is no backup of a hub, or a damaged one.", file=str(file)),
        field="file",
        remedy="Name a file that alliancehub admin backup has written.",
    )


def _no_hub(settings: Settings) -> Refusal:
    place = settings.database and "this database"
    return Refusal(
        "nothing_to_back_up",
        told("There is no hub in {folder}.", folder=place or str(settings.data)),
        field="database" if place else "data",
        remedy="Name the folder or database that alliancehub serve was given.",
    )


@contextmanager
def _folder_beside(file: Path) -> Iterator[Path]:
    """Give a folder of this user alone, on the same disk, so that its file can take the place."""
    try:
        made = TemporaryDirectory(dir=file.absolute().parent, prefix=".alliancehub-")
    except OSError as error:
        raise Refusal(
            "no_place",
            told("{file} cannot be written: {why}.", file=str(file), why=str(error.strerror)),
            field="file",
            remedy="Name a file in a folder that is there and that you may write to.",
        ) from error
    with made as folder:
        yield Path(folder)


def _put_in_place(part: Path, file: Path) -> None:
    """Give a finished file its name, once it is on the disk."""
    part.chmod(0o600)
    with part.open("rb") as written:
        os.fsync(written.fileno())
    os.link(part, file)  # fails where another came first
    folder = os.open(file.absolute().parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
