"""Statement, burn-down, usage, held-up jobs and the board's report, over a real hub's ledger."""

import csv
import shutil
import subprocess
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget

from alliancehub.demo.seed import PASSWORD, seed
from alliancehub.desktop.dialogs.form_sheet import CommandSheet, CreateSheet
from alliancehub.desktop.dialogs.print_sheet import PrintSheet
from alliancehub.desktop.palette_finds import PaletteFinds
from alliancehub.desktop.panels import PANELS, periods
from alliancehub.desktop.panels.burn_down_panel import BurnDownPanel
from alliancehub.desktop.panels.forecast_words import headline, method, pace_words
from alliancehub.desktop.panels.periods import days_of
from alliancehub.desktop.screens.pane_panels import PanePanels
from alliancehub.desktop.screens.row_sheet import RowSheet
from alliancehub.engine.api import Detail
from alliancehub.model.catalogue import Catalogue
from alliancehub.model.field_types import MICRO
from alliancehub.model.forecast import Forecast, Grant, Standing, WhatIf, forecast
from alliancehub.model.kinds.accelerator_resource import AcceleratorResource
from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.query import Hit
from alliancehub.server.hub import new_cause, open_hub
from alliancehub.server.settings import Settings
from tests.hub import Hub

BUSY = "Four more seeds of the ablations"
JOB = "77001"
ACCOUNT = "ah-77aa0011bb22"


@pytest.fixture(scope="module")
def hub(tmp_path_factory):
    """A hub with the demonstration's alliance, one job of which waits for credits."""
    folder = tmp_path_factory.mktemp("alliance")
    seed(Settings(folder))
    opened = open_hub(Settings(folder))
    try:
        with opened.write() as writing:
            (found,) = opened.work(writing.tx, "").find(Allocation, title=BUSY)
            told = {
                "job": JOB,
                "cluster": "north",
                "allocation": found.id,
                "person": found.person,
                "reason": "credits_short",
                "word": "AssocGrpGRESMinutes",
                "missing": 42 * MICRO,
            }
            writing.as_hub("note_job", told, new_cause())
            account: dict[str, object] = {
                "allocation": found.id,
                "cluster": "north",
                "account": ACCOUNT,
            }
            writing.as_hub("note_cluster_account", account, new_cause())
            for one in opened.work(writing.tx, "").find(AcceleratorResource):
                report: dict[str, object] = {
                    "resource": one.id,
                    "cluster": "north",
                    "outcome": "mended",
                }
                writing.as_hub("note_connector_run", report, new_cause())
    finally:
        opened.close()
    with Hub(data=folder) as made:
        yield made


@pytest.fixture(scope="module")
def desktop(shared_stage, hub):
    shared_stage.sign_in(hub.url, "mara", PASSWORD)
    shared_stage.until(lambda: shared_stage.desk.known.is_admin, "the administrator's rights")
    return shared_stage


@pytest.fixture
def pane(desktop):
    """The detail pane with the allocation that was used most."""
    screen = desktop.open_first("compute", "allocation", "seeds ablations")
    desktop.until(lambda: screen.pane is not None and screen.pane.detail, "the allocation")
    assert screen.pane.detail.hit.title == BUSY
    yield screen.pane
    desktop.window.over.close_all()
    desktop.settle(0.05)


@pytest.fixture
def opened(desktop, pane):
    """Return what opens a tab of the pane."""

    def open_one(name):
        pane.show_tab(name)
        desktop.settle(0.1)
        return pane.pages.currentWidget()

    return open_one


def lines(panel):
    return [panel.model.data(panel.model.index(at, 0), 257) for at in range(panel.model.rowCount())]


def all_lines(desktop, allocation):
    query = {"kind": "statement_line", "where": {"allocation": [allocation]}, "limit": 500}
    return [one.values for one in desktop.ask("query", query=query).hits]


def test_the_tabs_follow_from_the_declaration_and_no_kind_is_shown_twice(pane):
    declared = Catalogue().specs[[one.name for one in Catalogue().specs].index("allocation")]
    assert [one for one in pane.tabs if one in PANELS] == list(declared.panels)
    shown_there = ("statement_line", "job_notice", "cluster_account")
    assert not [one for one in pane.tabs if one.startswith(shown_there)]
    assert "increment.allocation" in pane.tabs


