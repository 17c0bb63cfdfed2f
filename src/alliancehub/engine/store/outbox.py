"""The outbox: what the member did, until the hub has decided it and the decision has come back.

``is_due`` says that the hub's verdict is still wanted, ``is_live`` that the change is laid over the
cache. ``seq`` is the number that members and clients see. ``mid`` is the number on the wire; it is
given when the entry is first sent and never changes, so that taking back an unsent change leaves
no gap. Every function is called inside a transaction.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

import orjson

from alliancehub.engine.api import OutboxEntry
from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.meta import read_meta, write_meta
from alliancehub.engine.store.overlay import Key
from alliancehub.model.errors import Refusal
from alliancehub.model.told import told, trees_of, with_tree
from alliancehub.model.upcasting import FORM, Upcaster, upcast
from alliancehub.wire.messages import Mutation, Verdict

GONE = frozenset({"lost", "rejected", "dismissed"})
# What an older version's table lacks.
ADDED = {
    "step": "TEXT NOT NULL DEFAULT ''",  # what is undone together
    "sent_at": "TEXT NOT NULL DEFAULT ''",
    "is_undone": "INTEGER NOT NULL DEFAULT 0",
    "told": "TEXT NOT NULL DEFAULT '{}'",  # the trees of title, text and remedy
    "form": "INTEGER NOT NULL DEFAULT 1",  # of the command; see ``model/upcasting.py``
}
SETTLED = "('applied', 'merged', 'conflict')"
LOST = told(
    "You no longer have access to what this changed, so it was dropped and its content erased."
)


def grow_outbox(db: Connection) -> None:
    """Add the columns that an older version did not have."""
    there = {name for _, name, *_ in db.execute("PRAGMA table_info(outbox)")}
    for name, shape in ADDED.items():
        if name not in there:
            db.execute(f"ALTER TABLE outbox ADD COLUMN {name} {shape}")
    db.execute("CREATE INDEX IF NOT EXISTS outbox_step ON outbox(step, seq) WHERE step <> ''")


def upcast_outbox(db: Connection, upcasters: Iterable[Upcaster]) -> int:
    """Bring what an older build wrote to the present form; return how many entries changed.

    Also what was sent and decided: should the hub be restored from a backup, it is sent again.
    """
    changed = 0

    def version_of(kind: str, row_id: str) -> int:
        query = "SELECT cells ->> '$.version' FROM base_row WHERE kind = ? AND id = ?"
        found = db.execute(query, (kind, row_id)).fetchone()
        return int(found[0] or 0) if found else 0

    older = db.execute(
        "SELECT seq, name, args, form FROM outbox WHERE form < ? AND args <> '{}'", (FORM,)
    ).fetchall()
    for seq, name, args, form in older:
        written = name, json.loads(args)
        now = upcast(written, form, version_of, upcasters)
        if now != written:
            changed += 1
            text = json.dumps(now[1], ensure_ascii=False)
            db.execute("UPDATE outbox SET name = ?, args = ? WHERE seq = ?", (now[0], text, seq))
    db.execute("UPDATE outbox SET form = ? WHERE form < ?", (FORM, FORM))
    if older:
        db.execute("DELETE FROM redo")  # it is of the older form, too, and only a convenience
    return changed


def enqueue(
    db: Connection,
    *,
    cause: str,
    name: str,
    args: dict[str, Any],
    about: Key,
    title: str,
    at: str,
    step: str = "",
) -> int:
    """Add an entry and return its number; those of one ``step`` are undone together."""
    done = db.execute(
        "INSERT INTO outbox(cause, name, args, kind, row, title, state, at, step, told, form) "
        "VALUES (?, ?, ?, ?, ?, ?, 'waiting', ?, ?, ?, ?)",
        (
            cause,
            name,
            json.dumps(args, ensure_ascii=False),
            *about,
            title,
            at,
            step,
            json.dumps(trees_of(title=title), ensure_ascii=False),
            FORM,
        ),
    )
    return int(done.lastrowid or 0)


def rewrite(
    db: Connection,
    seq: int,
    *,
    name: str,
    args: dict[str, Any],
    about: Key,
    title: str,
    at: str,
) -> None:
    """Put another command in the place of one that was not sent."""
    db.execute(
        "UPDATE outbox SET name = ?, args = ?, kind = ?, row = ?, title = ?, at = ?, told = ?, "
        "form = ?, is_shown = 1 WHERE seq = ? AND mid IS NULL",
        (
            name,
            json.dumps(args, ensure_ascii=False),
            *about,
            title,
            at,
            json.dumps(trees_of(title=title), ensure_ascii=False),
            FORM,
            seq,
        ),
    )


def entries(db: Connection, limit: int) -> list[OutboxEntry]:
    """Return entries, newest first, without those that were dismissed."""
    found = db.execute(
        "SELECT seq, name, kind, row, title, state, at, text, remedy, field, args, told "
        "FROM outbox WHERE state <> 'dismissed' ORDER BY seq DESC LIMIT ?",
        (limit,),
    )
    names = ("mid", "command", "kind", "row", "title", "state", "at", "text", "remedy", "field")
    return [
        OutboxEntry(
            **told_again(dict(zip(names, cells, strict=True)), trees), args=json.loads(args)
        )
        for *cells, args, trees in found
    ]


def told_again(texts: dict[str, Any], trees: str) -> dict[str, Any]:
    """Return columns of an entry with the trees that were kept beside them."""
    kept = json.loads(trees)
    return texts | {name: with_tree(texts[name], kept, name) for name in kept if name in texts}


def due(
    db: Connection, limit: int, size: int, at: str = "", behind: int = 0
) -> tuple[str, list[Mutation]]:
    """Return the device and its next entries to send, numbered, at most so many and so many bytes.

    They are noted as sent at this instant, the first time. Those up to the number ``behind`` are
    under way already.

    What was lost or refused on this side is sent without its arguments: the hub turns it down, and
    the numbers go on without a gap.
    """
    device, last = read_meta(db, "device"), read_meta(db, "mid", 0)
    batch: list[Mutation] = []
    numbered: list[tuple[int, str, str, int]] = []
    rows = db.execute(
        "SELECT seq, mid, cause, name, args, state FROM outbox WHERE is_due = 1 "
        "AND (mid IS NULL OR mid > ?) ORDER BY mid IS NULL, mid, seq LIMIT ?",
        (behind, limit),
    ).fetchall()
    for seq, known, cause, name, args, state in rows:
        size -= len(args.encode()) + 200
        if batch and size < 0:
            break
        mid = known
        if mid is None:
            last = mid = last + 1
            numbered.append((mid, device, at, seq))
        sent = {} if state in GONE else _read(args)
        batch.append(Mutation.trusted({"mid": mid, "cause": cause, "name": name, "args": sent}))
    if numbered:
        db.executemany(
            "UPDATE outbox SET mid = ?, device = ?, state = 'sent', sent_at = ? WHERE seq = ?",
            numbered,
        )
        write_meta(db, "mid", last)
    return device, batch


def _read(args: str) -> Any:
    try:
        return orjson.loads(args)
    except ValueError:  # no JSON as the hub takes it, which only the hub's answer tells in words
        return json.loads(args)


def knows(db: Connection, mid: int) -> bool:
    """Tell whether the entry of this number is still kept and could be sent again."""
    query = "SELECT 1 FROM outbox WHERE device = ? AND mid = ?"
    return db.execute(query, (read_meta(db, "device"), mid)).fetchone() is not None


def decide(db: Connection, verdicts: Sequence[Verdict]) -> list[int]:
    """Note the hub's verdicts; returns the entries that were rejected just now."""
    waiting = _waiting(db, [one.mid for one in verdicts])
    rejected: list[int] = []
    decided: list[tuple[Any, ...]] = []
    for one in verdicts:
        seq, state = waiting.pop(one.mid, (0, ""))
        if not seq:
            continue
        if state in GONE:
            db.execute("UPDATE outbox SET is_due = 0 WHERE seq = ?", (seq,))
            continue
        is_rejected = one.status == "rejected"
        decided.append((one.status, one.field, not is_rejected, seq))
        if is_rejected:
            rejected.append(seq)
        if one.text or one.remedy:
            text = with_tree(one.text, one.told, "text")
            _say(db, seq, text, with_tree(one.remedy, one.told, "remedy"))
    db.executemany(
        "UPDATE outbox SET is_due = 0, state = ?, field = ?, is_live = is_live AND ? WHERE seq = ?",
        decided,
    )
    return rejected


