"""What a detail pane shows of one row beside its fields."""

from __future__ import annotations

import json

from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.projection import hits_of
from alliancehub.engine.store.selection import elements
from alliancehub.engine.store.tables import KindTable, Schema, quoted
from alliancehub.model.kinds.thread import thread_id
from alliancehub.model.query import Hit

THREAD_MAX = 200


def hit_of(db: Connection, schema: Schema, table: KindTable, row_id: str) -> Hit | None:
    """Return one row, or None."""
    query = f"SELECT rowid FROM {table.name} WHERE id = ?"  # noqa: S608
    found = db.execute(query, (row_id,)).fetchone()
    return hits_of(db, schema, table, [found[0]])[0] if found else None


def pending_fields(db: Connection, kind: str, row_id: str) -> list[str]:
    """Return the fields with a change that waits."""
    found = db.execute(
        "SELECT t.fields FROM outbox_row AS t JOIN outbox AS o ON o.seq = t.seq "
        "WHERE t.kind = ? AND t.id = ? AND o.is_live = 1",
        (kind, row_id),
    )
    return sorted({name for (fields,) in found for name in json.loads(fields)})


def conversation(db: Connection, schema: Schema, kind: str, row_id: str) -> list[Hit]:
    """Return the newest messages about a row, oldest of them first."""
    table = schema.tables.get("message")
    if table is None:
        return []
    found = db.execute(
        f"SELECT rowid FROM {table.name} WHERE thread = ? "  # noqa: S608
        f"ORDER BY created_at DESC, id DESC LIMIT {THREAD_MAX}",
        (thread_id(kind, row_id),),
    ).fetchall()
    return hits_of(db, schema, table, [number for (number,) in reversed(found)])


def pointing_at(
    db: Connection, schema: Schema, kind: str, row_id: str
) -> list[tuple[str, str, int]]:
    """Return the kinds that point at a row, the field they do it by, and how many rows do."""
    found: list[tuple[str, str, int]] = []
    for name, table in schema.tables.items():
        for one in table.spec.fields:
            if one.target != kind:
                continue
            column = quoted(one.name)
            condition = f"{column} = ?"
            if one.is_list:
                condition = f"EXISTS (SELECT 1 FROM {elements(column)} AS e WHERE e.value = ?)"  # noqa: S608
            query = f"SELECT count(*) FROM {table.name} WHERE {condition}"  # noqa: S608
            if number := db.execute(query, (row_id,)).fetchone()[0]:
                found.append((name, one.name, number))
    return found
