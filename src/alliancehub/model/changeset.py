"""The one news: which rows changed, and whose doing it was."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class ChangeSet:
    """What a transaction of the local store changed.

    Attributes:
        origin: ``local`` (this member, this device), ``sync`` (from the hub) or ``reset``
            (everything may differ: another account, a first sync's end).
        touched: kind to the ids of rows that are new or differ.
        removed: kind to the ids of rows that are gone.
    """

    origin: str
    touched: dict[str, list[str]] = field(default_factory=dict)
    removed: dict[str, list[str]] = field(default_factory=dict)

    def concerns(self, kind: str) -> bool:
        """Whether a list of this kind has anything to do."""
        return self.origin == "reset" or kind in self.touched or kind in self.removed