def _waiting(db: Connection, mids: list[int]) -> dict[int, tuple[int, str]]:
    """Return the number and state of those entries that wait for a verdict, by number sent."""
    found = db.execute(
        "SELECT mid, seq, state FROM outbox WHERE device = ? AND mid BETWEEN ? AND ? "
        "AND is_due = 1",
        (read_meta(db, "device"), min(mids, default=0), max(mids, default=0)),
    )
    return {mid: (seq, state) for mid, seq, state in found}


def refuse(db: Connection, mid: int, text: str, remedy: str) -> list[int]:
    """Reject an entry on this side, since the hub cannot even read it; its number is still sent."""
    device = read_meta(db, "device")
    found = db.execute(
        "UPDATE outbox SET state = 'rejected', is_live = 0 "
        "WHERE device = ? AND mid = ? AND state NOT IN ('lost', 'rejected') RETURNING seq",
        (device, mid),
    )
    seqs = [seq for (seq,) in found]
    for seq in seqs:
        _say(db, seq, text, remedy)
    return seqs


def _say(db: Connection, seq: int, text: str, remedy: str) -> None:
    """Note why an entry was rejected, in a form that can be told in another language later."""
    trees = json.dumps(trees_of(text=text, remedy=remedy), ensure_ascii=False)
    db.execute(
        "UPDATE outbox SET text = ?, remedy = ?, told = json_patch(told, ?) WHERE seq = ?",
        (text, remedy, trees, seq),
    )


