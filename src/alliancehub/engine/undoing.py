"""Undo and redo of what the member did, by steps.

What waits is withdrawn. What was sent is undone by a change of its own, as long as that is what
the member means: nobody has changed it since, and it was only just sent.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from alliancehub.engine.api import Receipt, Undone
from alliancehub.engine.clock import instant
from alliancehub.engine.core import Core
from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.documents import index_changes
from alliancehub.engine.store.news import Gathered
from alliancehub.engine.store.rows import CacheReader, get_cells
from alliancehub.engine.store.store import Store
from alliancehub.engine.store.undo import (
    Taken,
    changes_of,
    is_withdrawable,
    keep_redo,
    latest_step,
    note_undone,
    step_of,
    take_redo,
    withdraw_all,
)
from alliancehub.engine.taking import replace, take
from alliancehub.model.changeset import ChangeSet
from alliancehub.model.errors import Refusal
from alliancehub.model.field_spec import Policy
from alliancehub.model.kinds.conflict import Conflict
from alliancehub.model.told import label, told

UNDO_FOR = timedelta(minutes=10)  # after it was sent
REASONS_MAX = 5
# Edits of these merge with whatever others did meanwhile, also backwards.
MERGING = frozenset({Policy.SET, Policy.COUNTER})
BORN = {"create": "", "start_project": "project"}
CommandOf = tuple[str, dict[str, Any]]


class Undoing:
    """Undo and redo of the ``WriteApi`` over a core. May be called from any thread."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def undo(self, step: str = "") -> Undone:
        """Take back a step, the latest unless told."""
        account = self._core.need()
        with account.store.write() as db:
            undone, news = self._undo(db, account.store, step)
        self._core.tell(news)
        account.ask()
        if undone.done:
            return undone
        raise Refusal("sent", " ".join(undone.left), remedy=CANNOT)

    def amend(self, mid: int, name: str, args: dict[str, Any]) -> Receipt:
        """Put a command in the place of one that was not sent yet, or that was rejected."""
        account = self._core.need()
        gathered = Gathered()
        with account.store.write() as db:
            step = step_of(db, mid) or self._core.around.new_id()
            if is_withdrawable(db, mid):
                replace(db, self._core, account.store, mid, name, args, gathered)
                receipt = Receipt(mid, str(args.get("id") or ""), step)
            else:
                withdraw_all(db, account.store.overlay, [mid], gathered)
                receipt = take(db, self._core, account.store, name, args, gathered, step)
            index_changes(db, account.store.schema, gathered)
        self._core.tell(gathered.as_change_set("local"))
        account.ask()
        return receipt

    def redo(self) -> Undone:
        """Do again what was undone last."""
        account = self._core.need()
        step = self._core.around.new_id()
        gathered = Gathered()
        with account.store.write() as db:
            found = take_redo(db)
            if found is None:
                raise Refusal("nothing", "There is nothing to redo.")
            commands, title = found
            for name, args in commands:
                take(db, self._core, account.store, name, args, gathered, step)
            index_changes(db, account.store.schema, gathered)
        self._core.tell(gathered.as_change_set("local"))
        account.ask()
        return Undone(title, len(commands), step=step)

    def _undo(self, db: Connection, store: Store, step: str) -> tuple[Undone, ChangeSet]:
        sent_after = instant(self._core.around.clock() - UNDO_FOR.total_seconds())
        step = step or latest_step(db, sent_after)
        changes = changes_of(db, step, sent_after) if step else []
        if not changes:
            raise Refusal("nothing", "There is nothing to undo.")
        gathered = Gathered()
        again: dict[int, CommandOf] = {}
        refusals: dict[int, Refusal] = {}
        for change in reversed([one for one in changes if not one.is_unsent]):
            try:
                again[change.seq] = self._reverse(db, store, change, gathered)
            except Refusal as refusal:
                refusals[change.seq] = refusal
        unsent = [one for one in changes if one.is_unsent]
        withdraw_all(db, store.overlay, [one.seq for one in unsent], gathered)
        again |= {one.seq: (one.name, one.args) for one in unsent}
        # What cannot be undone is passed over, so that what was done before it can.
        note_undone(db, [one.seq for one in changes if not one.is_unsent])
        title = changes[0].title
        keep_redo(db, [again[seq] for seq in sorted(again)], title)
        index_changes(db, store.schema, gathered)
        reasons = list(dict.fromkeys(refusal.text for refusal in refusals.values()))
        undone = Undone(title, len(again), reasons[:REASONS_MAX], len(refusals))
        return undone, gathered.as_change_set("local")

    def _reverse(
        self, db: Connection, store: Store, change: Taken, gathered: Gathered
    ) -> CommandOf:
        """Give the command that undoes one that was sent; return the one that does it again."""
        if change.is_late:
            raise Refusal(
                "sent", told("“{change}” was sent more than ten minutes ago.", change=change.title)
            )
        args = change.args
        if change.name == "resolve_conflict":
            for one in reopening(db, store, args):
                take(db, self._core, store, *one, gathered, "")
            return change.name, args
        kind, row_id = str(args.get("kind") or BORN.get(change.name, "")), str(args.get("id"))
        again: CommandOf = change.name, args
        if change.name == "edit":
            _require_unchanged(db, store, change)
            back: CommandOf = "edit", {**args, "values": args["base"], "base": args["values"]}
        elif change.name in BORN:
            back, again = ("delete", {"kind": kind, "id": row_id}), _restore(kind, row_id)
        elif change.name == "delete":
            back = _restore(kind, row_id)
        elif change.name == "restore":
            back = "delete", {"kind": kind, "id": row_id}
        else:
            raise Refusal(
                "sent",
                told("“{change}” was sent, and the hub cannot take it back.", change=change.title),
            )
        take(db, self._core, store, *back, gathered, "")
        return again


def reopening(db: Connection, store: Store, args: dict[str, Any]) -> list[CommandOf]:
    """Return the commands that undo the resolving of a conflict."""
    reopen: dict[str, Any] = {"conflict": args["conflict"]}
    conflict = CacheReader(db, store.schema).get(Conflict, str(args["conflict"]))
    if conflict is None or args["keep"] == "theirs":
        return [("reopen_conflict", reopen)]
    if conflict.is_deletion:
        return [_restore(conflict.about_kind, conflict.about), ("reopen_conflict", reopen)]
    written = conflict.mine if args["keep"] == "mine" else str(args.get("value", ""))
    return [("reopen_conflict", reopen | {"written": written})]


CANNOT = "Look at the row itself: its history and its actions tell what can be done now."


def _restore(kind: str, row_id: str) -> CommandOf:
    return "restore", {"kind": kind, "id": row_id}


def _require_unchanged(db: Connection, store: Store, change: Taken) -> None:
    """Raise Refusal where somebody has changed since what an edit wrote."""
    table = store.schema.tables.get(str(change.args["kind"]))
    cells = None if table is None else get_cells(db, table, str(change.args["id"]))
    if table is None or cells is None:
        raise Refusal("gone", told("“{change}”: it is not there any more.", change=change.title))
    now = table.values(cells)
    for name, value in change.args["values"].items():
        one = table.fields.get(name)
        if one is None or one.policy in MERGING:
            continue
        if now[name] != value:
            raise Refusal(
                "changed_since",
                told(
                    "“{change}”: {field} was changed again since.",
                    change=change.title,
                    field=label(one.label),
                ),
            )
