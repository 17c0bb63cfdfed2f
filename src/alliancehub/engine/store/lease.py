"""How long the cache is shown without the hub: scopes whose time ran out are locked, not erased.

The rows of a locked scope are put aside, out of the tables of the kinds and out of the search
index, so that no list, count, search, link or export can know of them. The next page of a pull,
which shows that the hub still grants them, brings them back. What waits in the outbox, and drafts,
stay all the while.

Time is what the clock says, but never less than the highest it ever said, and while the engine runs
it goes on by itself: a clock that is set back gives no more days than the machine is off. A clock
that is set on locks early, and the next pull unlocks. Every function is called in a transaction.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.documents import index_changes
from alliancehub.engine.store.extra import put_extra
from alliancehub.engine.store.meta import read_meta, write_meta
from alliancehub.engine.store.news import Gathered
from alliancehub.engine.store.overlay import Overlay
from alliancehub.engine.store.purge import made_in
from alliancehub.engine.store.rows import put_cells
from alliancehub.engine.store.tables import EXTRA, Schema, quoted
from alliancehub.model.errors import Refusal
from alliancehub.model.scopes import PUBLIC
from alliancehub.model.told import said, told
from alliancehub.wire.messages import Terms

DAY_S = 86_400
NOTED_S = 600  # how much of a time that was seen a crash may forget
PUT_BACK = 1_000  # rows at a time
CONNECT = said("Connect to the hub: it unlocks with the next sync. What you wrote is kept.")


@dataclass(frozen=True)
class Lease:
    """What is kept of the hub's terms, and since when they hold.

    Attributes:
        confirmed_s: Unix time, by this device's clock, of the last page of a pull.
        seen_s: the highest Unix time that was seen since.
    """

    terms: Terms = field(default_factory=Terms)
    confirmed_s: float = 0
    seen_s: float = 0

    @property
    def is_limited(self) -> bool:
        """Whether any scope has a limit."""
        return bool(self.terms.offline_days or any(self.terms.scopes.values()))

    def ran_out(self, scopes: Iterable[str], now_s: float) -> set[str]:
        """Return those of the scopes that may not be shown any more."""
        days = self.terms.scopes
        found: set[str] = set()
        for scope in scopes:
            limit = days.get(scope, self.terms.offline_days)
            if scope != PUBLIC and limit and now_s - self.confirmed_s >= limit * DAY_S:
                found.add(scope)
        return found

    def next_s(self, now_s: float) -> float:
        """Return when to look again: at the next end of a limit, or to note the time."""
        limits = {self.terms.offline_days, *self.terms.scopes.values()} - {0}
        ends = [self.confirmed_s + days * DAY_S for days in limits]
        return min([now_s + NOTED_S, *(end for end in ends if end > now_s)])


class LeaseClock:
    """Time that does not go back. May be used from any thread.

    Args:
        wall: returns the Unix time as the machine has it.
        steady: returns seconds that only go on, from any beginning.
    """

    def __init__(self, wall: Callable[[], float], steady: Callable[[], float]) -> None:
        self._wall = wall
        self._steady = steady
        self._lock = threading.Lock()
        self.begin(0)

    def begin(self, seen_s: float) -> None:
        """Go on from the highest time that was seen."""
        with self._lock:
            self._seen, self._at = seen_s, self._steady()

    def now(self) -> float:
        """Return the Unix time, never less than before."""
        with self._lock:
            at = self._steady()
            passed, self._at = at - self._at, at
            self._seen = max(self._wall(), self._seen + passed)
            return self._seen

    def restart(self) -> float:
        """Return the time as the machine has it now, and go on from there."""
        now = self._wall()
        self.begin(now)
        return now


def read_lease(db: Connection) -> Lease:
    """Return the terms that hold."""
    kept = read_meta(db, "lease", {})
    if not kept:
        return Lease()
    return Lease(Terms(**kept["terms"]), float(kept["confirmed_s"]), float(kept["seen_s"]))


def note_lease(db: Connection, lease: Lease) -> None:
    """Keep the terms and the times."""
    kept = {
        "terms": lease.terms.model_dump(),
        "confirmed_s": lease.confirmed_s,
        "seen_s": lease.seen_s,
    }
    write_meta(db, "lease", kept)


def locked_scopes(db: Connection) -> list[str]:
    """Return the scopes that are locked."""
    return [scope for (scope,) in db.execute("SELECT scope FROM locked_scope ORDER BY scope")]


def open_scopes(db: Connection) -> list[str]:
    """Return the scopes of which something is here and that are not locked."""
    found = db.execute(
        "SELECT scope FROM scope_state WHERE scope NOT IN (SELECT scope FROM locked_scope)"
    )
    return [scope for (scope,) in found]


def lock(db: Connection, schema: Schema, overlay: Overlay, scopes: Iterable[str]) -> None:
    """Put the rows of scopes aside, with the member's own changes taken off them."""
    closing = sorted(scopes)
    marks = ", ".join("?" * len(closing))
    gathered = Gathered()
    rows, entries = overlay.reach_all(db)
    made = made_in(db, schema, closing)
    overlay.lift(db, rows, gathered)
    for kind, row_id in made:
        gathered.remove(kind, [row_id])
    db.executemany("INSERT OR IGNORE INTO locked_scope(scope) VALUES (?)", ((s,) for s in closing))
    for name, table in schema.tables.items():
        kept = (*table.columns, EXTRA)
        cells = ", ".join(f"'{column}', r.{quoted(column)}" for column in kept)
        db.execute(
            "INSERT OR REPLACE INTO locked_row(kind, id, scope, cells) "  # noqa: S608 - names come of declarations
            f"SELECT ?, r.id, r.scope, json_object({cells}) FROM {table.name} AS r "
            f"WHERE r.scope IN ({marks})",
            (name, *closing),
        )
        gone = db.execute(
            f"DELETE FROM {table.name} WHERE scope IN ({marks}) RETURNING id",  # noqa: S608
            closing,
        ).fetchall()
        gathered.remove(name, [row_id for (row_id,) in gone])
    overlay.replay(db, entries, gathered)
    index_changes(db, schema, gathered)


