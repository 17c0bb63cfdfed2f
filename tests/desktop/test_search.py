"""Everything searched from one line, and searches that are kept, in a real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from alliancehub.desktop.dialogs.save_search_sheet import SaveSearchSheet
from alliancehub.desktop.dialogs.saved_searches_sheet import SavedSearchesSheet
from alliancehub.desktop.theme import colours
from tests.hub import PASSWORD

KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier
SAVED = "saved_search"


@pytest.fixture(scope="module")
def ada(hub):
    ada = hub.member("ada")
    for at in range(6):
        ada.create("tool", title=f"Safety checker {at}", purpose="safety")
    ada.create("tool", title="Müller analysis", purpose="evaluation")
    for at in range(3):
        ada.create("use_case", title=f"Safer hospital {at}")
    return ada


@pytest.fixture(scope="module")
def ada_s(shared_stage, hub, ada):
    """Ada's desktop, with tools and use cases."""
    shared_stage.sign_in(hub.url, "ada", PASSWORD)
    shared_stage.until(lambda: shared_stage.desk.known.hello.creatable, "who this is")
    shared_stage.settle()
    return shared_stage


@pytest.fixture
def desktop(ada_s):
    """Her desktop in front, nothing searched and nothing kept."""
    ada_s.window.activateWindow()
    ada_s.until(ada_s.window.isActiveWindow, "the window to come in front")
    yield ada_s
    ada_s.window.over.close_all()
    for hit in saved(ada_s):
        give(ada_s, "delete", kind=SAVED, id=hit.id)
    for toast in list(ada_s.window.toasts.toasts):
        toast.end()
    screen = ada_s.go("search")
    screen.found.search_for("", {})
    screen.found.beginning.recent.forget()
    ada_s.until_synced()


def saved(desktop):
    return desktop.ask("query", query={"kind": SAVED}).hits


def give(desktop, command, **args):
    return desktop.ask("submit_many", commands=[[command, args]])[0]


def keep(desktop, **values):
    receipt = give(desktop, "create", kind=SAVED, values=values)
    desktop.settle()
    return receipt.row


def searched(desktop, words):
    found = desktop.go("search").found
    found.search.setFocus()
    QTest.keyClicks(found.search, words)
    desktop.settle()
    return found


def titles(found):
    model = found.model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def kept_lines(found):
    body = found.start.saved.body
    return [body.itemAt(at).widget().text() for at in range(body.count())]


def tabs(found):
    return [one.text() for one in found.tabs.buttons.values() if not one.isHidden()]


def test_all_kinds_are_found_from_one_line_while_one_types(desktop):
    found = searched(desktop, "saf")
    assert len(titles(found)) == 9
    assert tabs(found) == ["All 9", "Tools 6", "Use cases 3"]
    assert found.count.text() == "9 found"
    assert {found.model.index(row, 1).data() for row in range(9)} == {"Tool", "Use case"}
    assert found.model.index(0, 2).data().endswith(("just now", "min ago"))
    QTest.keyClicks(found.search, "ety c")
    desktop.settle()
    assert tabs(found) == ["All 6", "Tools 6"]


def test_a_kind_that_is_chosen_narrows_and_offers_its_filters(desktop):
    found = searched(desktop, "saf")
    assert found.filter_button.isHidden()
    found.tabs.buttons["tool"].click()
    desktop.settle()
    assert len(titles(found)) == 6
    assert tabs(found) == ["All 9", "Tools 6", "Use cases 3"]
    found.filter_button.click()
    assert found.facets.isVisible()
    desktop.settle()
    box = next(iter(found.facets._groups["purpose"]._rows.values())).box
    assert box.text() == "Safety"
    box.click()
    desktop.settle()
    assert found.terms().where == {"purpose": ["safety"]}
    assert len(titles(found)) == 6
    found.filter_button.click()
    found.tabs.buttons[""].click()
    desktop.settle()
    assert found.terms().where == {}
    assert len(titles(found)) == 9


