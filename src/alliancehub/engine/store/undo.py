"""Steps: what a member did at one go, and takes back at one go. And what was undone, to redo it.

A step lies in the outbox, so it is still there when the window or the engine starts again. Every
function is called inside a transaction.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.documents import index_changes
from alliancehub.engine.store.news import Gathered
from alliancehub.engine.store.outbox import reject_dependant, told_again, withdraw
from alliancehub.engine.store.overlay import Overlay
from alliancehub.engine.store.tables import Schema
from alliancehub.model.changeset import ChangeSet
from alliancehub.model.told import told, with_tree

REDO_MAX = 50
# With access, what a change held was erased: nothing tells any more how to go back.
UNDOABLE = (
    "is_undone = 0 AND args <> '{}' "
    "AND state IN ('waiting', 'sent', 'applied', 'merged', 'conflict')"
)


@dataclass(frozen=True)
class Taken:
    """A change of a step.

    Attributes:
        is_unsent: whether it can simply be withdrawn.
        is_late: whether it was sent so long ago that it is not undone any more.
    """

    seq: int
    name: str
    args: dict[str, Any]
    title: str
    is_unsent: bool
    is_late: bool


def latest_step(db: Connection, sent_after: str) -> str:
    """Return the newest step that can still be undone, of an age at least; empty for none."""
    found = db.execute(
        f"SELECT step FROM outbox WHERE step <> '' AND {UNDOABLE} "  # noqa: S608 - texts of our own
        "AND (mid IS NULL OR sent_at >= ?) ORDER BY seq DESC LIMIT 1",
        (sent_after,),
    ).fetchone()
    return found[0] if found else ""


def changes_of(db: Connection, step: str, sent_after: str) -> list[Taken]:
    """Return the changes of a step that were not undone, refused or lost, oldest first."""
    found = db.execute(
        "SELECT seq, name, args, title, told, mid IS NULL AND is_due, "  # noqa: S608 - texts of our own
        "mid IS NOT NULL AND sent_at < ? FROM outbox "
        f"WHERE step = ? AND {UNDOABLE} ORDER BY seq",
        (sent_after, step),
    )
    return [
        Taken(
            seq,
            name,
            json.loads(args),
            with_tree(title, json.loads(trees or "{}"), "title"),
            bool(is_unsent),
            bool(is_late),
        )
        for seq, name, args, title, trees, is_unsent, is_late in found
    ]


def step_of(db: Connection, seq: int) -> str:
    """Return the step of a change, empty where it is not there."""
    found = db.execute("SELECT step FROM outbox WHERE seq = ?", (seq,)).fetchone()
    return found[0] if found else ""


def is_withdrawable(db: Connection, seq: int) -> bool:
    """Tell whether a change waits and was never sent."""
    query = (
        "SELECT 1 FROM outbox WHERE seq = ? AND state = 'waiting' AND mid IS NULL AND is_due = 1"
    )
    return db.execute(query, (seq,)).fetchone() is not None


def note_undone(db: Connection, seqs: Iterable[int]) -> None:
    """Take changes out of their steps: they were undone, or never can be."""
    db.executemany("UPDATE outbox SET is_undone = 1 WHERE seq = ?", ((seq,) for seq in seqs))


def take_back(db: Connection, schema: Schema, overlay: Overlay, seqs: list[int]) -> ChangeSet:
    """Take back unsent changes, or dismiss rejected ones; raises Refusal where one was sent.

    Later unsent changes that fail without them are shown as rejected: they build on them.
    """
    gathered = Gathered()
    withdraw_all(db, overlay, seqs, gathered)
    index_changes(db, schema, gathered)
    return gathered.as_change_set("local")


def withdraw_all(db: Connection, overlay: Overlay, seqs: list[int], gathered: Gathered) -> None:
    """Do so without telling the search index."""
    if not seqs:
        return
    hidden = _hidden(db)
    found = db.execute("SELECT title, told FROM outbox WHERE seq = ?", (seqs[0],)).fetchone()
    title = told_again({"title": found[0]}, found[1])["title"] if found else ""
    touched = [withdraw(db, seq) for seq in seqs]
    if any(touched):
        rows, entries = overlay.reach_all(db)
        overlay.lift(db, rows, gathered)
        overlay.replay(db, entries, gathered)
        for fallen in sorted(_hidden(db) - hidden):
            reject_dependant(
                db, fallen, told("It depends on a change that you took back: {title}.", title=title)
            )


def keep_redo(db: Connection, commands: list[tuple[str, dict[str, Any]]], title: str) -> None:
    """Remember what was undone, as the commands that do it again."""
    if not commands:
        return
    text = json.dumps(commands, ensure_ascii=False)
    db.execute("INSERT INTO redo(commands, title) VALUES (?, ?)", (text, title))
    db.execute("DELETE FROM redo WHERE number <= (SELECT max(number) FROM redo) - ?", (REDO_MAX,))


def take_redo(db: Connection) -> tuple[list[tuple[str, dict[str, Any]]], str] | None:
    """Return what was undone last, and forget it; None where nothing was."""
    found = db.execute(
        "DELETE FROM redo WHERE number = (SELECT max(number) FROM redo) RETURNING commands, title"
    ).fetchone()
    if found is None:
        return None
    return [(name, args) for name, args in json.loads(found[0])], found[1]


def forget_redo(db: Connection) -> None:
    """Forget all that was undone: something new was done since."""
    db.execute("DELETE FROM redo")


def _hidden(db: Connection) -> set[int]:
    query = "SELECT seq FROM outbox WHERE is_live = 1 AND is_shown = 0 AND mid IS NULL"
    return {seq for (seq,) in db.execute(query)}
