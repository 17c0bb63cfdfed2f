"""What happened in the demonstration's alliance, as commands with their authors and times."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from alliancehub.demo.people import Invented
from alliancehub.model.ids import derived_id


@dataclass(frozen=True)
class Line:
    """One command that was given.

    Attributes:
        actor: id of the person who gave it, or empty for the hub itself.
        at: UTC instant, ISO 8601 with ``Z``.
    """

    name: str
    args: dict[str, Any]
    actor: str
    at: str


class Script:
    """Lines in the order of time, however they are written down."""

    def __init__(self, now: datetime) -> None:
        self.now = now
        self._lines: list[tuple[datetime, Line]] = []

    def lines(self) -> list[Line]:
        """Return what was written, earliest first."""
        return [line for _, line in sorted(self._lines, key=lambda one: one[0])]

    def say(self, days_ago: float, actor: Invented | None, name: str, **args: Any) -> None:
        """Write a command down; ``actor`` None is the hub itself."""
        at = min(self.now - timedelta(days=days_ago), self.now)
        stamp = at.strftime("%Y-%m-%dT%H:%M:%SZ")
        self._lines.append((at, Line(name, args, actor.id if actor else "", stamp)))

    def create(
        self, days_ago: float, actor: Invented | None, kind: str, key: str, **values: Any
    ) -> str:
        """Write a creation down; return the id of the row, which follows from kind and key."""
        row_id = derived_id(kind, key)
        self.say(days_ago, actor, "create", kind=kind, id=row_id, values=values)
        return row_id

    def day(self, in_days: int) -> str:
        """Return a date so many days from now."""
        return (self.now + timedelta(days=in_days)).date().isoformat()
