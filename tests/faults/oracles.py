"""What must hold at every moment of a simulation, and at its end."""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from alliancehub.engine.store.meta import read_meta
from alliancehub.model.field_spec import Policy
from alliancehub.model.kind import spec_of
from tests.faults.random_history import see_own_edits
from tests.world import Client

TOLD = frozenset({"rejected", "lost", "dismissed"})
DECIDED = TOLD | {"applied", "merged", "conflict"}


@dataclass
class Sent:
    """What a member did, as the outbox had it."""

    seq: int
    name: str
    args: dict[str, Any]


@dataclass
class Diary:
    """What one client is known to have done and seen.

    Attributes:
        taken_back: entries that their author withdrew before they were sent.
        told: what was refused or lost, and said so; it may be dismissed, and is forgotten later.
        may_forget: whether more than 30 days passed for it, so that what was settled is not kept.
    """

    done: dict[str, Sent] = field(default_factory=dict)
    taken_back: set[str] = field(default_factory=set)
    told: set[str] = field(default_factory=set)
    may_forget: bool = False
    cursor: tuple[str, int, str] = ("", 0, "")

    def look(self, client: Client, server: Any, *, is_taking_back: bool = False) -> None:
        """Note what is new in the outbox, and assert what holds at every moment."""
        with client.engine._core.need().store.read() as db:
            found = db.execute("SELECT cause, seq, name, args, state FROM outbox").fetchall()
            cursor = read_meta(db, "cursor")
        here = {cause for cause, *_ in found}
        gone = self.done.keys() - here
        if is_taking_back:
            self.taken_back |= gone
        dropped = [self.done[cause] for cause in gone - self.taken_back]
        assert self.may_forget or not dropped, f"the outbox has dropped {dropped}"
        for cause, seq, name, args, state in found:
            if state in TOLD:
                self.told.add(cause)
            if args != "{}" or cause not in self.done:
                self.done[cause] = Sent(seq, name, json.loads(args))
        self._look_at_cursor(cursor, server)
        own_work_is_shown(client)
        nothing_of_lost_scopes(client)

    def _look_at_cursor(self, cursor: str, server: Any) -> None:
        """Assert that the cursor did not go back within one history (invariant 8)."""
        if not cursor:
            return
        text = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
        epoch, seq, tag, *_ = json.loads(text)
        last_epoch, last_seq, last_tag = self.cursor
        with server.database.read() as tx:
            is_same = tx.value("SELECT tag FROM sync_commit WHERE seq = ?", [last_seq]) == last_tag
        if is_same and epoch == last_epoch:
            assert seq >= last_seq, f"the cursor went back from {last_seq} to {seq}"
        self.cursor = (epoch, seq, tag)


def own_work_is_shown(client: Client) -> None:
    """Assert that what a member did stays in sight until a pull covers it (invariant 7)."""
    see_own_edits(client)
    with client.engine._core.need().store.read() as db:
        covered = read_meta(db, "confirmed", 0)
        query = (
            "SELECT name, state, mid FROM outbox WHERE is_live = 0 AND args <> '{}' "
            "AND state IN ('waiting', 'sent', 'applied', 'merged') "
            "AND (mid IS NULL OR device = ? AND mid > ?)"
        )
        early = db.execute(query, (read_meta(db, "device"), covered)).fetchall()
    assert not early, f"out of sight, though only what comes before {covered} is covered: {early}"


def nothing_of_lost_scopes(client: Client) -> None:
    """Assert that each row lies in a scope that the client holds, or is its own and waits.

    This is invariant 14, as far as tables go.
    """
    store = client.engine._core.need().store
    with store.read() as db:
        held = {scope for (scope,) in db.execute("SELECT scope FROM scope_state")}
        mine = set(db.execute("SELECT kind, id FROM base_row"))
        for name, table in store.schema.tables.items():
            marks = ", ".join("?" * len(held))
            query = f"SELECT id, scope FROM {table.name} WHERE scope NOT IN ({marks})"  # noqa: S608
            for row_id, scope in db.execute(query, sorted(held)):
                assert (name, row_id) in mine, f"{name} {row_id} of {scope}, which is not held"
        query = "SELECT cells ->> '$.scope' FROM base_row WHERE cells IS NOT NULL"
        kept = {scope for (scope,) in db.execute(query)}
        assert kept <= held, f"rows of {kept - held} are kept under waiting changes"


def nothing_foreign(tables: dict[str, Any], scopes: frozenset[str]) -> None:
    """Assert that an answer holds no row outside the caller's scopes (invariant 15)."""
    for kind, table in tables.items():
        if not kind:
            continue  # the end of a snapshot
        at = table["cols"].index("scope")
        for row in table["rows"]:
            assert row[at] in scopes, f"the answer holds {kind} {row[0]} of {row[at]}"


def each_done_once(server: Any, diaries: Sequence[tuple[Client, Diary]], restores: int) -> None:
    """Assert what became of everything that anybody did (invariants 2, 3, 4 and 5)."""
    with server.database.read() as tx:
        outcomes = tx.run("SELECT device, mid, cause FROM outcome ORDER BY device, mid").fetchall()
        last = dict(tx.run("SELECT id, last_mid FROM device").fetchall())
        effects = tx.run(
            "SELECT cause, kind, row_id, count(*) FROM row_version WHERE cause <> '' "
            "GROUP BY cause, kind, row_id HAVING count(*) > 1"
        ).fetchall()
    causes = [cause for _, _, cause in outcomes]
    assert len(causes) == len(set(causes)), "a change was decided twice"
    assert not effects, f"a change had its effect twice: {effects}"
    for device, seq in last.items():
        mids = [mid for one, mid, _ in outcomes if one == device]
        assert mids == list(range(1, seq + 1)), f"{device} has decided {mids}, and says {seq}"
    decided = set(causes)
    for client, diary in diaries:
        with client.engine._core.need().store.read() as db:
            kept = dict(db.execute("SELECT cause, state FROM outbox").fetchall())
            device = read_meta(db, "device")
        assert set(kept.values()) <= DECIDED, kept
        for cause, sent in diary.done.items():
            is_told = cause in diary.told or kept.get(cause) in TOLD
            is_forgotten = restores > 0 and diary.may_forget and cause not in kept
            known = cause in decided or is_told or cause in diary.taken_back or is_forgotten
            assert known, f"lost: {sent.name} {sent.args} (now {kept.get(cause, 'gone')})"
        seqs = [
            diary.done[cause].seq
            for one, _, cause in outcomes
            if one == device and cause in diary.done
        ]
        assert seqs == sorted(seqs), f"not decided in the order in which they were done: {seqs}"


def nothing_overwritten(server: Any, diaries: list[Diary]) -> None:
    """Assert that each typed value that an edit replaced is what its author saw (invariant 6)."""
    sent = {cause: one for diary in diaries for cause, one in diary.done.items()}
    with server.database.read() as tx:
        found = tx.run(
            "SELECT cause, kind, body FROM row_version WHERE command = 'edit' AND op = 'U'"
        ).fetchall()
    for cause, kind, body in found:
        args = sent[cause].args if cause in sent else {}
        if args.get("kind") != kind:
            continue
        spec = spec_of(server.tables.catalogue.kinds[kind])
        for name, (old, new) in json.loads(body).items():
            if name in args["base"] and spec.field(name).policy is Policy.SURFACE:
                base = args["base"][name]
                assert old == base, f"{kind}.{name}: {old!r} became {new!r}, written over {base!r}"
