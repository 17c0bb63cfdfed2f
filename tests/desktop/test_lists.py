"""Lists as members work with them: many rows at once, columns of their own, copies, drops."""

from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from alliancehub.desktop.models import row_table_model
from alliancehub.model.changeset import ChangeSet
from tests.hub import PASSWORD

COUNT = 160
FAR = 150


@pytest.fixture(scope="module")
def desktop(shared_stage, hub):
    """The desktop of a member with more tools than one page holds."""
    hub.member("ada")
    shared_stage.sign_in(hub.url, "ada", PASSWORD)
    shared_stage.until(lambda: shared_stage.desk.known.hello.creatable, "who this is")
    values = [{"title": f"Tool {at:03}", "purpose": "safety"} for at in range(COUNT)]
    commands = [["create", {"kind": "tool", "values": one}] for one in values]
    shared_stage.ask("submit_many", commands=commands)
    shared_stage.until_synced()
    return shared_stage


@pytest.fixture
def tools(desktop):
    """The list of tools, in order of their names, with nothing chosen."""
    screen = desktop.go("catalogue")
    screen.show_tab("tool")
    screen.kind_list.sort.by = "title"
    screen.kind_list.search.set_words("")
    screen.kind_list.ask()
    desktop.settle()
    yield screen.kind_list
    desktop.window.over.close_all()
    desktop.settle()


def choose(desktop, tools, first, last):
    tools.table.choose_row(first)
    for _ in range(last - first):
        QTest.keyClick(tools.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    desktop.until(tools.bar.isVisible, "the bar")
    desktop.until(lambda: "edit" in tools.work.offered, "what is offered")
    desktop.settle()


def tags_of(desktop, first, last):
    hits = desktop.ask("query", query={"kind": "tool", "sort": "title", "limit": 300}).hits
    return [hit.values["tags"] for hit in hits[first : last + 1]]


def test_several_rows_show_what_can_be_done_with_them(desktop, tools):
    height = tools.table.geometry()
    choose(desktop, tools, 1, 3)
    assert tools.bar.count.text() == "3 chosen"
    assert tools.bar.buttons["change"].isVisible()
    assert tools.bar.buttons["delete"].isVisible()
    assert tools.table.geometry() == height
    tools.bar.buttons["clear"].click()
    desktop.settle()
    assert tools.work.count == 1
    assert tools.bar.isHidden()


def test_what_lies_beside_a_list_knows_how_many_rows_are_chosen(desktop, tools):
    place = desktop.window.current
    tools.search.set_words("zzzz")
    desktop.until(lambda: tools.pages.currentWidget() is tools.empty, "the list to be empty")
    place.right.setCurrentWidget(place.nothing)
    place.show_tab("event")  # nothing was read there yet, and nothing is listed
    desktop.until(lambda: place.right.currentWidget() is not place.nothing, "a blank page")
    place.show_tab("tool")
    tools.search.set_words("")
    desktop.settle()
    choose(desktop, tools, 1, 3)
    assert place.nothing.title() == "3 chosen"
    tools.table.choose_row(0)
    desktop.settle()
    assert place.nothing.title() == "Nothing chosen"


def test_one_form_changes_many_rows_and_one_undo_takes_it_back(desktop, tools):
    desktop.ask("pause", is_paused=True)
    choose(desktop, tools, 4, 8)
    tools.bar.buttons["change"].click()
    sheet = desktop.sheet
    sheet.picks["tags"].click()
    sheet.form.fields["tags"].set_value(["audit"])
    sheet.save()
    desktop.until(lambda: desktop.sheet is None, "the sheet to close")
    desktop.settle()
    assert tags_of(desktop, 4, 9) == [["audit"]] * 5 + [[]]
    assert desktop.ask("status").waiting == 5
    desktop.desk.undo()
    desktop.settle()
    assert tags_of(desktop, 4, 9) == [[]] * 6
    desktop.ask("pause", is_paused=False)


def test_all_rows_are_copied_also_those_that_are_not_here(desktop, tools):
    tools.table.choose_row(0)
    QTest.keyClick(tools.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert tools.work.count == tools.model.rowCount()
    desktop.window.current.copy()
    desktop.settle()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == COUNT + 1
    assert lines[0].split("\t")[0] == "Name"
    assert [line.split("\t")[0] for line in lines[1:]] == [f"Tool {at:03}" for at in range(COUNT)]


def test_a_link_finds_a_row_far_down_and_shows_it(desktop, tools):
    row = desktop.ask("ids", query={"kind": "tool", "sort": "title", "offset": FAR, "limit": 1})[0]
    assert tools.model.row_of(row) == -1
    desktop.desk.open_row("tool", row)
    desktop.until(lambda: tools.table.currentIndex().row() == FAR, "the row")
    desktop.until(lambda: tools.table.current_hit() is not None, "the row to be here")
    assert tools.table.current_hit().id == row
    assert (
        tools.table.viewport()
        .rect()
        .contains(tools.table.visualRect(tools.table.currentIndex()).center())
    )


def test_columns_are_chosen_and_remembered_for_the_kind(desktop, tools):
    tools.table.choose_row(3)
    entries = {one.text(): one for one in tools.columns.menu().actions()}
    entries["Tags"].trigger()
    desktop.settle()
    assert [one.name for one in tools.model.columns][-1] == "tags"
    assert tools.table.currentIndex().row() == 3
    assert "tags" in desktop.window.memory.text("columns/tool")
    assert tools.model.hit(3) is not None
    entries["Reset columns"].trigger()
    tools.columns.take(type(tools.columns.choice)())
    assert desktop.window.memory.text("columns/tool") == ""


def test_the_sheet_of_columns_moves_and_widens_by_keyboard(desktop, tools):
    tools.columns_button.click()
    sheet = desktop.sheet
    before = [one.name for one in tools.model.columns]
    sheet.list.setCurrentRow(1)
    QTest.keyClick(sheet.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [one.name for one in tools.model.columns][1:3] == [before[2], before[1]]
    sheet.width_box.setValue(190)
    desktop.settle()
    assert tools.columns.choice.widths == {before[1]: 190}
    sheet.reset_button.click()
    assert [one.name for one in tools.model.columns] == before
    assert tools.table.columns.widths == {}


def drop(widget, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(one)) for one in paths])
    button, key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, button, key)
    QApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), copy, data, button, key))


