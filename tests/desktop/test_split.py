"""The divider of two panes, by keyboard and by ear."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from alliancehub.desktop.tab_order import in_reading_order, is_stop
from alliancehub.desktop.views.split import STEP, Split
from tests.desktop.look import dressed
from tests.screens.reach import mark_of

SHAPE = 3.0


@pytest.fixture(autouse=True, params=["light", "dark"])
def look(qapp, request):
    with dressed(qapp, request.param):
        yield


@pytest.fixture
def split_of(qapp, qtbot):
    def of(direction=Qt.LayoutDirection.LeftToRight):
        split = Split("Divider of list and details")
        split.setLayoutDirection(direction)
        qtbot.addWidget(split)
        for _ in range(2):
            edit = QLineEdit()
            edit.setMinimumWidth(80)
            split.addWidget(edit)
        split.resize(803, 300)
        split.setSizes([400, 400])
        with qtbot.waitActive(split):
            split.show()
            split.activateWindow()
        return split

    return of


def test_tab_stops_at_it_between_its_panes_and_it_has_a_name(split_of):
    split = split_of()
    stops = [one for one in in_reading_order(split) if is_stop(one)]

    assert stops == [split.widget(0), split.handle(1), split.widget(1)]
    assert split.handle(1).accessibleName() == "Divider of list and details"
    assert split.handle(1).accessibleDescription()


def test_arrows_and_the_ends_move_it_and_it_is_remembered_as_moved(split_of, qtbot):
    split = split_of()
    divider = split.handle(1)
    divider.setFocus()
    with qtbot.waitSignal(split.splitterMoved):
        qtbot.keyClick(divider, Qt.Key.Key_Right)
    assert split.sizes()[0] == 400 + STEP
    qtbot.keyClick(divider, Qt.Key.Key_Left)
    assert split.sizes()[0] == 400
    qtbot.keyClick(divider, Qt.Key.Key_Home)
    assert split.sizes()[0] == 80
    qtbot.keyClick(divider, Qt.Key.Key_End)
    assert split.sizes()[1] == 80


def test_an_arrow_shows_the_same_way_from_right_to_left(split_of, qtbot):
    split = split_of(Qt.LayoutDirection.RightToLeft)
    divider = split.handle(1)
    divider.setFocus()
    before = divider.x()
    qtbot.keyClick(divider, Qt.Key.Key_Right)
    assert divider.x() == before + STEP
    qtbot.keyClick(divider, Qt.Key.Key_Home)
    assert split.sizes()[0] == 80


def test_what_has_the_keyboard_is_marked(split_of):
    split = split_of()
    split.handle(1).setFocus()

    assert mark_of(split.handle(1)) >= SHAPE
