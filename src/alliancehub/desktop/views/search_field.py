"""A line that searches while somebody types."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from alliancehub.desktop.clear_button import let_clear
from alliancehub.desktop.icons import icon
from alliancehub.desktop.theme import set_role

TYPING_MS = 40


class SearchField(QLineEdit):
    """↓ and Return lead into the list, Esc clears.

    Signals:
        searched(str): these are the words now, once the typing paused.
        left_downwards: the list should take the keyboard.
    """

    searched = Signal(str)
    left_downwards = Signal()

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "search")
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        let_clear(self)
        self.setMaxLength(200)
        self.addAction(
            QAction(icon("search", "muted"), hint, self), QLineEdit.ActionPosition.LeadingPosition
        )
        self._told = ""
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._tell)
        self.textChanged.connect(self._typing.start)

    def words(self) -> str:
        """Return what to search for."""
        return self.text().strip()

    def set_words(self, words: str) -> None:
        """Search for something, at once."""
        self.setText(words)
        self._tell()

    def _tell(self) -> None:
        self._typing.stop()
        if self.words() != self._told:
            self._told = self.words()
            self.searched.emit(self._told)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter} and is_plain:
            self._tell()
            self.left_downwards.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._tell()
        else:
            super().keyPressEvent(event)
