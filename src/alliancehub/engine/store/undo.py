"""Taking back a change that was not sent yet."""

from __future__ import annotations

from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.documents import index_changes
from alliancehub.engine.store.news import Gathered
from alliancehub.engine.store.outbox import reject_dependant, withdraw
from alliancehub.engine.store.overlay import Overlay
from alliancehub.engine.store.tables import Schema
from alliancehub.model.changeset import ChangeSet


def take_back(db: Connection, schema: Schema, overlay: Overlay, seq: int) -> ChangeSet:
    """Take back an unsent change, or dismiss a rejected one; raises Refusal where it was sent.

    Later unsent changes that fail without it are shown as rejected: they build on it.
    """
    gathered = Gathered()
    hidden = _hidden(db)
    title = db.execute("SELECT title FROM outbox WHERE seq = ?", (seq,)).fetchone()
    if withdraw(db, seq):
        rows, entries = overlay.reach_all(db)
        overlay.lift(db, rows, gathered)
        overlay.replay(db, entries, gathered)
        for fallen in sorted(_hidden(db) - hidden):
            reject_dependant(db, fallen, f"It depends on a change that you took back: {title[0]}.")
    index_changes(db, schema, gathered)
    return gathered.as_change_set("local")


def _hidden(db: Connection) -> set[int]:
    query = "SELECT seq FROM outbox WHERE is_live = 1 AND is_shown = 0 AND mid IS NULL"
    return {seq for (seq,) in db.execute(query)}
