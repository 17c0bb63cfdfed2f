"""The ledger within one write transaction: exact balances, and the entries that it will write.

Whoever writes is alone from the first read to the commit, on both databases, so what is read here
stays true until then. Entries are written at the end, all at once; the database itself refuses a
balance below its floor, should anything here be wrong.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from alliancehub.model.errors import Refusal
from alliancehub.model.ledger import (
    Posting,
    Transfer,
    check_transfer,
    digest_of,
    is_unbounded,
    overspent,
)
from alliancehub.server.database import IN_LIST, Rows, Transaction, in_list
from alliancehub.server.ledger.chain import COLUMNS, START, Entry, chained, hash_of

# Where an account may go below zero without end: no sum of credits comes near it.
UNBOUNDED = -(2**62)
_ENTRY = f"INSERT INTO ledger_entry ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"  # noqa: S608 - names of our own
# Entries that come by the million; what is the same in all of them comes first.
_MOVE = (
    "INSERT INTO ledger_entry (kind, at, actor, cause_kind, reverses, is_listed, seq, valued_at, "
    "reason, cause, key, person, job, unit_seconds, hash) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_POSTING = (
    "INSERT INTO ledger_posting (seq, place, account, amount, balance) VALUES (?, ?, ?, ?, ?)"
)
# All that a posting of usage has to know before: asked at once, since each question takes a turn's
# time from everybody who waits to write.
_LOOK = (
    f"SELECT 0, seq, key, 0, 0 FROM ledger_entry WHERE key {IN_LIST} "  # noqa: S608 - text of our own
    f"UNION ALL SELECT 1, id, name, balance, floor FROM ledger_account WHERE name {IN_LIST} "
    "UNION ALL SELECT 2, seq, hash, 0, 0 FROM "
    "(SELECT seq, hash FROM ledger_entry ORDER BY seq DESC LIMIT 1) AS newest"
)
_ACCOUNT = (
    "INSERT INTO ledger_account (id, name, balance, floor) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (id) DO UPDATE SET balance = excluded.balance, floor = excluded.floor"
)


class Alike(NamedTuple):
    """What many entries have in common, as in ``Entry``; they reverse nothing."""

    kind: str
    at: str
    actor: str
    cause_kind: str


# When it happened, reason, cause, key, person, job and unit-seconds, as in ``Entry``.
Told = tuple[str, str, str, str, str, str, int]


@dataclass(slots=True)
class Account:
    """An account as it is after what was booked so far.

    Attributes:
        balance, floor: micro-credits.
    """

    id: int
    name: str
    balance: int
    floor: int
    is_changed: bool = False


class Book:
    """Reads the ledger and books transactions; ``write`` puts them into the database.

    It costs nothing until it is used.
    """

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx
        self._accounts: dict[str, Account] = {}
        self._digests: dict[str, str] = {}
        self._next_id = 0
        self._seq = -1
        self._hash = START
        self._entries: list[tuple[object, ...]] = []
        self._moved: dict[Alike, list[tuple[object, ...]]] = {}
        self._moves: list[tuple[object, ...]] = []  # of them those that are added to now
        self._alike: Alike | None = None
        self._postings: list[tuple[int, int, int, int, int]] = []

    @property
    def number(self) -> int:
        """The number of the last transaction."""
        if self._seq < 0:
            found = self._tx.first("SELECT seq, hash FROM ledger_entry ORDER BY seq DESC LIMIT 1")
            self._seq, self._hash = (0, START) if found is None else (int(found[0]), str(found[1]))
        return self._seq

    def balance(self, account: str) -> int:
        """Return what an account has, in micro-credits; 0 where it was never used."""
        self.foresee([account])
        found = self._accounts.get(account)
        return 0 if found is None else found.balance

    def foresee(self, accounts: Iterable[str]) -> None:
        """Read at once the accounts that will be asked for."""
        wanted = [one for one in dict.fromkeys(accounts) if one not in self._accounts]
        if not wanted:
            return
        found = self._tx.run(
            f"SELECT id, name, balance, floor FROM ledger_account WHERE name {IN_LIST}",  # noqa: S608 - text of our own
            [in_list(wanted)],
        )
        self._accounts |= {row[1]: Account(*row) for row in found}

    def look(self, keys: Iterable[str], accounts: Iterable[str]) -> dict[int, str]:
        """Read accounts, the last number, and which keys were used; return these by number."""
        used: dict[int, str] = {}
        self._seq = 0
        for what, number, text, balance, floor in self._tx.run(
            _LOOK, [in_list(keys), in_list(accounts)]
        ):
            if what == 0:
                used[number] = text
            elif what == 1:
                self._accounts[text] = Account(number, text, balance, floor)
            else:
                self._seq, self._hash = number, text
        return used

    def posted(self, key: str) -> str:
        """Return the digest of the transaction with an idempotency key, empty where none is."""
        if key in self._digests:
            return self._digests[key]
        found = self._tx.first(
            "SELECT seq, kind, reason, cause_kind, cause, reverses, person, job, unit_seconds "
            "FROM ledger_entry WHERE key = ?",
            [key],
        )
        if found is None:
            return ""
        seq, *values = found
        kind, reason, cause_kind, cause, reverses, person, job, unit_seconds = values
        postings = self._tx.run(
            "SELECT a.name, p.amount FROM ledger_posting p "
            "JOIN ledger_account a ON a.id = p.account WHERE p.seq = ?",
            [seq],
        )
        transfer = Transfer(
            kind,
            tuple(Posting(*one) for one in postings),
            reason,
            cause_kind,
            cause,
            key,
            reverses,
            person,
            job,
            unit_seconds,
        )
        return digest_of(transfer, key)

    def post(
        self,
        transfer: Transfer,
        *,
        at: str,
        actor: str = "",
        valued_at: str = "",
        floors: dict[str, int] | None = None,
        is_listed: bool = False,
    ) -> bool:
        """Book a transaction, and return whether it is new.

        Args:
            transfer: what to book, with its idempotency key.
            at: the instant of the posting.
            actor: id of the person who gave cause; empty for the hub itself.
            valued_at: when what it is about happened, if not now.
            floors: how low accounts may go that are not to stop at 0, in micro-credits.
            is_listed: whether its lines on the statement are written in the same transaction.

        Raises Refusal where it is unsound, where an account has too little, or where another has
        its key.
        """
        check_transfer(transfer)
        digest = digest_of(transfer, transfer.key)
        if known := self.posted(transfer.key):
            if known != digest:
                raise Refusal(
                    "key_reused",
                    "Another transaction was posted under the same idempotency key.",
                    remedy="Look at the statement: what was meant may be there already.",
                )
            return False
        self.foresee(one.account for one in transfer.postings)
        for one in transfer.postings:
            account = self.account(one.account, (floors or {}).get(one.account, 0))
            if one.amount < 0 and account.balance + one.amount < account.floor:
                raise overspent(one.account, account.balance - account.floor, -one.amount)
        entry = Entry(
            self.number + 1,
            transfer.kind,
            at,
            valued_at or at,
            actor,
            transfer.reason,
            transfer.cause_kind,
            transfer.cause,
            transfer.key,
            transfer.reverses,
            transfer.person,
            transfer.job,
            transfer.unit_seconds,
        )
        self.book(
            entry,
            [(self._accounts[one.account], one.amount) for one in transfer.postings],
            is_listed=is_listed,
        )
        self._digests[transfer.key] = digest
        return True

    def account(self, name: str, floor: int = 0) -> Account:
        """Return an account that was foreseen, opened where it was never used."""
        floor = UNBOUNDED if is_unbounded(name) else floor
        found = self._accounts.get(name)
        if found is None:
            if not self._next_id:
                newest = self._tx.value("SELECT max(id) FROM ledger_account")
                self._next_id = int(newest or 0) + 1
            found = self._accounts[name] = Account(self._next_id, name, 0, floor, is_changed=True)
            self._next_id += 1
        elif floor < found.floor:
            found.floor, found.is_changed = floor, True
        return found

    def book(
        self,
        entry: tuple[object, ...],
        postings: Sequence[tuple[Account, int]],
        *,
        is_listed: bool = False,
    ) -> None:
        """Take an entry in that was checked: its accounts are covered, and its key is new.

        Args:
            entry: the fields of an ``Entry``.
            postings: accounts of this book, and micro-credits.
            is_listed: whether its lines are written in the same transaction.
        """
        self._hash = hash_of(self._hash, entry, [(one.name, amount) for one, amount in postings])
        seq: Any = entry[0]
        self._seq = seq
        self._entries.append((*entry, int(is_listed), self._hash))
        for place, (account, amount) in enumerate(postings):
            account.balance += amount
            account.is_changed = True
            self._postings.append((seq, place, account.id, amount, account.balance))

    def move(self, alike: Alike, told: Told, giver: Account, taker: Account, amount: int) -> None:
        """Take in an entry of two postings, as ``book`` does: usage comes by the million.

        Args:
            alike: what it has in common with others; the same object for all of them.
            told: the rest of its fields, in the order of an ``Entry``.
            giver, taker: accounts of this book, not the same.
            amount: micro-credits, covered by the giver.
        """
        kind, at, actor, cause_kind = alike
        valued_at, reason, cause, key, person, job, unit_seconds = told
        self._seq = seq = self._seq + 1
        less = -amount
        self._hash = hashed = chained([
            self._hash, seq, kind, at, valued_at, actor, reason, cause_kind, cause, key, 0, person,
            job, unit_seconds, ((giver.name, less), (taker.name, amount)),
        ])  # fmt: skip
        if alike is not self._alike:
            self._alike, self._moves = alike, self._moved.setdefault(alike, [])
        self._moves.append((seq, valued_at, reason, cause, key, person, job, unit_seconds, hashed))
        giver.balance = given = giver.balance - amount
        taker.balance = taken = taker.balance + amount
        giver.is_changed = taker.is_changed = True
        self._postings += (seq, 0, giver.id, less, given), (seq, 1, taker.id, amount, taken)

    def write(self) -> int:
        """Write what was booked, and return how many transactions it was."""
        moved = [Rows(_MOVE, rows, (*alike, 0, 0)) for alike, rows in self._moved.items()]
        written = len(self._entries) + sum(len(one.rows) for one in moved)
        if not written:
            return 0
        changed = [one for one in self._accounts.values() if one.is_changed]
        balances = [(one.id, one.name, one.balance, one.floor) for one in changed]
        self._tx.put_together(
            [
                Rows(_ENTRY, self._entries),
                *moved,
                Rows(_POSTING, self._postings),
                Rows(_ACCOUNT, balances),
            ]
        )
        for one in changed:
            one.is_changed = False
        self._entries, self._postings = [], []
        self._moved, self._moves, self._alike = {}, [], None
        return written
