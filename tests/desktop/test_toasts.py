"""A toast lies over nothing that a form or a dialog has, whatever it says."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QSplitterHandle,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from alliancehub.desktop.dialogs.form_sheet import CreateSheet
from alliancehub.desktop.tab_order import in_reading_order, is_stop
from alliancehub.desktop.views.toast import ToastArea
from tests.desktop.look import dressed
from tests.hub import PASSWORD

SIZES = [(1366, 768), (1920, 1080)]
LARGE = (QAbstractItemView, QScrollArea, QSplitterHandle, QTextBrowser)
WORDS = ("Saved.", "Saved again, and with so many words that it takes two lines. " * 2)


@pytest.fixture(scope="module")
def signed_in(shared_stage, hub):
    ada = hub.member("toasted")
    shared_stage.sign_in(hub.url, ada.login, PASSWORD)
    return shared_stage


@pytest.fixture
def sized(signed_in):
    """Return what gives the window a size and its text one."""
    before = signed_in.window.size()

    def give(size, text_size):
        signed_in.window.look._theme.apply("light", text_size / 100)
        signed_in.window.resize(*size)
        return signed_in

    yield give
    end(signed_in.window.toasts)
    signed_in.window.over.close_all()
    signed_in.window.look._theme.apply("light")
    signed_in.window.resize(before)
    signed_in.rest()


def end(area):
    for toast in list(area.toasts):
        toast.end()


def place_of(widget, window):
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def in_sight(area):
    """Return the toasts that are shown: the newest, and the one before where there is room."""
    shown = [one for one in area.toasts if one.isVisible()]
    assert shown[-1] is area.toasts[-1]
    return shown


def covered(area, within):
    """Return what of a form lies beneath a toast."""
    QApplication.processEvents()
    assert len(area.toasts) == len(WORDS)
    window = area._window
    places = [one.geometry() for one in in_sight(area)]
    assert all(window.rect().contains(one) for one in places)
    assert not any(one.intersects(other) for one, other in combinations(places, 2))
    parts = [one for one in in_reading_order(within) if is_stop(one) or isinstance(one, QLabel)]
    shown = [
        (one, one.visibleRegion().boundingRect().translated(one.mapTo(window, QPoint())))
        for one in parts
        if not one.visibleRegion().isEmpty() and not isinstance(one, QScrollArea)
    ]
    assert shown
    return [str(one) for one, place in shown if any(place.intersects(it) for it in places)]


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", ["dataset", "saved_search"])
def test_a_toast_lies_over_no_part_of_a_form_wherever_that_is_scrolled_to(
    sized, size, text_size, kind
):
    stage = sized(size, text_size)
    sheet = CreateSheet(stage.desk, stage.desk.known.kinds[kind])
    stage.desk.sheet_wanted.emit(sheet)
    for text in WORDS:
        stage.window.toasts.say(text, "Undo")
    stage.rest()

    assert covered(stage.window.toasts, sheet) == []
    for area in sheet.findChildren(QScrollArea):
        bar = area.verticalScrollBar()
        for at in range(0, bar.maximum() + 1, max(bar.pageStep() // 2, 1)):
            bar.setValue(at)
            assert covered(stage.window.toasts, sheet) == []
    end(stage.window.toasts)
    stage.rest()
    root = stage.window.toasts._window
    assert place_of(sheet, root).bottom() == root.rect().bottom()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", ["settings", "shortcuts", "activity", "diagnostics", "palette"])
def test_a_toast_lies_over_no_part_of_a_dialog(sized, size, name):
    stage = sized(size, 100)
    for text in WORDS:
        stage.window.toasts.say(text, "Undo")
    stage.window.book.run(name)
    stage.rest()
    is_palette = name == "palette"

    dialog = stage.window.find_by.in_sight if is_palette else stage.sheet
    assert covered(stage.window.toasts, dialog) == []
    if is_palette:
        whole = place_of(dialog, stage.window.toasts._window)
        assert not any(whole.intersects(one.geometry()) for one in in_sight(stage.window.toasts))
        stage.window.find_by.palette.close_panel()


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize("text_size", [100, 200])
def test_on_a_list_with_its_filters_and_a_row_it_lies_over_no_head_and_nothing_to_press(
    sized, direction, text_size
):
    stage = sized(SIZES[0], text_size)
    values = {"title": "Toasted corpus", "licence": "MIT", "languages": ["English"]}
    row = stage.ask("submit", name="create", args={"kind": "dataset", "values": values}).row
    stage.until_synced()
    stage.desk.open_row("dataset", row)
    stage.window.setLayoutDirection(direction)
    screen = stage.window.current
    if not screen.kind_list.filter_button.isChecked():
        screen.kind_list.filter_button.click()
    stage.rest()
    for text in WORDS:
        stage.window.toasts.say(text, "Undo")
    stage.rest()
    area = stage.window.toasts
    heads = [one for one in stage.window.findChildren(QHeaderView) if one.isVisible()]
    heads += [one for one in stage.window.findChildren(QLabel) if one.text() == "Filters"]
    stops = [one for one in in_reading_order(area._window) if is_stop(one)]
    kept = [*heads, *(one for one in stops if not isinstance(one, LARGE))]
    kept = [one for one in kept if not any(it.isAncestorOf(one) for it in area.toasts)]
    assert heads
    for one in kept:
        seen = one.visibleRegion().boundingRect().translated(one.mapTo(area._window, QPoint()))
        assert not any(seen.intersects(it.geometry()) for it in in_sight(area)), one
    stage.window.unsetLayoutDirection()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("place", ["home", "projects", "datasets", "compute"])
def test_where_the_sidebar_shows_nothing_toasts_lie_there_and_no_screen_moves(sized, size, place):
    stage = sized(size, 100)
    stage.window.go(place)
    stage.rest()
    before = stage.window.current.geometry()
    for text in WORDS:
        stage.window.toasts.say(text, "Undo")
    stage.rest()
    area, sidebar = stage.window.toasts, stage.window.sidebar

    free = sidebar.free_room(area._window)
    assert [one.text for one in in_sight(area)] == list(WORDS)
    for one in in_sight(area):
        assert free.contains(one.geometry())
        assert one.height() >= one.heightForWidth(one.width())
        button = place_of(one.button, one)
        assert button.top() >= place_of(one._words, one).bottom(), "what to do is below the words"
    assert stage.window.current.geometry() == before


def test_where_nothing_can_be_done_any_more_a_toast_becomes_lower(sized):
    stage = sized(SIZES[0], 100)
    toast = stage.window.toasts.say("Saved.", "Undo", is_lasting=False)
    stage.rest()
    before = toast.geometry()
    stage.window.toasts.end_actions()
    stage.rest()

    assert toast.isVisible()
    assert toast.height() < before.height()
    assert toast.geometry().bottom() == before.bottom()


def test_without_the_sidebar_they_lie_at_the_foot(sized):
    stage = sized(SIZES[0], 100)
    stage.window.look.toggle_sidebar()
    try:
        toast = stage.window.toasts.say(WORDS[0], "Undo")
        stage.rest()

        assert toast.isVisible()
        assert toast.geometry().bottom() > stage.window.toasts._window.height() - 32
        button = place_of(toast.button, toast)
        assert button.top() < place_of(toast._words, toast).bottom(), "it is beside the words"
    finally:
        stage.window.look.toggle_sidebar()


@pytest.fixture
def composer(qapp, qtbot):
    """A screen with a page that scrolls, and at its foot a line to write in."""
    with dressed(qapp):
        root = QWidget()
        column = QVBoxLayout(root)
        area = QScrollArea()
        area.setWidgetResizable(True)
        page = QWidget()
        inner = QVBoxLayout(page)
        for _ in range(9):
            inner.addSpacing(260)
            inner.addWidget(QPlainTextEdit("A field"))
        area.setWidget(page)
        column.addWidget(area)
        column.addWidget(QPlainTextEdit("A message"))
        qtbot.addWidget(root)
        root.resize(700, 600)
        with qtbot.waitExposed(root):
            root.show()
        yield root, area


def test_on_a_screen_it_goes_above_what_one_writes_in_and_out_of_the_way_of_what_is_scrolled(
    composer, qtbot
):
    root, area = composer
    toasts = ToastArea(root)
    toast = toasts.say("Saved.")
    edits = root.findChildren(QPlainTextEdit)

    def is_free():
        return not any(
            one.visibleRegion()
            .boundingRect()
            .translated(one.mapTo(root, QPoint()))
            .intersects(toast.geometry())
            for one in edits
        )

    assert is_free()
    bar = area.verticalScrollBar()
    for at in range(0, 600, 90):
        bar.setValue(at)
        qtbot.waitUntil(is_free)


def test_where_there_is_no_free_place_the_screen_makes_room(composer, qtbot):
    root, area = composer
    asked: list[int] = []
    toasts = ToastArea(root)
    toasts.room_wanted.connect(asked.append)
    toasts.room_wanted.connect(lambda pixels: root.layout().setContentsMargins(9, 9, 9, pixels))
    area.hide()
    QTest.qWait(0)
    toast = toasts.say("Saved.")
    QApplication.processEvents()

    edit = root.findChildren(QPlainTextEdit)[-1]
    assert asked[-1] > toast.height()
    assert not place_of(edit, root).intersects(toast.geometry())
    toast.end()
    assert asked[-1] == 0


def test_where_room_is_made_they_come_one_at_a_time_and_each_has_its_time(composer, qtbot):
    root, area = composer
    area.hide()
    asked: list[int] = []
    toasts = ToastArea(root)
    toasts.room_wanted.connect(asked.append)
    QTest.qWait(0)
    first = toasts.say("Saved.", "Undo")
    room = asked[-1]
    second = toasts.say("Saved once more.", "Undo")

    assert (first.isVisible(), second.isVisible()) == (False, True)
    assert asked[-1] == room, "no more is pushed aside than for one"
    assert not first._rest.isActive(), "its time begins when it is in sight"
    second.end()
    assert first.isVisible()
    assert first._rest.isActive()
    first.end()


def test_it_never_climbs_over_the_head_of_a_page_but_has_room_made_at_the_foot(composer, qtbot):
    root, area = composer
    area.hide()
    head = QLabel("Filters")
    head.setFixedHeight(120)
    root.layout().insertWidget(0, head)
    asked: list[int] = []
    toasts = ToastArea(root)
    toasts.room_wanted.connect(asked.append)
    QTest.qWait(0)
    toast = toasts.say("Saved.")

    assert not place_of(head, root).intersects(toast.geometry())
    assert asked[-1] > toast.height()
    toast.end()