def test_compute_has_seven_tabs_at_most_and_all_else_is_reached_from_what_it_belongs_to(
    desktop, pane, opened
):
    known = desktop.desk.known
    assert len(known.kinds_in("compute")) <= 7
    panel = opened("jobs")
    desktop.until(lambda: panel.accounts, "the account on the cluster")
    texts = [one.text() for one in panel.findChildren(QLabel)]
    assert any(ACCOUNT in one and "north" in one for one in texts)
    (copied,) = [one for one in panel.findChildren(QPushButton) if not one.text()]
    copied.click()
    assert QGuiApplication.clipboard().text() == f"--account={ACCOUNT}"
    ids = {
        kind: desktop.ask("query", query={"kind": kind, "limit": 1}).hits[0]
        for kind in ("rate", "increment", "cluster_account", "job_notice", "connector_report")
    }
    resource = ids["connector_report"].values["resource"]
    desktop.desk.open_row("accelerator_resource", resource)
    of_resource = desktop.window.current
    desktop.until(
        lambda: of_resource.pane.detail and of_resource.pane.detail.hit.id == resource,
        "the accelerator",
    )
    assert {"rate.resource", "connector_report.resource"} <= set(of_resource.pane.tabs)
    for kind, hit in ids.items():
        assert not known.kinds[kind].place
        desktop.desk.open_row(kind, hit.id)
        desktop.until(
            lambda: (
                desktop.window.findChildren(RowSheet)
                and desktop.window.findChildren(RowSheet)[-1].pane.detail
            ),
            kind,
        )
        assert desktop.window.findChildren(RowSheet)[-1].pane.detail.hit.id == hit.id
        desktop.window.over.close_all()
        desktop.settle(0.05)


def test_what_no_place_lists_is_found_by_search_and_palette(desktop):
    for words, kind in ((ACCOUNT, "cluster_account"), (JOB, "job_notice"), (BUSY, "increment")):
        hits = desktop.ask("query", query={"text": words, "limit": 20}).hits
        assert kind in {one.kind for one in hits}
    finds = PaletteFinds(desktop.window, desktop.window)
    finds.ask(ACCOUNT)
    desktop.until(lambda: finds.found, "what the palette finds")
    assert finds.found[0].key.startswith("row:cluster_account:")
    finds.deleteLater()


def test_each_line_says_what_was_left_after_it(desktop, pane, opened):
    panel = opened("statement")
    shown = all_lines(desktop, pane.detail.hit.id)
    assert panel.model.rowCount() == len(shown) > 10
    assert shown[0]["balance"] == pane.detail.hit.values["balance"]
    for later, earlier in pairwise(shown):
        assert later["balance"] == earlier["balance"] + later["amount"]
    assert shown[-1]["entry"] == "grant"
    words = [one.accessibleName() for one in panel.findChildren(type(panel).__mro__[2])]
    assert any(one.startswith("Granted: 1,612.8") for one in words)


def test_a_line_opens_what_it_comes_from_and_else_itself(desktop, pane, opened):
    panel = opened("statement")
    went = []
    desktop.desk.opened.connect(lambda *row: went.append(row))
    query = {"kind": "statement_line", "where": {"allocation": [pane.detail.hit.id]}}
    hits = desktop.ask("query", query={**query, "limit": 500}).hits
    panel.open_cause(hits[0])
    assert went[-1] == ("statement_line", hits[0].id)
    desktop.settle(0.1)
    assert desktop.sheet.pane.detail.hit.id == hits[0].id
    desktop.window.over.close_all()
    panel.open_cause(hits[-1])
    assert went[-1] == (hits[-1].values["cause_kind"], hits[-1].values["cause"])
    assert went[-1][0] in desktop.desk.known.kinds
    desktop.settle(0.1)


def test_a_span_of_time_without_lines_says_what_to_do(desktop, opened, monkeypatch):
    panel = opened("statement")
    monkeypatch.setattr(periods, "today", lambda: "2099-01-01")  # in January last year has some
    panel.period.setCurrentIndex(panel.period.findData("last_year"))
    panel.ask()
    desktop.until(lambda: panel.model.rowCount() == 0, "no lines")
    desktop.settle(0.05)
    assert "choose a longer one" in panel.empty.accessibleName()
    panel.period.setCurrentIndex(0)
    panel.ask()
    desktop.until(panel.model.rowCount, "all lines")


