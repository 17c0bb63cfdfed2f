"""What rows were before: written in the one write path, read by who may see the row now.

A change keeps its fields with the old and the new value, a deletion the whole row, so that it can
be restored. The making of a row is not kept: its stamps tell it. Bounded: see ``cut``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import orjson

from alliancehub.model.kind import Kind
from alliancehub.server.database import Transaction
from alliancehub.server.tables import Tables

CHANGED, DELETED, RESTORED = "U", "D", "R"
VERSIONS_MAX = 100  # of a row
KEPT_DAYS = 365
CUT_AT_ONCE = 500
Changes = dict[tuple[type[Kind], str], Kind | None]


class Version(NamedTuple):
    """One change of one row, in the order of the columns.

    Attributes:
        scope_before, scope: where the row lay before and after; who sees both sees the change.
        body: JSON: field to [old, new], or all values and stamps of a row that was deleted.
    """

    kind: str
    row_id: str
    at: str
    actor: str
    command: str
    cause: str
    op: str
    scope_before: str
    scope: str
    body: str


def versions_of(
    before: Iterable[tuple[type[Kind], str, Kind | None]],
    changes: Changes,
    tables: Tables,
    *,
    at: str,
    actor: str,
    command: str,
    cause: str,
) -> Iterator[Version]:
    """Yield what one command made of rows.

    Args:
        before: each changed row as it was before the command.
        changes: as they become.
        tables: the kinds.
        at, actor, command, cause: who did it, when, by what.
    """
    for kind, row_id, old in before:
        new = changes[kind, row_id]
        op = DELETED if new is None else RESTORED if old is None else CHANGED
        if old is None and (new is None or command != "restore"):
            continue
        if op == DELETED and old is not None:
            told: dict[str, Any] = old.as_dict()
        else:
            told = _difference(old, new) if kind.declared.has_history else {}
            if op == CHANGED and not told:
                continue
        places = [row.scope for row in (old, new) if row is not None]
        body = orjson.dumps(told).decode()
        yield Version(
            tables.of(kind).name, row_id, at, actor, command, cause, op, places[0], places[-1], body
        )


def write_versions(tx: Transaction, seq: int, versions: list[Version]) -> None:
    """Write what a commit changed, in order."""
    columns = ("version", *Version._fields)
    tx.append("row_version", columns, [(seq, *one) for one in versions])


def buried(
    tx: Transaction, tables: Tables, pending: list[Version], kind: str, row_id: str
) -> tuple[list[Kind], str]:
    """Return a row that was deleted, and what went with it, as they were; and who did it.

    Args:
        tx: the transaction.
        tables: the kinds.
        pending: changes of this transaction that were not written yet.
        kind, row_id: the row that was asked for.
    """
    fresh = [one for one in pending if (one.kind, one.row_id) == (kind, row_id)]
    if fresh:
        last = fresh[-1]
        found = [one for one in pending if one.cause == last.cause and one.op == DELETED]
        told = [(one.kind, one.body) for one in found] if last.op == DELETED else []
        deleted_by = last.actor
    else:
        newest = tx.first(
            "SELECT op, cause, actor FROM row_version WHERE kind = ? AND row_id = ? "
            "ORDER BY id DESC LIMIT 1",
            [kind, row_id],
        )
        if newest is None or newest[0] != DELETED:
            return [], ""
        deleted_by = newest[2]
        told = tx.run(
            "SELECT kind, body FROM row_version WHERE cause = ? AND op = 'D' ORDER BY id",
            [newest[1]],
        ).fetchall()
    rows = [_row(tables, name, body) for name, body in told if name in tables.by_name]
    return rows, deleted_by


def editors(
    tx: Transaction, pending: list[Version], kind: str, row_id: str, version: int, at: str
) -> set[str]:
    """Return who has changed a row since a commit and an instant, the hub itself as empty.

    Args:
        tx: the transaction.
        pending: changes of this transaction that were not written yet.
        kind, row_id: the row.
        version: number of a commit; 0 for any.
        at: UTC instant; empty for any.
    """
    found = tx.run(
        "SELECT DISTINCT actor FROM row_version "
        "WHERE kind = ? AND row_id = ? AND version > ? AND at > ?",
        [kind, row_id, version, at],
    )
    fresh = {one.actor for one in pending if (one.kind, one.row_id) == (kind, row_id)}
    return {actor for (actor,) in found} | fresh


def read_versions(
    tx: Transaction, kind: str, row_id: str, before: int | None, limit: int
) -> list[tuple[Any, ...]]:
    """Return changes of a row, newest first.

    Each is (id, version, at, actor, name of the actor, command, op, scope before, scope, body).
    """
    return tx.run(
        "SELECT id, version, at, actor, "
        "coalesce((SELECT title FROM person WHERE id = actor), ''), "
        "command, op, scope_before, scope, body FROM row_version "
        "WHERE kind = ? AND row_id = ? AND id < ? ORDER BY id DESC LIMIT ?",
        [kind, row_id, 2**53 if before is None else before, limit],
    ).fetchall()


def overfull(tx: Transaction) -> list[tuple[str, str]]:
    """Return rows of which more is kept than should be, some of them at a time."""
    found = tx.run(
        "SELECT kind, row_id FROM row_version GROUP BY kind, row_id HAVING count(*) > ? LIMIT ?",
        [VERSIONS_MAX, CUT_AT_ONCE],
    )
    return [(kind, row_id) for kind, row_id in found]


def cut(tx: Transaction, rows: list[tuple[str, str]], forget_before: str) -> None:
    """Forget the oldest changes of these rows, and all changes from before an instant."""
    tx.run_many(
        "DELETE FROM row_version WHERE kind = ? AND row_id = ? AND id <= ("
        "SELECT id FROM row_version WHERE kind = ? AND row_id = ? "
        "ORDER BY id DESC LIMIT 1 OFFSET ?)",
        [(*row, *row, VERSIONS_MAX) for row in rows],
    )
    tx.run("DELETE FROM row_version WHERE at < ?", [forget_before])


def _difference(old: Kind | None, new: Kind | None) -> dict[str, Any]:
    if old is None or new is None:
        return {}
    forgotten = new.declared.forgets
    names = [one.name for one in new.differing(old) if one.name not in forgotten]
    return {name: [getattr(old, name), getattr(new, name)] for name in names}


def _row(tables: Tables, kind: str, body: str) -> Kind:
    """Return a row that was deleted, with defaults for what was declared since."""
    made = tables.by_name[kind].kind
    told = orjson.loads(body)
    known = {name: told[name] for name in made.model_fields if name in told}
    born = made.born(
        told["id"], {n: v for n, v in known.items() if n in tables.by_name[kind].fields}
    )
    return born.with_values(known)
