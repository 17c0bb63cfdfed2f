"""Faults that the simulation must find: each is planted in the real code while it is entered.

They are what is easily done wrong in a protocol like this one; most were made once, by somebody.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from unittest.mock import patch

from alliancehub.engine.store import absorb, scopes
from alliancehub.engine.store.absorb import Absorber
from alliancehub.engine.store.meta import read_meta, write_meta
from alliancehub.engine.store.news import Gathered
from alliancehub.engine.sync import pull as client_pull
from alliancehub.engine.sync import reading_ahead
from alliancehub.engine.sync import snapshot as client_snapshot
from alliancehub.engine.sync.pull import Pull
from alliancehub.engine.sync.push import Push
from alliancehub.model.commands import edit
from alliancehub.model.merge import Merged
from alliancehub.server import execute as server_execute
from alliancehub.server import journal
from alliancehub.server import pull as server_pull
from alliancehub.server import push as server_push
from alliancehub.server.access import Access, access_of
from alliancehub.server.cursor import Cursor
from alliancehub.server.effects import sweep

Plant = Callable[[], Any]


@dataclass(frozen=True)
class Bug:
    """A fault; entering what ``plant`` returns plants it.

    Attributes:
        ages: whether it takes what happens in years to find it.
    """

    name: str
    plant: Plant
    ages: bool = False


BUGS: list[Bug] = []


def bug(plant: Plant) -> Plant:
    BUGS.append(Bug(plant.__name__, plant))
    return plant


@bug
def cursor_is_saved_before_the_rows():
    absorbed = Pull._absorb

    def early(self, page):
        with self._store.write() as db:
            if not scopes.incomplete(db):
                write_meta(db, "cursor", page.cursor)
        absorbed(self, page)

    return patch.object(Pull, "_absorb", early)


@bug
def what_is_sent_again_is_done_again():
    def forgets(tx, batch, last):
        return {}

    known = server_push.last_mid

    def follows(tx, device, person):
        return min(known(tx, device, person), first[0] - 1)

    first = [0]
    pushed = server_push.push

    def twice(tx, execution, person, batch, now, poison):
        first[0] = batch.mutations[0].mid
        tx.run(
            "DELETE FROM outcome WHERE device = ? AND mid >= ?",
            [batch.device, batch.mutations[0].mid],
        )
        with patch.object(server_push, "last_mid", follows):
            return pushed(tx, execution, person, batch, now, poison)

    return _both(
        patch.object(server_push, "_decided", forgets),
        patch("alliancehub.server.routes.sync.push", twice),
    )


@bug
def a_lost_scope_is_not_purged():
    return patch.object(absorb, "purge_scopes", lambda *_: None)


@bug
def a_deletion_reaches_across_scopes():
    def delete(self, db, page, gathered):
        for one in page.deleted:
            table = self._schema.tables[one.kind]
            db.execute(f"DELETE FROM {table.name} WHERE id = ?", (one.id,))  # noqa: S608
            gathered.remove(one.kind, [one.id])

    return patch.object(Absorber, "_delete", delete)


@bug
def the_overlay_goes_with_the_acknowledgement():
    taken = Absorber.verdicts

    def at_once(self, db, verdicts):
        news = taken(self, db, verdicts)
        device = read_meta(db, "device")
        seqs = [
            seq
            for one in verdicts
            for (seq,) in db.execute(
                "SELECT seq FROM outbox WHERE device = ? AND mid = ? AND is_live = 1",
                (device, one.mid),
            ).fetchall()
        ]
        return self.rolled_back(db, seqs) if seqs else news

    return patch.object(Absorber, "verdicts", at_once)


@bug
def a_change_settles_before_the_page_that_shows_it():
    absorbed = Pull._absorb

    def early(self, page):
        with self._store.write() as db:
            sql = "SELECT seq FROM outbox WHERE is_live = 1 AND is_due = 0 AND mid <= ?"
            self._store.absorber.rolled_back(
                db, [seq for (seq,) in db.execute(sql, (page.last_mid,)).fetchall()]
            )
        absorbed(self, page)

    return patch.object(Pull, "_absorb", early)


@bug
def a_gap_is_ignored():
    known = server_push.last_mid
    first = [0]
    pushed = server_push.push

    def follows(tx, device, person):
        return max(known(tx, device, person), first[0] - 1)

    def careless(tx, execution, person, batch, now, poison):
        first[0] = batch.mutations[0].mid
        with patch.object(server_push, "last_mid", follows):
            return pushed(tx, execution, person, batch, now, poison)

    return patch("alliancehub.server.routes.sync.push", careless)


@bug
def a_reset_drops_the_outbox():
    forgets = scopes.forget

    def forget(db):
        forgets(db)
        db.execute("DELETE FROM outbox WHERE is_due = 1")

    return patch.object(client_pull, "forget", forget)


@bug
def a_cursor_of_another_history_is_taken():
    return patch.object(server_pull, "require_known", lambda tx, cursor: None)


@bug
def what_a_restored_hub_forgot_is_not_sent_again():
    return _both(
        patch.object(absorb, "requeue", lambda db, last_mid: []),
        patch("alliancehub.engine.sync.push.knows", lambda db, mid: False),
    )


@bug
def an_edit_overwrites_what_its_author_never_saw():
    def mine(policy, base, mine, theirs):
        return Merged(mine)

    return patch.object(edit, "merge_field", mine)


@bug
def the_end_of_a_snapshot_leaves_stale_rows():
    return _both(
        patch.object(absorb, "stale_rows", lambda db, scope: []),
        patch.object(absorb, "rows_missing_from", lambda *_: []),
    )


@bug
def a_page_that_ends_amid_a_commit_skips_its_rest():
    behind = journal.position_behind

    def too_far(tx, entry, now):
        found = behind(tx, entry, now)
        return Cursor(found.epoch, found.seq, found.tag)

    return patch.object(server_pull, "position_behind", too_far)


@bug
def a_refused_change_stays_in_sight():
    return patch.object(Absorber, "rolled_back", lambda self, db, rejected: _no_news())


@bug
def a_lost_answer_counts_as_done():
    """Nor is it sent again once a pull shows that the hub does not know it."""
    due = Push._due

    def sent(self, db, limit):
        batch = due(self, db, limit)
        db.execute("UPDATE outbox SET is_due = 0, state = 'applied' WHERE mid IS NOT NULL")
        return batch

    return _both(
        patch.object(Push, "_due", sent),
        patch.object(absorb, "requeue", lambda db, last_mid: []),
    )


@bug
def a_row_that_moves_leaves_nothing_in_its_old_scope():
    written = journal.write_entries

    def only_puts(tx, entries):
        put = {(one.kind, one.row_id) for one in entries if one.op == "P"}
        written(tx, [e for e in entries if e.op == "P" or (e.kind, e.row_id) not in put])

    return patch.object(server_execute, "write_entries", only_puts)


@bug
def an_answer_holds_every_scope_that_was_asked_for():
    """What the caller says to hold is believed."""
    found = access_of

    def believed(tx, tables, rows, person, today):
        real = found(tx, tables, rows, person, today)
        every = frozenset(s for (s,) in tx.run("SELECT DISTINCT scope FROM sync_change"))
        return Access(real.actor, every | (real.scopes or frozenset()))

    return patch.object(server_pull, "access_of", believed)


def deletions_are_forgotten_and_the_floor_stays():
    """Who was away takes what was deleted for what is still there."""
    collects = journal.collect

    def quietly(tx, before, at_once):
        kept = tx.value("SELECT value FROM hub_meta WHERE name = 'floor'")
        gone = collects(tx, before, at_once)
        tx.run("UPDATE hub_meta SET value = ? WHERE name = 'floor'", [kept or "0"])
        return gone

    return patch.object(sweep, "collect", quietly)


_of_age = deletions_are_forgotten_and_the_floor_stays
BUGS.append(Bug(_of_age.__name__, _of_age, ages=True))


def a_snapshot_that_breaks_off_is_taken_for_whole():
    read = reading_ahead.read_ahead

    def until_it_breaks(lines):
        def kept():
            try:
                yield from lines
            except Exception:  # noqa: BLE001 - the fault that is planted
                return

        yield from read(kept())

    return patch.object(client_snapshot, "read_ahead", until_it_breaks)


@contextmanager
def _both(*plants) -> Iterator[None]:
    with plants[0], plants[1]:
        yield


def _no_news():
    return Gathered().as_change_set("sync")
