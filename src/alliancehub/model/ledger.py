"""What a command may propose to the ledger: moves of compute credits between accounts.

Double entry in integer micro-credits: what a transaction takes from some accounts it gives to
others, so that all accounts together are always 0. Only the hub writes the ledger; elsewhere a
proposal is kept and shown as pending. How it is stored is in ``server/ledger``.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Protocol

from alliancehub.model.errors import Refusal
from alliancehub.model.field_types import MICRO
from alliancehub.model.told import told

ENTRIES = (
    ("pledge", "Pledge"),
    ("grant", "Grant"),
    ("hold", "Hold"),
    ("release", "Release"),
    ("burn", "Usage"),
    ("refund", "Refund"),
    ("transfer", "Transfer"),
    ("expire", "Expiry"),
    ("adjust", "Adjustment"),
)
AMOUNT_MAX = 2**53
REASON_MAX = 2_000
ADJUSTMENT = "adjustment"
# Where credits come from; these say how much was given, so they go below zero.
_SOURCES = frozenset({"source", "refunded", ADJUSTMENT})
_CLASSES = _SOURCES | {"pool", "allocation", "wallet", "held", "burnt", "expired"}
# From where to where each kind of entry may move credits. An adjustment mends any of them.
_SPENDERS = frozenset({"allocation", "wallet"})
_FLOWS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "pledge": (frozenset({"source"}), frozenset({"pool"})),
    "grant": (frozenset({"pool"}), frozenset({"allocation"})),
    "hold": (_SPENDERS, frozenset({"held"})),
    "release": (frozenset({"held"}), _SPENDERS),
    "burn": (_SPENDERS | {"held", ADJUSTMENT}, frozenset({"burnt"})),
    "refund": (frozenset({"refunded"}), _SPENDERS),
    "transfer": (_SPENDERS | {"pool"}, _SPENDERS | {"pool"}),
    "expire": (_SPENDERS | {"held"}, frozenset({"expired"})),
}


def source_account(organisation: str) -> str:
    """Return the account of what an organisation gave: below zero by that much."""
    return f"source:{organisation}"


def pool_account(pool: str) -> str:
    """Return the account of what a pool has left to grant."""
    return f"pool:{pool}"


def allocation_account(allocation: str) -> str:
    """Return the account of what an allocation may spend."""
    return f"allocation:{allocation}"


def wallet_account(wallet: str) -> str:
    """Return the account of what the holder of a sub-wallet may spend."""
    return f"wallet:{wallet}"


def held_account(owner: str) -> str:
    """Return the account of what is set aside of an allocation or a wallet, by its id."""
    return f"held:{owner}"


def burnt_account(allocation: str) -> str:
    """Return the account of what an allocation has used, by its wallets too."""
    return f"burnt:{allocation}"


def expired_account(pool: str) -> str:
    """Return the account of what lapsed of a pool's grants."""
    return f"expired:{pool}"


def refunded_account(pool: str) -> str:
    """Return the account of usage that was forgiven: below zero by that much."""
    return f"refunded:{pool}"


def account_class(account: str) -> str:
    """Return what kind of account it is: the part before the colon."""
    return account.partition(":")[0]


def account_owner(account: str) -> str:
    """Return the id of the row that an account belongs to; empty for the adjustment account."""
    return account.partition(":")[2]


@dataclass(frozen=True)
class Posting:
    """One side of a transaction: so many micro-credits to an account, or below 0 from it."""

    account: str
    amount: int


@dataclass(frozen=True)
class Transfer:
    """A proposed transaction.

    Attributes:
        kind: one of ``ENTRIES``.
        postings: at least two, of different accounts, that add up to 0.
        reason: why, in words for those who read the statement.
        cause_kind, cause: kind and id of the row that it comes from.
        key: idempotency key: the same key and body are posted once; empty for one of the command.
        reverses: number of the transaction that it undoes, or 0.
        person: whose usage it was, where it was somebody's.
        job: what a scheduler calls the job.
        unit_seconds: accelerators times seconds that were used.
    """

    kind: str
    postings: tuple[Posting, ...]
    reason: str = ""
    cause_kind: str = ""
    cause: str = ""
    key: str = ""
    reverses: int = 0
    person: str = ""
    job: str = ""
    unit_seconds: int = 0


