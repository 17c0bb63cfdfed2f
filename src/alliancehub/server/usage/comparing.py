"""Compare what the hub knows to be used with what a cluster adds up itself."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import NamedTuple

from alliancehub.server.database import Transaction


class Compared(NamedTuple):
    """An account in a window: accelerator-seconds of the hub and of the cluster."""

    account: str
    hub: int
    cluster: int

    @property
    def off(self) -> int:
        """How many more the hub has."""
        return self.hub - self.cluster


def used_within(tx: Transaction, cluster: str, since: int, until: int) -> dict[str, int]:
    """Return by account the accelerator-seconds of a window; runs are cut at its ends.

    Args:
        tx: what to read them from.
        cluster: its name.
        since, until: seconds since 1970.
    """
    found: dict[str, int] = {}
    rows = tx.run(
        "SELECT account, begun, ended, elapsed, unit_seconds FROM usage_record "
        "WHERE cluster = ? AND begun < ? AND (ended = '' OR ended > ?)",
        [cluster, _instant(until), _instant(since)],
    )
    for account, begun, ended, elapsed, unit_seconds in rows:
        start = int(datetime.fromisoformat(begun).timestamp())
        end = int(datetime.fromisoformat(ended).timestamp()) if ended else start + elapsed
        whole = start >= since and end <= until
        inside = elapsed if whole else max(0, min(elapsed, min(end, until) - max(start, since)))
        units = unit_seconds // elapsed if elapsed else 0
        found[account] = found.get(account, 0) + (unit_seconds if whole else units * inside)
    return found


def _instant(moment: int) -> str:
    return datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
