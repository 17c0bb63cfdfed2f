"""Post what jobs used, many at once: the way in for connectors and for files of usage."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from alliancehub.model.errors import Refusal
from alliancehub.model.ledger import (
    ADJUSTMENT,
    AMOUNT_MAX,
    account_class,
    allocation_account,
    burnt_account,
    wallet_account,
)
from alliancehub.model.told import told
from alliancehub.server.database import IN_LIST, Transaction, in_list
from alliancehub.server.ledger.book import Account, Alike, Book
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
            allocation below its floor; the rest is booked against the adjustment account, and what
            is given back of it goes there first.
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
    some = [one for one in burns if one.amount]
    if not some:
        return Burnt()
    book = Book(tx)
    spenders = {(one.wallet, one.allocation) for one in some}
    names = {ADJUSTMENT, *(name for one in spenders for name in _accounts_of(*one))}
    posted = _amounts_posted(tx, book.look([one.key for one in some], names))
    borne = _Borne(tx, [one for one in some if one.key not in posted])
    burnt = _burn(book, some, posted, borne, at, actor)
    book.write()
    return burnt


class _Borne:
    """What the adjustment account has borne of usage of which something is given back.

    Credits that never were an allocation's are not given to it either.
    """

    def __init__(self, tx: Transaction, burns: Iterable[Burn]) -> None:
        self._of: dict[tuple[str, str], int] = {}
        less = [one for one in burns if one.amount < 0]
        if not less:  # as nearly always
            return
        usage_of = {key: one.usage for one in less for key in _earlier_keys(one)}
        found: dict[str, dict[str, int]] = {}
        for key, name, amount in tx.run(
            "SELECT e.key, a.name, p.amount FROM ledger_entry e "  # noqa: S608 - text of our own
            "JOIN ledger_posting p ON p.seq = e.seq JOIN ledger_account a ON a.id = p.account "
            f"WHERE e.key {IN_LIST}",
            [in_list(usage_of)],
        ):
            found.setdefault(key, {})[name] = amount
        for key, amounts in found.items():
            if ADJUSTMENT in amounts:
                of = next(name for name in amounts if account_class(name) == "burnt")
                self.add(usage_of[key], of, -amounts[ADJUSTMENT])

    def add(self, usage: str, burnt: str, amount: int) -> None:
        """Count what an entry takes from the adjustment account, or below 0 gives back to it."""
        key = usage, burnt
        self._of[key] = self._of.get(key, 0) + amount

    def of(self, usage: str, burnt: str) -> int:
        """Return what is borne of a usage record on the account of what an allocation used."""
        return self._of.get((usage, burnt), 0)


def _earlier_keys(one: Burn) -> list[str]:
    """Return the keys of what was posted of the same record before."""
    name, _, number = one.key.rpartition(":")
    return [f"{name}:{n}" for n in range(1, int(number))] if number.isdecimal() else []


def _burn(
    book: Book, some: Iterable[Burn], posted: dict[str, int], borne: _Borne, at: str, actor: str
) -> Burnt:
    result = Burnt()
    spenders: dict[tuple[str, str], tuple[Account, Account]] = {}
    alike = Alike("burn", at, actor, "usage")
    adjustment = book.account(ADJUSTMENT)
    for one in some:
        key, usage, allocation, wallet, amount, ended_at, person, job, unit_seconds = one
        if key in posted:
            if posted[key] != amount:
                raise _refused(one, "another amount was posted under its key")
            result.known += 1
            continue
        if not -AMOUNT_MAX <= amount <= AMOUNT_MAX:
            raise _refused(one, "the amount is beyond all measure")
        posted[key] = amount
        charged = spenders.get((wallet, allocation))
        if charged is None:
            spender, burnt = _accounts_of(wallet, allocation)
            charged = spenders[wallet, allocation] = book.account(spender), book.account(burnt)
            result.allocations.add(allocation)
        result.posted += 1
        result.amount += amount
        reason = f"Job {job}" if job else "Usage"
        of, name = charged[0], charged[1].name
        if 0 < amount <= of.balance - of.floor:  # nearly all
            told_of = (ended_at, reason, usage, key, person, job, unit_seconds)
            book.move(alike, told_of, of, charged[1], amount)
        elif (
            amount > 0 and of.balance <= of.floor
        ):  # all is used up, and jobs run on to their limit
            told_of = (ended_at, reason, usage, key, person, job, unit_seconds)
            book.move(alike, told_of, adjustment, charged[1], amount)
            borne.add(usage, name, amount)
            result.uncovered += amount
        else:
            kind = "burn" if amount > 0 else "adjust"
            entry = Entry(
                book.number + 1, kind, at, ended_at, actor, reason, "usage", usage, key, 0, person,
                job, unit_seconds,
            )  # fmt: skip
            postings = _postings_of(one, *charged, adjustment, borne.of(usage, name))
            book.book(entry, postings)
            uncovered = -sum(amount for of, amount in postings if of is adjustment)
            borne.add(usage, name, uncovered)
            result.uncovered += uncovered
    return result


def _postings_of(
    one: Burn, spender: Account, burnt: Account, adjustment: Account, borne: int
) -> list[tuple[Account, int]]:
    """Return what is given back, or where a burn is taken from that a balance covers in part."""
    amount, free = one.amount, spender.balance - spender.floor
    if amount < 0:
        if burnt.balance + amount < 0:
            raise _refused(one, "it would give back more than was used")
        first = min(borne, -amount)
        given = [(adjustment, first), (spender, -amount - first)]
        return [(burnt, amount), *((of, some) for of, some in given if some)]
    return [(spender, -free), (adjustment, free - amount), (burnt, amount)]


def _accounts_of(wallet: str, allocation: str) -> tuple[str, str]:
    spender = wallet_account(wallet) if wallet else allocation_account(allocation)
    return spender, burnt_account(allocation)


def _amounts_posted(tx: Transaction, used: dict[int, str]) -> dict[str, int]:
    """Return by key what was posted before: what it gave to the account of what was used.

    Args:
        tx: what to read it from.
        used: number to key.
    """
    if not used:  # as nearly always
        return {}
    amounts = tx.run(
        "SELECT p.seq, p.amount FROM ledger_posting p JOIN ledger_account a ON a.id = p.account "
        "WHERE p.seq >= ? AND p.seq <= ? AND a.name >= 'burnt:' AND a.name < 'burnt;'",
        [min(used), max(used)],
    )
    return {used[seq]: amount for seq, amount in amounts if seq in used}


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