class LedgerReader(Protocol):
    """The ledger as it is now, inside the write transaction: exact. Only the hub has one."""

    def balance(self, account: str) -> int:
        """Return what an account has, in micro-credits; 0 where it was never used."""
        ...

    def posted(self, key: str) -> str:
        """Return the digest of the transaction with an idempotency key, empty where none is."""
        ...

    @property
    def number(self) -> int:
        """The number of the last transaction."""
        ...


def move(kind: str, source: str, target: str, amount: int, **more: Any) -> Transfer:
    """Return a transfer of micro-credits from one account to another.

    Args:
        kind: one of ``ENTRIES``.
        source: account that gives.
        target: account that takes.
        amount: more than 0.
        more: further attributes of ``Transfer``.
    """
    return Transfer(kind, (Posting(source, -amount), Posting(target, amount)), **more)


def digest_of(transfer: Transfer, key: str) -> str:
    """Return what tells two proposals with one idempotency key apart: a SHA-256 of the body."""
    body = [
        transfer.kind,
        transfer.reason,
        sorted((one.account, one.amount) for one in transfer.postings),
        transfer.cause_kind,
        transfer.cause,
        transfer.reverses,
        transfer.person,
        transfer.job,
        transfer.unit_seconds,
        key,
    ]
    return hashlib.sha256(json.dumps(body).encode()).hexdigest()


def check_transfer(transfer: Transfer) -> None:
    """Raise Refusal where a proposal is no sound transaction, whoever makes it."""
    accounts = [one.account for one in transfer.postings]
    if len(accounts) < 2 or len(set(accounts)) != len(accounts):
        raise _unsound("A transaction moves credits between at least two different accounts.")
    if any(account_class(one) not in _CLASSES for one in accounts):
        raise _unsound("A transaction names an account of no known kind.")
    if any(not one.amount or abs(one.amount) > AMOUNT_MAX for one in transfer.postings):
        raise _unsound("A transaction moves an amount that is zero or beyond all measure.")
    if sum(one.amount for one in transfer.postings):
        raise _unsound("The two sides of a transaction do not add up to zero.")
    if len(transfer.reason) > REASON_MAX:
        raise _unsound("The reason of a transaction is too long.")
    _check_flow(transfer)


def _check_flow(transfer: Transfer) -> None:
    if transfer.kind == "adjust" or transfer.reverses:
        return
    if transfer.kind not in _FLOWS:
        raise _unsound("A transaction is of no known kind.")
    sources, targets = _FLOWS[transfer.kind]
    is_pledge_back = transfer.kind == "pledge"  # a donor may take back what is not granted yet
    for one in transfer.postings:
        allowed = sources if one.amount < 0 else targets
        if is_pledge_back:
            allowed = sources | targets
        if account_class(one.account) not in allowed:
            raise _unsound("A transaction of this kind does not move credits between these.")


def _unsound(text: str) -> Refusal:
    return Refusal("unsound_entry", text, remedy="This is a fault of the app: report it.")


def is_unbounded(account: str) -> bool:
    """Tell whether credits come from an account, so that it may go below zero without end."""
    return account_class(account) in _SOURCES


def overspent(account: str, has: int, wanted: int) -> Refusal:
    """Return the refusal for taking more from an account than it has.

    Args:
        account: its name.
        has: what may be taken, in micro-credits.
        wanted: what was to be taken, in micro-credits.
    """
    names = {
        "pool": told("The pool"),
        "allocation": told("The allocation"),
        "wallet": told("The sub-wallet"),
        "held": told("What is held"),
    }
    return Refusal(
        "overspent",
        told(
            "{account} has {have} credits, which is less than {wanted}.",
            account=names.get(account_class(account), told("The account")),
            have=credits_text(max(has, 0)),
            wanted=credits_text(wanted),
        ),
        remedy="Take less, or wait until more is granted.",
    )


def credits_text(micro: int) -> str:
    """Return an amount of micro-credits as credits, exactly, with a point."""
    whole, rest = divmod(abs(micro), MICRO)
    tail = f".{rest:06}".rstrip("0") if rest else ""
    return f"{'-' if micro < 0 else ''}{whole}{tail}"


def total(postings: Iterable[Posting], account: str) -> int:
    """Return what postings do to one account, in micro-credits."""
    return sum(one.amount for one in postings if one.account == account)
