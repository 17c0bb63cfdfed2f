"""What a cache can tell of its own sync: scopes, tables, and why changes wait."""

from __future__ import annotations

from collections import defaultdict

from alliancehub.engine.clock import instant
from alliancehub.engine.explanation_api import ScopeState, TableState, WaitingChange
from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.lease import DAY_S, Lease, locked_scopes, read_lease
from alliancehub.engine.store.outbox import told_again
from alliancehub.engine.store.tables import Schema, quoted
from alliancehub.model.kinds.request import Request
from alliancehub.model.scopes import PUBLIC
from alliancehub.model.told import noun, sentences, told

WAITING_MOST = 1_000
_STATES = {0: "fetching", 1: "complete", 2: "again"}
_OWNERS = {
    "org": "organisation",
    "project": "project",
    "person": "person",
    "review": "review_assignment",
    "dataset": "dataset",
    "wallet": "wallet",
    "grant": "access_grant",
    **dict.fromkeys(("panel", "chair", "blinded"), "credit_request"),
}


def scopes_of(db: Connection, schema: Schema) -> list[ScopeState]:
    """Return the scopes of a cache by name."""
    rows: defaultdict[str, int] = defaultdict(int)
    newest: defaultdict[str, int] = defaultdict(int)
    for table in schema.tables.values():
        counted = f"SELECT scope, count(*), max(version) FROM {table.name} GROUP BY scope"  # noqa: S608
        for scope, count, version in db.execute(counted):
            rows[scope] += count
            newest[scope] = max(newest[scope], version or 0)
    query = (
        "SELECT t.scope, count(DISTINCT t.seq) FROM outbox_row AS t "
        "JOIN outbox AS o ON o.seq = t.seq WHERE o.is_live = 1 GROUP BY t.scope"
    )
    waiting = dict(db.execute(query).fetchall())
    locked, lease = set(locked_scopes(db)), read_lease(db)
    known = db.execute("SELECT scope, is_complete, done, total FROM scope_state ORDER BY scope")
    return [
        ScopeState(
            scope,
            title_of_scope(db, schema, scope),
            _STATES[state],
            rows[scope],
            newest[scope],
            done if not state else 0,
            total if not state else 0,
            waiting.get(scope, 0),
            is_locked=scope in locked,
            until=_until(lease, scope),
        )
        for scope, state, done, total in known.fetchall()
    ]


def _until(lease: Lease, scope: str) -> str:
    days = lease.terms.scopes.get(scope, lease.terms.offline_days)
    if not days or scope == PUBLIC:
        return ""
    return instant(lease.confirmed_s + days * DAY_S)


def title_of_scope(db: Connection, schema: Schema, scope: str) -> str:
    """Return what a scope is about, for a person; its name where the cache does not know more."""
    sort, _, owner = scope.partition(":")
    for name, table in schema.tables.items():
        if name == _OWNERS.get(sort) or (sort == "request" and issubclass(table.kind, Request)):
            query = f"SELECT {quoted(table.spec.label)} FROM {table.name} WHERE id = ?"  # noqa: S608
            found = db.execute(query, (owner,)).fetchone()
            if found and found[0]:
                return str(found[0])
    return scope


def tables_of(db: Connection, schema: Schema) -> list[TableState]:
    """Return how many rows of each kind there are, those that have any."""
    changed = dict(db.execute("SELECT kind, count(*) FROM base_row GROUP BY kind").fetchall())
    found = []
    for kind, table in schema.tables.items():
        (rows,) = db.execute(f"SELECT count(*) FROM {table.name}").fetchone()  # noqa: S608
        if rows or kind in changed:
            title = noun(table.spec.plural)
            found.append(TableState(kind, title, rows, changed.get(kind, 0)))
    return found


def waiting_changes(db: Connection, hindered: str) -> list[WaitingChange]:
    """Return what is not confirmed, oldest first, each with the reason.

    Args:
        hindered: why nothing is sent just now, in words; empty where it is.
    """
    rows = db.execute(
        "SELECT seq, title, told, state, at, text, remedy, mid, is_due, is_shown FROM outbox "
        "WHERE is_live = 1 OR state IN ('rejected', 'lost') "
        "ORDER BY seq LIMIT ?",
        (WAITING_MOST,),
    )
    return [_waiting(row, hindered) for row in rows.fetchall()]


def _waiting(row: tuple[object, ...], hindered: str) -> WaitingChange:
    seq, title, trees, state, at, text, remedy, mid, is_due, is_shown = row
    texts = told_again({"title": title, "text": text, "remedy": remedy}, str(trees))
    if state in {"rejected", "lost"}:
        reason = sentences(texts["text"], texts["remedy"])
    elif not is_due:
        state = state if state == "conflict" else "decided"
        reason = told("The hub has decided it; its rows come with the next pull.")
    elif mid is not None:
        reason = told("No answer has come yet: it is sent again, and done once.")
    else:
        reason = told("It was not sent yet.")
    if is_due and state not in {"rejected", "lost"}:
        reason = sentences(reason, hindered)
        if not is_shown:
            hidden = told("It does not fit what the hub has now, so it is not shown; the hub "
                          "decides.")  # fmt: skip
            reason = sentences(reason, hidden)
    return WaitingChange(int(str(seq)), texts["title"], str(state), str(at), reason)
