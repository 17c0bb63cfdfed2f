"""The key that deletes rows: in which lists it does, and where it never does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from alliancehub.desktop.dialogs.confirm_sheet import ConfirmSheet
from alliancehub.desktop.screens.related_list import RelatedList
from tests.hub import PASSWORD, new_id

DEL = Qt.Key.Key_Delete


@pytest.fixture(scope="module")
def ada(hub):
    """A member with tools and a project of her own, beside a tool of somebody else's."""
    member = hub.member("ada")
    for title in ("Alpha", "Beta", "Gamma"):
        member.create("tool", title=title, purpose="safety")
    member.project = new_id()
    values = {"title": "Voices", "summary": "S", "focus_area": "models"}
    member.do("start_project", id=member.project, values=values)
    for title in ("First", "Second"):
        member.create("milestone", title=title, project=member.project)
    hub.member("bob").create("tool", title="Theirs", purpose="safety")
    return member


@pytest.fixture(scope="module")
def ada_s(shared_stage, hub, ada):
    shared_stage.sign_in(hub.url, "ada", PASSWORD)
    shared_stage.until(lambda: shared_stage.desk.known.me, "who this is")
    return shared_stage


@pytest.fixture
def desktop(ada_s):
    ada_s.window.activateWindow()
    ada_s.window.book.reset_all()
    yield ada_s
    ada_s.window.book.reset_all()
    ada_s.window.over.close_all()
    ada_s.settle()


def tools(desktop, words=""):
    screen = desktop.go("catalogue")
    screen.show_tab("tool")
    screen.kind_list.search.set_words(words)
    desktop.settle()
    return screen


def titles(desktop, kind="tool"):
    query = {"kind": kind, "limit": 100}
    return sorted(hit.title for hit in desktop.ask("query", query=query).hits)


def choose(desktop, screen, title):
    table = screen.kind_list.table
    for row in range(table.model().rowCount()):
        table.choose_row(row)
        if table.current_hit().title == title:
            break
    assert table.current_hit().title == title
    table.setFocus()
    desktop.settle()
    return table


def undo(desktop, wanted, kind="tool"):
    desktop.desk.undo()
    desktop.until(lambda: titles(desktop, kind) == wanted, "it to be back")
    desktop.until_synced()


ALL = ["Alpha", "Beta", "Gamma", "Theirs"]


def test_del_deletes_the_chosen_row_and_undo_brings_it_back(desktop):
    table = choose(desktop, tools(desktop), "Beta")
    QTest.keyClick(table, DEL)
    desktop.until(lambda: titles(desktop) == ["Alpha", "Gamma", "Theirs"], "it to go")
    assert desktop.window.toasts.toasts
    assert desktop.sheet is None
    undo(desktop, ALL)


def test_after_del_the_row_that_follows_is_chosen_and_goes_with_the_next_del(desktop):
    table = choose(desktop, tools(desktop), "Beta")
    for left, follows in (
        (["Alpha", "Gamma", "Theirs"], "Gamma"),
        (["Alpha", "Theirs"], "Theirs"),
    ):
        QTest.keyClick(table, DEL)
        desktop.until(lambda left=left: titles(desktop) == left, "it to go")
        desktop.until(lambda left=left: table.model().rowCount() == len(left), "the list")
        assert table.current_hit().title == follows
        assert table.stretches() == [(1, 1)]
    undo(desktop, ["Alpha", "Gamma", "Theirs"])
    undo(desktop, ALL)


def test_del_deletes_all_chosen_rows_that_may_be_and_tells_of_the_others(desktop):
    table = choose(desktop, tools(desktop), "Alpha")
    table.selectAll()
    desktop.settle()
    QTest.keyClick(table, DEL)
    desktop.until(lambda: titles(desktop) == ["Theirs"], "hers to go")
    said = desktop.window.toasts.toasts[-1].text
    assert "3 rows deleted" in said
    assert "1 row was left out" in said
    undo(desktop, ALL)


