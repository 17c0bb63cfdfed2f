"""The outbox: what the member did, until the hub has decided it and the decision has come back.

``is_due`` says that the hub's verdict is still wanted, ``is_live`` that the change is laid over the
cache. ``seq`` is the number that members and clients see. ``mid`` is the number on the wire; it is
given when the entry is first sent and never changes, so that taking back an unsent change leaves
no gap. Every function is called inside a transaction.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from alliancehub.engine.api import OutboxEntry
from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.meta import read_meta, write_meta
from alliancehub.engine.store.overlay import Key
from alliancehub.model.errors import Refusal
from alliancehub.wire.messages import Mutation, Verdict

GONE = frozenset({"lost", "rejected", "dismissed"})
SETTLED = "('applied', 'merged', 'conflict')"
LOST = "You no longer have access to what this changed, so it was dropped and its content erased."


def enqueue(
    db: Connection, *, cause: str, name: str, args: dict[str, Any], about: Key, title: str, at: str
) -> int:
    """Add an entry and return its number."""
    done = db.execute(
        "INSERT INTO outbox(cause, name, args, kind, row, title, state, at) "
        "VALUES (?, ?, ?, ?, ?, ?, 'waiting', ?)",
        (cause, name, json.dumps(args, ensure_ascii=False), *about, title, at),
    )
    return int(done.lastrowid or 0)


def entries(db: Connection, limit: int) -> list[OutboxEntry]:
    """Return entries, newest first, without those that were dismissed."""
    found = db.execute(
        "SELECT seq, name, kind, row, title, state, at, text, remedy, field, args FROM outbox "
        "WHERE state <> 'dismissed' ORDER BY seq DESC LIMIT ?",
        (limit,),
    )
    names = ("mid", "command", "kind", "row", "title", "state", "at", "text", "remedy", "field")
    return [
        OutboxEntry(**dict(zip(names, told, strict=True)), args=json.loads(args))
        for *told, args in found
    ]


def due(db: Connection, limit: int, size: int) -> tuple[str, list[Mutation]]:
    """Return the device and its next entries to send, numbered, at most so many and so many bytes.

    What was lost or refused on this side is sent without its arguments: the hub turns it down, and
    the numbers go on without a gap.
    """
    device, last = read_meta(db, "device"), read_meta(db, "mid", 0)
    batch: list[Mutation] = []
    rows = db.execute(
        "SELECT seq, mid, cause, name, args, state FROM outbox WHERE is_due = 1 "
        "ORDER BY mid IS NULL, mid, seq LIMIT ?",
        (limit,),
    ).fetchall()
    for seq, known, cause, name, args, state in rows:
        size -= len(args.encode()) + 200
        if batch and size < 0:
            break
        mid = known
        if mid is None:
            last = mid = last + 1
            db.execute(
                "UPDATE outbox SET mid = ?, device = ?, state = 'sent' WHERE seq = ?",
                (mid, device, seq),
            )
        sent = {} if state in GONE else json.loads(args)
        batch.append(Mutation.model_construct(mid=mid, cause=cause, name=name, args=sent))
    if batch:
        write_meta(db, "mid", last)
    return device, batch


def knows(db: Connection, mid: int) -> bool:
    """Tell whether the entry of this number is still kept and could be sent again."""
    query = "SELECT 1 FROM outbox WHERE device = ? AND mid = ?"
    return db.execute(query, (read_meta(db, "device"), mid)).fetchone() is not None


def decide(db: Connection, verdicts: Iterable[Verdict]) -> list[int]:
    """Note the hub's verdicts; returns the entries that were rejected just now."""
    device = read_meta(db, "device")
    rejected = []
    for one in verdicts:
        found = db.execute(
            "SELECT seq, state FROM outbox WHERE device = ? AND mid = ? AND is_due = 1",
            (device, one.mid),
        ).fetchone()
        if found is None:
            continue
        seq, state = found
        if state in GONE:
            db.execute("UPDATE outbox SET is_due = 0 WHERE seq = ?", (seq,))
            continue
        is_rejected = one.status == "rejected"
        db.execute(
            "UPDATE outbox SET is_due = 0, state = ?, text = ?, remedy = ?, field = ?, "
            "is_live = is_live AND ? WHERE seq = ?",
            (one.status, one.text, one.remedy, one.field, not is_rejected, seq),
        )
        if is_rejected:
            rejected.append(seq)
    return rejected


def refuse(db: Connection, mid: int, text: str, remedy: str) -> list[int]:
    """Reject an entry on this side, since the hub cannot even read it; its number is still sent."""
    device = read_meta(db, "device")
    found = db.execute(
        "UPDATE outbox SET state = 'rejected', is_live = 0, text = ?, remedy = ? "
        "WHERE device = ? AND mid = ? AND state NOT IN ('lost', 'rejected') RETURNING seq",
        (text, remedy, device, mid),
    )
    return [seq for (seq,) in found]


def settled_by(db: Connection, last_mid: int) -> list[int]:
    """Return the live entries whose outcome the hub's rows show by now."""
    found = db.execute(
        "SELECT seq FROM outbox WHERE is_live = 1 AND is_due = 0 AND device = ? AND mid <= ?",
        (read_meta(db, "device"), last_mid),
    )
    return [seq for (seq,) in found]


