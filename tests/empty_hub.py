"""The database of a hub on which nothing has happened, made once and copied for each hub after.

To make its tables takes a hub longer than most tests take. What differs from hub to hub (its epoch,
its first commit) is in rows, and no row is copied but those that describe the tables: each hub
begins a history of its own, as it does in a database that it finds empty.
"""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from functools import cache
from pathlib import Path

from alliancehub.model.catalogue import Catalogue
from alliancehub.server.databases import database_of
from alliancehub.server.growth import make_ready
from alliancehub.server.settings import Settings
from alliancehub.server.tables import tables_of

_FILE = "hub.sqlite"
_OF_TABLES = {"alembic_version", "kind_columns"}  # what the rows of these describe is copied too


def put_into(folder: Path) -> None:
    """Lay it into a hub's data folder, unless a database is there."""
    if (folder / _FILE).exists():
        return
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    (folder / _FILE).write_bytes(content())


@cache
def content() -> bytes:
    """Return the file; made at the first call, which draws secrets as each hub's start does."""
    with tempfile.TemporaryDirectory(prefix="hub-") as made:
        folder = Path(made)
        database = database_of(Settings(folder))
        with database.write() as tx:
            make_ready(tx, tables_of(Catalogue()), "2026-01-01T00:00:00Z")
        database.close()
        with closing(sqlite3.connect(folder / _FILE)) as connection:
            found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            for (name,) in found.fetchall():
                if name not in _OF_TABLES:
                    connection.execute(f'DELETE FROM "{name}"')  # noqa: S608 - names of ours
            connection.commit()
        return (folder / _FILE).read_bytes()