def test_a_statement_is_printed_like_a_banks(desktop, opened, tmp_path):
    assert shutil.which("pdftotext"), "make system installs poppler-utils"
    opened("statement").print_it()
    sheet = desktop.sheet
    assert isinstance(sheet, PrintSheet)
    done = []
    sheet.closed.connect(lambda: done.append(True))
    path = tmp_path / "statement.pdf"
    sheet.save_to(path)
    desktop.until(lambda: done, "the PDF", 30)
    run = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True)
    text = run.stdout.decode()
    assert text.lstrip().startswith("Credit statement")
    assert BUSY in text
    assert " ago" not in text
    names = next(line for line in text.splitlines() if "Balance" in line)
    assert names.index("When") < names.index("Reason") < names.index("Amount")
    assert "Usage" in text
    assert "Grant" in text


def test_the_burn_down_says_what_the_forecast_says(desktop, pane, opened):
    panel = opened("burn_down")
    desktop.until(lambda: panel.standing, "the standing")
    values = pane.detail.hit.values
    assert panel.standing.left == values["balance"] + values["held"]
    assert sum(panel._past.burnt.values()) == values["burnt"]
    found = forecast(panel.standing)
    assert found.is_known
    assert panel.found == found
    assert panel.headline.text() == headline(panel.standing, found)
    data = panel.box.chart.data
    left = data.series[-1]
    assert left.name == "Left"
    (today,) = data.marks
    assert left.values[data.at.index(today.at)] == panel.standing.left
    assert left.values[0] == values["granted"]


def test_sliders_try_what_could_be_and_nothing_of_it_is_kept(desktop, opened):
    panel = opened("burn_down")
    assert isinstance(panel, BurnDownPanel)
    desktop.until(lambda: panel.standing, "the standing")
    standing, waiting = panel.standing, desktop.desk.status.waiting
    assert standing
    sliders = panel.what_if
    sliders.pace.setValue(200)
    sliders.extra.setValue(4)
    tried = sliders.value()
    assert (tried.pace, tried.extra) == (200, 4 * sliders._step)
    assert panel.found == forecast(standing, tried)
    assert panel.box.title.text() == "What would be left, in credits"
    assert "200 %" in sliders.pace.accessibleDescription()
    sliders.end.setValue(sliders.end.value() + 4)
    assert sliders.value().ends_on > max(one.ends_on for one in standing.grants)
    sliders.reset_button.click()
    assert sliders.value() == WhatIf()
    assert panel.found == forecast(standing)
    desktop.settle(0.05)
    assert desktop.desk.status.waiting == waiting


def test_usage_adds_up_to_what_was_used_however_it_is_parted(desktop, pane, opened):
    view = opened("usage").view
    burnt = pane.detail.hit.values["burnt"]
    seconds = sum(one["unit_seconds"] for one in all_lines(desktop, pane.detail.hit.id))
    for way in range(view.way.count()):
        view.way.setCurrentIndex(way)
        for measure, wanted in ((0, burnt), (1, seconds)):
            view.measure.setCurrentIndex(measure)
            view.ask()
            desktop.settle(0.05)
            data = view.box.chart.data
            assert sum(data.series[0].values) == wanted, (view.way.currentData(), measure)
    view.way.setCurrentIndex(0)
    view.measure.setCurrentIndex(0)


def test_a_job_that_does_not_start_says_why_and_begins_a_supplement(desktop, pane, opened):
    panel = opened("jobs")
    (notice,) = panel.hits
    row = panel._jobs.itemAt(0).widget()
    assert row.accessibleName().startswith(f"Job {JOB}: Too few credits are left")
    assert "42 credits are missing." in row.accessibleName()
    panel.ask_for_more(notice)
    desktop.until(lambda: isinstance(desktop.sheet, CreateSheet), "the form")
    values = desktop.sheet.form.values()
    (line,) = values["lines"]
    rate = desktop.ask("query", query={"kind": "accelerator_resource", "where": {
        "id": [line["resource"]]}}).hits[0].values["rate"]  # fmt: skip
    assert (line["hours"] - 1) * rate < 42 * MICRO <= line["hours"] * rate
    assert BUSY in values["title"]
    assert JOB in values["justification"]


def test_the_boards_report_holds_what_the_pools_say(desktop, tmp_path):
    desktop.window.over.open_named("sheet:compute_report")
    sheet = desktop.sheet
    desktop.until(lambda: sheet.box.chart.data.labels, "the report")
    pools = [one.values for one in desktop.ask("query", query={"kind": "pool"}).hits]
    path = tmp_path / "report.csv"
    sheet.box.save_to(path)
    names, *rows = csv.reader(path.read_text("utf-8-sig").splitlines())
    for column, field in (("Pledged", "pledged"), ("Delivered", "granted"), ("Used", "burnt")):
        at = names.index(column)
        told = sum(round(float(row[at]) * MICRO) for row in rows)
        assert told == sum(one[field] for one in pools) > 0, column
    assert len({row[0] for row in rows}) == len(rows) == len({one["donor"] for one in pools})
    sheet.span.choose("running")
    sheet.tabs.button(1).click()
    desktop.settle(0.1)
    assert sheet.pages.currentWidget().isAncestorOf(sheet.usage)
    used = sum(sheet.usage.box.chart.data.series[0].values)
    assert used == sum(one["burnt"] for one in pools)
    desktop.window.over.close_all()


