"""Carry what was used beyond balances into the rows of allocations, once for each hub.

A hub of before posted it against the adjustment account as well, but no row said so; and what no
row says can be refunded, which would make credits.
"""

from __future__ import annotations

from alliancehub.server.database import Transaction
from alliancehub.server.hub import Hub, new_cause
from alliancehub.server.ledger.overruns import overruns

_DONE = "overruns_noted"


def carry_overruns(hub: Hub) -> int:
    """Let rows say what was used beyond balances; return how many did not.

    It is done once all that was posted is on the statements; until then nothing is.
    """
    with hub.database.read() as tx:
        if tx.value("SELECT value FROM hub_meta WHERE name = ?", [_DONE]):
            return 0
    done = 0
    with hub.write() as writing:
        if not _is_all_listed(writing.tx):
            return 0
        for allocation, uncovered in overruns(writing.tx).items():
            found = writing.tx.value("SELECT uncovered FROM allocation WHERE id = ?", [allocation])
            if found is not None and found != uncovered:
                args = {"allocation": allocation, "uncovered": uncovered}
                writing.as_hub("note_overrun", args, new_cause())
                done += 1
        writing.tx.run(
            "INSERT INTO hub_meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING",
            [_DONE, hub.now],
        )
    return done


def _is_all_listed(tx: Transaction) -> bool:
    """Whether nothing was posted since statements were written: rows then are as the ledger is."""
    listed = tx.value("SELECT value FROM hub_meta WHERE name = 'ledger_listed'")
    return int(listed or 0) == int(tx.value("SELECT max(seq) FROM ledger_entry") or 0)
