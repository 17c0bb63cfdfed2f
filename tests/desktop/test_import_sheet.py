"""The import sheet and the work in the background, in a real window."""

import csv
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from alliancehub.desktop.later import made
from alliancehub.desktop.progress_words import left_text, outcome, progress_line
from alliancehub.engine.job_api import Job
from alliancehub.model.errors import Refusal
from tests.hub import PASSWORD


@pytest.fixture(scope="module")
def desktop(shared_stage, hub):
    shared_stage.sign_in(hub.url, "root", PASSWORD)
    return shared_stage


@pytest.fixture
def table(tmp_path):
    def of(text):
        path = tmp_path / "tools.csv"
        path.write_text(text, "utf-8")
        return str(path)

    return of


@pytest.fixture
def sheet_of(desktop):
    def of(path="", kind="tool", **more):
        sheet = made("sheet:import", desktop.desk, path, kind)
        desktop.desk.sheet_wanted.emit(sheet)
        return sheet

    yield of
    desktop.window.over.close_all()
    desktop.window.toasts.end_actions()


def at_columns(desktop, sheet):
    desktop.until(lambda: sheet.pages.currentWidget() is sheet.columns_page, "the columns")
    desktop.until(lambda: len(sheet.columns.choices) == len(sheet.columns.fields()), "all of them")


def at_report(desktop, sheet):
    desktop.until(lambda: sheet.pages.currentWidget() is sheet.report_table, "the report")
    desktop.settle(0.05)


def titles(desktop):
    page = desktop.ask("query", query={"kind": "tool", "limit": 500})
    return {hit.title for hit in page.hits}


def cells(sheet):
    model = sheet.report_table.table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_a_table_is_matched_corrected_checked_and_brought_in_and_undone(desktop, sheet_of, table):
    sheet = sheet_of(table("Name;Purpos;Words\nProbe;Trust;a\nWrong;King;b\n"))
    at_columns(desktop, sheet)
    assert sheet.columns.fields() == ["title", "purpose", ""]
    assert "alike" in sheet.columns.choices[1].accessibleDescription()
    choice = sheet.columns.choices[2]
    choice.setCurrentIndex(choice.findText("Tags"))
    choice.activated.emit(choice.currentIndex())
    assert sheet.columns.fields() == ["title", "purpose", "tags"]
    sheet.check_button.click()
    at_report(desktop, sheet)
    assert sheet.report_table.sums["error"].isChecked()
    (row,) = cells(sheet)
    assert row[0] == "Problem"
    assert row[3] == "Purpos"
    assert "King" in row[4]
    assert row[5]
    assert "Probe" not in titles(desktop)
    assert sheet.import_button.text() == "Import 1 row"
    sheet.import_button.click()
    desktop.until(lambda: not sheet.undo_button.isHidden(), "the import")
    assert "1 new" in sheet.where.text()
    assert "Probe" in titles(desktop)
    sheet.undo_button.click()
    desktop.until(lambda: "Probe" not in titles(desktop), "the undoing")


def test_what_was_not_taken_is_saved_to_a_file(desktop, sheet_of, table, tmp_path):
    sheet = sheet_of(table("Name;Purpose\nWrong;King\n"))
    at_columns(desktop, sheet)
    sheet.check()
    at_report(desktop, sheet)
    assert not sheet.save_button.isHidden()
    assert not sheet.import_button.isEnabled()
    saved = tmp_path / "saved.csv"
    sheet.save_problems_to(str(saved))
    desktop.until(saved.exists, "the file")
    with saved.open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file, delimiter=";"))[1][:2] == ["Wrong", "King"]


def test_a_field_has_one_column_only(desktop, sheet_of, table):
    sheet = sheet_of(table("Name;Other;Purpose\nProbe;x;Trust\n"))
    at_columns(desktop, sheet)
    choice = sheet.columns.choices[1]
    choice.setCurrentIndex(choice.findText("Name *"))
    choice.activated.emit(choice.currentIndex())
    assert sheet.columns.fields() == ["", "title", "purpose"]
    assert sheet.columns.choices[0].currentText() == "Leave out"


