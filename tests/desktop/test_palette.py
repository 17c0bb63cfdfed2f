"""The palette in a real window: found, chosen and done by keyboard, over a real engine and hub."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from alliancehub.desktop.desk import Said
from alliancehub.desktop.palette_list import ENTRY_ROLE
from tests.hub import PASSWORD

TOOLS = ("Tool Alpha", "Tool Bravo", "Tool Charlie")
KEY = Qt.Key


@pytest.fixture(scope="module")
def ada_s(shared_stage, hub):
    """Ada's desktop, with some tools and a saved search."""
    ada = hub.member("ada")
    for title in TOOLS:
        ada.create("tool", title=title, purpose="safety")
    ada.create("saved_search", title="All bravos", about_kind="tool", words="bravo")
    shared_stage.sign_in(hub.url, "ada", PASSWORD)
    shared_stage.until(lambda: shared_stage.desk.known.hello.creatable, "who this is")
    shared_stage.settle()
    return shared_stage


@pytest.fixture
def desktop(ada_s):
    """Ada's desktop in front, at home."""
    ada_s.window.activateWindow()
    ada_s.until(ada_s.window.isActiveWindow, "the window to come in front")
    ada_s.go("home")
    yield ada_s
    ada_s.window.over.close_all()
    if ada_s.window.find_by.palette is not None:
        ada_s.window.find_by.palette.close_panel()


