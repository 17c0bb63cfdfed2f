"""Move a hub from its embedded database to a PostgreSQL server, whole or not at all.

All that clients hold stays valid: epoch, commits and tags, so cursors; devices and their numbers;
tokens. Tables and columns that left the declarations go along.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

from sqlalchemy import BigInteger, Column, Connection, Inspector, MetaData, Table, Text, inspect
from sqlalchemy.schema import CreateColumn

from alliancehub.model.catalogue import Catalogue
from alliancehub.model.errors import Refusal
from alliancehub.model.told import told
from alliancehub.server.clock import instant, system_clock
from alliancehub.server.database import Transaction
from alliancehub.server.databases import answering, database_of
from alliancehub.server.embedded import is_open_elsewhere
from alliancehub.server.growth import make_ready
from alliancehub.server.journal import head
from alliancehub.server.settings import Settings
from alliancehub.server.tables import tables_of

_BATCH = 1_000
_NOT_MOVED = "alembic_version"  # both have the newest
_FILE = "hub.sqlite"


def move(folder: Path, url: str, tell: Callable[[str, int], None]) -> int:
    """Move a hub that is not running; return how many rows it has.

    Args:
        folder: its data folder; what lies there stays, marked as moved.
        url: address of an empty database.
        tell: is told of each table that was moved and its rows.

    Raises Refusal; then the hub is where it was, and the new database is as empty.
    """
    _require_stopped(folder)
    source = database_of(Settings(folder))
    target = database_of(Settings(folder, database=url))
    try:
        with answering(), source.write() as out:
            make_ready(out, tables_of(Catalogue()), instant(system_clock()))
            require_here(out)
            with target.write(is_patient=True) as into:
                require_empty(into)
                moved = copy_all(out, into, tell)
            # Committed over there: from here on that is the hub.
            out.run("INSERT INTO hub_meta (name, value) VALUES ('moved_to', ?)", [_place(url)])
    finally:
        source.close()
        target.close()
    return moved


def copy_all(out: Transaction, into: Transaction, tell: Callable[[str, int], None]) -> int:
    """Make an empty database the same hub as one that is ready; return how many rows it has."""
    make_ready(into, tables_of(Catalogue()), instant(system_clock()))
    return move_rows(out, into, tell)


def move_rows(out: Transaction, into: Transaction, tell: Callable[[str, int], None]) -> int:
    """Give a database of the same schema all rows of another; return how many."""
    moved = 0
    for name, columns in _grow_alike(out.connection, into):
        moved += _move_table(out, into, name, columns, tell)
    if head(out) != head(into):
        raise RuntimeError("The clock of commits did not come along.")
    return moved


def require_here(tx: Transaction) -> None:
    """Raise Refusal where a hub was moved elsewhere, so that it does not begin to live twice."""
    place = tx.value("SELECT value FROM hub_meta WHERE name = 'moved_to'")
    if place is not None:
        raise Refusal(
            "moved",
            told("This hub was moved to {place}.", place=str(place)),
            field="data",
            remedy="Start it there with --database; what lies here is what it was before.",
        )


def _require_stopped(folder: Path) -> None:
    if not (folder / _FILE).exists():
        raise Refusal(
            "nothing_to_move",
            told("There is no hub in {folder}.", folder=str(folder)),
            field="from",
            remedy="Name the folder that alliancehub serve was given with --data.",
        )
    if is_open_elsewhere(folder / _FILE):
        raise Refusal(
            "running",
            "The hub is running.",
            field="from",
            remedy="Stop it first, or what is changed meanwhile would stay behind.",
        )


def require_empty(tx: Transaction) -> None:
    """Raise Refusal where a database has tables, perhaps those of a hub that runs."""
    if inspect(tx.connection).get_table_names():
        raise Refusal(
            "not_empty",
            "This database holds something already.",
            field="database",
            remedy="Move the hub into an empty one: createdb makes it.",
        )


def _grow_alike(connection: Connection, into: Transaction) -> Iterator[tuple[str, list[str]]]:
    """Yield the tables of the source with their columns, made in the target where they lack."""
    found = inspect(connection)
    there = {
        name: {one["name"] for one in columns}
        for (_, name), columns in inspect(into.connection).get_multi_columns().items()
    }
    for name in sorted(set(found.get_table_names()) - {_NOT_MOVED}):
        columns = _columns_of(found, name)
        if name not in there:
            Table(name, MetaData(), *columns).create(into.connection)
        else:
            for column in columns:
                if column.name not in there[name]:
                    shape = CreateColumn(column).compile(dialect=into.connection.dialect)
                    into.run(f'ALTER TABLE "{name}" ADD COLUMN {shape}')
        yield name, [column.name for column in columns]


def _columns_of(found: Inspector, name: str) -> list[Column[object]]:
    keys = found.get_pk_constraint(name)["constrained_columns"]
    return [
        Column(
            one["name"],
            Text() if isinstance(one["type"], Text) else BigInteger(),
            primary_key=one["name"] in keys,
        )
        for one in found.get_columns(name)
    ]


def _move_table(
    out: Transaction,
    into: Transaction,
    name: str,
    columns: list[str],
    tell: Callable[[str, int], None],
) -> int:
    named = ", ".join(f'"{one}"' for one in columns)
    into.run(f'DELETE FROM "{name}"')  # noqa: S608 - what making it ready put there
    into.fill(name, columns, out.each(f'SELECT {named} FROM "{name}"'))  # noqa: S608 - names of our own
    before, after = (
        int(one.value(f'SELECT count(*) FROM "{name}"'))  # noqa: S608 - names of our own
        for one in (out, into)
    )
    if before != after:
        raise RuntimeError(f"Of {before} rows of {name} {after} arrived; nothing was moved.")
    tell(name, after)
    return after


def _place(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.hostname or ''}{parts.path}"  # without the password
