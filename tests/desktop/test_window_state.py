"""Where a window comes back: on a screen that exists, whole, and with what was in sight."""

import pytest
from PySide6.QtCore import QRect, QSize

from alliancehub.desktop.app import start
from alliancehub.desktop.window_state import clamped, least_in, rectangle
from tests.hub import PASSWORD

SMALL = QRect(0, 0, 1366, 768)
FULL_HD = QRect(0, 0, 1920, 1080)
LEFT_OF_IT = QRect(-1920, 0, 1920, 1080)
FOUR_K = QRect(0, 0, 3840, 2160)


@pytest.mark.parametrize(
    ("wanted", "screens"),
    [
        (QRect(100, 100, 1200, 700), [FULL_HD]),  # as it was
        (QRect(-1500, 100, 1200, 800), [FULL_HD]),  # its screen is gone
        (QRect(5000, 300, 1200, 800), [FULL_HD]),
        (QRect(400, 300, 3000, 1700), [SMALL]),  # saved at 4K, opened on a laptop
        (QRect(1300, 700, 1200, 700), [SMALL]),  # nearly out of sight
        (QRect(0, -500, 1200, 700), [FULL_HD]),  # the title bar was out of reach
        (QRect(-1500, 100, 1200, 800), [FULL_HD, LEFT_OF_IT]),
        (QRect(10, 40, 880, 560), [QRect(0, 0, 800, 480)]),
    ],
)
def test_a_window_comes_back_inside_a_screen_that_exists(wanted, screens):
    found = clamped(wanted, screens, screens[0])
    assert any(one.contains(found) for one in screens)
    assert found.y() > min(one.top() for one in screens)


@pytest.mark.parametrize(
    ("room", "least"),
    [
        (FULL_HD, (880, 560)),
        (QRect(0, 0, 960, 540), (880, 508)),  # 1920 by 1080 at 200 %
        (QRect(0, 0, 683, 384), (683, 352)),  # 1366 by 768 at 200 %
    ],
)
def test_a_window_can_be_made_as_small_as_its_screen(room, least):
    found = least_in(room, QSize(880, 560))
    assert (found.width(), found.height()) == least


def test_the_window_of_a_small_screen_fits_it(stage):
    window = stage("small").window
    room = window.screen().availableGeometry()
    window.resize(100, 100)
    assert window.width() == min(880, room.width())
    window.state._fit_least(QRect(0, 0, 683, 384))
    window.resize(683, 352)
    assert (window.width(), window.height()) == (683, 352)
    assert not window.look.has_sidebar  # what is read has all of the width
    window.look.toggle_sidebar()
    window.resize(690, 352)
    assert window.look.has_sidebar  # who wants it has it
    window.look.toggle_sidebar()
    window.resize(1000, 600)
    assert window.look.has_sidebar
    window.look.toggle_sidebar()
    window.resize(690, 352)
    window.resize(1000, 600)
    assert not window.look.has_sidebar  # as it was chosen
    window.look.toggle_sidebar()


def test_a_window_that_fits_stays_where_it_was_also_on_the_second_screen():
    there = QRect(-1500, 100, 1200, 800)
    assert clamped(there, [FULL_HD, LEFT_OF_IT], FULL_HD) == there
    assert clamped(QRect(100, 100, 3000, 1800), [FOUR_K], FOUR_K) == QRect(100, 100, 3000, 1800)


@pytest.mark.parametrize(
    "text", ["", "1 2 3", "a b c d", "0 0 0 0", "0 0 -5 9", "9 9 9 9e9", "1 1 999999 5"]
)
def test_a_place_that_cannot_be_read_is_no_place(text):
    assert rectangle(text) is None


def test_a_place_is_read_as_it_was_written():
    assert rectangle("-1500 100 1200 800") == QRect(-1500, 100, 1200, 800)


def test_what_was_in_sight_is_there_again_although_nothing_was_closed(stage, hub):
    ada = hub.member("ada")
    for title in ("Tool Alpha", "Tool Bravo"):
        ada.create("tool", title=title, purpose="safety")
    one = stage("kept")
    one.sign_in(hub.url, "ada", PASSWORD)
    one.until(lambda: one.desk.known.hello.creatable, "who this is")
    one.window.resize(1000, 640)
    one.open_first("catalogue", "tool", "bravo")
    row = one.window.current.row_in_sight()
    one.settle(1.0)  # less than a member looks at a thing before the lights go out
    other = start(one.paths, None)  # as after kill -9: it knows what is on the disk, no more
    try:
        other.window.show()
        other.bridge.open()
        one.until(lambda: other.desk.known.is_whole, "the engine to answer")
        one.until(lambda: other.window.current.row_in_sight() == row, "the row")
        assert other.window.places.place == "catalogue"
        assert other.window.current.kind_in_sight() == "tool"
        assert other.window.height() == 640  # the screen of the tests is narrower than 1,000
    finally:
        other.end()


@pytest.fixture
def of_ada(stage, hub):
    """Return a window of the member ``ada``."""
    one = stage("tabs")
    one.sign_in(hub.url, "ada", PASSWORD)
    one.until(lambda: one.desk.known.hello.creatable, "who this is")
    return one


def test_a_tab_chosen_a_moment_before_the_rights_change_stays_chosen(of_ada):
    window = of_ada.window
    of_ada.go("catalogue")
    window.current.show_tab("model")
    of_ada.settle(0.6)
    left = window.current
    left.show_tab("tool")
    of_ada.desk.known_changed.emit()  # as when the hub has said what a member may do
    of_ada.desk.known_changed.emit()
    of_ada.until(lambda: window.current is not left, "all to begin anew")
    of_ada.settle()

    assert window.current.tab_in_sight() == "tool"


def test_each_place_is_come_back_to_at_the_tab_that_was_chosen_there(of_ada):
    of_ada.go("catalogue").show_tab("tool")
    of_ada.go("directory").show_tab("person")
    of_ada.desk.known_changed.emit()
    of_ada.settle()

    assert of_ada.go("directory").tab_in_sight() == "person"
    assert of_ada.go("catalogue").tab_in_sight() == "tool"


def test_the_audit_trail_is_a_tab_that_is_come_back_to(stage, hub):
    one = stage("audit")
    one.sign_in(hub.url, "root", PASSWORD)
    one.until(lambda: one.desk.known.is_admin, "the administrator's rights")
    screen = one.go("admin")
    screen.show_tab("audit")
    one.desk.known_changed.emit()
    one.until(lambda: one.window.current is not screen, "all to begin anew")
    one.settle()

    assert one.window.current.tab_in_sight() == "audit"


def test_a_window_that_was_maximised_is_so_again_and_keeps_the_size_it_had(stage):
    one = stage("wide")
    one.window.resize(900, 600)
    one.settle(0.6)
    one.window.showMaximized()
    one.settle(0.6)
    other = start(one.paths, None)
    try:
        other.window.show()
        one.settle()
        assert other.window.isMaximized()
    finally:
        other.end()