def rows_of(db: Connection, seqs: Iterable[int]) -> set[Key]:
    """Return the rows that entries touched."""
    query = "SELECT kind, id FROM outbox_row WHERE seq = ?"
    return {(kind, row_id) for seq in seqs for kind, row_id in db.execute(query, (seq,))}


def settle(db: Connection, seqs: Iterable[int]) -> None:
    """Take entries out of the overlay; their rows must be lifted.

    Which rows they touched stays known: should access to these be lost, their content must go.
    """
    db.executemany("UPDATE outbox SET is_live = 0 WHERE seq = ?", ((seq,) for seq in seqs))


def lose(db: Connection, keys: Iterable[Key], scopes: Iterable[str]) -> None:
    """Erase what entries on these rows, or in these scopes, hold; that they were there is kept."""
    by_key = (
        "SELECT seq FROM outbox_row WHERE kind = ? AND id = ? "
        "UNION SELECT seq FROM outbox WHERE kind = ? AND row = ?"
    )
    seqs = {seq for key in keys for (seq,) in db.execute(by_key, (*key, *key))}
    by_scope = "SELECT seq FROM outbox_row WHERE scope = ?"
    seqs |= {seq for scope in scopes for (seq,) in db.execute(by_scope, (scope,))}
    for seq in seqs:
        db.execute(
            "UPDATE outbox SET args = '{}', row = '', field = '', remedy = '', "  # noqa: S608
            "title = iif(instr(title, ': ') > 0, substr(title, 1, instr(title, ': ') - 1), title), "
            f"text = iif(state IN {SETTLED}, '', ?), "
            f"state = iif(state IN {SETTLED}, state, 'lost'), "
            "is_live = 0, is_due = is_due AND mid IS NOT NULL WHERE seq = ?",
            (LOST, seq),
        )
        db.execute("DELETE FROM outbox_row WHERE seq = ?", (seq,))


def requeue(db: Connection, last_mid: int) -> list[int]:
    """Queue again what the hub had decided and has forgotten, as after a restore from a backup."""
    device = read_meta(db, "device")
    db.execute(
        "UPDATE outbox SET is_due = 1 WHERE device = ? AND mid > ? AND is_due = 0",
        (device, last_mid),
    )
    found = db.execute(
        "UPDATE outbox SET is_live = 1, is_shown = 0, state = 'sent', text = '', remedy = '' "  # noqa: S608
        f"WHERE device = ? AND mid > ? AND state IN {SETTLED} RETURNING seq",
        (device, last_mid),
    )
    return [seq for (seq,) in found]


def change_device(db: Connection, device: str) -> None:
    """Number what waits anew, for a device that the hub has never seen."""
    # What was lost or refused has a number only to leave no gap among the old ones.
    db.execute("UPDATE outbox SET is_due = 0 WHERE state IN ('lost', 'rejected', 'dismissed')")
    db.execute("UPDATE outbox SET mid = NULL, device = '', state = 'waiting' WHERE is_due = 1")
    write_meta(db, "device", device)
    write_meta(db, "mid", 0)


def withdraw(db: Connection, seq: int) -> set[Key]:
    """Take back an unsent entry, or dismiss a rejected one; returns the rows that it touched."""
    found = db.execute("SELECT state, mid, is_due FROM outbox WHERE seq = ?", (seq,)).fetchone()
    if found is None:
        raise Refusal("not_found", "This change is not there any more.")
    state, mid, is_due = found
    if state in {"rejected", "lost"}:
        db.execute(
            "UPDATE outbox SET state = 'dismissed', args = '{}', title = '' WHERE seq = ?", (seq,)
        )
        db.execute("DELETE FROM outbox_row WHERE seq = ?", (seq,))
        return set()
    if state != "waiting" or mid is not None or not is_due:
        raise Refusal(
            "sent",
            "This change was sent already, so it cannot be taken back.",
            remedy="Make another change that undoes it.",
        )
    touched = rows_of(db, [seq])
    db.execute("DELETE FROM outbox_row WHERE seq = ?", (seq,))
    db.execute("DELETE FROM outbox WHERE seq = ?", (seq,))
    return touched


def reject_dependant(db: Connection, seq: int, text: str) -> None:
    """Mark an unsent entry as rejected, since what it builds on was taken back."""
    db.execute(
        "UPDATE outbox SET state = 'rejected', is_live = 0, is_due = 0, text = ?, remedy = ? "
        "WHERE seq = ? AND mid IS NULL",
        (text, "Do it again, or dismiss it.", seq),
    )


def prune(db: Connection, before: str) -> None:
    """Forget settled entries from before an instant."""
    db.execute(
        "DELETE FROM outbox WHERE is_live = 0 AND is_due = 0 AND at < ? "  # noqa: S608
        f"AND (state = 'dismissed' OR state IN {SETTLED})",
        (before,),
    )
    db.execute("DELETE FROM outbox_row WHERE seq NOT IN (SELECT seq FROM outbox)")


def waiting_count(db: Connection) -> int:
    """Return how many changes the hub has not decided."""
    query = "SELECT count(*) FROM outbox WHERE is_due = 1 AND is_live = 1"
    return int(db.execute(query).fetchone()[0])
