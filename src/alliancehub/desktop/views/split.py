"""Two panes beside each other, and between them a divider that mouse and keyboard move."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from alliancehub.desktop.announcing import announce
from alliancehub.desktop.texts import number, tr
from alliancehub.desktop.theme import colour

WIDTH = 3
STEP = 32
_MOVES = {
    Qt.Key.Key_Left: -STEP,
    Qt.Key.Key_Right: STEP,
    Qt.Key.Key_Home: -100_000,
    Qt.Key.Key_End: 100_000,
}


class Split(QSplitter):
    """Panes beside each other; Tab stops at the divider, arrows, Home and End move it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make it.

        Args:
            name: what a screen reader calls the divider.
            parent: the owner.
        """
        self.divider_name = name
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(WIDTH)

    def move_by(self, pixels: int) -> int:
        """Make the first pane so much wider, as far as there is room; return its share of both."""
        room = sum(self.sizes())
        self.moveSplitter(min(max(self.sizes()[0] + pixels, 0), room), 1)
        return round(100 * self.sizes()[0] / max(room, 1))

    def createHandle(self) -> QSplitterHandle:
        return Divider(self)


class Divider(QSplitterHandle):
    """What parts two panes."""

    def __init__(self, split: Split) -> None:
        super().__init__(Qt.Orientation.Horizontal, split)
        self._split = split
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(split.divider_name)
        self.setAccessibleDescription(tr("Arrow keys move it."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pixels = _MOVES.get(Qt.Key(event.key()), 0)
        if not pixels or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
            return
        # An arrow shows the same way on the screen in every language.
        is_turned = self.isRightToLeft() and abs(pixels) == STEP
        percent = self._split.move_by(-pixels if is_turned else pixels)
        words = tr("{name}: {percent} %", name=self.accessibleName(), percent=number(percent))
        announce(self, words, is_urgent=True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.hasFocus() or self.underMouse():
            painter.fillRect(self.rect(), colour("focus"))
        else:
            middle = self.contentsRect()
            painter.fillRect(middle, colour("surface"))
            painter.fillRect(middle.center().x(), 0, 1, self.height(), colour("line"))
        painter.end()