def test_what_is_no_table_is_refused_in_the_sheet(desktop, sheet_of, tmp_path):
    sheet = sheet_of(str(tmp_path / "gone.csv"))
    desktop.until(lambda: not sheet.problem.isHidden(), "the refusal")
    assert "No such file" in sheet.problem.text()
    assert sheet.choose_button.isEnabled()


def test_hundreds_of_columns_are_laid_out_bit_by_bit(desktop, sheet_of, table):
    header = ";".join(f"c{n}" for n in range(300))
    sheet = sheet_of(table(f"{header}\n{';'.join('1' * 300)}\n"))
    desktop.until(sheet.columns.fields, "the columns")
    assert len(sheet.columns.choices) < 300
    at_columns(desktop, sheet)
    assert not sheet.check_button.isEnabled()


def test_a_long_report_is_fetched_as_it_is_looked_at(desktop, sheet_of, table):
    text = "Name;Purpose\n" + "".join(f"Tool {n};Trust\n" for n in range(1_000))
    sheet = sheet_of(table(text))
    at_columns(desktop, sheet)
    sheet.check()
    at_report(desktop, sheet)
    model = sheet.report_table.table.model()
    assert model.rowCount() == 1_000
    last = model.index(999, 4)
    assert last.data() is None
    desktop.until(lambda: last.data() == "Tool 999", "the last line")


def drop(widget, path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(path)])
    copy, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(5, 5), copy, mime, button, none)
    QApplication.sendEvent(widget, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), copy, mime, button, none))


def test_a_table_dropped_on_a_list_is_to_become_rows_of_it(desktop, table):
    screen = desktop.go("catalogue")
    screen.show_tab("tool")
    drop(screen.kind_list, table("Name;Purpose\nProbe;Trust\n"))
    sheet = desktop.sheet
    at_columns(desktop, sheet)
    assert sheet.source.kind == "tool"
    desktop.window.over.close_all()


def test_a_table_dropped_elsewhere_asks_what_it_is(desktop, table):
    desktop.go("home")
    drop(desktop.window.centralWidget(), table("Name;Purpose\nProbe;Trust\n"))
    sheet = desktop.sheet
    assert sheet.pages.currentWidget() is sheet.nothing
    at = next(n for n, one in enumerate(sheet._sources) if one.kind == "tool")
    sheet.formats.setCurrentIndex(at)
    sheet.check_button.click()
    at_columns(desktop, sheet)
    assert sheet.columns.fields() == ["title", "purpose"]
    desktop.window.over.close_all()


def test_work_goes_on_without_the_sheet_and_is_told_at_its_end(desktop, sheet_of, table):
    text = "Name;Purpose\n" + "".join(f"Later {n};Trust\n" for n in range(300))
    sheet = sheet_of(table(text))
    at_columns(desktop, sheet)
    sheet.check()
    at_report(desktop, sheet)
    said: list[Any] = []
    desktop.desk.said.connect(said.append)
    sheet.carry_out()
    desktop.until(lambda: desktop.desk.jobs.running, "the job")
    desktop.window.over.close_all()
    desktop.until(lambda: any("300 new" in one.text for one in said), "the word")
    told = next(one for one in said if "300 new" in one.text)
    assert told.action == "Undo"
    told.run()
    desktop.until(lambda: "Later 0" not in titles(desktop), "the undoing")


def test_sync_activity_lists_the_work_and_what_came_of_it(desktop, sheet_of, table):
    desktop.window.over.open_activity()
    activity = desktop.sheet
    count = len(activity.jobs.rows)
    args = {"format": "projects", "path": table("Title\n"), "dry_run": False}
    desktop.desk.jobs.start("import_file", args, desktop.window)
    desktop.until(
        lambda: len(activity.jobs.rows) > count and activity.jobs.rows[0].job.is_ended, "its end"
    )
    row = activity.jobs.rows[0]
    row.cancel_clicked.emit(row.job.id)
    desktop.until(
        lambda: row.job.id not in [one.id for one in desktop.ask("jobs")], "it to be off the list"
    )
    assert row.job.id not in [one.job.id for one in activity.jobs.rows]


