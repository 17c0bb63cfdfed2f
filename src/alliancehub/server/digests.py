"""Digests: how many rows each scope has of each kind, and what their hashes add up to.

Kept in the transaction that changes the rows, so that asking for them reads none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from alliancehub.server.database import Transaction
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
        tx.put_many(_ADD, rows)


def count_entries(tx: Transaction, entries: list[Entry], before: Iterable[Entry]) -> None:
    """Take the entries of a commit into the digests, just before they are written.

    Args:
        tx: the write transaction.
        entries: what the commit makes of rows.
        before: what the journal has of the same rows that are there.
    """
    sums = _Sums()
    for entry in before:
        sums.add(entry.scope, entry.kind, entry.row_id, entry.body, sign=-1)
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
