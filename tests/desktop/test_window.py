"""The window as a member uses it: a real hub, a real engine process, real widgets."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from alliancehub.desktop.desk import Said
from tests.hub import PASSWORD
from tests.screens.reach import press as tab

TOOLS = [f"Tool {name}" for name in ("Alpha", "Bravo", "Charlie", "Delta", "Echo")]


@pytest.fixture(scope="module")
def ada(hub):
    """A member of the hub, with some tools in the catalogue."""
    member = hub.member("ada")
    for title in TOOLS:
        member.create("tool", title=title, purpose="safety")
    return member


@pytest.fixture(scope="module")
def ada_s(shared_stage, hub, ada):
    """Ada's desktop, signed in and synced."""
    return at_work(shared_stage, hub)


@pytest.fixture
def desktop(ada_s):
    """Ada's desktop, in front; put in order again afterwards."""
    ada_s.window.activateWindow()
    ada_s.until(ada_s.window.isActiveWindow, "the window to come in front")
    yield ada_s
    ada_s.window.over.close_all()
    ada_s.ask("pause", is_paused=False)
    ada_s.settle()


def waiting(desktop):
    return [one for one in desktop.ask("outbox") if one.state in {"waiting", "sent"}]


def at_work(made, hub):
    made.sign_in(hub.url, "ada", PASSWORD)
    made.until(lambda: made.desk.known.me and made.desk.known.hello.creatable, "who this is")
    made.settle()
    return made


def catalogue(desktop, kind="tool"):
    screen = desktop.go("catalogue")
    screen.show_tab(kind)
    screen.kind_list.search.set_words("")
    desktop.settle()
    return screen


def titles(screen):
    model = screen.kind_list.model
    return [model.hit(row).title for row in range(model.rowCount())]


def focused():
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(desktop, key, modifier=Qt.KeyboardModifier.ControlModifier, widget=None):
    QTest.keyClick(widget or QApplication.focusWidget() or desktop.window, key, modifier)
    desktop.settle(0.05)


def test_a_new_member_is_shown_the_ways_in_and_signs_in_there(stage, hub, ada):
    made = stage("new")
    assert made.sheet is not None
    made.sheet.choose("sign_in")
    entries = made.sheet.entries
    for name, text in (("hub", hub.url), ("login", "ada"), ("password", "not this one")):
        QTest.keyClicks(entries[name].edit, text)
    made.sheet.go()
    made.until(made.sheet.go_button.isEnabled, "the refusal")
    assert made.sheet.problem_text()
    entries["password"].edit.setText(PASSWORD)
    QTest.keyClick(entries["password"].edit, Qt.Key.Key_Return)
    made.until(lambda: made.sheet is None, "the sheet to close")
    made.until_synced()
    assert set(TOOLS) <= set(titles(catalogue(made)))


def test_a_guest_sees_the_public_catalogue_and_is_offered_nothing_to_change(stage, hub, ada):
    made = stage("guest")
    made.ask("add_hub", hub=hub.url)
    made.until_synced()
    screen = catalogue(made)
    assert set(TOOLS) <= set(titles(screen))
    assert screen.kind_list.new_button.isHidden()
    assert "guest" in made.window.banner.text()
    screen.kind_list.table.choose_row(0)
    made.settle()
    assert not screen.pane.header.buttons()


