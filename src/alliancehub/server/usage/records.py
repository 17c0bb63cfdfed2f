"""Usage records as they stand in the hub's database: one row of each run of a job."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter
from typing import NamedTuple

from alliancehub.server.database import IN_LIST, Transaction, in_list
from alliancehub.server.usage.sacct import Used


class Record(NamedTuple):
    """A row of ``usage_record``, in the order of its columns.

    Attributes:
        record: what the cluster's accounting calls the run.
        allocation, wallet, person: who pays; the sub-wallet and the person may be empty.
        begun, ended: UTC instants; the end of a run that goes on is empty.
        elapsed: seconds.
        unit_seconds: accelerators times seconds.
        rate: micro-credits per unit and hour.
        charge: micro-credits.
        postings: how many were made of it.
        problem: why it is not charged, or empty.
    """

    cluster: str
    record: str
    job: str
    account: str
    login: str
    allocation: str
    wallet: str
    person: str
    resource: str
    state: str
    begun: str
    ended: str
    elapsed: int
    unit_seconds: int
    rate: int
    charge: int
    postings: int
    problem: str
    line_hash: str
    imported_at: str


class Known(NamedTuple):
    """What is to be known of a record to compare a line with it, as in ``Record``."""

    job: str
    account: str
    login: str
    allocation: str
    wallet: str
    person: str
    line_hash: str
    ended: str
    elapsed: int
    unit_seconds: int
    rate: int
    charge: int
    postings: int
    problem: str


# The fields of a ``Record`` but for its cluster and the instant of the import, which are the same
# for all of an import: a plain tuple, since a million of them are made.
Row = tuple[
    str, str, str, str, str, str, str, str, str, str, str, int, int, int, int, int, str, str
]

_COLUMNS = Record._fields
_NAME = itemgetter(0)
_NEWS = ", ".join(f"{one} = excluded.{one}" for one in _COLUMNS if one not in {"cluster", "record"})
_ADD = (
    f"INSERT INTO usage_record (cluster, imported_at, {', '.join(_COLUMNS[1:-1])}) "  # noqa: S608 - names of our own
    f"VALUES ({', '.join('?' * len(_COLUMNS))})"
)
_EACH = (
    f"INSERT INTO usage_record ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"  # noqa: S608 - names of our own
)
_PUT = f"{_EACH} ON CONFLICT (cluster, record) DO UPDATE SET {_NEWS}"
_ADD_UP = (
    "INSERT INTO usage_sum (cluster, account, login, unit_seconds) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (cluster, account, login) "
    "DO UPDATE SET unit_seconds = usage_sum.unit_seconds + excluded.unit_seconds"
)
_KNOWN = (
    f"SELECT record, {', '.join(Known._fields)} FROM usage_record "  # noqa: S608 - names of our own
    f"WHERE cluster = ? AND record {IN_LIST}"
)
_UNCHARGED = (
    f"SELECT {', '.join(_COLUMNS)} FROM usage_record "  # noqa: S608 - names of our own
    "WHERE cluster = ? AND problem <> '' AND record > ? ORDER BY record LIMIT ?"
)


def known(tx: Transaction, cluster: str, records: Iterable[str]) -> dict[str, Known]:
    """Return those of these records of a cluster that are there."""
    found = tx.run(_KNOWN, [cluster, in_list(records)])
    return {record: Known._make(rest) for record, *rest in found}


def uncharged(tx: Transaction, cluster: str, after: str, count: int) -> list[Record]:
    """Return the next of those that could not be charged, in the order of their names."""
    return [Record._make(row) for row in tx.run(_UNCHARGED, [cluster, after, count])]


def add(tx: Transaction, cluster: str, at: str, rows: Iterable[Row]) -> None:
    """Write records of a cluster that were not there, imported at an instant."""
    # In the order of the key: the pages that are written lie together.
    tx.put_many(_ADD, sorted(rows, key=_NAME), (cluster, at))


def put(tx: Transaction, rows: Sequence[Record]) -> None:
    """Write records that were there before."""
    tx.run_many(_PUT, rows)


def add_up(tx: Transaction, cluster: str, more: Mapping[tuple[str, str], int]) -> None:
    """Let the sums of accounts and logins grow by so many unit-seconds."""
    tx.run_many(_ADD_UP, [(cluster, *of, seconds) for of, seconds in more.items() if seconds])


def is_same(before: Known | None, one: Used) -> bool:
    """Whether a record is as a line says, or the line is older than what is known."""
    if before is None:
        return False
    return _is_older(before, one) or (before.line_hash == one.hash and not before.problem)


def is_lost(before: Known | None, one: Used) -> bool:
    """Whether a run that is on an account of others now was on one of the hub's."""
    return before is not None and before.account != one.account and not _is_older(before, one)


def _is_older(before: Known, one: Used) -> bool:
    return not one.end and bool(before.ended or one.elapsed < before.elapsed)