def test_all_is_done_by_keyboard(desktop):
    desktop.go("home")
    QTest.keyClick(desktop.window, KEY.Key_F, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    screen = desktop.window.current
    found = screen.found
    assert desktop.window.places.place == "search"
    assert found.search.hasFocus()
    QTest.keyClicks(found.search, "saf")
    QTest.keyClick(found.search, KEY.Key_Return)  # before the answer is here
    desktop.until(found.table.hasFocus, "the list to get the keyboard")
    QTest.keyClick(found.table, KEY.Key_Down)
    desktop.settle()
    assert screen.chosen()[0].title == titles(found)[1]
    QTest.keyClick(found.table, KEY.Key_Return)
    assert screen.pane.hasFocus()
    QTest.keyClick(screen.pane, KEY.Key_Escape)
    assert found.table.hasFocus()
    QTest.keyClick(found.table, KEY.Key_F, CONTROL)
    assert found.search.hasFocus()
    QTest.keyClick(found.search, KEY.Key_Escape)
    desktop.settle()
    assert found.pages.currentWidget() is found.start
    assert screen.row_in_sight() == ("", "")


def test_the_second_press_takes_the_words_of_a_list_along(desktop):
    rows = desktop.go("catalogue").kind_list
    rows.search.set_words("checker")
    rows.search.setFocus()
    QTest.keyClick(rows.search, KEY.Key_F, CONTROL)
    desktop.settle()
    assert desktop.window.places.place == "search"
    assert desktop.window.current.words() == "checker"
    rows.search.set_words("")


def test_the_row_that_is_read_stays_chosen_and_can_be_edited_and_printed(desktop):
    found = searched(desktop, "saf")
    screen = desktop.window.current
    at = titles(found).index("Safety checker 3")
    found.table.choose_row(at)
    desktop.settle()
    found.tabs.buttons["tool"].click()
    desktop.settle()
    assert found.table.current_hit().title == "Safety checker 3"
    assert screen.may_edit
    assert "Edit" in [one.text().strip("&…") for one in desktop.desk.actions_for("row")]
    screen.print_rows()
    assert type(desktop.sheet).__name__ == "PrintSheet"


def test_nothing_found_says_so_and_offers_to_look_everywhere(desktop):
    found = searched(desktop, "hospital")
    found.tabs.buttons["use_case"].click()
    found.search.set_words("checker")
    desktop.settle()
    assert found.pages.currentWidget() is found.empty
    assert found.empty.button.text() == "Search everything"
    found.empty.button.click()
    desktop.settle()
    assert len(titles(found)) == 6
    found.search.set_words("zzz")
    desktop.settle()
    assert found.empty.title() == "Nothing found"


def test_words_that_led_somewhere_are_offered_again_and_can_be_forgotten(desktop):
    found = searched(desktop, "saf")
    recent = found.beginning.recent
    assert recent.words() == []
    found.enter_table()
    desktop.settle()
    assert recent.words() == ["saf"]
    found.search.set_words("safety  checker")
    desktop.settle()
    found.enter_table()
    desktop.settle()
    assert recent.words() == ["safety checker"]
    found.search.set_words("")
    desktop.settle()
    line = found.start.recent.body.itemAt(0).widget()
    assert line.text() == "safety checker"
    QTest.keyClick(found.search, KEY.Key_Down)
    assert line.hasFocus()
    QTest.keyClick(line, KEY.Key_Space)
    desktop.settle()
    assert found.search.words() == "safety checker"
    found.search.set_words("")
    found.start.recent.button.click()
    assert recent.words() == []
    assert found.start.recent.isHidden()


def test_rows_that_come_meanwhile_are_found_too(desktop, ada):
    found = searched(desktop, "latecomer")
    assert found.pages.currentWidget() is found.empty
    row = ada.create("tool", title="Latecomer", purpose="safety")
    desktop.ask("sync_now")
    desktop.until(lambda: titles(found) == ["Latecomer"], "the row")
    ada.do("delete", kind="tool", id=row)
    desktop.ask("sync_now")
    desktop.until(lambda: titles(found) == [], "the row to go")


def test_what_was_found_is_marked_and_a_screen_reader_hears_plain_words(desktop):
    found = searched(desktop, "muller")
    picture = found.table.viewport().grab().toImage()
    marks = QColor(colours().mark).rgb()
    row = range(found.table.rowHeight(0))
    assert any(picture.pixel(x, y) == marks for y in row for x in range(0, picture.width() // 2, 2))
    reader = QAccessible.queryAccessibleInterface(found.table)
    heard = [reader.child(at).text(QAccessible.Text.Name) for at in range(6)]
    assert [one for one in heard if one][:4] == ["Name", "Kind", "Changed", "Müller analysis. Tool"]


def test_a_list_marks_what_it_is_searched_for(desktop):
    rows = desktop.open_first("catalogue", "tool", "muller").kind_list
    picture = rows.table.viewport().grab().toImage()
    row = range(rows.table.rowHeight(0))
    marks = QColor(colours().mark).rgb()
    assert any(picture.pixel(x, y) == marks for y in row for x in range(0, 200, 2))
    rows.search.set_words("")
    desktop.settle()


# -- searches that are kept


def test_a_search_is_kept_with_words_filters_and_order_and_shown_again(desktop):
    screen = desktop.go("catalogue")
    screen.show_tab("tool")
    rows = screen.kind_list
    QTest.keyClick(rows.search, KEY.Key_D, CONTROL)
    assert not desktop.window.over.sheet
    assert "Search for words" in desktop.window.toasts.toasts[-1].text
    rows.narrow_to("checker", {"purpose": ["safety"]}, "-title")
    desktop.settle()
    QTest.keyClick(rows.search, KEY.Key_D, CONTROL)
    sheet = desktop.sheet
    assert isinstance(sheet, SaveSearchSheet)
    assert sheet.name.value() == "checker"
    sheet.name.set_value("")
    sheet.save()
    assert desktop.sheet is sheet
    assert sheet.name.shown_problem()
    sheet.name.set_value("My checkers")
    sheet.notify.set_value(True)
    QTest.keyClick(sheet.name.controls()[0], KEY.Key_Return)
    desktop.until(lambda: desktop.sheet is None, "the sheet to close")
    desktop.settle()
    hit = saved(desktop)[0]
    assert hit.title == "My checkers"
    assert hit.values["is_notify"] is True
    rows.narrow_to("", {})
    desktop.go("home")
    desktop.desk.open_link(desktop.desk.link_of(SAVED, hit.id))
    desktop.settle()
    assert desktop.window.current is screen
    assert rows.search.words() == "checker"
    assert rows.where() == {"purpose": ["safety"]}
    assert rows.sort.by == "-title"
    assert rows.model.hit(0).title == "Safety checker 5"
    rows.narrow_to("", {})


def test_the_star_shows_the_searches_of_its_list_alone(desktop):
    keep(desktop, title="Tools & more", about_kind="tool", words="checker")
    keep(desktop, title="Hospitals", about_kind="use_case", words="hospital")
    keep(desktop, title="Everywhere", words="safe")
    screen = desktop.go("catalogue")
    screen.show_tab("tool")
    screen.kind_list.saved.click()
    desktop.until(QApplication.activePopupWidget, "the menu")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entries = {one.text(): one for one in menu.actions() if one.text()}
    assert list(entries) == ["Save this search…", "Tools && more", "All saved searches…"]
    assert not entries["Save this search…"].isEnabled()
    entries["Tools && more"].trigger()
    menu.close()
    desktop.settle()
    assert screen.kind_list.search.words() == "checker"
    screen.kind_list.narrow_to("", {})


def test_what_came_since_one_looked_is_counted(desktop, ada):
    keep(desktop, title="Hospitals", about_kind="use_case", words="hospital")
    ada.create("use_case", title="Hospital of tomorrow")
    desktop.ask("sync_now")
    desktop.until(
        lambda: desktop.ask("query", query={"text": "tomorrow"}).total, "the new one to be here"
    )
    found = desktop.go("search").found
    found.show_start()
    desktop.until(lambda: kept_lines(found) == ["Hospitals · Use cases · 1 new"], "the count")
    found.start.saved.body.itemAt(0).widget().click()
    desktop.settle()
    assert desktop.window.current.kind_list.search.words() == "hospital"
    desktop.window.current.kind_list.narrow_to("", {})
    desktop.go("search")
    found.show_start()
    desktop.settle()
    assert kept_lines(found) == ["Hospitals · Use cases"]


def test_a_search_of_everything_is_kept_too_and_opens_the_search(desktop):
    found = searched(desktop, "saf")
    desktop.window.current.save_search()
    sheet = desktop.sheet
    assert not sheet.notify.isEnabled()
    sheet.save()
    desktop.until(lambda: desktop.sheet is None, "the sheet to close")
    found.search.set_words("")
    desktop.go("home")
    desktop.desk.open_row(SAVED, saved(desktop)[0].id)
    desktop.settle()
    assert desktop.window.places.place == "search"
    assert len(titles(found)) == 9


def test_they_are_renamed_shared_and_deleted_with_a_way_back(desktop):
    row = keep(desktop, title="First", about_kind="tool", words="checker")
    desktop.window.over.open_named("sheet:searches")
    desktop.settle()
    sheet = desktop.sheet
    assert isinstance(sheet, SavedSearchesSheet)
    sheet.rows[0].link_button.click()
    assert QGuiApplication.clipboard().text() == desktop.desk.link_of(SAVED, row)
    sheet.rows[0].change_button.click()
    desktop.sheet.name.set_value("Renamed")
    desktop.sheet.save()
    desktop.until(lambda: desktop.sheet is sheet, "the first sheet")
    desktop.until(lambda: sheet.rows[0].hit.title == "Renamed", "the new name")
    sheet.rows[0].delete_button.setFocus()
    sheet.rows[0].delete_button.click()
    desktop.until(lambda: not sheet.rows, "it to go")
    assert sheet.close_button.hasFocus()
    desktop.desk.undo()
    desktop.until(lambda: sheet.rows, "it to come back")


def test_what_does_not_fit_any_more_is_told_and_the_rest_is_shown(desktop):
    row = keep(
        desktop,
        title="Old",
        about_kind="tool",
        words="checker",
        filters='{"purpose": ["safety"], "colour": ["red"]}',
        sorted_by="-weight",
    )
    gone = keep(desktop, title="Gone", about_kind="spaceship")
    desktop.desk.open_row(SAVED, row)
    desktop.settle()
    said = [one.text for one in desktop.window.toasts.toasts]
    assert any("narrowed by colour, weight" in one for one in said)
    assert desktop.window.current.kind_list.search.words() == "checker"
    desktop.window.current.kind_list.narrow_to("", {})
    desktop.go("home")
    desktop.desk.open_row(SAVED, gone)
    desktop.settle()
    assert desktop.window.places.place == "home"
    assert any("does not have" in one.text for one in desktop.window.toasts.toasts)
    assert saved(desktop)[1].values["filters"]  # and kept as it was
