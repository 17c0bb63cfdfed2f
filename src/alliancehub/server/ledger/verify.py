"""Prove that the ledger is whole: the chain of hashes, the sums, and the balances beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from alliancehub.server.database import Transaction
from alliancehub.server.ledger.chain import START, Entry, hash_of
from alliancehub.server.ledger.overruns import overruns

_COLUMNS = ", ".join(f"e.{name}" for name in Entry._fields)
# One pass: an entry whose postings are gone comes with none, and their own place tells the rest.
_ALL = (
    f"SELECT {_COLUMNS}, e.hash, p.place, a.name, p.amount, p.balance FROM ledger_entry e "  # noqa: S608 - names of our own
    "LEFT JOIN ledger_posting p ON p.seq = e.seq LEFT JOIN ledger_account a ON a.id = p.account "
)
_IN_ORDER = "ORDER BY e.seq, p.place"
_WIDTH = len(Entry._fields)
# What rows show of the ledger: kind, field, and the account that says it.
SHOWN = (
    ("pool", "balance", "pool"),
    ("pool", "expired", "expired"),
    ("allocation", "balance", "allocation"),
    ("allocation", "held", "held"),
    ("allocation", "burnt", "burnt"),
    ("wallet", "balance", "wallet"),
    ("wallet", "held", "held"),
)
_FAULTS_MAX = 100


@dataclass(frozen=True)
class Told:
    """An entry with its postings, as it stands in the database.

    Attributes:
        postings: account, micro-credits, and balance after it; the account is None where it is
            not in the books.
        places: the place of each, which go on from 0.
    """

    entry: Entry
    hash: str
    postings: list[tuple[str, int, int]]
    places: list[int]


@dataclass
class Report:
    """What was found.

    Attributes:
        entries, accounts: how many there are.
        head: hash of the last entry.
        balances: micro-credits by account, worked out anew from the postings.
        faults: what is wrong, in words; the first bad entry of the chain comes first.
        unlisted: transactions that have no lines on statements yet; that is no fault.
    """

    entries: int = 0
    accounts: int = 0
    head: str = START
    balances: dict[str, int] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    unlisted: int = 0

    @property
    def is_sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.faults


def verify(tx: Transaction) -> Report:
    """Read the whole ledger once, and return what is wrong with it; flat in memory."""
    report = Report()
    for told in entries_of(tx):
        fault = _fault_of(told, report)
        if fault:
            # What comes behind a bad link is bad by that alone: the first one is what counts.
            report.faults.append(f"Entry {told.entry.seq}: {fault}")
            return report
        report.entries += 1
        report.head = told.hash
        for account, amount, _ in told.postings:
            report.balances[account] = report.balances.get(account, 0) + amount
    _check_whole(tx, report)
    _check_accounts(tx, report)
    _check_usage(tx, report)
    report.unlisted = _unlisted(tx)
    if not report.unlisted:
        _check_rows(tx, report)
    del report.faults[_FAULTS_MAX:]
    return report


def entries_of(tx: Transaction) -> Iterator[Told]:
    """Yield all entries with their postings in order, a few in memory at a time."""
    yield from _grouped(tx.each(_ALL + _IN_ORDER))


def entries_behind(tx: Transaction, seq: int, limit: int) -> Iterator[Told]:
    """Yield at most so many entries behind a number; numbers have no gaps."""
    page = f"{_ALL}WHERE e.seq > ? AND e.seq <= ? {_IN_ORDER}"
    yield from _grouped(tx.run(page, [seq, seq + limit]))


def _grouped(found: Iterable[Sequence[Any]]) -> Iterator[Told]:
    for _, some in groupby(found, key=lambda row: row[0]):
        rows: list[Sequence[Any]] = list(some)
        first = rows[0]
        found = [row for row in rows if row[_WIDTH + 1] is not None]
        yield Told(
            Entry(*first[:_WIDTH]),
            first[_WIDTH],
            [(row[_WIDTH + 2] or "", row[_WIDTH + 3], row[_WIDTH + 4]) for row in found],
            [row[_WIDTH + 1] for row in found],
        )


def _fault_of(told: Told, report: Report) -> str:
    """Return what is wrong with an entry, given all before it; empty where nothing is."""
    entry = told.entry
    if entry.seq != report.entries + 1:
        return f"it follows entry {report.entries}, so others are missing between them."
    if len(told.postings) < 2 or told.places != list(range(len(told.places))):
        return "some of its postings are missing."
    if any(not account for account, _, _ in told.postings):
        return "it moves credits of an account that is not in the books."
    if sum(amount for _, amount, _ in told.postings):
        return "its postings do not add up to 0."
    if told.hash != hash_of(report.head, entry, [one[:2] for one in told.postings]):
        return "its hash does not fit what it says and the entry before: it was changed."
    for account, amount, after in told.postings:
        now = report.balances.get(account, 0) + amount
        if now != after:
            return f"it leaves {account} with {now} µc, but says {after}."
    return ""


def _check_whole(tx: Transaction, report: Report) -> None:
    """No posting is without its entry; an end that was cut off leaves balances that do not fit."""
    stray = tx.value(
        "SELECT min(p.seq) FROM ledger_posting p LEFT JOIN ledger_entry e ON e.seq = p.seq "
        "WHERE e.seq IS NULL"
    )
    if stray is not None:
        report.faults.append(f"Entry {stray}: it has postings, but is not there itself.")
    if sum(report.balances.values()):
        report.faults.append("All accounts together are not 0.")


def _check_accounts(tx: Transaction, report: Report) -> None:
    """Each balance is what the postings add up to, and none is below its floor."""
    for name, balance, floor in tx.run("SELECT name, balance, floor FROM ledger_account"):
        report.accounts += 1
        counted = report.balances.get(name, 0)
        if balance != counted:
            report.faults.append(
                f"Account {name}: its balance is {balance} µc, but its postings add up to "
                f"{counted}."
            )
        elif balance < floor:
            report.faults.append(f"Account {name}: {balance} µc is below its floor of {floor}.")


def _check_usage(tx: Transaction, report: Report) -> None:
    """The sums that limits on clusters are worked out from are what the records add up to."""
    payers = "cluster, account, login"
    found = tx.run(
        f"SELECT {payers}, sum(counted), sum(kept) FROM ("  # noqa: S608 - names of our own
        f"SELECT {payers}, sum(unit_seconds) AS counted, 0 AS kept FROM usage_record "
        f"GROUP BY {payers} UNION ALL SELECT {payers}, 0, unit_seconds FROM usage_sum) AS sums "
        f"GROUP BY {payers} HAVING sum(counted) <> sum(kept) LIMIT {_FAULTS_MAX}"
    )
    report.faults += [
        f"Usage of {login} on {account} of {cluster}: its records add up to {counted} s, but its "
        f"sum says {kept}."
        for cluster, account, login, counted, kept in found
    ]


def _check_rows(tx: Transaction, report: Report) -> None:
    """What members see is what the ledger says."""
    for kind, name, account in SHOWN:
        found = tx.run(
            f"SELECT r.id, coalesce(r.{name}, 0), coalesce(a.balance, 0) FROM {kind} r "  # noqa: S608 - names of our own
            f"LEFT JOIN ledger_account a ON a.name = '{account}:' || r.id "
            f"WHERE coalesce(r.{name}, 0) <> coalesce(a.balance, 0) LIMIT {_FAULTS_MAX}"
        )
        report.faults += [
            f"{kind} {row_id}: it shows {shown} µc as {name}, but the ledger says {is_}."
            for row_id, shown, is_ in found
        ]
    if not tx.value("SELECT 1 FROM hub_meta WHERE name = 'overruns_noted'"):
        return  # of an older hub, which housekeeping has not carried into rows yet
    uncovered = overruns(tx)
    for row_id, shown in tx.run("SELECT id, uncovered FROM allocation"):
        if (is_ := uncovered.get(row_id, 0)) != shown:
            report.faults.append(
                f"allocation {row_id}: it shows {shown} µc as used beyond its balance, but the "
                f"ledger says {is_}."
            )


def _unlisted(tx: Transaction) -> int:
    listed = tx.value("SELECT value FROM hub_meta WHERE name = 'ledger_listed'")
    return int(
        tx.value(
            "SELECT count(*) FROM ledger_entry WHERE seq > ? AND is_listed = 0", [int(listed or 0)]
        )
    )
