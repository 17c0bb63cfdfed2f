"""Which database a hub has: a file in its data folder, or one on a PostgreSQL server."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec

from alliancehub.model.errors import Refusal
from alliancehub.model.told import told
from alliancehub.server.database import Database, Unreachable
from alliancehub.server.embedded import EmbeddedDatabase
from alliancehub.server.settings import Settings

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