def settled_by(db: Connection, last_mid: int) -> list[int]:
    """Return the live entries whose outcome the hub's rows show by now.

    Those of a device that was given up are among them: the hub tells no more of its numbers.
    """
    found = db.execute(
        "SELECT seq FROM outbox WHERE is_live = 1 AND is_due = 0 AND (device <> ? OR mid <= ?)",
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
    lost = json.dumps(LOST.tree)
    for seq in seqs:
        db.execute(
            "UPDATE outbox SET args = '{}', row = '', field = '', remedy = '', "  # noqa: S608
            "title = iif(instr(title, ': ') > 0, substr(title, 1, instr(title, ': ') - 1), title), "
            f"text = iif(state IN {SETTLED}, '', ?), "
            # Of the title's tree only what was done, without to what.
            "told = iif(json_extract(told, '$.title.p.done') IS NULL, "
            "json_object('text', json(?)), "
            "json_object('title', json_extract(told, '$.title.p.done'), 'text', json(?))), "
            f"state = iif(state IN {SETTLED}, state, 'lost'), "
            "is_live = 0, is_due = is_due AND mid IS NOT NULL WHERE seq = ?",
            (LOST, lost, lost, seq),
        )
        db.execute("DELETE FROM outbox_row WHERE seq = ?", (seq,))
    db.execute("DELETE FROM redo")  # it may hold the same content


def requeue(db: Connection, last_mid: int) -> list[int]:
    """Queue again what the hub had decided and has forgotten, as after a restore from a backup."""
    device = read_meta(db, "device")
    db.execute(
        "UPDATE outbox SET is_due = 1 WHERE device = ? AND mid > ? AND is_due = 0",
        (device, last_mid),
    )
    found = db.execute(
        # What is still in sight stays so; the rest is laid over the rows again with the next news.
        "UPDATE outbox SET is_shown = is_live AND is_shown, is_live = 1, state = 'sent', "  # noqa: S608
        "text = '', remedy = '' "
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
        raise Refusal(
            "not_found",
            "This change is not there any more.",
            remedy="Look at Sync activity: it was sent or taken back.",
        )
    state, mid, is_due = found
    if state in {"rejected", "lost"}:
        db.execute(
            "UPDATE outbox SET state = 'dismissed', args = '{}', title = '', told = '{}' "
            "WHERE seq = ?",
            (seq,),
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
        "UPDATE outbox SET state = 'rejected', is_live = 0, is_due = 0 "
        "WHERE seq = ? AND mid IS NULL",
        (seq,),
    )
    _say(db, seq, text, told("Do it again, or dismiss it."))


def prune(db: Connection, before: str) -> None:
    """Forget settled entries from before an instant."""
    gone = db.execute(
        "DELETE FROM outbox WHERE is_live = 0 AND is_due = 0 AND at < ? "  # noqa: S608
        f"AND (state = 'dismissed' OR state IN {SETTLED}) RETURNING seq",
        (before,),
    ).fetchall()
    db.executemany("DELETE FROM outbox_row WHERE seq = ?", gone)


def waiting_count(db: Connection) -> int:
    """Return how many changes the hub has not decided."""
    query = "SELECT count(*) FROM outbox WHERE is_due = 1 AND is_live = 1"
    return int(db.execute(query).fetchone()[0])
