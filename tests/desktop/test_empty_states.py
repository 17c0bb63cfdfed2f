"""What stands where a list would be is read whole with keys alone, at any size of text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from alliancehub.desktop.tab_order import is_stop
from alliancehub.desktop.views.empty_state import EmptyState
from tests.desktop.look import dressed

HINT = "Change the words, take a filter off, or ask an administrator what there is. " * 2


@pytest.fixture
def shown(qapp, qtbot):
    """Return what shows an empty state in a window of a size, at so many per cent of text."""

    windows: list[QWidget] = []  # qtbot only knows them

    def show(action, height, text_size):
        theme.apply("light", text_size / 100)
        window = QWidget()
        windows.append(window)
        column = QVBoxLayout(window)
        empty = EmptyState("search", "Nothing fits what you asked for", HINT, action)
        column.addWidget(empty)
        qtbot.addWidget(window)
        window.resize(420, height)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window, empty

    with dressed(qapp) as theme:
        yield show
        windows.clear()


@pytest.mark.parametrize("action", ["", "Clear the filters"])
def test_at_200_percent_keys_scroll_to_the_last_line(shown, qtbot, action):
    _, empty = shown(action, 300, 200)
    assert is_stop(empty)
    empty.setFocus()

    for _ in range(40):
        qtbot.keyClick(empty, Qt.Key.Key_Down)

    last = empty.button if action else empty._hint
    below = last.mapTo(empty.viewport(), last.rect().bottomLeft()).y()
    assert 0 < below <= empty.viewport().height()
    for _ in range(5):
        qtbot.keyClick(empty, Qt.Key.Key_PageUp)
    assert empty.verticalScrollBar().value() == 0


def test_what_is_in_sight_as_a_whole_is_no_stop_of_the_keyboard(shown):
    _, empty = shown("", 500, 100)

    assert not is_stop(empty)


def test_a_stop_comes_and_goes_with_the_room_and_with_the_words(shown):
    window, empty = shown("", 500, 100)

    window.resize(420, 160)
    assert is_stop(empty)
    empty.say("search", "Nothing", "")
    window.resize(420, 300)
    assert not is_stop(empty)
    empty.say("search", "Nothing fits", HINT * 8)
    assert is_stop(empty)
