"""Show in rows what transactions of the ledger do: balances, states and lines of the statement.

Rows are what members see, offline too; the ledger is what holds. Balances are taken from it as they
are, so that rows cannot drift from it; sums over time are counted up as it goes on.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from alliancehub.model.ids import derived_id
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.kinds.pool import Pool
from alliancehub.model.kinds.statement_line import StatementLine
from alliancehub.model.kinds.wallet import Wallet
from alliancehub.model.ledger import (
    ADJUSTMENT,
    Transfer,
    account_class,
    account_owner,
    allocation_account,
    burnt_account,
    expired_account,
    held_account,
    pool_account,
    total,
    wallet_account,
)
from alliancehub.model.work import Work


@dataclass(frozen=True)
class Booked:
    """A transaction as it stands in the ledger.

    Attributes:
        number: its place there.
        at: when what it is about happened, as a UTC instant.
        after: what each of its accounts has after it, in micro-credits.
    """

    number: int
    at: str
    transfer: Transfer
    after: Mapping[str, int]


@dataclass
class _Sums:
    """What is counted up: by the name of the sum, the kind and the id of the row."""

    of: dict[tuple[str, type[Kind], str], int] = field(default_factory=dict)

    def add(self, name: str, kind: type[Kind], row_id: str, amount: int) -> None:
        key = name, kind, row_id
        self.of[key] = self.of.get(key, 0) + amount

    def onto(self, row: Any, name: str) -> int:
        """Return a field of a row with what was counted since."""
        return max(int(getattr(row, name)) + self.of.get((name, type(row), row.id), 0), 0)


def settle(work: Work) -> None:
    """Show what a command has posted; only the hub does, as the last part of the command."""
    if work.ledger is None or not work.transfers:
        return
    balances: dict[str, int] = {}
    booked = []
    for number, transfer in enumerate(work.transfers, start=work.ledger.number + 1):
        for one in transfer.postings:
            before = balances.get(one.account)
            before = work.ledger.balance(one.account) if before is None else before
            balances[one.account] = before + one.amount
        after = {one.account: balances[one.account] for one in transfer.postings}
        booked.append(Booked(number, work.now, transfer, after))
    show(work, booked)


def show(work: Work, booked: Iterable[Booked]) -> None:
    """Put the lines of transactions, and the rows whose balances they change.

    Args:
        work: of the hub; it knows the balances as they are after all of them.
        booked: in the order of the ledger, none of which was shown before.
    """
    sums = _Sums()
    touched: dict[tuple[type[Kind], str], None] = {}
    for one in booked:
        for row in _concerned(work, one.transfer):
            touched[type(row), row.id] = None
            if isinstance(row, Allocation | Wallet):
                _put_line(work, one, row)
        _count(work, one.transfer, sums)
    touched |= {(kind, row_id): None for _, kind, row_id in sums.of}
    # Sub-wallets first: their allocation counts what they have.
    for kind in (Wallet, Pool, Allocation):
        for of, row_id in touched:
            if of is kind:
                _project(work, kind, row_id, sums)


def _concerned(work: Work, transfer: Transfer) -> list[Any]:
    """Return the rows whose accounts a transaction touches, each once."""
    found: dict[tuple[type[Kind], str], Any] = {}
    for one in transfer.postings:
        name, owner = account_class(one.account), account_owner(one.account)
        row: Any = None
        if name in {"wallet", "held"}:
            row = work.get(Wallet, owner)
        if name in {"pool", "expired", "refunded"}:
            row = work.get(Pool, owner)
        if name in {"allocation", "burnt"} or (name == "held" and row is None):
            row = work.get(Allocation, owner)
        if row is not None:
            found[type(row), row.id] = row
    return list(found.values())


def _put_line(work: Work, booked: Booked, row: Allocation | Wallet) -> None:
    transfer = booked.transfer
    is_wallet = isinstance(row, Wallet)
    account = wallet_account(row.id) if is_wallet else allocation_account(row.id)
    amount = total(transfer.postings, account)
    held = total(transfer.postings, held_account(row.id))
    of_wallet = any(account_class(one.account) == "wallet" for one in transfer.postings)
    if not amount and not held and of_wallet:
        return  # a sub-wallet was charged: the line stands on its own statement
    after = booked.after.get(account)
    values = {
        "number": booked.number,
        "allocation": row.allocation if isinstance(row, Wallet) else row.id,
        "wallet": row.id if is_wallet else "",
        "at": booked.at,
        "entry": transfer.kind,
        "amount": amount,
        "balance": (work.balance(account) or 0) if after is None else after,
        "held": held,
        "reason": transfer.reason.replace("\n", " ").replace("\r", " "),
        "person": transfer.person,
        "resource": row.resource,
        "cause_kind": transfer.cause_kind,
        "cause": transfer.cause,
        "job": transfer.job,
        "unit_seconds": max(transfer.unit_seconds, 0),
    }
    line_id = derived_id("statement_line", str(booked.number), row.id)
    work.put(StatementLine.born(line_id, values))


def _count(work: Work, transfer: Transfer, sums: _Sums) -> None:
    """Add a transaction to what is counted over time."""
    kind = transfer.kind
    classes = {account_class(one.account) for one in transfer.postings}
    for one in transfer.postings:
        name, owner = account_class(one.account), account_owner(one.account)
        if name == "burnt":
            allocation = work.get(Allocation, owner)
            if allocation is not None and allocation.pool:
                sums.add("burnt", Pool, allocation.pool, one.amount)
            sums.add("uncovered", Allocation, owner, -total(transfer.postings, ADJUSTMENT))
        elif name == "pool" and classes == {"pool", "allocation"}:
            sums.add("granted", Pool, owner, -one.amount)
        elif name == "allocation" and "pool" in classes:
            sums.add("granted", Allocation, owner, one.amount)
        elif name == "allocation" and kind == "refund":
            sums.add("refunded", Allocation, owner, one.amount)
        elif name == "wallet" and kind == "transfer":
            sums.add("amount", Wallet, owner, one.amount)
        elif "burnt" in classes and (
            name == "wallet" or (name == "held" and work.get(Wallet, owner))
        ):
            sums.add("burnt", Wallet, owner, -one.amount)
        elif name == "expired" and transfer.cause_kind == "allocation":
            sums.add("expired", Allocation, transfer.cause, one.amount)


def _project(work: Work, kind: type[Kind], row_id: str, sums: _Sums) -> None:
    row: Any = work.get(kind, row_id)
    if row is None:
        return
    if isinstance(row, Wallet):
        values: dict[str, Any] = {
            "balance": work.balance(wallet_account(row_id)),
            "held": work.balance(held_account(row_id)),
            "amount": sums.onto(row, "amount"),
            "burnt": sums.onto(row, "burnt"),
        }
    elif isinstance(row, Pool):
        values = {
            "balance": work.balance(pool_account(row_id)),
            "granted": sums.onto(row, "granted"),
            "burnt": sums.onto(row, "burnt"),
            "expired": work.balance(expired_account(row_id)),
        }
    else:
        values = _of_allocation(work, row, sums)
    changed = row.with_values(values)
    if changed.differing(row):
        work.put(changed)


def _of_allocation(work: Work, row: Allocation, sums: _Sums) -> dict[str, Any]:
    shared = sum(one.balance + one.held for one in work.find(Wallet, allocation=row.id))
    balance = work.balance(allocation_account(row.id)) or 0
    state = row.state
    if state in {"active", "exhausted"}:
        state = "active" if balance + row.soft_limit > 0 or shared > 0 else "exhausted"
    return {
        "balance": balance,
        "held": work.balance(held_account(row.id)),
        "shared": shared,
        "burnt": work.balance(burnt_account(row.id)),
        "granted": sums.onto(row, "granted"),
        "expired": sums.onto(row, "expired"),
        "refunded": sums.onto(row, "refunded"),
        "uncovered": sums.onto(row, "uncovered"),
        "state": state,
    }
