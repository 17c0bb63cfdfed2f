"""The member's own waiting changes, laid over the rows of the hub.

The tables of the kinds hold what is shown. ``base_row`` keeps the hub's version of each row that a
waiting command touches: a row is lifted back to it before news of it is absorbed, and the commands
are run again on top of the news. The cost follows the outbox, not the cache.
"""

from __future__ import annotations

import json
import logging
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any

from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.extra import get_extra, put_extra
from alliancehub.engine.store.meta import read_member
from alliancehub.engine.store.news import Gathered
from alliancehub.engine.store.rows import CacheReader, drop_rows, get_cells, put_cells
from alliancehub.engine.store.tables import EXTRA, Cell, KindTable, Schema
from alliancehub.model.actors import actor_of
from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal
from alliancehub.model.kind import Kind
from alliancehub.model.work import Reader, Work

log = logging.getLogger(__name__)

Key = tuple[str, str]
"""Name of a kind and id of a row."""


class Overlay:
    """Runs commands on the cache and takes them back; every call is inside a write transaction.

    Args:
        now: returns the UTC instant as text; roles that begin or end are those of today.
    """

    def __init__(self, schema: Schema, now: Callable[[], str]) -> None:
        self._schema = schema
        self._now = now

    def work(self, db: Connection, cause: str, at: str, rows: Reader | None = None) -> Work:
        """Return the member's own view of the cache, or of other rows, with nothing changed yet."""
        reader = rows or CacheReader(db, self._schema)
        me = read_member(db)
        actor = actor_of(
            reader,
            me.person,
            is_admin=me.is_admin and me.state == "active",
            is_active=me.state == "active",
            today=self._now()[:10],
        )
        kinds = self._schema.catalogue.kinds
        return Work(reader, kinds, actor, now=at, cause=cause, is_judge=False)

    def run(
        self, db: Connection, command: Command, cause: str, at: str, rows: Reader | None = None
    ) -> Work:
        """Check and apply a command; returns its changes unwritten, raises Refusal.

        Args:
            rows: what it reads in place of the cache's rows.
        """
        work = self.work(db, cause, at, rows)
        command.check(work)
        command.apply(work)
        closed = {scope for (scope,) in db.execute("SELECT scope FROM locked_scope")}
        if closed and any(row is not None and row.scope in closed for row in work.changes.values()):
            raise Refusal(
                "locked",
                "It would lie where this device shows nothing until it has been at the hub again.",
                remedy="Connect to the hub, then try again.",
            )
        return work

    def lay(self, db: Connection, seq: int, work: Work, gathered: Gathered) -> None:
        """Write the changes of an entry of the outbox, keeping what the hub has of these rows."""
        for (kind, row_id), row in work.changes.items():
            table = self._schema.of(kind)
            before = get_cells(db, table, row_id)
            _keep_base(db, table, row_id, before)
            _write(db, table, row_id, row, gathered)
            fields = json.dumps(_differing(table, before, row))
            db.execute(
                "INSERT INTO outbox_row(kind, id, seq, scope, fields) VALUES (?, ?, ?, ?, ?) "
                "ON CONFLICT (kind, id, seq) DO UPDATE SET scope = excluded.scope, "
                "fields = excluded.fields",
                (table.spec.name, row_id, seq, _scope(before, row), fields),
            )

    def reach(self, db: Connection, keys: Iterable[Key]) -> tuple[set[Key], list[int]]:
        """Return what must be redone when news of these rows comes.

        The rows are those with a base that the commands on the given rows touch, and so on; the
        entries of the outbox come in order. Entries that could not be shown are always tried again.
        A command may have made no difference to a row, which then has no base; with the news, or
        beneath it another one that is shown again, it may make one.
        """
        entries = {seq for (seq,) in db.execute(_HIDDEN)}
        waiting = list(entries)
        rows: set[Key] = set()
        fresh = set(keys)
        while fresh or waiting:
            for key in fresh:
                found = {seq for (seq,) in db.execute(_ENTRIES_ON, key)}
                waiting.extend(found - entries)
                entries |= found
            rows |= fresh
            touched = {key for seq in waiting for key in db.execute(_ROWS_OF, (seq,))}
            fresh, waiting = touched - rows, []
        return {key for key in rows if _has_base(db, key)}, sorted(entries)

    def reach_all(self, db: Connection) -> tuple[set[Key], list[int]]:
        """Return all rows with a base and all live entries."""
        rows = {(kind, row_id) for kind, row_id in db.execute("SELECT kind, id FROM base_row")}
        return rows, [seq for (seq,) in db.execute(_LIVE)]

    def lift(
        self,
        db: Connection,
        keys: Iterable[Key],
        gathered: Gathered,
        coming: Collection[Key] = frozenset(),
    ) -> None:
        """Bring rows back to what the hub has of them.

        Args:
            db: the writer.
            keys: the rows.
            gathered: notes what changed.
            coming: rows that are about to be written over whole: nothing but their base goes.
        """
        put: defaultdict[str, list[Sequence[Cell]]] = defaultdict(list)
        extras: defaultdict[str, list[tuple[str, str | None]]] = defaultdict(list)
        dropped: defaultdict[str, list[str]] = defaultdict(list)
        for kind, row_id in keys:
            cells = db.execute(
                "DELETE FROM base_row WHERE kind = ? AND id = ? RETURNING cells", (kind, row_id)
            ).fetchone()
            table = self._schema.tables.get(kind)
            if cells is None or table is None or (kind, row_id) in coming:
                continue
            if cells[0] is None:
                dropped[kind].append(row_id)
            else:
                known = table.defaults | json.loads(cells[0])
                put[kind].append([known[name] for name in table.columns])
                if EXTRA in known:  # also where a deletion waits, which took it along
                    extras[kind].append((row_id, str(known[EXTRA])))
        for kind, ids in dropped.items():
            drop_rows(db, self._schema.tables[kind], ids)
            gathered.remove(kind, ids)
        for kind, rows in put.items():
            put_cells(db, self._schema.tables[kind], rows)
            put_extra(db, self._schema.tables[kind], extras[kind])
            gathered.touch(kind, [str(row[0]) for row in rows])

    def replay(self, db: Connection, entries: Sequence[int], gathered: Gathered) -> None:
        """Run entries of the outbox again, in order, those that are still live.

        One whose check fails now keeps waiting, since only the hub judges, but is not shown.
        """
        for seq in entries:
            found = db.execute(_ENTRY, (seq,)).fetchone()
            if found is None:
                continue
            cause, name, args, at = found
            is_shown = True
            try:
                command = self._schema.catalogue.read_command(name, json.loads(args))
                self.lay(db, seq, self.run(db, command, cause, at), gathered)
            except Refusal:
                is_shown = False
            except Exception:  # whatever it stumbled on, sync must go on
                log.exception("command %s could not be shown", name)
                is_shown = False
            db.execute("UPDATE outbox SET is_shown = ? WHERE seq = ?", (is_shown, seq))


