"""Digests: how many rows each scope has of each kind, and what their hashes add up to.

Kept in the transaction that changes the rows, so that asking for them reads none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from alliancehub.server.database import IN_LIST, Transaction, in_list
from alliancehub.server.journal import Entry
from alliancehub.wire.digest import SPAN, bucket_of, hash_of

_ADD = (
    "INSERT INTO sync_digest (scope, kind, bucket, total, hash) VALUES (?, ?, ?, ?, ?) "  # noqa: S608 - a number of ours
    "ON CONFLICT (scope, kind, bucket) DO UPDATE SET total = sync_digest.total + excluded.total, "
    f"hash = (sync_digest.hash + excluded.hash) % {SPAN}"
)


class _Sums:
    """Rows that come and go, added up by scope, kind and bucket."""

    def __init__(self) -> None:
        self._sums: defaultdict[tuple[str, str, str], list[int]] = defaultdict(lambda: [0, 0])

    def add(self, scope: str, kind: str, row_id: str, body: str, sign: int = 1) -> None:
        """Count a row that came, or with -1 one that went."""
        sums = self._sums[scope, kind, bucket_of(row_id)]
        sums[0] += sign
        sums[1] += sign * hash_of(body.encode())

    def write(self, tx: Transaction) -> None:
        """Add them to what is kept."""
        rows = [[*key, total, hashes % SPAN] for key, (total, hashes) in self._sums.items()]
        tx.run_many(_ADD, rows)


def count_entries(tx: Transaction, entries: list[Entry]) -> None:
    """Take the entries of a commit into the digests, just before they are written."""
    sums = _Sums()
    for before in _before(tx, entries):
        sums.add(*before, sign=-1)
    for entry in entries:
        if entry.op == "P":
            sums.add(entry.scope, entry.kind, entry.row_id, entry.body)
    sums.write(tx)


def require_digests(tx: Transaction, *, is_stale: bool) -> None:
    """Add everything up where that was never done, or where the shape of rows has changed."""
    was_done = tx.first("SELECT 1 FROM hub_meta WHERE name = 'digests'")
    if was_done and not is_stale:
        return
    sums = _Sums()
    for row in tx.each("SELECT scope, kind, row_id, body FROM sync_change WHERE op = 'P'"):
        sums.add(*row)
    tx.run("DELETE FROM sync_digest")
    sums.write(tx)
    if not was_done:
        tx.run("INSERT INTO hub_meta (name, value) VALUES ('digests', 'kept')")


def _before(tx: Transaction, entries: Iterable[Entry]) -> Iterator[tuple[str, str, str, str]]:
    """Yield what the journal has of the rows of entries: where it lies, and its body."""
    keys: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)
    for entry in entries:
        keys[entry.kind].add((entry.scope, entry.row_id))
    for kind, places in keys.items():
        found = tx.run(
            "SELECT scope, row_id, body FROM sync_change "  # noqa: S608 - texts of our own
            f"WHERE scope {IN_LIST} AND kind = ? AND row_id {IN_LIST} AND op = 'P'",
            [in_list({one for one, _ in places}), kind, in_list({one for _, one in places})],
        )
        for scope, row_id, body in found.fetchall():
            if (scope, row_id) in places:
                yield scope, kind, row_id, body
