"""Runs that ended early and of which nobody was told yet.

They are written with their records and struck off with what is told of them, so that whoever is
killed in between leaves nobody without the reason.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from alliancehub.server.database import IN_LIST, Transaction, in_list
from alliancehub.server.usage.records import Record

_ADD = (
    "INSERT INTO usage_ending (cluster, record, limit_s) VALUES (?, ?, ?) "
    "ON CONFLICT (cluster, record) DO UPDATE SET limit_s = excluded.limit_s"
)
_NEXT = (
    f"SELECT e.limit_s, {', '.join(f'u.{one}' for one in Record._fields)} FROM usage_ending e "  # noqa: S608 - names of our own
    "JOIN usage_record u ON u.cluster = e.cluster AND u.record = e.record "
    "WHERE e.cluster = ? ORDER BY e.record LIMIT ?"
)


class Ending(NamedTuple):
    """A run that ended early.

    Attributes:
        limit_s: its own time limit in seconds, 0 where unknown.
    """

    record: Record
    limit_s: int


def add(tx: Transaction, some: Iterable[Ending]) -> None:
    """Note that these are to be told of."""
    rows = [(one.record.cluster, one.record.record, one.limit_s) for one in some]
    tx.run_many(_ADD, rows)


def untold(tx: Transaction, cluster: str, count: int) -> list[Ending]:
    """Return so many of those of which nobody was told."""
    return [Ending(Record._make(row), limit) for limit, *row in tx.run(_NEXT, [cluster, count])]


def strike(tx: Transaction, cluster: str, records: Iterable[str]) -> None:
    """Note that these were told of."""
    sql = f"DELETE FROM usage_ending WHERE cluster = ? AND record {IN_LIST}"  # noqa: S608 - text of our own
    tx.run(sql, [cluster, in_list(records)])
