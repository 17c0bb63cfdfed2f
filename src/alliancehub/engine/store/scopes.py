"""Which scopes the cache holds, which it is still fetching, and what of them may be out of date."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.delivery import Rows
from alliancehub.engine.store.meta import read_meta, write_meta
from alliancehub.engine.store.overlay import Key
from alliancehub.engine.store.rows import chunks
from alliancehub.engine.store.tables import Schema
from alliancehub.model.scopes import ADMIN, ALLIANCE, PUBLIC
from alliancehub.wire.messages import Granted

_ANEW = 2  # in scope_state: shown, and to be fetched again; beside 0 fetching and 1 complete
# The member's own things first: the app is of use after the first scope.
_ORDER = ("person:", "org:", "project:", "request:", ALLIANCE, ADMIN, PUBLIC)


@dataclass(frozen=True)
class Fetching:
    """A scope whose snapshot is not wholly here.

    Attributes:
        after: where to resume; empty to begin.
    """

    scope: str
    after: str


def held(db: Connection, *, is_anew: bool) -> list[str]:
    """Return the scopes of which everything up to the cursor is here.

    Args:
        is_anew: return also those that are shown, but are to be fetched anew after a reset.
    """
    query = "SELECT scope FROM scope_state WHERE is_complete = 1 OR is_complete = ? ORDER BY scope"
    return [scope for (scope,) in db.execute(query, (_ANEW if is_anew else 1,))]


def incomplete(db: Connection) -> list[Fetching]:
    """Return the scopes to fetch, the member's own first."""
    found = db.execute("SELECT scope, after FROM scope_state WHERE is_complete = 0").fetchall()
    return sorted((Fetching(*row) for row in found), key=lambda one: (_rank(one.scope), one.scope))


def progress(db: Connection) -> tuple[int, int]:
    """Return how many rows of the snapshots under way are here, and how many there will be.

    What of them is whole already counts on until all are, so that it goes on only.
    """
    done, total, is_under_way = db.execute(
        "SELECT coalesce(sum(done), 0), coalesce(sum(total), 0), coalesce(min(is_complete), 1) = 0 "
        "FROM scope_state WHERE is_complete IN (0, 1)"
    ).fetchone()
    return (min(done, total), total) if is_under_way else (0, 0)


def add_granted(db: Connection, granted: Iterable[Granted]) -> None:
    """Note scopes that were granted; those that came inline are complete."""
    for one in granted:
        db.execute(
            "INSERT INTO scope_state(scope, is_complete, total) VALUES (?, ?, ?) "
            "ON CONFLICT (scope) DO UPDATE SET total = excluded.total, "
            "done = iif(scope_state.is_complete = 0, scope_state.done, 0), "
            "after = iif(scope_state.is_complete = 0, scope_state.after, ''), "
            "is_complete = excluded.is_complete",
            (one.scope, one.is_inline, 0 if one.is_inline else one.rows),
        )
        if one.is_inline:
            db.execute("DELETE FROM stale_row WHERE scope = ?", (one.scope,))
            caught_up(db, one.scope)
            db.execute("UPDATE scope_state SET done = 0 WHERE scope = ?", (one.scope,))


def begin(db: Connection, schema: Schema, scope: str, total: int) -> None:
    """Begin a snapshot: note the rows of the scope that are here, to find those that are gone."""
    db.execute("DELETE FROM stale_row WHERE scope = ?", (scope,))
    db.execute("UPDATE scope_state SET done = 0, total = ? WHERE scope = ?", (total, scope))
    for name, table in schema.tables.items():
        db.execute(
            "INSERT INTO stale_row(scope, kind, id) "  # noqa: S608
            f"SELECT scope, ?, id FROM {table.name} AS r WHERE scope = ? AND NOT EXISTS "
            "(SELECT 1 FROM base_row AS b WHERE b.kind = ? AND b.id = r.id)",
            (name, scope, name),
        )
    db.execute(
        "INSERT INTO stale_row(scope, kind, id) SELECT ?, kind, id FROM base_row "
        "WHERE cells ->> '$.scope' = ?",
        (scope, scope),
    )


def resume(db: Connection, scope: str, rows: int) -> None:
    """Note how many rows a resumed snapshot has in all."""
    db.execute("UPDATE scope_state SET total = max(?, done) WHERE scope = ?", (rows, scope))
    compare_soon(db)


