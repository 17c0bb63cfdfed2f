"""A line that searches while somebody types."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from alliancehub.desktop.clear_button import let_clear
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.picture import Picture

TYPING_MS = 40
ICON, BEFORE, AFTER = 16, 6, 4  # pixels: of the icon at the normal text size, and beside it


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
        # Not an action of the line: Qt draws those in one size, however large the text is.
        self.picture = Picture("search", ICON, "muted", self)
        set_role(self, "search")
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        let_clear(self)
        self.setMaxLength(200)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_picture()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange}:
            self._place_picture()

    def _place_picture(self) -> None:
        side = self.picture.sizeHint().width()
        is_mirrored = self.isRightToLeft()
        left = self.width() - BEFORE - side if is_mirrored else BEFORE
        self.picture.setGeometry(left, (self.height() - side) // 2, side, side)
        room = BEFORE + side + AFTER
        self.setTextMargins(0 if is_mirrored else room, 0, room if is_mirrored else 0, 0)

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
