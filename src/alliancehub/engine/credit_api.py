"""What only the hub's ledger can tell of compute credits. Light."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True)
class OrganisationCredits:
    """What one organisation gave in a span of days, in micro-credits.

    Attributes:
        organisation: its id; empty for what belongs to none that is still there.
        delivered: granted to allocations, less what came back from them.
        used: by jobs that ended in the span.
        expired: granted, and ended unused.
    """

    organisation: str
    name: str
    pledged: int
    delivered: int
    used: int
    expired: int


@dataclass(frozen=True)
class CreditReport:
    """Of days that are both part of it (ISO, UTC), as the hub knew it at an instant."""

    begins_on: str
    ends_on: str
    at: str
    organisations: list[OrganisationCredits] = field(default_factory=list)


class CreditApi(Protocol):
    """Reports of the ledger."""

    def compute_report(self, begins_on: str, ends_on: str) -> CreditReport:
        """Return what organisations pledged, delivered and used in a span; needs the hub.

        Refusal where a day is none, or the last is before the first.
        """
        ...
