"""Which database a hub has: a file in its data folder, or one on a PostgreSQL server."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec

from sqlalchemy.exc import DBAPIError

from alliancehub.model.errors import Refusal
from alliancehub.model.told import told
from alliancehub.server.database import FAULTS, Database, Unreachable, Unwritable
from alliancehub.server.embedded import EmbeddedDatabase
from alliancehub.server.settings import Settings

_NO_WRITING = frozenset(
    {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_FULL, sqlite3.SQLITE_PERM}
)
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_SCHEMES = ("postgresql://", "postgres://")


@contextmanager
def answering() -> Iterator[None]:
    """Say in words that a database cannot be reached, where somebody waits to read it."""
    try:
        yield
    except Unreachable as error:
        raise Refusal(
            "unreachable_database",
            told("The database does not answer: {why}", why=str(error)),
            field="database",
            remedy="Check its address, and that it runs and lets this hub in.",
        ) from error
    except (Unwritable, OSError) as error:
        raise _unwritable(error) from error
    except FAULTS as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        code = getattr(cause, "sqlite_errorcode", 0) & 0xFF
        if code in _NO_WRITING:
            raise _unwritable(cause or error) from error
        if code in _DAMAGED:
            raise Refusal(
                "damaged_database",
                told("The hub's database is damaged: {why}.", why=str(cause)),
                field="data",
                remedy="Put back the last backup: alliancehub admin restore-backup.",
            ) from error
        raise


def _unwritable(cause: BaseException) -> Refusal:
    return Refusal(
        "unwritable_database",
        told("The hub's database cannot be written: {why}.", why=str(cause)),
        field="data",
        remedy="Make room on its disk, or let it be written, and start the hub again.",
    )


def database_of(settings: Settings) -> Database:
    """Return the database of a hub, not looked into yet; raises Refusal for an unfit address."""
    if not settings.database:
        return EmbeddedDatabase(settings.data / "hub.sqlite", settings.write_wait_s)
    if not settings.database.startswith(_SCHEMES):
        scheme = settings.database.partition(":")[0][:20]
        raise Refusal(
            "unknown_database",
            told("{scheme} is no database that a hub can use.", scheme=repr(scheme)),
            field="database",
            remedy="Give the address of a PostgreSQL database, as postgresql://host/name, or none.",
        )
    if find_spec("psycopg") is None:
        raise Refusal(
            "no_psycopg",
            "What speaks to PostgreSQL is not installed.",
            field="database",
            remedy="Install it with: pip install 'alliancehub[server,postgres]'",
        )
    # Loaded only where it is used: its library need not be there.
    made: Database = import_module("alliancehub.server.postgres").PostgresDatabase(
        settings.database, settings.write_wait_s
    )
    return made
