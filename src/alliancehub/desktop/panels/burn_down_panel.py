"""How an allocation burns down: what is left, the plan, what is to be expected, and what if."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from alliancehub.desktop.announcing import announce
from alliancehub.desktop.charts.chart import ChartBox
from alliancehub.desktop.desk import Desk
from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import label
from alliancehub.desktop.panels.credit_charts import Past, burn_down, past_of, standing_of
from alliancehub.desktop.panels.forecast_words import headline, method, pace_words
from alliancehub.desktop.panels.panel import Panel, today
from alliancehub.desktop.texts import credits_text, day_text, number, pair, tr
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.scroll_page import scroll_page
from alliancehub.engine.plain import to_plain
from alliancehub.model.field_types import MICRO
from alliancehub.model.forecast import Forecast, Standing, WhatIf, forecast
from alliancehub.model.query import Hit, Page, Query
from alliancehub.model.totals import Totals, TotalsQuery

PACE_MOST, STEPS, WEEKS_MOST = 300, 40, 78
SPOKEN_MS = 600  # after a slider came to rest
INCREMENTS_MOST = 500


class BurnDownPanel(Panel):
    """Works from the cache alone, so that it answers offline; nothing that is tried is kept."""

    concerned = ("statement_line", "increment")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area, column = scroll_page(tr("Burn-down"))
        area.setFrameShape(QFrame.Shape.NoFrame)
        outer.addWidget(area)
        column.setContentsMargins(20, 12, 20, 16)
        column.setSpacing(8)
        self.headline = label(role="strong", is_wrapped=True)
        self.pace = label(is_wrapped=True)
        self.method = label(role="muted", is_wrapped=True)
        self.box = ChartBox(desk)
        for widget in (self.headline, self.pace, self.method, self.box):
            column.addWidget(widget)
        self.what_if = _Sliders(self.show_again)
        column.addWidget(self.what_if)
        column.addStretch(1)
        self.found = Forecast(is_known=False)
        self.standing: Standing | None = None
        self._past = Past({}, {})
        self._increments: list[Hit] = []
        self._say = QTimer(self, singleShot=True, interval=SPOKEN_MS)
        self._say.timeout.connect(lambda: announce(self, self.headline.text()))

    def ask(self) -> None:
        """Ask for the increments, and what happened week by week."""
        if self.detail is None:
            return
        hit = self.detail.hit
        query = Query("increment", where={"allocation": [hit.id]}, limit=INCREMENTS_MOST)
        args = {"query": to_plain(query)}
        self.desk.bridge.call("query", args, self._on_increments, owner=self)

    def _on_increments(self, page: Page) -> None:
        if self.detail is None:
            return
        self._increments = page.hits
        hit = self.detail.hit
        by, of = ["at@week", "entry"], ["amount", "held"]
        query = TotalsQuery("statement_line", {hit.kind: [hit.id]}, by, of)
        self.desk.bridge.call("totals", {"query": to_plain(query)}, self._on_totals, owner=self)

    def _on_totals(self, found: Totals) -> None:
        if self.detail is None:
            return
        self._past = past_of(found.rows)
        hit = self.detail.hit
        self.standing = standing_of(hit, self._increments, self._past, today())
        self.what_if.fit(self.standing)
        self._show(is_tried=False)

    def show_again(self) -> None:
        """Show what is to be expected with what is tried."""
        self._show(is_tried=True)
        self._say.start()

    def _show(self, *, is_tried: bool) -> None:
        if self.standing is None:
            return
        tried = self.what_if.value()
        self.found = forecast(self.standing, tried)
        self.headline.setText(headline(self.standing, self.found))
        self.pace.setText(pace_words(self.standing, self.found))
        self.pace.setVisible(bool(self.pace.text()))
        self.method.setText(method(self.found))
        self.what_if.setVisible(self.found.is_known)
        title = tr("What is left, in credits")
        if is_tried and tried != WhatIf():
            title = tr("What would be left, in credits")
        self.box.set_data(burn_down(title, self.standing, self._past, self.found))


class _Sliders(QWidget):
    """What could be different: the pace, the amount, the end."""

    def __init__(self, changed: Callable[[], None]) -> None:
        super().__init__()
        self._changed = changed
        self._step = MICRO
        self._ends_on = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        head = QHBoxLayout()
        head.addWidget(label(tr("What if"), "heading"), 1)
        self.reset_button = QPushButton(icon("undo"), tr("As it is"))
        set_role(self.reset_button, "plain")
        self.reset_button.clicked.connect(self.reset)
        head.addWidget(self.reset_button)
        column.addLayout(head)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        self.pace, self._pace_words = self._row(grid, 0, tr("Pace"), 0, PACE_MOST, 100)
        self.extra, self._extra_words = self._row(grid, 1, tr("Credits more"), 0, STEPS, 0)
        self.end, self._end_words = self._row(grid, 2, tr("Last day"), 0, WEEKS_MOST, 0)
        self.pace.setPageStep(25)
        self._home = 0
        self._today = date.min

    def fit(self, standing: Standing) -> None:
        """Let the sliders reach what is worth trying; what is tried stays."""
        granted = max((one.amount for one in standing.grants), default=0)
        self._step = max(round(granted / STEPS * 2 / MICRO), 1) * MICRO
        ends = [one.ends_on for one in standing.grants if one.ends_on > standing.today]
        is_first = not self._ends_on
        self._today = date.fromisoformat(standing.today)
        self._ends_on = max(ends, default="")
        for widget in (self.end, self._end_words):
            widget.setEnabled(bool(self._ends_on))
        if self._ends_on and is_first:
            weeks = max((date.fromisoformat(self._ends_on) - self._today).days // 7, 0)
            self.end.blockSignals(True)
            self.end.setRange(0, weeks + WEEKS_MOST)
            self._home = weeks
            self.end.setValue(weeks)
            self.end.blockSignals(False)
        self._tell()

    def value(self) -> WhatIf:
        """Return what is tried."""
        moved = self.end.value() - self._home
        end = ""
        if self._ends_on and moved:
            last = date.fromisoformat(self._ends_on) + timedelta(weeks=moved)
            end = max(last, self._today).isoformat()
        return WhatIf(self.pace.value(), self.extra.value() * self._step, end)

    def reset(self) -> None:
        """Try nothing."""
        for slider, value in ((self.pace, 100), (self.extra, 0), (self.end, self._home)):
            slider.setValue(value)

    def _row(
        self, grid: QGridLayout, at: int, name: str, least: int, most: int, value: int
    ) -> tuple[QSlider, QLabel]:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(least, most)
        slider.setValue(value)
        slider.setAccessibleName(name)
        caption, words = label(name, "muted"), label()
        caption.setBuddy(slider)
        grid.addWidget(caption, at, 0)
        grid.addWidget(slider, at, 1)
        grid.addWidget(words, at, 2)
        slider.valueChanged.connect(self._on_moved)
        return slider, words

    def _on_moved(self, _: int) -> None:
        self._tell()
        self._changed()

    def _tell(self) -> None:
        tried = self.value()
        texts = (
            (self.pace, self._pace_words, tr("{n} %", n=number(tried.pace))),
            (self.extra, self._extra_words, credits_text(tried.extra)),
            (self.end, self._end_words, day_text(tried.ends_on or self._ends_on)),
        )
        for slider, words, text in texts:
            words.setText(text)
            slider.setAccessibleDescription(pair(slider.accessibleName(), text))
        self.reset_button.setEnabled(tried != WhatIf())
