"""Keys that work while one types, though a text field would take them for its own.

On X11 Qt's text fields delete to the end of the line by Ctrl+K, and so would eat what opens the
palette. And an empty line has no use of its own for such keys: from the search, which has the
keyboard when a list comes into sight, Ctrl+E edits the row and Ctrl+Z takes a change back.

And Return presses a button, as on GNOME and on the web: elsewhere Qt knows Space alone outside of
its own dialogs, so that who tabs to a button and presses Return would wait for nothing.

Only what has the keyboard is watched: a filter of all events would cost each of them.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QToolButton, QWidget
from shiboken6 import isValid

NO_KEY = Qt.KeyboardModifier.NoModifier
PLAIN = {NO_KEY, Qt.KeyboardModifier.KeypadModifier}


class KeyGuard(QObject):
    """Leaves the keys of some actions to their shortcuts, and lets Return press buttons."""

    def __init__(
        self, keys: Callable[[], list[QKeySequence]], window: QWidget, parent: QObject
    ) -> None:
        """Make it.

        Args:
            keys: what is not to be taken by text fields, asked when something is pressed.
            window: in which it holds.
            parent: the owner.
        """
        super().__init__(parent)
        self._keys = keys
        self._window = window
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if new is not None and new.window() is self._window:
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            pressed = QKeySequence(event.keyCombination())
            if pressed in self._keys() or (_is_chord(event) and _has_no_use(watched)):
                event.ignore()  # so that Qt looks for a shortcut
                return True
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return _is_return(event) and _press(watched, is_again=event.isAutoRepeat())
        return False


def _is_chord(event: QKeyEvent) -> bool:
    chord = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return bool(event.modifiers() & chord)


def _has_no_use(watched: QObject) -> bool:
    """Whether nothing stands in a line, nor stood there and could come back."""
    return isinstance(watched, QLineEdit) and not watched.text() and not watched.isUndoAvailable()


def _is_return(event: QKeyEvent) -> bool:
    return event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and event.modifiers() in PLAIN


def _press(watched: QObject, *, is_again: bool) -> bool:
    """Press a button as Space does, which opens a menu where it has one; False where it is none."""
    if not isinstance(watched, QPushButton | QToolButton):
        return False
    if not is_again:  # a key that is held shall not do it again and again
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            if isValid(watched):
                QApplication.sendEvent(watched, QKeyEvent(kind, Qt.Key.Key_Space, NO_KEY, " "))
    return True