def test_the_boards_report_of_days_adds_up_to_what_the_pools_say_and_is_kept_as_pdf_and_csv(
    desktop, tmp_path
):
    desktop.window.over.open_named("sheet:compute_report")
    sheet = desktop.sheet
    pools = [one.values for one in desktop.ask("query", query={"kind": "pool"}).hits]
    sheet.span.choose("days")
    sheet.span.first.set_value("2000-01-01")
    sheet.span.last.set_value("2099-12-31")
    sheet.span.last.changed.emit()
    desktop.until(lambda: "2099" in sheet.box.chart.data.title, "the report")
    told = {one.name: sum(one.values) for one in sheet.box.chart.data.series}
    assert told["Pledged"] == sum(one["pledged"] for one in pools)
    assert told["Delivered"] == sum(one["granted"] for one in pools)
    assert told["Used"] == sum(one["burnt"] for one in pools) > 0
    for form in ("csv", "pdf"):
        sheet.box.save_to(tmp_path / f"report.{form}")
    assert "2099" in sheet.box.title.text()
    if shutil.which("pdftotext"):
        text = subprocess.run(
            ["pdftotext", tmp_path / "report.pdf", "-"], capture_output=True, text=True, check=True
        ).stdout
        assert "Pledged, delivered and used" in text
        assert all(name[:12] in text for name in sheet.box.chart.data.labels)
    sheet.span.choose("last_quarter")
    assert sheet.span.days[0].endswith("-01")
    sheet.span.choose("days")
    sheet.span.first.set_value("no day")
    sheet.ask()
    assert sheet.shown.currentWidget() is sheet.empty
    desktop.window.over.close_all()


def test_the_values_can_be_read_as_a_table(desktop, opened):
    box = opened("usage").view.box
    box.table_button.setChecked(True)
    desktop.settle(0.05)
    assert box.pages.currentWidget() is box.table
    assert box.table.rowCount() == len(box.chart.data.labels)
    assert box.table.item(0, 0).text() == box.chart.data.labels[0]
    box.table_button.setChecked(False)


def test_spans_of_time_begin_and_end_with_months_and_years():
    assert days_of("month", "2026-02-14") == ("2026-02-01", "2026-02-28")
    assert days_of("last_month", "2026-01-31") == ("2025-12-01", "2025-12-31")
    assert days_of("year", "2026-11-28") == ("2026-01-01", "2026-12-31")
    assert days_of("last_year", "2026-11-28") == ("2025-01-01", "2025-12-31")
    assert days_of("quarter", "2026-11-28") == ("2026-10-01", "2026-12-31")
    assert days_of("last_quarter", "2026-02-28") == ("2025-10-01", "2025-12-31")
    assert days_of("last_quarter", "2026-05-31") == ("2026-01-01", "2026-03-31")
    assert days_of("all", "2026-11-28") == ("", "")


STANDING = Standing("2026-06-01", 40 * MICRO, (), (Grant(40 * MICRO, "2026-01-01", "2026-12-31"),))
KNOWN = Forecast(is_known=True, pace=10 * MICRO, counted=8, at_stake=40 * MICRO)


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (Forecast(is_known=False), "too little usage yet"),
        (KNOWN, "does not run out"),
        (
            Forecast(True, earliest="2026-07-01", at_stake=MICRO),
            "some is left at the end; it runs out on 1 Jul 2026 at the earliest",
        ),
        (
            Forecast(True, earliest="2026-07-01", likely="2026-08-01", at_stake=MICRO),
            "on 1 Aug 2026, on 1 Jul 2026 at the earliest, or not at all",
        ),
        (
            Forecast(
                True,
                earliest="2026-07-01",
                likely="2026-08-01",
                latest="2026-09-01",
                expires=4 * MICRO,
                expires_most=9 * MICRO,
                at_stake=10 * MICRO,
            ),
            "(between 1 Jul 2026 and 1 Sep 2026). 40 % will expire unused: 4 credits (between",
        ),
        (
            Forecast(True, expires_most=9 * MICRO, at_stake=10 * MICRO),
            "At most 9 credits will expire unused.",
        ),
    ],
)
def test_a_forecast_is_a_range_in_words(qapp, found, words):
    assert words in headline(STANDING, found)