def opened(desktop, text=""):
    QTest.keyClick(desktop.window, KEY.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = desktop.window.find_by.palette
    assert palette.isVisible()
    QTest.keyClicks(palette.line, text)
    desktop.settle(0.1)
    return palette


def titles(palette):
    return [one.title for one in palette.model.entries]


def press(palette, *keys):
    for key in keys:
        QTest.keyClick(palette.line, key)


def test_an_action_is_found_by_its_words_and_run_by_return(desktop):
    palette = opened(desktop, "prefer")
    assert titles(palette)[0] == "Settings"
    assert palette.model.entries[0].keys == "Ctrl+,"
    press(palette, KEY.Key_Return)
    desktop.settle()
    assert not palette.isVisible()
    assert type(desktop.sheet).__name__ == "SettingsSheet"


def test_escape_closes_it_and_gives_the_keyboard_back(desktop):
    desktop.go("catalogue").kind_list.search.setFocus()
    search = desktop.window.current.kind_list.search
    palette = opened(desktop)
    assert palette.line.hasFocus()
    press(palette, KEY.Key_Escape)
    assert not palette.isVisible()
    assert QApplication.focusWidget() is search
    opened(desktop)
    QTest.keyClick(palette.line, KEY.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert not palette.isVisible()


def test_it_opens_while_one_types_and_the_text_stays(desktop):
    search = desktop.go("catalogue").kind_list.search
    search.setFocus()
    QTest.keyClicks(search, "words")
    QTest.keyClick(search, KEY.Key_Home)
    QTest.keyClick(search, KEY.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert desktop.window.find_by.palette.isVisible()
    assert search.text() == "words"  # though Qt's fields delete to the end of the line by it
    search.clear()


def test_things_are_found_by_their_words_and_opened(desktop):
    palette = opened(desktop, "#bravo")
    desktop.until(lambda: titles(palette) == ["Tool Bravo"], "the tool")
    press(palette, KEY.Key_Return)
    desktop.until(lambda: desktop.window.current.row_in_sight()[0] == "tool", "the tool")
    desktop.settle()
    assert desktop.window.places.place == "catalogue"
    assert desktop.window.current.chosen()[0].title == "Tool Bravo"


def test_return_waits_for_what_was_asked_last(desktop):
    palette = opened(desktop)
    palette.line.setText("#charlie")
    press(palette, KEY.Key_Return)  # before the engine has answered
    desktop.until(lambda: not palette.isVisible(), "the answer")
    desktop.settle()
    assert desktop.window.current.chosen()[0].title == "Tool Charlie"


def test_what_was_read_lately_is_offered_before_anything_is_typed(desktop):
    desktop.open_first("catalogue", "tool", "alpha")
    desktop.until(desktop.window.recent.rows, "the row to count as read")
    row = desktop.window.current.row_in_sight()
    desktop.until(lambda: desktop.window.recent.rows()[0] == row, "this row to count as read")
    desktop.go("home")
    palette = opened(desktop)
    desktop.until(lambda: titles(palette)[0] == "Tool Alpha", "what was read")
    text = desktop.window.memory.text(desktop.window.recent._name())
    assert "Alpha" not in text  # a file of the window's holds no content


def test_a_greater_than_sign_finds_actions_alone_and_a_question_mark_helps(desktop):
    palette = opened(desktop, "> tool")
    assert titles(palette)[:1] == ["New tool"]
    assert not any(one.key.startswith(("row:", "list:")) for one in palette.model.entries)
    palette.line.setText("?")
    assert palette.model.entries[0].key.startswith("help:")
    palette.list.setCurrentIndex(palette.model.index(1, 0))
    press(palette, KEY.Key_Return)
    assert palette.line.text() == "> "
    assert palette.isVisible()


def test_lists_settings_saved_searches_and_new_things_are_offered(desktop):
    palette = opened(desktop, "tools")
    assert "Tools" in titles(palette)
    press(palette, KEY.Key_Escape)
    palette = opened(desktop, "text size")
    press(palette, *[KEY.Key_Down] * titles(palette).index("Text size"), KEY.Key_Return)
    desktop.settle()
    assert desktop.sheet.fields["text_size"].isAncestorOf(QApplication.focusWidget())
    desktop.sheet.leave()
    palette = opened(desktop)
    desktop.until(lambda: palette.finds.saved, "the saved searches")
    QTest.keyClicks(palette.line, "all bravos")
    assert titles(palette)[0] == "All bravos"
    press(palette, KEY.Key_Return)
    desktop.settle()
    rows = desktop.window.current.kind_list
    assert (rows.kind.name, rows.search.words()) == ("tool", "bravo")
    rows.search.set_words("")
    palette = opened(desktop, "new tool")
    press(palette, KEY.Key_Return)
    desktop.settle()
    assert type(desktop.sheet).__name__ == "CreateSheet"
    desktop.sheet.discard()


def test_what_cannot_be_done_now_is_not_offered(desktop):
    palette = opened(desktop, "export")
    assert "Export this list" not in titles(palette)
    press(palette, KEY.Key_Escape)
    desktop.go("catalogue")
    assert "Export this list" in titles(opened(desktop, "export"))


def test_up_and_down_go_round_and_what_is_chosen_is_told(desktop):
    palette = opened(desktop, "colours")
    last = len(palette.model.entries) - 1
    assert last > 0
    press(palette, KEY.Key_Up)
    assert palette.list.currentIndex().row() == last
    press(palette, KEY.Key_Tab)
    assert palette.list.currentIndex().row() == 0
    index = palette.list.currentIndex()
    told = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert index.data(ENTRY_ROLE).title in told
    assert palette.line.accessibleName()


def test_nothing_found_says_so(desktop):
    palette = opened(desktop, "xyzzy plugh")
    desktop.until(lambda: "Nothing fits" in palette.nothing.text(), "the words")
    press(palette, KEY.Key_Return, KEY.Key_Down)
    assert palette.isVisible()


def test_an_action_of_its_own_keys_closes_it(desktop):
    palette = opened(desktop)
    QTest.keyClick(palette.line, KEY.Key_4, Qt.KeyboardModifier.ControlModifier)
    desktop.settle()
    assert not palette.isVisible()
    assert desktop.window.places.place == "datasets"


def test_it_fits_into_the_least_window_and_no_line_is_cut(desktop):
    size = desktop.window.size()
    desktop.window.resize(880, 560)
    palette = opened(desktop)
    desktop.settle()
    assert palette.rect().contains(palette.frame.geometry())
    press(palette, KEY.Key_Escape)
    desktop.window.resize(size)


# -- links, with the same desktop


def test_a_link_opens_the_row_the_list_and_the_place(desktop, hub):
    screen = desktop.open_first("catalogue", "tool", "bravo")
    row = screen.chosen()[0]
    screen.kind_list.search.set_words("")
    link = desktop.desk.link_of("tool", row.id)
    assert link == f"alliancehub://{hub.url.partition('//')[2]}/tool/{row.id}"
    screen.copy_link()
    assert QApplication.clipboard().text() == link
    desktop.go("home")
    assert desktop.desk.open_link(link)
    desktop.until(lambda: desktop.window.current.row_in_sight() == ("tool", row.id), "the row")
    desktop.desk.open_link(desktop.desk.link_of("dataset"))
    desktop.until(lambda: desktop.window.places.place == "datasets", "the list")
    desktop.desk.open_link(f"alliancehub://tool/{row.id}")
    desktop.until(lambda: desktop.window.current.row_in_sight() == ("tool", row.id), "the row")
    desktop.desk.open_link("alliancehub://inbox")
    desktop.until(lambda: desktop.window.places.place == "inbox", "the place")


@pytest.mark.parametrize(
    ("link", "said"),
    [
        ("alliancehub://elsewhere.example/tool", "none of your hubs"),
        ("alliancehub://no such hub/tool", "no address of a hub"),
        ("alliancehub://spaceship", "no list spaceship"),
        ("alliancehub://elsewhere.example/tool/1?delete", "more than what to show"),
    ],
)
def test_a_link_that_leads_nowhere_says_why_and_changes_nothing(desktop, link, said):
    heard: list[Said] = []
    desktop.desk.said.connect(heard.append)
    try:
        before = desktop.ask("hello").accounts
        assert desktop.desk.open_link(link)
        desktop.settle()
        assert said in heard[-1].text
        assert heard[-1].is_problem
        assert desktop.ask("hello").accounts == before
        assert desktop.window.places.place == "home"
    finally:
        desktop.desk.said.disconnect(heard.append)


def test_an_unknown_hub_is_offered_with_its_address_filled_in(desktop):
    heard: list[Said] = []
    desktop.desk.said.connect(heard.append)
    try:
        desktop.desk.open_link("alliancehub://elsewhere.example/tool")
        assert heard[-1].run is not None
        heard[-1].run()
        desktop.settle()
        assert desktop.sheet.entries["hub"].edit.text() == "elsewhere.example"
    finally:
        desktop.desk.said.disconnect(heard.append)


def test_the_way_back_leads_forward_again(desktop):
    desktop.go("datasets")
    desktop.go("catalogue")
    book = desktop.window.book
    assert not book.qaction("forward").isEnabled()
    desktop.window.places.back()
    assert desktop.window.places.place == "datasets"
    assert book.run("forward")
    assert desktop.window.places.place == "catalogue"
    desktop.window.places.back()
    desktop.go("inbox")
    assert not desktop.window.places.has_forward


def test_the_sidebar_and_the_text_size_follow_the_view_menu(desktop):
    book, look = desktop.window.book, desktop.window.look
    assert book.run("sidebar")
    assert desktop.window.sidebar.isHidden()
    assert desktop.window.memory.text("sidebar") == "hidden"
    book.run("sidebar")
    assert not desktop.window.sidebar.isHidden()
    for name, size in (("larger_text", 110), ("smaller_text", 100), ("smaller_text", 90)):
        book.run(name)
        desktop.until(lambda size=size: look.size == size, "the text size")
    book.run("normal_text")
    desktop.until(lambda: look.size == 100, "the text size")
    book.run("colours_dark")
    desktop.until(lambda: look.mode == "dark", "the colours")
    assert book.qaction("colours_dark").isChecked()
    assert not book.qaction("colours_system").isChecked()
    book.run("colours_system")
    desktop.until(lambda: look.mode == "system", "the colours")


def test_other_keys_are_told_in_the_palette(desktop):
    desktop.window.book.rebind("settings", ["Ctrl+J"])
    try:
        palette = opened(desktop, "settings")
        assert palette.model.entries[0].keys == "Ctrl+J"
    finally:
        desktop.window.book.reset_all()
