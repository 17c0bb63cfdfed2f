"""The board's report: what each organisation pledged, delivered and used, and who used what."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from alliancehub.desktop.charts.chart import ChartBox
from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.sheet import Sheet
from alliancehub.desktop.dialogs.span_box import POOLS, RUNNING, SpanBox
from alliancehub.desktop.labels import label
from alliancehub.desktop.panels.credit_charts import by_donor, by_donor_within
from alliancehub.desktop.panels.panel import today
from alliancehub.desktop.panels.usage_panel import UsageView, concerns_usage
from alliancehub.desktop.spoken_tabs import TABS, new_tab
from alliancehub.desktop.texts import day_text, tr
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.empty_state import EmptyState
from alliancehub.desktop.views.scroll_page import scroll_page
from alliancehub.engine.plain import to_plain
from alliancehub.model.changeset import ChangeSet
from alliancehub.model.credit_report import CreditReport
from alliancehub.model.errors import Refusal
from alliancehub.model.totals import Totals, TotalsQuery

NEWS_MS = 200
OF = ["pledged", "granted", "burnt", "expired"]


class ComputeReportSheet(Sheet):
    """Added up by the engine from what this member may see; so it is there offline, too."""

    wanted_width = 760

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            tr("Compute report"),
            tr("In credits: hours of the reference accelerator. Added up from what you may see."),
        )
        self._desk = desk
        self._has_shown_span = False
        strip = QWidget()
        set_role(strip, TABS)
        row = QHBoxLayout(strip)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.tabs = QButtonGroup(self)
        for at, words in enumerate((tr("Organisations"), tr("Usage"))):
            tab = new_tab(words)
            self.tabs.addButton(tab, at)
            row.addWidget(tab)
        row.addStretch(1)
        self.body.addWidget(strip)
        area, column = scroll_page(tr("Compute report"))
        self.pages = QStackedWidget()
        self.pages.addWidget(self._organisations())
        self.usage = UsageView(desk, ("week", "person", "project", "resource", "allocation"))
        usage_page = QWidget()
        usage_column = QVBoxLayout(usage_page)
        usage_column.setContentsMargins(0, 0, 0, 0)
        usage_column.addWidget(self.usage)
        usage_column.addStretch(1)
        self.pages.addWidget(usage_page)
        column.addWidget(self.pages)
        self.body.addWidget(area, 1)
        self.tabs.idToggled.connect(self._on_tab)
        self.tabs.button(0).setChecked(True)
        self._news = QTimer(self, singleShot=True, interval=NEWS_MS)
        self._news.timeout.connect(self.ask)
        desk.bridge.changed.connect(self._on_changed)
        self.ask()

    def begin(self) -> None:
        """Put the cursor on the tabs."""
        if (tab := self.tabs.checkedButton()) is not None:
            tab.setFocus()

    def ask(self) -> None:
        """Ask the engine for all that is shown."""
        self.usage.show_where({})
        if self.span.name not in POOLS:
            self._ask_hub()
            return
        where: dict[str, list[str]] = {}
        if self.span.name == RUNNING:
            now = today()
            where = {"begins_on": [f"..{now}"], "ends_on": [f"{now}.."]}
        query = TotalsQuery("pool", where, ["donor"], OF)
        args = {"query": to_plain(query)}
        self._desk.bridge.call("totals", args, self._show, self._on_refused, owner=self)

    def _ask_hub(self) -> None:
        """Ask for a span of days: only the hub's ledger knows when everything happened."""
        first, last = self.span.days
        if not first or not last:
            words = tr("Name the first and the last day of what the report is to be about.")
            self.empty.say("calendar", tr("Of which days?"), words)
            self.shown.setCurrentWidget(self.empty)
            return
        args = {"begins_on": first, "ends_on": last}
        self._desk.bridge.call(
            "compute_report", args, partial(self._show_span, args), self._on_refused, owner=self
        )

    def _show_span(self, asked: dict[str, str], found: CreditReport) -> None:
        if (asked["begins_on"], asked["ends_on"]) != self.span.days or self.span.name in POOLS:
            return  # another span was chosen meanwhile
        first, last = day_text(found.begins_on), day_text(found.ends_on)
        when = tr("{first} to {last}", first=first, last=last)
        if not found.organisations:
            self.empty.say("credits", tr("Nothing happened in these days"), when)
            self.shown.setCurrentWidget(self.empty)
            return
        if not self._has_shown_span:  # what the board asks for are the figures
            self._has_shown_span = True
            self.box.table_button.setChecked(True)
        self.box.set_data(by_donor_within(found.organisations, when))
        self.shown.setCurrentWidget(self.box)

    def _organisations(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.span = SpanBox()
        self.span.chosen.connect(self.ask)
        column.addWidget(self.span)
        self.box = ChartBox(self._desk)
        self.empty = EmptyState("credits", tr("No pools yet"))
        self.shown = QStackedWidget()
        self.shown.addWidget(self.box)
        self.shown.addWidget(self.empty)
        column.addWidget(self.shown)
        column.addWidget(
            label(
                tr(
                    "Delivered is what was granted to allocations; what came back from them is "
                    "not. Used is what their jobs took. Of a span of days the hub is asked: jobs "
                    "count by the day on which they ended."
                ),
                "muted",
                is_wrapped=True,
            )
        )
        column.addStretch(1)
        return page

    def _show(self, found: Totals) -> None:
        if not found.rows:
            hint = tr("Administrators of an organisation pledge credits as a new pool in Compute.")
            self.empty.say("credits", tr("No pools yet"), hint)
            self.shown.setCurrentWidget(self.empty)
            return
        self.box.set_data(by_donor(found.rows))
        self.shown.setCurrentWidget(self.box)

    def _on_refused(self, refusal: Refusal) -> None:
        if refusal.code != "superseded":
            self.empty.say("warning", tr("That cannot be shown"), str(refusal))
            self.shown.setCurrentWidget(self.empty)

    def _on_tab(self, at: int, is_on: bool) -> None:
        if is_on:
            self.pages.setCurrentIndex(at)

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.concerns("pool") or changes.concerns("organisation") or concerns_usage(changes):
            self._news.start()
