"""Which pools or which days a report for the board is about."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from alliancehub.desktop.fields.day_field import DayField
from alliancehub.desktop.labels import label
from alliancehub.desktop.panels.panel import today
from alliancehub.desktop.panels.periods import days_of
from alliancehub.desktop.texts import tr
from alliancehub.desktop.views.flow_layout import FlowLayout
from alliancehub.model.field_spec import FieldSpec

EVER, RUNNING = "ever", "running"
POOLS = frozenset({EVER, RUNNING})  # told by the pools themselves, offline, too
DAYS = "days"


class SpanBox(QWidget):
    """A choice, with two days beside it where they are to be named.

    Signals:
        chosen(): something else is asked for.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.which = QComboBox()
        self.which.setAccessibleName(tr("Time"))
        for name, words in (
            (EVER, tr("All pools")),
            (RUNNING, tr("Pools that run today")),
            ("quarter", tr("This quarter")),
            ("last_quarter", tr("Last quarter")),
            ("year", tr("This year")),
            ("last_year", tr("Last year")),
            (DAYS, tr("From a day to a day")),
        ):
            self.which.addItem(words, name)
        self.first = DayField(FieldSpec("day", tr("From"), name="first"))
        self.last = DayField(FieldSpec("day", tr("To"), name="last"))
        flow = FlowLayout(self, gap=8)
        flow.addWidget(self.which)
        self._days = QWidget()
        line = QHBoxLayout(self._days)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for words, field in ((tr("From"), self.first), (tr("To"), self.last)):
            line.addWidget(label(words))
            line.addWidget(field)
            field.changed.connect(self._on_day)
        flow.addWidget(self._days)
        self._days.hide()
        self.which.activated.connect(lambda _: self._on_chosen())

    @property
    def name(self) -> str:
        """What is chosen."""
        return str(self.which.currentData())

    @property
    def days(self) -> tuple[str, str]:
        """The first and the last day; empty where they are not named, or are none."""
        if self.name in POOLS:
            return "", ""
        if self.name != DAYS:
            return days_of(self.name, today())
        return _day(self.first), _day(self.last)

    def choose(self, name: str) -> None:
        """Choose a span by its name."""
        self.which.setCurrentIndex(self.which.findData(name))
        self._on_chosen()

    def _on_chosen(self) -> None:
        self._days.setVisible(self.name == DAYS)
        if self.name == DAYS and not self.first.value():
            first, last = days_of("last_year", today())
            self.first.set_value(first)
            self.last.set_value(last)
        self.chosen.emit()

    def _on_day(self) -> None:
        if all(self.days):
            self.chosen.emit()


def _day(field: DayField) -> str:
    return "" if field.own_problem() else str(field.value() or "")