def test_how_a_forecast_was_made_is_said_beside_it(qapp):
    assert "8 whole weeks" in method(KNOWN)
    assert "80 %" in method(KNOWN)
    assert "at least 3 whole weeks" in method(Forecast(is_known=False))
    assert pace_words(STANDING, KNOWN).startswith("10 credits a week are used; 1.31 a week")
    assert headline(Standing("2026-06-01", 0, (), ()), Forecast(is_known=False)) == (
        "Nothing is left."
    )


def test_who_grants_a_part_begins_with_the_lines_that_were_asked_for(desktop):
    screen = desktop.open_first("compute", "credit_request", "queue simulator full scale")
    desktop.until(lambda: screen.pane is not None and screen.pane.detail, "the request")
    hit = screen.pane.detail.hit
    sheet = CommandSheet(desktop.desk, desktop.desk.known.commands["decide_credits"], hit)
    try:
        asked = [
            {"line": at, "units": one["units"], "hours": one["hours"], "runs": one["runs"]}
            for at, one in enumerate(hit.values["lines"], start=1)
        ]

        choose(sheet, "decline")
        assert sheet.form.values()["grants"] == []
        choose(sheet, "partly")
        assert [{name: one[name] for name in asked[0]} for one in granted(sheet)] == asked

        sheet.form.fields["grants"].set_value([])
        choose(sheet, "approve")
        choose(sheet, "partly")
        assert granted(sheet) == [], "who took the lines away meant it"
    finally:
        sheet.deleteLater()


def test_a_decision_asks_only_what_belongs_to_it(desktop):
    screen = desktop.open_first("compute", "credit_request", "queue simulator full scale")
    desktop.until(lambda: screen.pane is not None and screen.pane.detail, "the request")
    hit = screen.pane.detail.hit
    sheet = CommandSheet(desktop.desk, desktop.desk.known.commands["decide_credits"], hit)
    try:
        hidden = {}
        for outcome in ("approve", "partly", "decline", "return"):
            choose(sheet, outcome)
            fields = sheet.form.fields.items()
            hidden[outcome] = {name for name, field in fields if field.isHidden()}
        assert hidden == {
            "approve": {"rule"},
            "partly": set(),
            "decline": {"grants"},
            "return": {"grants", "rule"},
        }
        assert sheet.aside is not None
        assert sheet.aside.figure.text() == "Nothing"
        assert "Line 1: " in sheet.aside.made_of.text()
    finally:
        sheet.deleteLater()


def test_what_was_done_with_a_request_stands_on_its_page(desktop):
    asked = {"kind": "decision", "where": {"outcome": ["partly"]}, "limit": 1}
    (decision,) = desktop.ask("query", query=asked).hits
    screen = desktop.open_first("compute", "credit_request", decision.title)
    desktop.until(lambda: "progress" in screen.pane.tabs, "the tab")
    assert screen.pane.detail.hit.id == decision.values["request"]
    screen.pane.show_tab("progress")
    panel = screen.pane.pages.currentWidget()
    desktop.until(lambda: decision.id in panel.steps.links, "the decision")
    assert panel.steps.links[decision.id].text() == "Approve in part"
    desktop.settle(0.05)
    texts = [one.text() for one in panel.findChildren(QLabel) if one.isVisible()]
    assert decision.values["reason"] in texts
    assert any(one.startswith("Granted: ") for one in texts)
    assert "Allocations" in texts


def test_a_request_that_nothing_was_done_with_has_no_tab_for_it(desktop):
    known = desktop.desk.known.kinds["credit_request"]
    panels = PanePanels(desktop.desk, QStackedWidget())
    bare = Detail(Hit("credit_request", "1", "Alone", "", {}, {}), [])
    assert panels.titles(known, bare) == {}
    decided = replace(bare, related=[("decision", "request", 1), ("allocation", "request", 0)])
    assert panels.titles(known, decided) == {"progress": "Progress"}
    elsewhere = replace(bare, related=[("increment", "request", 1), ("decision", "request", 0)])
    assert panels.titles(known, elsewhere) == {}


def choose(sheet, outcome):
    field = sheet.form.fields["outcome"]
    field.set_value(outcome)
    field.changed.emit()


def granted(sheet):
    return sheet.form.values()["grants"]
