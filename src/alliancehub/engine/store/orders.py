"""Indexes for the orders that members ask for: made when a long list is first sorted by a column.

Each costs time at every first sync and room on the disk, so only what is used is made, and of a
kind only the last few are kept. An update of the app drops them with the other indexes of a table
that changed; they come again with the next click on the header.
"""

from __future__ import annotations

from dataclasses import dataclass

from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.selection import filtered, in_order, sorts_by_label
from alliancehub.engine.store.tables import Schema, quoted
from alliancehub.model.query import Query

LONG = 20_000  # rows; fewer are sorted within the time of a key press
KEPT = 3


@dataclass(frozen=True)
class OrderIndex:
    """An index to be made."""

    table: str
    name: str
    columns: str


def missing_index(db: Connection, schema: Schema, query: Query) -> OrderIndex | None:
    """Return the index that the order of a query lacks, if its list is long."""
    table = schema.tables.get(query.kind)
    column = query.sort.removeprefix("-")
    if table is None or not column or query.text.strip() or column not in table.columns:
        return None
    if column == table.spec.sort.removeprefix("-") or sorts_by_label(schema, table, column):
        return None
    name = f"o_{query.kind}.{column}"
    if db.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (name,)).fetchone():
        return None
    last = db.execute(f"SELECT max(rowid) FROM {table.name}").fetchone()[0] or 0  # noqa: S608
    if last < LONG:
        return None
    _, by = in_order(schema, Query(query.kind, sort=column), filtered(table, Query(query.kind)))
    return OrderIndex(table.name, name, by.replace("r.", "").replace(" ASC", ""))


def make_index(db: Connection, wanted: OrderIndex) -> None:
    """Make an index, and drop the oldest of those made before where there are too many."""
    made = db.execute(
        "SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = ? "
        "AND name LIKE 'o!_%' ESCAPE '!' ORDER BY rowid",
        (wanted.table,),
    ).fetchall()
    for (name,) in made[: max(len(made) - KEPT + 1, 0)]:
        db.execute(f"DROP INDEX {quoted(name)}")
    db.execute(
        f"CREATE INDEX IF NOT EXISTS {quoted(wanted.name)} ON {wanted.table}({wanted.columns})"
    )


def drop_old_indexes(db: Connection) -> bool:
    """Drop the indexes of kinds as they were named at first, and return whether there were any.

    ``k_<kind>_<field>`` could be the name of another kind's table, which then could not be made.
    """
    found = db.execute(
        "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL "
        "AND name LIKE 'k!_%' ESCAPE '!'"
    ).fetchall()
    for (name,) in found:
        db.execute(f"DROP INDEX {quoted(name)}")
    return bool(found)
