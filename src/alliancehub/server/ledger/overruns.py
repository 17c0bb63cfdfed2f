"""What was used of allocations beyond their balances, added up from the postings."""

from __future__ import annotations

from alliancehub.model.ledger import ADJUSTMENT, account_owner
from alliancehub.server.database import Transaction

_OVERRUNS = (
    "SELECT a.name, -sum(q.amount) FROM ledger_posting q "
    "JOIN ledger_posting p ON p.seq = q.seq JOIN ledger_account a ON a.id = p.account "
    "WHERE q.account = ? AND a.name >= 'burnt:' AND a.name < 'burnt;' GROUP BY a.name"
)


def overruns(tx: Transaction) -> dict[str, int]:
    """Return by allocation the micro-credits that no balance covered; reads all postings."""
    account = tx.value("SELECT id FROM ledger_account WHERE name = ?", [ADJUSTMENT])
    if account is None:
        return {}
    return {account_owner(name): int(amount) for name, amount in tx.run(_OVERRUNS, [account])}