def test_the_strip_in_the_sidebar_shows_what_goes_on_and_hides_again(desktop):
    strip, watch = desktop.window.sidebar.jobs, desktop.desk.jobs
    job = Job("x", "count", "Count of sheep", "running", 500, 1_000, speed=10, left_s=50)
    watch._take(job)
    strip._patience.timeout.emit()
    assert "50" in strip.text()
    assert "500 of 1,000 rows · 10 rows a second · 50 seconds left" in strip.toolTip()
    assert strip.accessibleName()
    watch._take(Job("x", "count", "Count of sheep", "done", is_quiet=True))
    assert strip.isHidden()


def test_the_words_of_progress_are_whole_and_short():
    assert left_text(None) == ""
    assert [left_text(one) for one in (0.2, 59, 90, 7_200)] == [
        "1 second left",
        "59 seconds left",
        "2 minutes left",
        "2 hours left",
    ]
    assert progress_line(Job("x", "n", "t", "waiting")) == "Waits for its turn"
    assert progress_line(Job("x", "n", "t", "running", 3, 0, "files")) == "3 files"
    assert "MiB of" in progress_line(Job("x", "n", "t", "running", 2**21, 2**22, "bytes", 2.0**20))
    failed = Job("x", "n", "Export", "failed", refusal=Refusal("x", "The disk is full."))
    assert outcome(failed) == "Export failed. The disk is full."
    assert outcome(Job("x", "n", "Export", "done")) == "Export is done."


def test_work_whose_engine_ended_is_told_as_failed(desktop):
    said: list[Any] = []
    watch = desktop.desk.jobs
    watch.ended.connect(said.append)
    watch._take(Job("lost", "count", "Count of sheep", "running", 5, 10))
    watch._take_all(desktop.ask("jobs"))
    (job,) = [one for one in said if one.id == "lost"]
    assert job.state == "failed"
    assert "ended before the work did" in outcome(job)
    assert watch.running == []
    watch._take_all(desktop.ask("jobs"))
    watch._jobs.pop("lost", None)


def test_a_table_that_was_misread_is_read_anew_as_the_member_says(desktop, sheet_of, tmp_path):
    path = tmp_path / "tools.csv"
    path.write_bytes("Name;Purpose\nЮлия;Trust\n".encode("cp1251"))
    sheet = sheet_of(str(path))
    at_columns(desktop, sheet)
    options = sheet.columns_page.options
    assert options.encoding.isVisible()
    assert options.encoding.currentData() == "cp1252"

    options.encoding.setCurrentIndex(options.encoding.findData("cp1251"))
    options.encoding.activated.emit(options.encoding.currentIndex())
    desktop.until(sheet.progress.isHidden, "the file to be read anew")
    assert sheet.focusWidget() is options.encoding
    sheet.check()
    at_report(desktop, sheet)
    assert any("Юлия" in cell for row in cells(sheet) for cell in row)


def test_a_table_in_unicode_asks_nobody_what_it_is_read_as(desktop, sheet_of, table):
    sheet = sheet_of(table("Name;Purpose\nÜberblick;Trust\n"))
    at_columns(desktop, sheet)
    assert sheet.columns_page.options.encoding.isHidden()


def test_a_table_with_bytes_that_no_encoding_knows_is_answered_all_the_same(
    desktop, sheet_of, tmp_path
):
    path = tmp_path / "tools.csv"
    path.write_bytes(b"Name,Purpose\nCaf\xe9 \x81,Trust\n")
    sheet = sheet_of(str(path))
    at_columns(desktop, sheet)
    assert sheet.columns.choices