def unlock(db: Connection, schema: Schema, overlay: Overlay) -> bool:
    """Bring back the rows of all locked scopes; False where none is."""
    if not locked_scopes(db):
        return False
    gathered = Gathered()
    rows, entries = overlay.reach_all(db)
    overlay.lift(db, rows, gathered)
    db.execute("DELETE FROM locked_scope")
    for name, table in schema.tables.items():
        found = db.execute("SELECT cells FROM locked_row WHERE kind = ?", (name,))
        while some := found.fetchmany(PUT_BACK):
            known = [table.defaults | json.loads(cells) for (cells,) in some]
            put_cells(db, table, [[row[column] for column in table.columns] for row in known])
            put_extra(db, table, [(row["id"], row[EXTRA]) for row in known if row.get(EXTRA)])
            gathered.touch(name, [row["id"] for row in known])
    db.execute("DELETE FROM locked_row")
    overlay.replay(db, entries, gathered)
    index_changes(db, schema, gathered)
    return True


def require_unlocked(db: Connection, args: Any) -> None:
    """Raise Refusal ``locked`` where any of these arguments is the id of a row that is locked."""
    values = args.values() if isinstance(args, dict) else ()
    named = [one for one in values if isinstance(one, str) and one]
    marks = ", ".join("?" * len(named))
    query = f"SELECT 1 FROM locked_row WHERE id IN ({marks}) LIMIT 1"  # noqa: S608
    if named and db.execute(query, named).fetchone() is not None:
        raise locked()


def locked() -> Refusal:
    """Return in words why a row is not shown, and what to do."""
    return Refusal(
        "locked",
        "This is locked: this device has been away from the hub for longer than the hub allows.",
        remedy=CONNECT,
    )


def lock_words(count: int) -> str:
    """Return in words that so many scopes are locked."""
    return told(
        "Locked on this device, which was away from the hub for longer than the hub allows: "
        "{n} of what you may see.",
        n=count,
    )
