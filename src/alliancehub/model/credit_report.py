"""What organisations gave in a span of days, as the hub adds it up and a window shows it."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class OrganisationShare:
    """What one organisation pledged, delivered and used, in micro-credits.

    Attributes:
        organisation: its id; empty for what belongs to none that is still there.
        pledged: less what was taken back of a pledge.
        delivered: granted to allocations, less what came back from them.
        used: by jobs that ended in the span, less what a correction says was not.
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
    organisations: list[OrganisationShare] = field(default_factory=list)
