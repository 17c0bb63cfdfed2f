"""Spans of time that a statement or a report can be narrowed to."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from alliancehub.desktop.panels.panel import today
from alliancehub.desktop.texts import day_text, tr

ALL = "all"


class PeriodBox(QComboBox):
    """A choice among spans of time.

    Signals:
        chosen(): another one.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Time"))
        for name, words in (
            (ALL, tr("All time")),
            ("month", tr("This month")),
            ("last_month", tr("Last month")),
            ("year", tr("This year")),
            ("last_year", tr("Last year")),
        ):
            self.addItem(words, name)
        self.activated.connect(lambda _: self.chosen.emit())

    @property
    def days(self) -> tuple[str, str]:
        """The first and the last day; empty texts for all time."""
        return days_of(str(self.currentData()), today())

    @property
    def where(self) -> dict[str, list[str]]:
        """The filter of the instant ``at``."""
        first, last = self.days
        return {"at": [f"{first}T00:00:00Z..{last}T23:59:59.999999Z"]} if first else {}

    @property
    def words(self) -> str:
        """The span in words; empty for all time."""
        first, last = self.days
        if not first:
            return ""
        return tr("{first} to {last}", first=day_text(first), last=day_text(last))


def days_of(name: str, now: str) -> tuple[str, str]:
    """Return the first and the last day of a span, seen from a day (ISO)."""
    day = date.fromisoformat(now)
    if name == ALL:
        return "", ""
    if name in {"year", "last_year"}:
        year = day.year - (name == "last_year")
        return date(year, 1, 1).isoformat(), date(year, 12, 31).isoformat()
    if name in {"quarter", "last_quarter"}:
        first = day.replace(month=3 * ((day.month - 1) // 3) + 1, day=1)
        if name == "last_quarter":
            before = first - timedelta(days=1)
            first = before.replace(month=before.month - 2, day=1)
        last = (first + timedelta(days=93)).replace(day=1) - timedelta(days=1)
        return first.isoformat(), last.isoformat()
    first = day.replace(day=1)
    if name == "last_month":
        first = (first - timedelta(days=1)).replace(day=1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return first.isoformat(), last.isoformat()