def test_what_may_not_be_deleted_stays_and_the_rule_is_told(desktop):
    table = choose(desktop, tools(desktop), "Theirs")
    told = list(desktop.window.toasts.toasts)
    QTest.keyClick(table, DEL)
    desktop.until(lambda: desktop.window.toasts.toasts != told, "why not")
    assert titles(desktop) == ALL


@pytest.mark.parametrize("words", ["", "a"])
def test_del_in_a_text_field_deletes_no_row(desktop, words):
    screen = tools(desktop, words)
    choose(desktop, screen, "Alpha")
    screen.kind_list.search.setFocus()
    screen.kind_list.search.home(False)
    QTest.keyClick(screen.kind_list.search, DEL)
    desktop.settle()
    assert screen.kind_list.search.words() == ""
    assert titles(desktop) == ALL


def test_del_beside_the_list_deletes_no_row(desktop):
    screen = tools(desktop)
    choose(desktop, screen, "Alpha")
    for other in (screen.kind_list.filter_button, screen.pane, desktop.window.sidebar):
        other.setFocus()
        QTest.keyClick(QApplication.focusWidget() or desktop.window, DEL)
        desktop.settle()
    assert titles(desktop) == ALL


def test_in_the_list_of_what_belongs_to_a_row_del_deletes_there(desktop, ada):
    desktop.desk.open_row("project", ada.project)
    desktop.settle()
    pane = desktop.window.current.pane
    desktop.until(lambda: "milestone.project" in pane.tabs, "the tabs")
    pane.show_tab("milestone.project")
    desktop.settle()
    related = next(
        one for one in pane.findChildren(RelatedList) if one.model.kind.name == "milestone"
    )
    desktop.until(lambda: related.model.rowCount() == 2, "the milestones")
    related.table.choose_row(0)
    related.table.setFocus()
    desktop.settle()
    QTest.keyClick(related.table, DEL)
    desktop.until(lambda: len(titles(desktop, "milestone")) == 1, "one to go")
    assert titles(desktop, "project") == ["Voices"]
    undo(desktop, ["First", "Second"], "milestone")


def test_what_everything_was_searched_for_can_be_deleted_too(desktop):
    desktop.window.book.run("search_everything")
    screen = desktop.window.current
    screen.set_search("gamma", {})
    desktop.settle()
    screen.found.table.choose_row(0)
    screen.found.table.setFocus()
    desktop.settle()
    QTest.keyClick(screen.found.table, DEL)
    desktop.until(lambda: titles(desktop) == ["Alpha", "Beta", "Theirs"], "it to go")
    undo(desktop, ALL)


def test_the_key_is_the_members_to_change(desktop):
    desktop.window.book.rebind("delete", ["Ctrl+Backspace"])
    table = choose(desktop, tools(desktop), "Beta")
    QTest.keyClick(table, DEL)
    desktop.settle()
    assert titles(desktop) == ALL
    QTest.keyClick(table, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    desktop.until(lambda: "Beta" not in titles(desktop), "it to go")
    undo(desktop, ALL)


def test_who_could_not_restore_a_row_is_asked_before(desktop, monkeypatch):
    monkeypatch.setattr(desktop.desk.known, "may_restore", lambda kind: False)
    table = choose(desktop, tools(desktop), "Beta")
    QTest.keyClick(table, DEL)
    desktop.until(lambda: isinstance(desktop.sheet, ConfirmSheet), "the question")
    assert titles(desktop) == ALL
    desktop.window.over.close_all()
    table.selectAll()
    table.setFocus()
    desktop.settle()
    QTest.keyClick(table, DEL)
    desktop.until(lambda: isinstance(desktop.sheet, ConfirmSheet), "the question")
    assert titles(desktop) == ALL


def test_the_menu_of_a_row_names_the_key_once(desktop):
    screen = tools(desktop)
    table = choose(desktop, screen, "Beta")
    work = screen.kind_list.work
    work.offered = {"edit": [table.current_hit().id], "delete": [table.current_hit().id]}
    menu = work.menu(table.current_hit())
    entries = [one.text().replace("&", "") for one in menu.actions()]
    assert [one for one in entries if "Delete" in one] == ["Delete\tDel"]
    assert [one for one in entries if "Edit" in one] == ["Edit…"]
    menu.deleteLater()
