"""An entry as it is hashed: each hash covers the one before, so that no entry changes unseen."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from typing import NamedTuple

from orjson import dumps

START = "0" * 64


class Entry(NamedTuple):
    """A transaction as it stands in the ledger, without its postings."""

    seq: int
    kind: str
    at: str
    valued_at: str
    actor: str
    reason: str
    cause_kind: str
    cause: str
    key: str
    reverses: int
    person: str
    job: str
    unit_seconds: int


COLUMNS = (*Entry._fields, "is_listed", "hash")


def hash_of(before: str, entry: Sequence[object], postings: Sequence[tuple[str, int]]) -> str:
    """Return the hash of an entry: SHA-256 of the hash before it, its fields and its postings.

    Args:
        before: hash of the entry before, ``START`` for the first.
        entry: the fields of an ``Entry``, in their order.
        postings: account and micro-credits of each, in their order.
    """
    return chained([before, *entry, postings])


def chained(body: list[object]) -> str:
    """Return the hash of the hash before, the fields of an entry and its postings, in one list."""
    return sha256(dumps(body)).hexdigest()
