"""What the hub has decided comes into the cache: each page whole and at once, or not at all.

Purge → lift → upserts → deletes → settle → replay → index → cursor. A page with news for none of
the rows that waiting commands touch is written straight from its cells.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.delivery import (
    Nonsense,
    Rows,
    only_in,
    read_page,
    read_rows,
    read_snapshot_page,
    record_as_table,
)
from alliancehub.engine.store.digests import Place, rows_in
from alliancehub.engine.store.documents import index_changes
from alliancehub.engine.store.extra import keep_extra
from alliancehub.engine.store.lease import unlock
from alliancehub.engine.store.meta import Member, write_meta
from alliancehub.engine.store.news import Gathered
from alliancehub.engine.store.outbox import (
    decide,
    prune,
    requeue,
    rows_of,
    settle,
    settled_by,
)
from alliancehub.engine.store.overlay import Key, Overlay, has_waiting
from alliancehub.engine.store.purge import CONFLICT, forget_quotes, made_in, purge_scopes
from alliancehub.engine.store.rows import chunks, drop_rows, put_cells
from alliancehub.engine.store.scopes import (
    add_granted,
    compare_soon,
    delivered,
    finish,
    incomplete,
    note_page,
    rows_missing_from,
    stale_rows,
)
from alliancehub.engine.store.tables import Schema
from alliancehub.model.changeset import ChangeSet
from alliancehub.model.scopes import person_scope
from alliancehub.wire.messages import Deleted, PullPage, SnapshotPage, Table, Verdict

_OWN = person_scope("")


class Absorber:
    """Takes pages, snapshots and verdicts into the cache; each call is one transaction's work."""

    def __init__(self, schema: Schema, overlay: Overlay) -> None:
        self._schema = schema
        self._overlay = overlay

    def page(self, db: Connection, page: PullPage, forget_before: str) -> ChangeSet:
        """Absorb a page of a pull; raises Nonsense before anything is written.

        Args:
            forget_before: settled changes older than this instant are forgotten.
        """
        delivered_rows = read_page(self._schema, page)
        was_locked = unlock(db, self._schema, self._overlay)  # the hub still grants what it does
        was_whole = not incomplete(db)
        gathered = Gathered()
        me = Member(**page.me.model_dump())
        write_meta(db, "me", asdict(me))
        settled = [] if page.more else settled_by(db, page.last_mid)
        if not page.more:
            # What it had decided and knows no more is sent again, seen here by a pull or not.
            requeue(db, page.last_mid)
            write_meta(db, "confirmed", page.last_mid)

        rows, entries = self._reached(db, page, delivered_rows, settled)
        made = made_in(db, self._schema, page.revoked) if page.revoked else []
        # Where a scope goes, what is purged must be told by the hub's rows and not by the overlay.
        coming = set() if page.revoked else _keys(delivered_rows)
        self._overlay.lift(db, rows, gathered, coming)
        purge_scopes(db, self._schema, page.revoked, made, gathered)
        self._put(db, delivered_rows, gathered)
        inline = {one.scope for one in page.granted if one.is_inline}
        self._drop(db, rows_missing_from(db, self._schema, inline, delivered_rows), gathered)
        self._delete(db, page.deleted, gathered)
        forget_quotes(db, [one.id for one in page.deleted if one.kind == CONFLICT])
        add_granted(db, page.granted)
        settle(db, settled)
        self._overlay.replay(db, entries, gathered)
        index_changes(db, self._schema, gathered)
        if was_whole:
            write_meta(db, "cursor", page.cursor)
        elif page.deleted or any(one.ids for one in delivered_rows):
            compare_soon(db)
        prune(db, forget_before)
        return ChangeSet("reset") if was_locked else gathered.as_change_set("sync")

    def snapshot_page(self, db: Connection, scope: str, page: SnapshotPage) -> ChangeSet:
        """Absorb a page of a snapshot; raises Nonsense before anything is written."""
        gathered = Gathered()
        rows = read_snapshot_page(self._schema, page)
        if rows is not None and rows.cells:
            if any(cells[1] != scope for cells in rows.cells):
                raise Nonsense(f"a snapshot of {scope!r} holds rows of another scope")
            keys = [(rows.table.spec.name, row_id) for row_id in rows.ids]
            reached, entries = self._reach(db, keys)
            self._overlay.lift(db, reached, gathered)
            self._put(db, [rows], gathered)
            delivered(db, scope, rows)
            self._overlay.replay(db, entries, gathered)
            index_changes(db, self._schema, gathered)
        note_page(db, scope, page.after, len(page.rows))
        return gathered.as_change_set("sync")

    def snapshot_end(self, db: Connection, scope: str) -> ChangeSet:
        """End a snapshot: what was in the scope and did not come again is gone."""
        gathered = Gathered()
        stale = stale_rows(db, scope)
        reached, entries = self._reach(db, stale)
        self._overlay.lift(db, reached, gathered)
        self._drop(db, self._still_in(db, scope, stale), gathered)
        finish(db, scope)
        self._overlay.replay(db, entries, gathered)
        index_changes(db, self._schema, gathered)
        return gathered.as_change_set("sync")

    def catch_up(self, db: Connection, scope: str, page: PullPage) -> ChangeSet:
        """Absorb what a page of a pull has of one scope, and nothing else of it.

        The scope came as a file that is older than the cache's cursor. Raises Nonsense before
        anything is written.
        """
        gathered = Gathered()
        rows = [only_in(one, scope) for one in read_page(self._schema, page)]
        gone = [one for one in page.deleted if one.scope == scope]
        keys = _keys(rows) | {(one.kind, one.id) for one in gone}
        reached, entries = self._reach(db, keys)
        self._overlay.lift(db, reached, gathered)
        self._put(db, rows, gathered)
        self._delete(db, gone, gathered)
        self._overlay.replay(db, entries, gathered)
        index_changes(db, self._schema, gathered)
        return gathered.as_change_set("sync")

    def record(self, db: Connection, scope: str, kind: str, values: Mapping[str, Any]) -> ChangeSet:
        """Absorb one row of a scope that is still to come; raises Nonsense before it is written."""
        table = self._schema.tables[kind]
        gathered = Gathered()
        rows = only_in(read_rows(table, record_as_table(table, values)), scope)
        reached, entries = self._reach(db, _keys([rows]))
        self._overlay.lift(db, reached, gathered)
        self._put(db, [rows], gathered)
        self._overlay.replay(db, entries, gathered)
        index_changes(db, self._schema, gathered)
        return gathered.as_change_set("sync")

    def bucket(self, db: Connection, place: Place, sent: Table) -> ChangeSet:
        """Absorb all rows of a bucket: what is in it here and did not come is gone."""
        scope, kind, bucket = place
        gathered = Gathered()
        rows = read_rows(self._schema.tables[kind], sent)
        if any(cells[1] != scope for cells in rows.cells):
            raise Nonsense(f"a bucket of {scope!r} holds rows of another scope")
        came = _keys([rows])
        stale = [k for k in rows_in(db, rows.table, scope, bucket) if k not in came]
        reached, entries = self._reach(db, [*came, *stale])
        self._overlay.lift(db, reached, gathered)
        self._put(db, [rows], gathered)
        self._drop(db, self._still_in(db, scope, stale), gathered)
        self._overlay.replay(db, entries, gathered)
        index_changes(db, self._schema, gathered)
        return gathered.as_change_set("sync")

    def lost_scope(self, db: Connection, scope: str) -> ChangeSet:
        """Purge a scope that the hub no longer shows."""
        gathered = Gathered()
        rows, entries = self._overlay.reach_all(db)
        made = made_in(db, self._schema, [scope])
        self._overlay.lift(db, rows, gathered)
        purge_scopes(db, self._schema, [scope], made, gathered)
        self._overlay.replay(db, entries, gathered)
        index_changes(db, self._schema, gathered)
        return gathered.as_change_set("sync")

    def verdicts(self, db: Connection, verdicts: Sequence[Verdict]) -> ChangeSet:
        """Note the hub's verdicts: what was rejected is rolled back at once."""
        return self.rolled_back(db, decide(db, verdicts))

    def rolled_back(self, db: Connection, rejected: list[int]) -> ChangeSet:
        """Take rejected entries out of the overlay."""
        gathered = Gathered()
        keys = rows_of(db, rejected)
        reached, entries = self._reach(db, keys)
        self._overlay.lift(db, reached, gathered)
        settle(db, rejected)
        self._overlay.replay(db, entries, gathered)
        index_changes(db, self._schema, gathered)
        return gathered.as_change_set("sync")

    def _reached(
        self, db: Connection, page: PullPage, rows: list[Rows], settled: list[int]
    ) -> tuple[set[Key], list[int]]:
        if not has_waiting(db):
            return set(), []
        if page.revoked or page.granted:
            # Which scope a row is in must be the hub's truth while scopes come and go.
            return self._overlay.reach_all(db)
        keys = _keys(rows)
        keys |= {(one.kind, one.id) for one in page.deleted}
        return self._overlay.reach(db, keys | rows_of(db, settled))

    def _reach(self, db: Connection, keys: Iterable[Key]) -> tuple[set[Key], list[int]]:
        return self._overlay.reach(db, keys) if has_waiting(db) else (set(), [])

    def _put(self, db: Connection, rows: list[Rows], gathered: Gathered) -> None:
        for one in rows:
            put_cells(db, one.table, one.cells)
            keep_extra(db, one)
            gathered.touch(one.table.spec.name, one.ids)

    def _delete(self, db: Connection, deleted: Iterable[Deleted], gathered: Gathered) -> None:
        for one in deleted:
            table = self._schema.tables.get(one.kind)
            if table is None:
                continue
            gone = db.execute(
                f"DELETE FROM {table.name} WHERE id = ? AND scope = ?",  # noqa: S608
                (one.id, one.scope),
            )
            if gone.rowcount:
                gathered.remove(one.kind, [one.id])
                if not one.scope.startswith(_OWN):
                    # Deleted or moved out of sight: from here they look alike, and for both holds
                    # that this member is not to have it any more.
                    write_meta(db, "must_erase", value=True)

    def _drop(self, db: Connection, keys: Iterable[Key], gathered: Gathered) -> None:
        for kind, row_id in keys:
            drop_rows(db, self._schema.tables[kind], [row_id])
            gathered.remove(kind, [row_id])

    def _still_in(self, db: Connection, scope: str, keys: list[Key]) -> list[Key]:
        found: list[Key] = []
        for kind in {kind for kind, _ in keys}:
            table = self._schema.tables[kind]
            for some in chunks(row_id for one, row_id in keys if one == kind):
                marks = ", ".join("?" * len(some))
                query = f"SELECT id FROM {table.name} WHERE scope = ? AND id IN ({marks})"  # noqa: S608
                found += [(kind, row_id) for (row_id,) in db.execute(query, (scope, *some))]
        return found


def _keys(rows: list[Rows]) -> set[Key]:
    return {(one.table.spec.name, row_id) for one in rows for row_id in one.ids}
