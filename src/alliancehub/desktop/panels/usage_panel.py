"""What was used: by week, by person, by project, by accelerator; in credits or in hours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QComboBox, QStackedWidget, QVBoxLayout, QWidget

from alliancehub.desktop.charts.chart import ChartBox
from alliancehub.desktop.desk import Desk
from alliancehub.desktop.labels import label
from alliancehub.desktop.panels.credit_charts import by_name, by_week
from alliancehub.desktop.panels.panel import Panel, today
from alliancehub.desktop.panels.periods import PeriodBox
from alliancehub.desktop.texts import tr
from alliancehub.desktop.theme import scaled
from alliancehub.desktop.views.empty_state import EmptyState
from alliancehub.desktop.views.flow_layout import FlowLayout
from alliancehub.desktop.views.scroll_page import scroll_page
from alliancehub.engine.plain import to_plain
from alliancehub.model.changeset import ChangeSet
from alliancehub.model.errors import Refusal
from alliancehub.model.told import said
from alliancehub.model.totals import Totals, TotalsQuery

LINE = "statement_line"
OF = ["amount", "held", "unit_seconds"]
LEAST_HIGH = 220


@dataclass(frozen=True)
class Way:
    """One way to part usage: what rows are parted by, and what that is called."""

    by: str
    words: str


WAYS = {
    "week": Way("at@week", said("Week")),
    "person": Way("person", said("Person")),
    "project": Way("allocation.project", said("Project")),
    "resource": Way("resource", said("Accelerator")),
    "allocation": Way("allocation", said("Allocation")),
    "wallet": Way("wallet", said("Sub-wallet")),
}


class UsageView(QWidget):
    """The choice among ways, the chart, and what to do where there is none.

    Args:
        ways: keys of ``WAYS``, the first one shown at first.
    """

    def __init__(self, desk: Desk, ways: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._where: dict[str, list[str]] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        bar = QWidget()
        row = FlowLayout(bar, gap=8)
        self.way = _box(tr("Parted by"), [(name, tr(WAYS[name].words)) for name in ways])
        self.measure = _box(
            tr("Measured in"), [("credits", tr("Credits")), ("hours", tr("Accelerator-hours"))]
        )
        self.period = PeriodBox()
        self.period.chosen.connect(self.ask)
        for box in (self.way, self.measure):
            box.activated.connect(lambda _: self.ask())
            row.addWidget(box)
        row.addWidget(self.period)
        column.addWidget(bar)
        self.pages = QStackedWidget()
        self.box = ChartBox(desk)
        self.empty = EmptyState("compute", tr("Nothing was used"))
        self.empty.setMinimumHeight(scaled(LEAST_HIGH))
        self.pages.addWidget(self.box)
        self.pages.addWidget(self.empty)
        column.addWidget(self.pages)
        self.cut = label(tr("Only the first 5,000 are added up."), "problem", is_wrapped=True)
        self.cut.hide()
        column.addWidget(self.cut)

    def show_where(self, where: dict[str, list[str]]) -> None:
        """Show the usage of some lines, by their fields."""
        self._where = where
        self.ask()

    def ask(self) -> None:
        """Ask the engine anew."""
        if self._where is None:
            return
        name = str(self.way.currentData())
        where = {**self._where, **self.period.where, "entry": ["burn"]}
        query = TotalsQuery(LINE, where, [WAYS[name].by], OF)

        def show(found: Totals) -> None:
            if name == self.way.currentData():
                self._show(name, found)

        args = {"query": to_plain(query)}
        self._desk.bridge.call("totals", args, show, self._on_refused, owner=self)

    def _show(self, name: str, found: Totals) -> None:
        is_time = self.measure.currentData() == "hours"
        self.cut.setVisible(found.is_cut)
        if not found.rows:
            hint = tr("Usage appears here once the first job has ended and was imported.")
            if self.period.where:
                hint = tr("There is nothing in this span of time; choose a longer one.")
            self.empty.say("compute", tr("Nothing was used"), hint)
            self.pages.setCurrentWidget(self.empty)
            return
        title = self._title(is_time=is_time)
        if name == "week":
            data = by_week(title, found.rows, is_time=is_time, today=today())
        else:
            data = by_name(title, tr(WAYS[name].words), found.rows, is_time=is_time)
        self.box.set_data(data)
        self.pages.setCurrentWidget(self.box)

    def _title(self, *, is_time: bool) -> str:
        span = self.period.words
        if is_time:
            return (
                tr("Accelerator-hours used, {span}", span=span)
                if span
                else tr("Accelerator-hours used")
            )
        return tr("Credits used, {span}", span=span) if span else tr("Credits used")

    def _on_refused(self, refusal: Refusal) -> None:
        if refusal.code != "superseded":
            self.empty.say("warning", tr("That cannot be shown"), str(refusal))
            self.pages.setCurrentWidget(self.empty)


class UsagePanel(Panel):
    """The usage of one allocation or sub-wallet."""

    concerned = (LINE,)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area, column = scroll_page(tr("Usage"))
        outer.addWidget(area)
        column.setContentsMargins(20, 12, 20, 16)
        self.view = UsageView(desk, ("week", "person", "wallet", "resource"))
        column.addWidget(self.view)
        column.addStretch(1)

    def ask(self) -> None:
        """Ask for the usage of the row."""
        if self.detail is not None:
            self.view.show_where({self.detail.hit.kind: [self.detail.hit.id]})


def _box(name: str, choices: list[tuple[str, str]]) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    made.setToolTip(name)
    for value, words in choices:
        made.addItem(words, value)
    return made


def concerns_usage(changes: ChangeSet) -> bool:
    """Tell whether news may change what was used."""
    return changes.concerns(LINE)
