"""Columns that a newer hub sends and this build does not know: kept beside the row, untouched.

They lie as one JSON object in ``_extra`` of the row's table, so they go wherever the row goes. An
edit says only what it changes, so at the hub they stay as they are; here they come through
waiting changes that are laid on and taken off, and become columns when the app is updated.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.delivery import Rows
from alliancehub.engine.store.meta import read_meta, write_meta
from alliancehub.engine.store.tables import EXTRA, KindTable, quoted

_NOTED = "extra_kinds"


def keep_extra(db: Connection, rows: Rows) -> None:
    """Keep what was delivered with rows beside their columns; what it was before is gone."""
    name, noted = rows.table.spec.name, read_meta(db, _NOTED, [])
    if rows.extra and name not in noted:
        write_meta(db, _NOTED, [*noted, name])
    if rows.extra or name in noted:
        extras: Sequence[str | None] = rows.extra or [None] * len(rows.cells)
        put_extra(db, rows.table, list(zip(rows.ids, extras, strict=True)))


def put_extra(db: Connection, table: KindTable, extras: Sequence[tuple[str, str | None]]) -> None:
    """Write what is kept beside rows, by id."""
    db.executemany(
        f"UPDATE {table.name} SET {EXTRA} = ? WHERE id = ?",  # noqa: S608 - names of our own
        ((extra, row_id) for row_id, extra in extras),
    )


def get_extra(db: Connection, table: KindTable, row_id: str) -> str | None:
    """Return what is kept beside a row, or None."""
    query = f"SELECT {EXTRA} FROM {table.name} WHERE id = ?"  # noqa: S608 - names of our own
    found = db.execute(query, (row_id,)).fetchone()
    return None if found is None else found[0]


def as_columns(db: Connection, name: str, columns: Sequence[str]) -> None:
    """Fill new columns of a table with what was kept of them for an app that knows them."""
    for column in columns:
        path = f"$.{json.dumps(column)}"
        db.execute(
            f"UPDATE {name} SET {quoted(column)} = json_extract({EXTRA}, ?), "  # noqa: S608 - names of our own
            f"{EXTRA} = nullif(json_remove({EXTRA}, ?), '{{}}') "
            f"WHERE json_type({EXTRA}, ?) IS NOT NULL",
            (path, path, path),
        )