def test_words_narrow_a_list_while_they_are_typed(desktop):
    screen = catalogue(desktop)
    press(desktop, Qt.Key.Key_F)
    assert QApplication.focusWidget() is screen.kind_list.search
    QTest.keyClicks(focused(), "tool brav")
    desktop.until(lambda: titles(screen) == ["Tool Bravo"], "the one tool")
    press(desktop, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
    assert screen.kind_list.table.current_hit().title == "Tool Bravo"


def test_a_click_on_a_header_sorts_the_list_and_another_turns_it_round(desktop):
    screen = catalogue(desktop)
    header = screen.kind_list.table.horizontalHeader()
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    desktop.settle()
    assert titles(screen) == sorted(titles(screen), reverse=True)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    desktop.settle()
    assert titles(screen) == sorted(titles(screen))


def test_a_row_made_in_the_form_is_in_the_list_and_reaches_the_hub(desktop, hub, ada):
    screen = catalogue(desktop)
    press(desktop, Qt.Key.Key_N)
    fields = desktop.sheet.form.fields
    QTest.keyClicks(focused(), "Written by hand")
    fields["purpose"].set_value("trust")
    press(desktop, Qt.Key.Key_Return)
    desktop.until(lambda: desktop.sheet is None, "the form to close")
    desktop.settle()
    assert "Written by hand" in titles(screen)
    assert screen.pane.detail.hit.title == "Written by hand"
    desktop.until_synced()
    assert any(one["title"] == "Written by hand" for one in ada.records("tool"))


def test_a_form_with_a_problem_stays_and_says_what_is_wrong(desktop):
    catalogue(desktop)
    press(desktop, Qt.Key.Key_N)
    desktop.sheet.save()
    desktop.settle()
    assert "needed" in desktop.sheet.form.fields["title"].shown_problem()
    desktop.sheet.discard()
    desktop.settle()


def test_what_was_typed_is_a_draft_within_a_second_and_survives_the_engine_being_killed(
    stage, hub, ada
):
    desktop = at_work(stage("killed"), hub)
    screen = catalogue(desktop)
    screen.new()
    desktop.settle()
    QTest.keyClicks(focused(), "Half a thought")
    assert 0 <= desktop.sheet._draft._soon.remainingTime() < 1_000
    desktop.until(lambda: desktop.ask("drafts"), "the draft")
    desktop.stop_engine(kill=True)
    desktop.until(lambda: not desktop.bridge.is_connected, "the loss to be seen")
    assert not desktop.window.banner.isHidden()
    desktop.start_engine()
    desktop.until(lambda: desktop.bridge.is_connected, "the engine to be back")
    desktop.sheet.leave()
    desktop.settle()
    desktop.go("home")
    desktop.until(lambda: desktop.window.current.cards["drafts"].lines, "the draft on Home")
    desktop.window.current.cards["drafts"].lines[0].open()
    desktop.settle()
    assert desktop.sheet.form.values()["title"] == "Half a thought"
    desktop.sheet.discard()
    desktop.settle()
    assert desktop.ask("drafts") == []


def test_a_draft_knows_what_its_references_are_called(stage, hub, ada):
    admin = hub.admin()
    values = {"model": "A40", "accelerator": "gpu", "units": 8, "rate": 900_000}
    values |= {"title": "Cluster", "provider": hub.organisation()}
    cluster = admin.create("accelerator_resource", **values)
    made = at_work(stage("drafts"), hub)
    for _ in range(2):
        made.go("compute").show_tab("credit_request")
        made.settle()
        made.window.current.new()
        made.settle()
        sheet = made.sheet
        lines = sheet.form.fields["lines"]
        if not lines.value():
            lines.add_button.click()
            lines.lines[-1]["resource"].set_value(cluster, "Cluster")
            sheet.form.edited.emit()
            sheet.keep_draft()
            made.settle()
            sheet.leave()
            made.settle()
    resource = lines.lines[0]["resource"]
    assert resource.value() == cluster
    assert resource.label == "Cluster"
    assert "0.9" in sheet.aside.made_of.text()
    sheet.discard()


def test_a_change_can_be_undone_while_it_waits(desktop, lasting_toasts):
    desktop.ask("pause", is_paused=True)
    screen = catalogue(desktop)
    screen.kind_list.table.choose_row(0)
    desktop.settle()
    before = screen.pane.detail.hit.values["summary"]
    press(desktop, Qt.Key.Key_E)
    desktop.sheet.form.fields["summary"].set_value("Quite another")
    desktop.sheet.save()
    desktop.settle()
    assert screen.pane.detail.hit.values["summary"] == "Quite another"
    assert screen.pane.detail.pending == ["summary"]
    press(desktop, Qt.Key.Key_Z)
    desktop.settle()
    assert screen.pane.detail.hit.values["summary"] == before
    offered = [one.button.text() for one in desktop.window.toasts.toasts if one.button.text()]
    assert offered == ["Redo"], "an undo that was done is offered no more"
    desktop.window.toasts.toasts[-1].button.click()
    desktop.settle()
    offered = [one.button.text() for one in desktop.window.toasts.toasts if one.button.text()]
    assert offered == ["Undo"]
    desktop.window.toasts.toasts[-1].button.click()
    desktop.settle()
    for one in list(desktop.window.toasts.toasts):
        one.end()
    assert screen.pane.detail.hit.values["summary"] == before
    assert waiting(desktop) == []
    desktop.ask("pause", is_paused=False)


def test_news_of_others_come_in_without_moving_what_is_chosen(desktop, ada):
    screen = catalogue(desktop)
    kind_list = screen.kind_list
    kind_list.table.choose_row(3)
    desktop.settle()
    chosen = kind_list.table.current_hit().id
    resets = []
    kind_list.model.modelReset.connect(lambda: resets.append(1))
    ada.create("tool", title="Aardvark", purpose="safety")
    desktop.ask("sync_now")
    desktop.until(lambda: "Aardvark" in titles(screen), "the news")
    assert not resets
    assert kind_list.table.current_hit().id == chosen


def test_a_refused_command_says_why_and_leaves_nothing_behind(desktop):
    said: list[Said] = []
    desktop.desk.said.connect(said.append)
    desktop.desk.submit("create", {"kind": "person", "values": {"title": "X", "handle": "xx"}})
    desktop.settle()
    assert said[-1].is_problem
    assert waiting(desktop) == []


def test_every_place_is_a_keystroke_away_and_the_way_back_too(desktop):
    press(desktop, Qt.Key.Key_4)
    assert desktop.window.places.place == "datasets"
    press(desktop, Qt.Key.Key_7)
    assert desktop.window.places.place == "catalogue"
    press(desktop, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert desktop.window.places.place == "datasets"


def test_the_keyboard_begins_in_the_search_of_a_place_and_is_where_it_was_left(stage, hub, ada):
    made = at_work(stage("keys"), hub)
    made.window.activateWindow()
    made.until(made.window.isActiveWindow, "the window to come in front")
    for digit, place in ((3, "projects"), (8, "inbox"), (7, "catalogue")):
        press(made, getattr(Qt.Key, f"Key_{digit}"))
        assert made.window.places.place == place
        assert QApplication.focusWidget() is made.window.current.kind_list.search
    catalogue(made).kind_list.enter_table()
    table = QApplication.focusWidget()
    press(made, Qt.Key.Key_3)
    press(made, Qt.Key.Key_7)
    assert QApplication.focusWidget() is table


def test_a_sheet_closes_on_escape_and_keeps_tab_inside(desktop):
    desktop.window.over.open_settings()
    desktop.settle()
    sheet = desktop.sheet
    for _ in range(12):
        press(desktop, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
        assert sheet.isAncestorOf(QApplication.focusWidget())
    press(desktop, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert desktop.sheet is None


def test_a_press_beside_a_sheet_closes_it_and_one_on_it_does_not(desktop):
    catalogue(desktop).new()
    desktop.settle()
    sheet = desktop.sheet
    window = desktop.window.windowHandle()
    blank = sheet.mapTo(desktop.window, QPoint(sheet.width() // 2, 4))
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=blank)
    desktop.settle()
    assert desktop.sheet is sheet
    beside = sheet.mapTo(desktop.window, QPoint(-40, sheet.height() // 2))
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=beside)
    desktop.settle()
    assert desktop.sheet is None


def test_no_two_actions_have_the_same_shortcut(desktop):
    book = desktop.window.book
    made = [book.qaction(one.id) for one in book.runnable()]
    keys = [key.toString() for one in made for key in one.shortcuts()]
    assert sorted(keys) == sorted(set(keys))


def test_whatever_takes_the_keyboard_has_a_name_for_a_screen_reader(desktop):
    nameless = []
    for place in desktop.window.sidebar.buttons:
        desktop.go(place)
        for kind in desktop.desk.known.kinds_in(place):
            if desktop.window.places.place == place:
                desktop.open_first(place, kind.name)
        nameless += [(place, one) for one in _nameless(desktop.window)]
    for name in ("open_activity", "open_accounts", "open_settings", "open_import", "open_welcome"):
        getattr(desktop.window.over, name)()
        desktop.settle()
        nameless += [(name, one) for one in _nameless(desktop.sheet)]
        desktop.sheet.leave()
        desktop.settle()
    assert nameless == []


def _nameless(top):
    return [
        f"{type(one).__name__} in {type(one.parentWidget()).__name__}"
        for one in top.findChildren(QWidget)
        if one.isVisible()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not one.accessibleName()
        and not (hasattr(one, "text") and callable(one.text) and one.text())
    ]


class Flashes(QObject):
    """Notes windows that are shown beside the one there is."""

    def __init__(self, window):
        super().__init__()
        self.window = window
        self.seen = []

    def eventFilter(self, watched, event):
        is_window = isinstance(watched, QWidget) and watched.isWindow()
        if event.type() == QEvent.Type.Show and is_window and watched is not self.window:
            self.seen.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


def test_nothing_flashes_up_as_a_window_of_its_own(desktop, qapp):
    flashes = Flashes(desktop.window)
    qapp.installEventFilter(flashes)
    try:
        for place in desktop.window.sidebar.buttons:
            desktop.go(place)
        screen = desktop.open_first("catalogue", "tool")
        screen.new()
        desktop.settle()
        desktop.sheet.discard()
        for name in ("open_activity", "open_accounts", "open_settings", "open_import"):
            getattr(desktop.window.over, name)()
            desktop.settle(0.05)
            desktop.sheet.leave()
        desktop.settle()
    finally:
        qapp.removeEventFilter(flashes)
    assert flashes.seen == []


def test_a_list_is_written_to_a_file_that_a_spreadsheet_opens(desktop, tmp_path):
    screen = catalogue(desktop)
    screen.kind_list.work.export()
    desktop.settle()
    desktop.sheet.export_to(str(tmp_path / "tools.csv"))
    desktop.until((tmp_path / "tools.csv").exists, "the file")
    desktop.settle()
    text = (tmp_path / "tools.csv").read_bytes().decode("utf-8-sig")
    assert all(title in text for title in TOOLS)


@pytest.mark.parametrize("size", [(1366, 768), (900, 600)])
def test_toasts_cover_neither_a_sheets_buttons_nor_where_the_keyboard_is(desktop, size):
    window = desktop.window
    before = window.size()
    window.resize(*size)
    screen = catalogue(desktop)
    screen.kind_list.table.choose_row(0)
    desktop.settle()
    for text in ("Saved.", "Saved again, and with so many words that it takes two lines. " * 2):
        window.toasts.say(text, "Undo")
    press(desktop, Qt.Key.Key_E)
    sheet = desktop.sheet
    desktop.settle(0.05)

    def covered():
        QApplication.processEvents()
        focus = QApplication.focusWidget()
        seen = [one for one in [*sheet.buttons(), focus] if one.isVisible()]
        places = [one.geometry() for one in window.toasts.toasts if one.isVisible()]
        assert places
        return [
            one
            for one in seen
            if one.height() < window.height() / 4
            and any(place.intersects(place_of(one)) for place in places)
        ]

    def place_of(widget):
        return QRect(widget.mapTo(window.toasts._window, QPoint()), widget.size())

    begin = QApplication.focusWidget()
    try:
        for _ in range(40):
            assert covered() == [], QApplication.focusWidget()
            if tab(Qt.Key.Key_Tab) is begin:
                break
        else:
            raise AssertionError("Tab did not come round")
    finally:
        for toast in list(window.toasts.toasts):
            toast.end()
        window.resize(before)