def compare_soon(db: Connection) -> None:
    """Have the cache compared once all is here, since it holds rows from behind its cursor.

    The hub may be put back to a backup before the cursor follows, and know it nevertheless; those
    rows are then of a history that is no more. Not where a comparison has it fetched: a hub whose
    sums are wrong would be compared with again and again.
    """
    if read_meta(db, "compared", {}).get("is_mended", True):
        write_meta(db, "compare_at", "")


def delivered(db: Connection, scope: str, rows: Rows) -> None:
    """Note that these rows of a snapshot came."""
    if db.execute("SELECT 1 FROM stale_row WHERE scope = ?", (scope,)).fetchone():
        db.executemany(
            "DELETE FROM stale_row WHERE scope = ? AND kind = ? AND id = ?",
            [(scope, rows.table.spec.name, row_id) for row_id in rows.ids],
        )


def note_page(db: Connection, scope: str, after: str, count: int) -> None:
    """Note how far a snapshot has come."""
    db.execute(
        "UPDATE scope_state SET after = ?, done = done + ? WHERE scope = ?", (after, count, scope)
    )


def stale_rows(db: Connection, scope: str) -> list[Key]:
    """Return the rows that did not come again."""
    found = db.execute("SELECT kind, id FROM stale_row WHERE scope = ?", (scope,))
    return [(kind, row_id) for kind, row_id in found]


def finish(db: Connection, scope: str) -> None:
    """Note that a snapshot is wholly here; with the last one, nothing is under way any more."""
    db.execute("DELETE FROM stale_row WHERE scope = ?", (scope,))
    db.execute(
        "UPDATE scope_state SET is_complete = 1, after = '', done = total WHERE scope = ?", (scope,)
    )
    if not incomplete(db):
        db.execute("UPDATE scope_state SET done = 0, total = 0")


def note_fresh(db: Connection, scope: str, done: int, total: int) -> None:
    """Note how far a scope has come that arrives beside the cache; here, none of it is yet."""
    db.execute("UPDATE scope_state SET done = ?, total = ? WHERE scope = ?", (done, total, scope))


def arrived(db: Connection, scope: str, since: str) -> None:
    """Note that a scope is here whole as it was at a cursor; where that is empty, as it is now."""
    if since:
        write_meta(db, "catching_up", read_meta(db, "catching_up", {}) | {scope: since})
    else:
        finish(db, scope)


def caught_up(db: Connection, scope: str, *, is_here: bool = True) -> None:
    """Note that a scope is not to be caught up any more: what changed is here, or cannot be had."""
    if catching_up(db, scope):
        rest = read_meta(db, "catching_up", {})
        del rest[scope]
        write_meta(db, "catching_up", rest)
    if is_here:
        finish(db, scope)


def rows_to_come(db: Connection, scope: str) -> int:
    """Return how many rows a scope has on the hub, as far as is known."""
    found = db.execute("SELECT total FROM scope_state WHERE scope = ?", (scope,)).fetchone()
    return int(found[0]) if found else 0


def catching_up(db: Connection, scope: str) -> str:
    """Return the cursor behind which a scope is to be caught up; empty for none."""
    return str(read_meta(db, "catching_up", {}).get(scope, ""))


def rows_missing_from(
    db: Connection, schema: Schema, scopes: set[str], rows: list[Rows]
) -> list[Key]:
    """Return the rows of scopes that came whole in a page, but not in it. The overlay is lifted."""
    missing: list[Key] = []
    if not scopes:
        return missing
    came = {(one.table.spec.name, row_id) for one in rows for row_id in one.ids}
    for name, table in schema.tables.items():
        for some in chunks(sorted(scopes)):
            marks = ", ".join("?" * len(some))
            query = f"SELECT id FROM {table.name} WHERE scope IN ({marks})"  # noqa: S608
            here = [(name, row_id) for (row_id,) in db.execute(query, some)]
            missing += [key for key in here if key not in came]
    return missing


def forget(db: Connection) -> None:
    """Start over: all is fetched again, what is here is shown meanwhile, and the outbox stays."""
    db.execute("UPDATE scope_state SET is_complete = ?, after = '', done = 0", (_ANEW,))
    db.execute("DELETE FROM stale_row")
    write_meta(db, "catching_up", {})
    write_meta(db, "cursor", "")


def _rank(scope: str) -> int:
    for rank, start in enumerate(_ORDER):
        if scope == start or (start.endswith(":") and scope.startswith(start)):
            return rank
    return len(_ORDER)
