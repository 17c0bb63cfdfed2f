"""Which versions of the protocol both sides speak; each names its newest in a header.

A hub serves the newest version and the one before it, so that hub and desktops need not be updated
in one night. What each version changed:

1. The first.
2. Both sides name the columns that they know in ``AllianceHub-Schema``; a request of a version that
   is spoken no more is answered with 426 and the versions that are, in ``Upgrade``.
"""

from __future__ import annotations

PROTOCOL = 2
OLDEST = PROTOCOL - 1
PROTOCOL_HEADER = "AllianceHub-Protocol"
SCHEMA_HEADER = "AllianceHub-Schema"
REQUEST_ID_HEADER = "X-Request-Id"


def is_spoken(version: str) -> bool:
    """Tell whether a version, as a header names it, is one that this build speaks."""
    return version.isascii() and version.isdecimal() and OLDEST <= int(version[:9]) <= PROTOCOL


def common(theirs: int, their_oldest: int = 0) -> int | None:
    """Return the newest version that a hub and this build both speak, or None.

    Args:
        theirs: the hub's newest.
        their_oldest: the hub's oldest; 0 for a hub that speaks one only.
    """
    newest = min(theirs, PROTOCOL)
    return newest if newest >= max(their_oldest or theirs, OLDEST) else None
