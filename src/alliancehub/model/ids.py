"""Identifiers: UUIDv7 for what a person creates, derived UUIDs for what follows from it.

Clients name rows themselves, so that work goes on offline and resending is harmless.
"""

from __future__ import annotations

import re
import uuid

_DERIVED = uuid.UUID("6f1d3c52-6a0e-5d0b-9c36-8a3f0c1e7a11")
_ID = re.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def uuid7(unix_ms: int, random: bytes) -> str:
    """Return a UUIDv7 (RFC 9562) from a time in milliseconds and 10 random bytes."""
    if len(random) != 10:
        raise ValueError(f"uuid7 needs 10 random bytes, got {len(random)}")
    tail = int.from_bytes(random, "big")
    rand_a = tail >> 68
    rand_b = tail & ((1 << 62) - 1)
    value = (unix_ms & ((1 << 48) - 1)) << 80 | 0x7 << 76 | rand_a << 64 | 0b10 << 62 | rand_b
    return str(uuid.UUID(int=value))


def derived_id(*parts: str) -> str:
    """Return the same UUIDv5 for the same parts, on every side and at every try."""
    return str(uuid.uuid5(_DERIVED, "\x1f".join(parts)))


def is_id(text: object) -> bool:
    """Tell whether a value is a UUID in its canonical, lower-case form."""
    return isinstance(text, str) and _ID.fullmatch(text) is not None
