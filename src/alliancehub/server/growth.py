"""Make a database ready: core tables by migration, kinds' tables by growth.

A kind or a field is added by declaring it; nobody writes a migration for that. Tables and columns
are only ever added. What left the declaration stays in the database, unread.
"""

from __future__ import annotations

import secrets

import orjson
from sqlalchemy import inspect
from sqlalchemy.schema import CreateColumn, CreateIndex

from alliancehub.server.database import Transaction
from alliancehub.server.digests import require_digests
from alliancehub.server.migrations.upgrade import upgrade
from alliancehub.server.tables import KindTable, Tables, body_of

_BATCH = 1_000


def make_ready(tx: Transaction, tables: Tables, now: str) -> None:
    """Bring the database to what this hub needs, whatever it has."""
    upgrade(tx.connection)
    _start_clock(tx, now)
    _grow(tx, tables)
    # All of them, so that not the first alone is rendered.
    rendered = [_render_again(tx, table) for table in tables.by_name.values()]
    require_digests(tx, is_stale=any(rendered))


def _start_clock(tx: Transaction, now: str) -> None:
    if tx.first("SELECT seq FROM sync_clock") is None:
        tx.run("INSERT INTO sync_clock (id, epoch, seq) VALUES (1, ?, 0)", [secrets.token_hex(8)])
        tx.run(
            "INSERT INTO sync_commit (seq, tag, at) VALUES (0, ?, ?)", [secrets.token_hex(8), now]
        )


def _grow(tx: Transaction, tables: Tables) -> None:
    connection = tx.connection
    found = inspect(connection)
    # All at once: asking for each table costs a second on a server.
    known = {
        name: {one["name"] for one in there}
        for (_, name), there in found.get_multi_columns().items()
    }
    indexed = {
        name: {one["name"] for one in there}
        for (_, name), there in found.get_multi_indexes().items()
    }
    for table in tables.metadata.sorted_tables:
        if table.name not in known:
            table.create(connection)
            continue
        for column in table.columns:
            if column.name not in known[table.name]:
                shape = CreateColumn(column).compile(dialect=connection.dialect)
                tx.run(f'ALTER TABLE "{table.name}" ADD COLUMN {shape}')
        for index in table.indexes:
            if index.name not in indexed.get(table.name, ()):
                connection.execute(CreateIndex(index))


def _render_again(tx: Transaction, table: KindTable) -> bool:
    """Write the bodies of a kind anew where its columns changed; return whether they had.

    The commits stay as they are: a client fills in the same default for a new field.
    """
    columns = orjson.dumps(table.columns).decode()
    known = tx.value("SELECT columns FROM kind_columns WHERE kind = ?", [table.name])
    if known == columns:
        return False
    last = ""
    while known is not None:
        page = tx.run(f"{table.select} WHERE id > ? ORDER BY id LIMIT ?", [last, _BATCH]).fetchall()
        if not page:
            break
        last = page[-1][0]
        rows = [table.row_of(cells) for cells in page]
        tx.run_many(
            "UPDATE sync_change SET body = ?, size = length(?) "
            "WHERE scope = ? AND kind = ? AND row_id = ?",
            [
                [body := body_of(table.cells_of(row)), body, row.scope, table.name, row.id]
                for row in rows
            ],
        )
    tx.run(
        "INSERT INTO kind_columns (kind, columns) VALUES (?, ?) "
        "ON CONFLICT (kind) DO UPDATE SET columns = excluded.columns",
        [table.name, columns],
    )
    return known is not None
