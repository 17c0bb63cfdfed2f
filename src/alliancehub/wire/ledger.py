"""The ledger as the API tells it: entries in the order of their chain."""

from __future__ import annotations

from alliancehub.model.credit_report import OrganisationShare
from alliancehub.wire.messages import Answer


class LedgerPosting(Answer):
    """So many micro-credits to an account, or below 0 from it, and what it has after that."""

    account: str
    amount: int
    balance: int


class LedgerEntry(Answer):
    """A transaction.

    Attributes:
        at, valued_at: when it was posted, and when what it is about happened.
        actor: id of the person who gave cause; empty for the hub itself.
        hash: SHA-256 over the one before and all of this.
    """

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
    hash: str
    postings: list[LedgerPosting]


class LedgerPage(Answer):
    """Oldest first; pass ``next`` as ``after`` for the page behind it."""

    entries: list[LedgerEntry]
    next: int | None


class ComputeReport(Answer):
    """Of a span of days (UTC, both are part of it), as it is known at an instant."""

    begins_on: str
    ends_on: str
    at: str
    organisations: list[OrganisationShare]
