"""The registry of actions: its menus, its keys on many keyboards, and a member's own keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from alliancehub.desktop import action_book
from alliancehub.desktop.action import LIST, ROW, WINDOW, plain
from alliancehub.desktop.action_book import ActionBook
from alliancehub.desktop.icons import is_icon
from alliancehub.desktop.menus import window_actions
from alliancehub.desktop.window_memory import WindowMemory

# Layout: what its keys give alone and with Shift, key by key. What needs AltGr, or two presses of a
# dead key, is not in it.
LAYOUTS = {
    "US": ("`1234567890-=[]\\;',./", '~!@#$%^&*()_+{}|:"<>?'),
    "DE": ("1234567890ß+#,.-üöä<", "!\"§$%&/()=?*';:_ÜÖÄ>"),
    "FR": ("&é\"'(-è_çà)=$ù*,;:!<", "1234567890°+£%µ?./§>"),
    "ES": ("º1234567890'¡+ç,.-ñ<", 'ª!"·$%&/()=?¿*Ç;:_Ñ>'),
    "JP": ("1234567890-^@[;:],./\\", "!\"#$%&'()\0=~`{+*}<>?_"),
}
NAMED = {"Return", "Esc", "Left", "Right", "Up", "Down", "Space", "Del", "Home", "End"}
# Taken by GNOME, KDE, Xfce, Windows, or an input method before a window sees them.
OF_THE_DESKTOP = {
    *(f"Alt+F{n}" for n in range(1, 13)),
    *(f"Ctrl+F{n}" for n in range(1, 13)),
    *(f"Ctrl+Alt+{key}" for key in ("T", "L", "D", "Del", "Left", "Right", "Up", "Down", "Esc")),
    "Alt+Tab", "Alt+Space", "Alt+Esc", "Ctrl+Esc", "Ctrl+Shift+Esc", "Ctrl+Space", "Shift+Space",
    "Ctrl+Shift+U", "Ctrl+Shift+E", "Ctrl+.", "Ctrl+;", "Ctrl+Tab", "Alt+Return", "F10",
    "F11",
}  # fmt: skip


def chord(keys, layout):
    """Return modifiers and key cap of a key sequence; None where a layout has none for it."""
    head, _, last = keys.rpartition("+") if not keys.endswith("+") else (keys[:-2], "", "+")
    held = set(head.split("+")) - {""}
    if last in NAMED or (last.startswith("F") and last[1:].isdigit()):
        return frozenset(held), last
    alone, shifted = LAYOUTS[layout]
    if last.isalpha() and last.isascii():
        return frozenset(held), last
    if last in alone:
        return frozenset(held), last
    if last in shifted and "Shift" not in held:
        return frozenset(held | {"Shift"}), alone[shifted.index(last)]
    return None


DEFAULTS = [(one.id, keys) for one in window_actions() for keys in one.shortcuts]


def test_no_two_actions_have_the_same_default_keys():
    keys = [QKeySequence(one).toString() for _, one in DEFAULTS]
    assert all(keys)
    assert sorted(keys) == sorted(set(keys))


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
def test_default_keys_need_no_dead_key_and_no_altgr(layout):
    assert [name for name, keys in DEFAULTS if chord(keys, layout) is None] == []


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
def test_no_two_default_keys_are_the_same_press_on_any_keyboard(layout):
    pressed = [chord(keys, layout) for _, keys in DEFAULTS]
    twice = [one for one in DEFAULTS if pressed.count(chord(one[1], layout)) > 1]
    assert twice == []


def test_default_keys_leave_the_desktop_and_input_methods_theirs():
    assert [name for name, keys in DEFAULTS if keys in OF_THE_DESKTOP or "Meta" in keys] == []


def test_every_action_is_named_once_and_says_what_it_is():
    actions = window_actions()
    assert len({one.id for one in actions}) == len(actions)
    names = [one.cli for one in actions if one.cli]
    assert len(set(names)) == len(names)
    for one in actions:
        assert one.title, one.id
        assert one.menu, one.id
        assert is_icon(one.icon), one.id
        assert set(one.contexts) <= {WINDOW, LIST, ROW}
        assert one.cli == one.cli.lower().replace("_", "-")


def test_no_two_entries_of_a_menu_have_the_same_letter():
    letters: dict[str, list[str]] = {}
    for one in window_actions():
        if one.run is not None and "&" in one.text:
            letter = one.text[one.text.index("&") + 1].lower()
            letters.setdefault(one.menu, []).append(letter)
    doubled = {menu: found for menu, found in letters.items() if len(found) != len(set(found))}
    assert doubled == {}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("&File", "File"),
        ("Save as P&DF…", "Save as PDF…"),
        ("ファイル(&F)", "ファイル"),
        ("R & D", "R & D"),
    ],
)
def test_the_mark_of_a_letter_is_not_part_of_a_title(text, shown):
    assert plain(text) == shown


# -- a window's book


@pytest.fixture
def book(shared_stage):
    """The book of a window, with its default keys again afterwards."""
    window = shared_stage.window
    window.over.close_all()
    yield window.book
    window.over.close_all()
    window.book.reset_all()


def test_menus_hold_what_the_registry_says_in_its_order(shared_stage, book):
    window = shared_stage.window
    shown = {}
    for top in window.menuBar().actions():
        entries = [one.objectName() for one in top.menu().actions() if not one.isSeparator()]
        shown[plain(top.text())] = entries
    wanted: dict[str, list[str]] = {}
    for one in book.runnable():
        wanted.setdefault(one.heading, []).append(one.id)
    assert shown == wanted


def test_a_context_menu_offers_what_acts_on_rows(book):
    names = [one.objectName() for one in book.menu_for("row")]
    assert {"edit", "copy", "copy_link", "copy_title", "print"} <= set(names)
    assert "quit" not in names
    assert not any(one.isEnabled() for one in book.menu_for("row") if one.objectName() == "copy")


def test_other_keys_work_at_once_are_taken_from_who_had_them_and_hold_at_the_next_start(
    shared_stage, book
):
    window = shared_stage.window
    assert [one.id for one in book.users_of("Ctrl+K", "settings")] == ["palette"]
    book.rebind("settings", ["Ctrl+K"])
    assert book.keys("palette") == ()
    assert book.qaction("settings").shortcuts() == [QKeySequence("Ctrl+K")]
    assert shared_stage.desk.keys_of("settings") == "Ctrl+K"
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    shared_stage.settle()
    assert type(shared_stage.sheet).__name__ == "SettingsSheet"
    window.memory.write()
    other = ActionBook(window, WindowMemory(shared_stage.paths.data))
    try:
        assert other.keys("settings") == ("Ctrl+K",)
        assert other.keys("palette") == ()
    finally:
        other.deleteLater()
        for name in other.actions:
            if name in other._made:
                other.qaction(name).deleteLater()
    book.reset("settings")
    assert book.keys("settings") == ("Ctrl+,",)
    assert book.reset("palette") == []
    assert book.keys("palette") == ("Ctrl+K",)


def test_default_keys_that_another_action_has_are_not_taken_back_silently(book):
    book.rebind("quit", ["Ctrl+N"])
    assert [one.id for one in book.reset("new")] == ["quit"]
    assert book.keys("new") == ()
    book.reset_all()
    assert book.keys("new") == ("Ctrl+N",)
    assert not any(map(book.has_own_keys, book.actions))


def test_a_sequence_that_begins_with_anothers_keys_clashes_with_it(book):
    assert [one.id for one in book.users_of("Ctrl+K, Ctrl+S")] == ["palette"]


@pytest.mark.parametrize(
    ("keys", "said"),
    [("A", "hold Ctrl"), ("Return", "hold Ctrl"), ("Ctrl+Return", "kept for"), ("", "Press")],
)
def test_keys_that_are_for_typing_or_kept_by_forms_cannot_be_given_away(book, keys, said):
    assert said in book.problem_of("settings", keys)
    for free in ("Ctrl+J", "F6", "Alt+X", "Ctrl+Shift+K", "!"):
        assert book.problem_of("settings", free) == ""
    with pytest.raises(ValueError, match=r"."):
        book.rebind("settings", ["Ctrl+Return"])


def test_what_is_stored_and_no_key_counts_for_nothing(shared_stage, book):
    shared_stage.window.memory.set_text("keys/settings", "%%%; ???")
    try:
        assert all(isinstance(one, str) for one in book.keys("settings"))
    finally:
        shared_stage.window.memory.forget("keys/settings")


def test_an_action_runs_by_its_command_line_name_or_says_why_not(shared_stage, book):
    ran: list[str] = []
    book.ran.connect(ran.append)
    assert book.run_named("settings") == ""
    assert ran == ["settings"]
    assert "no action" in book.run_named("format-disk")
    assert "not possible now" in book.run_named("export")
    assert "no action" in book.run_named("")


# -- the sheet


@pytest.fixture
def sheet(shared_stage, book):
    """The sheet of shortcuts, open."""
    shared_stage.window.activateWindow()
    shared_stage.window.over.open_shortcuts(book)
    shared_stage.settle()
    return shared_stage.sheet


def test_the_sheet_lists_every_action_and_finds_by_title_and_by_keys(sheet, book):
    assert set(sheet.lines) == set(book.actions)
    sheet.search.setText("Ctrl+N")
    assert [name for name, line in sheet.lines.items() if not line.isHidden()] == ["new"]
    sheet.search.setText("no such thing")
    assert not sheet._nothing.isHidden()


def test_keys_are_recorded_by_pressing_them_and_their_user_is_named_first(sheet, book):
    sheet.change("export")
    edit = sheet.recorder.edit
    QTest.keyClick(edit, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert "“New”" in sheet.recorder.told.text()
    assert book.keys("new") == ("Ctrl+N",)
    sheet.recorder.use.click()
    assert book.keys("export") == ("Ctrl+N",)
    assert book.keys("new") == ()
    assert "Ctrl+N" in sheet.lines["export"].keys.text()
    assert sheet.recorder.isHidden()
    sheet.reset_all.click()
    assert book.keys("new") == ("Ctrl+N",)
    assert not sheet.reset_all.isEnabled()


def test_escape_leaves_recording_first_and_tab_goes_on(sheet, book, shared_stage):
    sheet.change("export")
    shared_stage.settle()
    edit = sheet.recorder.edit
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.keySequence().isEmpty()
    assert QApplication.focusWidget() is not edit
    sheet.recorder.edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert sheet.recorder.isHidden()
    assert shared_stage.sheet is sheet
    assert book.keys("export") == ("Ctrl+Shift+S",)
    assert QApplication.focusWidget() is sheet.lines["export"].keys


def test_an_action_can_have_no_keys_and_its_own_again(sheet, book):
    sheet.change("palette")
    sheet.recorder.none.click()
    assert book.keys("palette") == ()
    assert book.shown_keys("palette") == ""
    sheet.change("palette")
    sheet.recorder.default.click()
    assert book.keys("palette") == ("Ctrl+K",)


def test_fixed_keys_are_shown_and_cannot_be_changed(sheet):
    line = sheet.lines["save_form"]
    assert action_book.native("Ctrl+Return") in line.keys.text()
    assert not line.keys.isEnabled()
