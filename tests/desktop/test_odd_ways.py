"""What members do that nobody planned: haste, other keys, odd words, and things at once."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.desktop.test_window import ada, ada_s, catalogue, desktop, focused

NO_KEY = Qt.KeyboardModifier.NoModifier


__all__ = ["ada", "ada_s", "desktop"]


def new_tool(desktop):
    catalogue(desktop).new()
    desktop.settle()
    return desktop.sheet


def test_what_a_hasty_save_says_is_wrong_is_not_taken_back_by_a_look_ahead(desktop):
    sheet = new_tool(desktop)
    QTest.keyClicks(focused(), "Hasty")
    sheet.save()
    assert sheet.form.fields["purpose"].shown_problem()

    desktop.until(lambda: not sheet._preview_timer.isActive(), "the look ahead to be asked for")
    desktop.settle()

    assert sheet.form.fields["purpose"].shown_problem()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_return_presses_the_button_that_has_the_keyboard(desktop, key):
    sheet = new_tool(desktop)
    sheet.close_button.setFocus()

    QTest.keyClick(sheet.close_button, key)

    desktop.until(lambda: desktop.sheet is None, "the sheet to close")


def test_return_that_is_held_presses_once(desktop):
    button = desktop.window.sidebar.buttons["projects"]
    button.setFocus()
    pressed = []
    button.clicked.connect(lambda: pressed.append(1))

    QTest.keyPress(button, Qt.Key.Key_Return)
    for _ in range(3):
        again = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, NO_KEY, "\r", autorep=True)
        QApplication.sendEvent(button, again)

    assert pressed == [1]
