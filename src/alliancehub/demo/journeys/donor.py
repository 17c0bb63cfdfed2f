"""A donor sees what became of what it gave, and whether it will be used in time."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from alliancehub.demo.stage import Seat, Stage
from alliancehub.desktop.dialogs.compute_report_sheet import ComputeReportSheet
from alliancehub.desktop.dialogs.print_sheet import PrintSheet
from alliancehub.desktop.hands import Stuck
from alliancehub.desktop.panels.burn_down_panel import BurnDownPanel
from alliancehub.desktop.panels.statement_panel import StatementPanel
from alliancehub.desktop.panels.usage_panel import UsagePanel
from alliancehub.desktop.screens.detail_pane import DetailPane

P = TypeVar("P")
BUSY = "Four more seeds of the ablations"


def walk_as_donor(stage: Stage) -> None:
    """Offline: the board's report as a file, a statement as PDF, the forecast, and what if."""
    mara = stage.seat("mara")
    with stage.step("opens the board's report on a train", mara, "board-report"):
        mara.go_offline()
        mara.hands.run("compute_report")
        sheet = mara.hands.sheet(ComputeReportSheet)
        mara.hands.until(lambda: sheet.box.chart.data.labels, "the organisations")
    with stage.step("keeps it for the minutes"):
        path = stage.pictures / "board-report.svg"
        sheet.box.save_to(path)
        _is_there(mara, path)
    with stage.step("sees who used what", mara, "usage-of-all"):
        tab = sheet.tabs.button(1)
        mara.hands.click(tab)
        mara.hands.until(lambda: sheet.usage.box.chart.data.labels, "the weeks")
        mara.hands.click(sheet.close_button)
    with stage.step("reads a statement, credit by credit", mara, "statement"):
        pane = mara.hands.find("compute", "allocation", "ablations", BUSY)
        statement = _tab(mara, pane, "statement", StatementPanel)
        mara.hands.until(lambda: statement.model and statement.model.rowCount() > 10, "its lines")
    with stage.step("keeps it as a PDF"):
        path = stage.pictures / "statement.pdf"
        mara.hands.click(statement.pdf_button)
        mara.hands.sheet(PrintSheet).save_to(path)
        _is_there(mara, path)
    with stage.step("sees when it runs out, and what if it went faster", mara, "burn-down"):
        burning = _tab(mara, pane, "burn_down", BurnDownPanel)
        mara.hands.until(lambda: burning.found.is_known, "the forecast")
        before = burning.headline.text()
        burning.what_if.pace.setValue(200)
        mara.hands.until(lambda: burning.headline.text() != before, "another forecast")
    with stage.step("and by whom it was used", mara, "usage"):
        usage = _tab(mara, pane, "usage", UsagePanel).view
        usage.way.setCurrentIndex(usage.way.findData("person"))
        usage.ask()
        mara.hands.until(lambda: usage.box.chart.data.is_sideways, "the people")
        mara.go_online()


def _tab(mara: Seat, pane: DetailPane, name: str, kind: type[P]) -> P:
    pane.show_tab(name)
    mara.hands.rest()
    shown = pane.pages.currentWidget()
    if not isinstance(shown, kind):
        raise Stuck(f"the tab {name} is not in sight")
    return shown


def _is_there(mara: Seat, path: Path) -> None:
    mara.hands.until(lambda: path.exists() and path.stat().st_size > 1_000, f"{path.name}")
