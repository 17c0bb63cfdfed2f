"""A fresh file takes the place of the cache, with all that the cache has besides.

What is brought over is little: outbox, drafts, facts, and the rows of the member's own scopes,
which came first. The member's waiting changes are laid again over what the hub has.
"""

from __future__ import annotations

from pathlib import Path

from alliancehub.engine.store.database import Connection, Database
from alliancehub.engine.store.documents import index_changes, index_rows
from alliancehub.engine.store.news import Gathered
from alliancehub.engine.store.outbox import grow_outbox
from alliancehub.engine.store.overlay import Key, Overlay
from alliancehub.engine.store.scopes import arrived
from alliancehub.engine.store.tables import EXTRA, SYNC_TABLES, KindTable, Schema, quoted
from alliancehub.wire.cache_file import FACTS

FEW = 100


def is_fresh_ground(db: Connection, schema: Schema, scope: str) -> bool:
    """Tell whether so little of a scope is here that it may come as a file, unseen until then."""
    there = 0
    for table in schema.tables.values():
        here = f"SELECT count(*) FROM (SELECT 1 FROM {table.name} WHERE scope = ? LIMIT {FEW + 1})"  # noqa: S608
        there += db.execute(here, (scope,)).fetchone()[0]
    return there <= FEW


def holds(db: Connection, table: KindTable, row_id: str) -> bool:
    """Tell whether a row is here."""
    here = f"SELECT 1 FROM {table.name} WHERE id = ?"  # noqa: S608
    return db.execute(here, (row_id,)).fetchone() is not None


def adopt(
    database: Database, schema: Schema, overlay: Overlay, path: Path, scope: str, since: str
) -> bool:
    """Put a fresh file that holds a scope whole in place of the cache; False where it must wait.

    Args:
        since: the cursor that the file is of, behind which the scope is still to be caught up;
            empty where the cache's own cursor will do.
    """

    def fill(db: Connection) -> None:
        db.execute(f"DROP TABLE {FACTS}")
        for statement in filter(str.strip, SYNC_TABLES.split(";\n")):
            db.execute(statement)
        grow_outbox(db)
        _bring_facts(db)
        # What the file has of a row that waiting changes touch is the hub's version of it; of a row
        # of this scope that is not in the file, the hub has none, or sends it when it is caught up.
        coming = set(_based_in_file(db, schema))
        for kind, row_id in _based_in(db, scope) - coming:
            db.execute("UPDATE base_row SET cells = NULL WHERE kind = ? AND id = ?", (kind, row_id))
        for kind, table in schema.tables.items():
            _bring_rows(db, schema, kind, table, scope)
        gathered = Gathered()
        rows, entries = overlay.reach_all(db)
        overlay.lift(db, rows, gathered, coming)
        overlay.replay(db, entries, gathered)
        index_changes(db, schema, gathered)
        db.executemany(
            "INSERT INTO kind_state(kind, generation) VALUES (?, 1) "
            "ON CONFLICT (kind) DO UPDATE SET generation = generation + 1",
            ((kind,) for kind in schema.tables),
        )
        arrived(db, scope, since)

    return database.replace(path, fill)


def _bring_facts(db: Connection) -> None:
    """Bring over all tables but those of rows and words."""
    named = db.execute(
        "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'k!_%' "
        "ESCAPE '!' AND name NOT LIKE 'word!_index%' ESCAPE '!' "
        "AND name NOT LIKE 'title!_index%' ESCAPE '!' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"
    ).fetchall()
    for (name,) in named:
        there = {row[1] for row in db.execute(f"PRAGMA old.table_info({quoted(name)})")}
        here = [row[1] for row in db.execute(f"PRAGMA main.table_info({quoted(name)})")]
        columns = ", ".join(quoted(one) for one in here if one in there)
        db.execute(
            f"INSERT INTO main.{quoted(name)}({columns}) SELECT {columns} FROM old.{quoted(name)}"  # noqa: S608
        )
    # The outbox never gives a number twice, not even one that is forgotten.
    db.execute("DELETE FROM main.sqlite_sequence")
    db.execute(
        "INSERT INTO main.sqlite_sequence(name, seq) SELECT name, seq FROM old.sqlite_sequence"
    )


def _based_in_file(db: Connection, schema: Schema) -> list[Key]:
    found: list[Key] = []
    for kind, table in schema.tables.items():
        query = (
            f"SELECT b.id FROM base_row AS b JOIN main.{table.name} AS r ON r.id = b.id "  # noqa: S608
            "WHERE b.kind = ?"
        )
        found += [(kind, row_id) for (row_id,) in db.execute(query, (kind,))]
    return found


def _based_in(db: Connection, scope: str) -> set[Key]:
    return set(db.execute("SELECT kind, id FROM base_row WHERE cells ->> '$.scope' = ?", (scope,)))


def _bring_rows(db: Connection, schema: Schema, kind: str, table: KindTable, scope: str) -> None:
    """Bring over the rows of a kind in other scopes, and those with waiting changes on them."""
    columns = ", ".join(map(quoted, (*table.columns, EXTRA)))
    db.execute(
        f"INSERT INTO main.{table.name}({columns}) SELECT {columns} FROM old.{table.name} AS o "  # noqa: S608
        "WHERE o.scope <> ? OR EXISTS "
        "(SELECT 1 FROM base_row AS b WHERE b.kind = ? AND b.id = o.id) "
        "ON CONFLICT (id) DO NOTHING",
        (scope, kind),
    )
    if table.is_searched:
        index_rows(
            db,
            schema,
            kind,
            f"SELECT r.rowid FROM old.{table.name} AS o "  # noqa: S608
            f"CROSS JOIN main.{table.name} AS r ON r.id = o.id",
        )