_LIVE = "SELECT seq FROM outbox WHERE is_live = 1 ORDER BY seq"
_HIDDEN = "SELECT seq FROM outbox WHERE is_live = 1 AND is_shown = 0"
_ENTRY = "SELECT cause, name, args, at FROM outbox WHERE seq = ? AND is_live = 1"
_ROWS_OF = "SELECT kind, id FROM outbox_row WHERE seq = ?"
_ENTRIES_ON = (
    "SELECT t.seq FROM outbox_row AS t JOIN outbox AS o ON o.seq = t.seq "
    "WHERE t.kind = ? AND t.id = ? AND o.is_live = 1"
)


def has_waiting(db: Connection) -> bool:
    """Tell whether any change is laid over the hub's rows, or waits to be."""
    found = db.execute(
        "SELECT EXISTS (SELECT 1 FROM base_row) OR EXISTS (SELECT 1 FROM outbox WHERE is_live = 1)"
    ).fetchone()
    return bool(found[0])


def _has_base(db: Connection, key: Key) -> bool:
    found = db.execute("SELECT 1 FROM base_row WHERE kind = ? AND id = ?", key).fetchone()
    return found is not None


def _keep_base(db: Connection, table: KindTable, row_id: str, cells: Sequence[Any] | None) -> None:
    kept = None
    if cells is not None:
        extra = get_extra(db, table, row_id)
        named = dict(zip(table.columns, cells, strict=True))
        kept = json.dumps(named if extra is None else named | {EXTRA: extra})
    db.execute(
        "INSERT OR IGNORE INTO base_row(kind, id, cells) VALUES (?, ?, ?)",
        (table.spec.name, row_id, kept),
    )


def _write(
    db: Connection, table: KindTable, row_id: str, row: Kind | None, gathered: Gathered
) -> None:
    if row is None:
        drop_rows(db, table, [row_id])
        gathered.remove(table.spec.name, [row_id])
    else:
        put_cells(db, table, [table.cells(row)])
        gathered.touch(table.spec.name, [row_id])


def _scope(before: Sequence[Any] | None, row: Kind | None) -> str:
    if row is not None:
        return row.scope
    return "" if before is None else str(before[1])


def _differing(table: KindTable, before: Sequence[Any] | None, row: Kind | None) -> list[str]:
    if before is None or row is None:
        return []
    old = dict(zip(table.columns, before, strict=True))
    new = dict(zip(table.columns, table.cells(row), strict=True))
    return [name for name in table.fields if old[name] != new[name]]
