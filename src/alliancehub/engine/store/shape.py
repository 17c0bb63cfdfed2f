"""What a cache is like, for a diagnosis: tables, columns, counts. Never what is in it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.driver import database_errors
from alliancehub.engine.store.tables import Schema, quoted

SQLITE = sqlite3.sqlite_version
NAMED = frozenset({"handle", "email", "orcid", "line"})
NAMES_MOST = 2_000_000


def shape_of(db: Connection) -> dict[str, list[str]]:
    """Return the tables and their columns with their types, as they are in the file."""
    tables = [
        name
        for (name,) in db.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
            "ORDER BY name"
        )
    ]
    return {
        name: [
            f"{row[1]} {row[2]}".strip() for row in db.execute(f"PRAGMA table_info({quoted(name)})")
        ]
        for name in tables
    }


def counts_by_kind(db: Connection, schema: Schema) -> dict[str, int]:
    """Return how many rows of each kind there are."""
    return {
        kind: db.execute(f"SELECT count(*) FROM {table.name}").fetchone()[0]  # noqa: S608
        for kind, table in schema.tables.items()
    }


def counts_of_work(db: Connection) -> dict[str, int]:
    """Return how many changes there are by state, and how many drafts."""
    counted = {
        f"outbox {state}": count
        for state, count in db.execute("SELECT state, count(*) FROM outbox GROUP BY state")
    }
    counted["drafts"] = db.execute("SELECT count(*) FROM draft").fetchone()[0]
    counted["scopes"] = db.execute("SELECT count(*) FROM scope_state").fetchone()[0]
    return counted


def is_sound(db: Connection) -> str:
    """Return what is wrong with the file, in SQLite's words, or an empty text."""
    try:
        (told,) = db.execute("PRAGMA quick_check(1)").fetchone()
    except database_errors() as error:
        return str(error)
    return "" if told == "ok" else str(told)


def names_in(db: Connection, schema: Schema) -> Iterator[str]:
    """Yield what rows are called and by what people are known, so that it can be taken out."""
    for table in schema.tables.values():
        wanted = {table.spec.label} | {n for n, one in table.fields.items() if one.type in NAMED}
        for name in sorted(wanted & set(table.columns)):
            column = quoted(name)
            query = f"SELECT DISTINCT {column} FROM {table.name} WHERE {column} != '' LIMIT ?"  # noqa: S608
            for (cell,) in db.execute(query, (NAMES_MOST,)):
                yield str(cell)
    for (title,) in db.execute("SELECT title FROM draft"):
        yield str(title)
