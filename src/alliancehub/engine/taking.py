"""Taking one command: checked, laid over the cache and queued; anew, or for one that waits."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from alliancehub.engine.api import Receipt
from alliancehub.engine.completion import about_of, completed, title_of
from alliancehub.engine.core import Core
from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.documents import index_changes
from alliancehub.engine.store.lease import require_unlocked
from alliancehub.engine.store.news import Gathered
from alliancehub.engine.store.outbox import enqueue, rewrite
from alliancehub.engine.store.store import Store
from alliancehub.engine.store.undo import forget_redo
from alliancehub.engine.syncing import Syncing


def take_all(
    core: Core, account: Syncing, commands: Iterable[tuple[str, dict[str, Any]]], step: str
) -> list[Receipt]:
    """Take commands of an account in order and in one transaction: all or, on a Refusal, none."""
    gathered = Gathered()
    store = account.store
    with store.write() as db:
        receipts = [take(db, core, store, *command, gathered, step) for command in commands]
        forget_redo(db)
        index_changes(db, store.schema, gathered)
    core.hear(account.record.key, gathered.as_change_set("local"))
    account.ask()
    return receipts


def take(
    db: Connection,
    core: Core,
    store: Store,
    name: str,
    args: dict[str, Any],
    gathered: Gathered,
    step: str,
) -> Receipt:
    """Take a command inside a write transaction; raises Refusal where a rule says no.

    Nothing is written before the rules have passed.

    Args:
        step: what it is undone together with; empty where it is itself the undoing.
    """
    require_unlocked(db, args)
    whole = completed(db, store.schema, name, args, core.around.new_id)
    command = core.catalogue.read_command(name, whole)
    cause, now = core.around.new_id(), core.around.now()
    about = about_of(command)
    title = title_of(db, store.schema, command, about)
    work = store.overlay.run(db, command, cause, now)
    seq = enqueue(
        db, cause=cause, name=name, args=whole, about=about, title=title, at=now, step=step
    )
    store.overlay.lay(db, seq, work, gathered)
    return Receipt(seq, about[1], step)


def replace(
    db: Connection,
    core: Core,
    store: Store,
    seq: int,
    name: str,
    args: dict[str, Any],
    gathered: Gathered,
) -> None:
    """Put a command in the place of one that was not sent; later ones stay on top of it.

    Inside a write transaction, which is to be rolled back on the Refusal that this may raise.
    """
    overlay = store.overlay
    rows, entries = overlay.reach_all(db)
    overlay.lift(db, rows, gathered)
    overlay.replay(db, [one for one in entries if one < seq], gathered)
    (cause,) = db.execute("SELECT cause FROM outbox WHERE seq = ?", (seq,)).fetchone()
    db.execute("DELETE FROM outbox_row WHERE seq = ?", (seq,))
    whole = completed(db, store.schema, name, args, core.around.new_id)
    command = core.catalogue.read_command(name, whole)
    about, now = about_of(command), core.around.now()
    work = overlay.run(db, command, cause, now)
    rewrite(
        db,
        seq,
        name=name,
        args=whole,
        about=about,
        title=title_of(db, store.schema, command, about),
        at=now,
    )
    overlay.lay(db, seq, work, gathered)
    overlay.replay(db, [one for one in entries if one > seq], gathered)