def test_of_several_files_one_is_looked_at_and_the_rest_is_told(desktop, tools, tmp_path):
    table = tmp_path / "tools.csv"
    table.write_text("Title,Purpose\nAlpha,safety\n")
    drop(tools, tmp_path / "picture.png", table, tmp_path / "more.csv")
    desktop.settle()
    assert type(desktop.sheet).__name__ == "ImportSheet"
    said = desktop.window.toasts.toasts[-1].text
    assert said == "“tools.csv” is looked at, the rest was left: drop one at a time."
    drop(desktop.sheet, table, tmp_path / "more.csv")
    assert desktop.window.toasts.toasts[-1].text == said
    desktop.settle()
    desktop.window.over.close_all()


def test_what_is_no_table_is_told_wherever_it_is_dropped(desktop, tools, tmp_path):
    (tmp_path / "folder").mkdir()
    for name in ("picture.png", "folder"):
        drop(tools, tmp_path / name)
        assert desktop.window.toasts.toasts[-1].text.startswith(f"“{name}” cannot be dropped here")
    assert desktop.sheet is None


def test_only_tables_can_be_dropped_on_a_list(desktop, tools, tmp_path):
    seen: list[Any] = []
    tools.files_dropped.connect(seen.append)
    for name in ("tools.csv", "picture.png"):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        copy = Qt.DropAction.CopyAction
        enter = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
        enter.ignore()
        QApplication.sendEvent(tools, enter)
        if enter.isAccepted():  # else by the window, to say why not
            QApplication.sendEvent(tools, QDropEvent(QPointF(5, 5), copy, data, left, none))
    desktop.settle()
    assert seen == [[str(tmp_path / "tools.csv")]]
    desktop.window.over.close_all()


def test_a_screen_reader_hears_every_cell(desktop, tools):
    tools.table.choose_row(0)
    desktop.settle()
    table = QAccessible.queryAccessibleInterface(tools.table)
    heard = [table.child(at).text(QAccessible.Text.Name) for at in range(8)]
    assert table.role() == QAccessible.Role.Table
    assert [one for one in heard if one][:6] == [
        *("Name", "Purpose", "Licence"),
        *("Tool 000", "Safety", "empty"),
    ]


def test_the_chosen_rows_alone_are_exported_with_the_columns_of_the_list(desktop, tools, tmp_path):
    choose(desktop, tools, 10, 12)
    tools.bar.buttons["export"].click()
    desktop.sheet.export_to(str(tmp_path / "some.csv"))
    desktop.until((tmp_path / "some.csv").exists, "the file")
    desktop.settle()
    lines = (tmp_path / "some.csv").read_text("utf-8-sig").splitlines()
    assert lines[0] == "Name,Purpose,Licence,Id"
    assert [line.split(",")[0] for line in lines[1:]] == ["Tool 010", "Tool 011", "Tool 012"]


def test_the_menu_of_rows_offers_what_the_engine_offers(desktop, tools):
    choose(desktop, tools, 1, 2)
    menu = tools.work.menu(tools.table.current_hit())
    texts = [one.text().partition("\t")[0] for one in menu.actions()]
    assert {"Change…", "Delete", "Export…"} <= set(texts)
    menu.deleteLater()


def test_many_rows_are_deleted_and_come_back_with_one_undo(desktop, tools):
    desktop.ask("pause", is_paused=True)
    choose(desktop, tools, 20, 24)
    tools.bar.buttons["delete"].click()
    desktop.until(lambda: tools.model.rowCount() == COUNT - 5, "the rows to go")
    desktop.desk.undo()
    desktop.until(lambda: tools.model.rowCount() == COUNT, "the rows to come back")
    desktop.ask("pause", is_paused=False)
    desktop.settle()


def test_a_list_shows_news_at_once_but_follows_a_stream_of_them_at_its_leisure(
    desktop, tools, monkeypatch
):
    monkeypatch.setattr(row_table_model, "STREAM_MS", 60_000)
    model, news = tools.model, ChangeSet("sync", {"tool": ["one"]})
    model._stream.setRemainingTime(0)
    for _ in range(3):
        desktop.desk.bridge.changed.emit(news)
        assert model._news.interval() == row_table_model.NEWS_MS
        desktop.until(lambda: not (model._news.isActive() or model._is_refreshing), "the answer")
    desktop.desk.bridge.changed.emit(news)
    assert model._news.interval() > 10_000
    model._news.start(0)
    desktop.until(lambda: not (model._news.isActive() or model._is_refreshing), "the answer")
    model._stream.setRemainingTime(0)
