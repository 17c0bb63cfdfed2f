"""Post what jobs used, many at once: the way in for connectors and for files of usage."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from alliancehub.model.errors import Refusal
from alliancehub.model.ledger import (
    ADJUSTMENT,
    AMOUNT_MAX,
    allocation_account,
    burnt_account,
    wallet_account,
)
from alliancehub.model.told import told
from alliancehub.server.database import IN_LIST, Transaction, in_list
from alliancehub.server.ledger.book import Book
from alliancehub.server.ledger.chain import Entry


class Burn(NamedTuple):
    """What one usage record costs, or for a record that changed, what it costs more or less.

    Attributes:
        key: idempotency key, such as ``usage:<cluster>:<DBIndex>:<elapsed>``.
        usage: id of the usage record.
        allocation, wallet: ids of what is charged; the sub-wallet is empty where it is none.
        amount: micro-credits; below 0 to give back what a correction says was not used.
        ended_at: UTC instant at which the job ended, or up to which it was measured.
        person: id of whose job it was, or empty.
        job: what the scheduler calls it.
        unit_seconds: accelerators times seconds, or the difference.
    """

    key: str
    usage: str
    allocation: str
    wallet: str
    amount: int
    ended_at: str
    person: str
    job: str
    unit_seconds: int


@dataclass
class Burnt:
    """What became of many.

    Attributes:
        posted: how many are new in the ledger.
        known: how many were posted before, and were left alone.
        amount: micro-credits of those that were posted.
        uncovered: of that, what no balance covered: usage is recorded as it was, but takes no
            allocation below its floor; the rest is booked against the adjustment account.
        allocations: ids of those that were charged.
    """

    posted: int = 0
    known: int = 0
    amount: int = 0
    uncovered: int = 0
    allocations: set[str] = field(default_factory=set)


def burn_many(tx: Transaction, burns: Iterable[Burn], *, at: str, actor: str = "") -> Burnt:
    """Post usage in a write transaction, all of it or, where this raises, nothing.

    Hand over some thousands at a time: they are in memory until they are written. Lines on the
    statement and the balances that rows show follow by housekeeping, see ``listing``.

    Args:
        tx: the write transaction; the caller commits.
        burns: in the order in which they are to be posted; those of amount 0 are left out.
        at: the instant of the posting.
        actor: id of the person who imports; empty for the hub itself.

    Raises Refusal where an amount is beyond all measure, or where a key was used before for
    another amount.
    """
    book, result = Book(tx), Burnt()
    some = [one for one in burns if one.amount]
    posted = _amounts_posted(tx, some)
    book.foresee(name for one in some for name in _accounts_of(one))
    book.foresee([ADJUSTMENT])
    for one in some:
        if abs(one.amount) > AMOUNT_MAX:
            raise _refused(one, "the amount is beyond all measure")
        known = posted.get(one.key)
        if known is not None:
            if known != one.amount:
                raise _refused(one, "another amount was posted under its key")
            result.known += 1
            continue
        posted[one.key] = one.amount
        postings, uncovered = _postings_of(book, one)
        entry = Entry(
            book.number + 1,
            "burn" if one.amount > 0 else "adjust",
            at,
            one.ended_at,
            actor,
            f"Job {one.job}" if one.job else "Usage",
            "usage",
            one.usage,
            one.key,
            0,
            one.person,
            one.job,
            one.unit_seconds,
        )
        book.book(entry, postings)
        result.posted += 1
        result.amount += one.amount
        result.uncovered += uncovered
        result.allocations.add(one.allocation)
    book.write()
    return result


def _postings_of(book: Book, one: Burn) -> tuple[list[tuple[str, int]], int]:
    """Return what a burn takes from where, and how much of it nothing covers."""
    spender, burnt = _accounts_of(one)
    target = book.account(burnt)
    account = book.account(spender)
    if one.amount < 0:
        if target.balance + one.amount < 0:
            raise _refused(one, "it would give back more than was used")
        return [(burnt, one.amount), (spender, -one.amount)], 0
    covered = min(one.amount, max(account.balance - account.floor, 0))
    uncovered = one.amount - covered
    postings = [(spender, -covered)] if covered else []
    if uncovered:
        book.account(ADJUSTMENT)
        postings.append((ADJUSTMENT, -uncovered))
    return [*postings, (burnt, one.amount)], uncovered


def _accounts_of(one: Burn) -> tuple[str, str]:
    spender = wallet_account(one.wallet) if one.wallet else allocation_account(one.allocation)
    return spender, burnt_account(one.allocation)


def _amounts_posted(tx: Transaction, burns: list[Burn]) -> dict[str, int]:
    """Return by key what was posted before: what it gave to the account of what was used."""
    found = tx.run(
        "SELECT e.key, p.amount FROM ledger_entry e JOIN ledger_posting p ON p.seq = e.seq "  # noqa: S608 - text of our own
        f"JOIN ledger_account a ON a.id = p.account WHERE e.key {IN_LIST} "
        "AND a.name >= 'burnt:' AND a.name < 'burnt;'",
        [in_list([one.key for one in burns])],
    )
    return {row[0]: row[1] for row in found}


def _refused(one: Burn, why: str) -> Refusal:
    return Refusal(
        "unsound_usage",
        told(
            "Usage {usage} of job {job} is not posted: {why}.",
            usage=one.usage,
            job=one.job,
            why=why,
        ),
        remedy="Nothing of this part was posted. Look at that record, and import again.",
    )
