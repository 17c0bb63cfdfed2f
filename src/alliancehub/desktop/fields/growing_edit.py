"""A box of several lines that is as high as what stands in it, within limits."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget


class GrowingEdit(QPlainTextEdit):
    """A plain text editor that Tab leaves, and that grows with its lines.

    Args:
        least, most: lines that it shows at first, and before it scrolls.
    """

    def __init__(self, least: int = 3, most: int = 14, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    def _height(self, lines: float) -> int:
        margins = self.contentsMargins()
        frame = 2 * (self.frameWidth() + round(self.document().documentMargin())) + 8
        line = self.fontMetrics().lineSpacing()
        return round(lines * line) + frame + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        # A plain text document measures its height in lines, wrapped ones counted.
        lines = self.document().documentLayout().documentSize().height()
        return QSize(320, self._height(min(max(lines, self._least), self._most)))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Ctrl+Return saves the form around it.
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        super().keyPressEvent(event)
