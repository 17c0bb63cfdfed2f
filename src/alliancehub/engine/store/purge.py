"""What happens when access to a scope is lost: everything of it goes, down to the bytes."""

from __future__ import annotations

from collections.abc import Iterable

from alliancehub.engine.store.database import Connection, Database
from alliancehub.engine.store.documents import erase_words
from alliancehub.engine.store.drafts import all_drafts, forget_draft
from alliancehub.engine.store.meta import read_meta, write_meta
from alliancehub.engine.store.news import Gathered
from alliancehub.engine.store.outbox import lose
from alliancehub.engine.store.overlay import Key
from alliancehub.engine.store.scopes import caught_up
from alliancehub.engine.store.tables import Schema

CONFLICT, RESOLVE = "conflict", "resolve_conflict"


def purge_scopes(
    db: Connection,
    schema: Schema,
    scopes: Iterable[str],
    made: Iterable[Key],
    gathered: Gathered,
) -> None:
    """Delete the rows of scopes, and what waits on them; the overlay is lifted.

    Args:
        made: rows in these scopes that only waiting commands have made; see ``made_in``.
    """
    lost = list(scopes)
    if not lost:
        return
    marks = ", ".join("?" * len(lost))
    gone: list[Key] = []
    for name, table in schema.tables.items():
        found = db.execute(
            f"DELETE FROM {table.name} WHERE scope IN ({marks}) RETURNING id",  # noqa: S608
            lost,
        ).fetchall()
        gone += [(name, row_id) for (row_id,) in found]
        gathered.remove(name, [row_id for (row_id,) in found])
    gone += made
    lose(db, gone, lost)
    _drop_drafts(db, schema, {row_id for _, row_id in gone}, lost)
    db.executemany("DELETE FROM scope_state WHERE scope = ?", ((scope,) for scope in lost))
    db.executemany("DELETE FROM stale_row WHERE scope = ?", ((scope,) for scope in lost))
    for scope in lost:
        caught_up(db, scope, is_here=False)
    db.executemany("DELETE FROM locked_row WHERE scope = ?", ((scope,) for scope in lost))
    db.executemany("DELETE FROM locked_scope WHERE scope = ?", ((scope,) for scope in lost))
    write_meta(db, "must_erase", value=True)


def made_in(db: Connection, schema: Schema, scopes: Iterable[str]) -> list[Key]:
    """Return the rows in scopes that the hub does not have, before the overlay is lifted."""
    lost = set(scopes)
    found: list[Key] = []
    for kind, row_id in db.execute("SELECT kind, id FROM base_row WHERE cells IS NULL"):
        if (table := schema.tables.get(kind)) is None:
            continue
        shown = db.execute(f"SELECT scope FROM {table.name} WHERE id = ?", (row_id,)).fetchone()  # noqa: S608
        if shown and shown[0] in lost:
            found.append((kind, row_id))
    return found


def _drop_drafts(db: Connection, schema: Schema, gone: set[str], scopes: list[str]) -> None:
    """Delete drafts about rows that are gone, that point at them, or of rows for a lost scope."""
    owners = {scope.partition(":")[2] for scope in scopes} - {""}
    for draft in all_drafts(db):
        _, kind, row_id = (*draft.key.split(":"), "", "")[:3]
        table = schema.tables.get(kind)
        fields = table.spec.fields if table is not None else ()
        named = {str(draft.values.get(one.name)) for one in fields if one.target}
        governed = {str(draft.values.get(one.name)) for one in fields if one.governs}
        if {draft.key.rpartition(":")[2], row_id, *named} & gone or governed & owners:
            forget_draft(db, draft.key)


def forget_quotes(db: Connection, conflicts: Iterable[str]) -> None:
    """Erase what was written to settle conflicts that are gone: access to their rows was lost."""
    for row_id in conflicts:
        lose(db, [(CONFLICT, row_id)], [])
        forget_draft(db, f"{RESOLVE}:{row_id}")
        write_meta(db, "must_erase", value=True)


def erase(database: Database) -> None:
    """Overwrite what was purged; put off to the next time where a reader is in the way."""
    with database.read() as db:
        if not read_meta(db, "must_erase", default=False):
            return
    with database.write() as db:
        erase_words(db)
    if database.truncate_log():
        with database.write() as db:
            write_meta(db, "must_erase", value=False)
