"""What a check of this machine found."""

from __future__ import annotations

from dataclasses import dataclass

GOOD, ODD, BAD = "good", "odd", "bad"


@dataclass(frozen=True)
class Finding:
    """What a check found.

    Attributes:
        state: ``good``, ``odd`` (works, but less well) or ``bad``.
        remedy: what to do; empty where it is good.
    """

    check: str
    state: str
    text: str
    remedy: str = ""
