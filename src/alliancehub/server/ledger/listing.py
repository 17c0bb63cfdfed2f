"""Bring to the statements what was posted in bulk.

An import of a million jobs posts to the ledger alone, so that it is quick; the lines that members
see, and the balances that rows show, follow here in small parts, so that nobody waits for long.
"""

from __future__ import annotations

from typing import Any

from alliancehub.server.database import Transaction
from alliancehub.server.hub import Hub, new_cause

_SCANNED = 2_000
_AT_ONCE = 250
_CURSOR = "ledger_listed"


def list_postings(hub: Hub) -> int:
    """Write the lines of all that was posted in bulk and has none yet; return of how many."""
    listed = 0
    while True:
        with hub.database.read() as tx:
            known = tx.value("SELECT value FROM hub_meta WHERE name = ?", [_CURSOR])
            entries, last = _behind(tx, int(known or 0))
        if last is None:
            return listed
        with hub.write() as writing:
            # Another worker may have been here meanwhile.
            if writing.tx.value("SELECT value FROM hub_meta WHERE name = ?", [_CURSOR]) != known:
                return listed
            if entries:
                writing.as_hub("note_postings", {"entries": entries}, new_cause())
            writing.tx.run(
                "INSERT INTO hub_meta (name, value) VALUES (?, ?) "
                "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                [_CURSOR, str(last)],
            )
        listed += len(entries)


def _behind(tx: Transaction, seq: int) -> tuple[list[list[Any]], int | None]:
    """Return the next entries without lines behind a number, and how far was looked."""
    found = tx.run(
        "SELECT seq, is_listed FROM ledger_entry WHERE seq > ? ORDER BY seq LIMIT ?",
        [seq, _SCANNED],
    ).fetchall()
    if not found:
        return [], None
    bare = [row[0] for row in found if not row[1]]
    last = int(bare[_AT_ONCE - 1] if len(bare) >= _AT_ONCE else found[-1][0])
    entries = {
        row[0]: [*row, []]
        for row in tx.run(
            "SELECT seq, kind, valued_at, reason, cause_kind, cause, person, job, unit_seconds "
            "FROM ledger_entry WHERE seq > ? AND seq <= ? AND is_listed = 0 ORDER BY seq",
            [seq, last],
        )
    }
    postings = tx.run(
        "SELECT p.seq, a.name, p.amount, p.balance FROM ledger_posting p "
        "JOIN ledger_account a ON a.id = p.account WHERE p.seq > ? AND p.seq <= ? "
        "ORDER BY p.seq, p.place",
        [seq, last],
    )
    for number, account, amount, balance in postings:
        if number in entries:
            entries[number][-1].append([account, amount, balance])
    return list(entries.values()), last
