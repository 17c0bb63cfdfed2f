"""A layout that sets widgets one after another and goes on in the next line, like words.

Its items are made here, not by Qt. The binding knows what Qt made by its address alone: an item
that Qt frees unseen leaves its Python object behind, the next item at that address is taken for it,
and ends for Python with the layout that the first one was in.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem


class FlowLayout(QLayout):
    """Lines of widgets; right to left where the language is."""

    def __init__(self, parent: QWidget | None = None, gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addWidget(self, widget: QWidget) -> None:
        self.insert(self.count(), widget)

    def insert(self, at: int, widget: QWidget) -> None:
        """Put a widget before the one that is now at this place."""
        self.addChildWidget(widget)
        self._items.insert(at, QWidgetItem(widget))
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._laid(QRect(0, 0, width, 0), is_test=True)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._laid(rect, is_test=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _laid(self, rect: QRect, *, is_test: bool) -> int:
        """Place the items, or only measure; returns the height."""
        margins = self.contentsMargins()
        area = rect.adjusted(margins.left(), margins.top(), -margins.right(), -margins.bottom())
        x, y = area.x(), area.y()
        owner = self.parentWidget()
        is_mirrored = owner is not None and owner.isRightToLeft()
        line: list[tuple[QLayoutItem, int, QSize]] = []
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            stretches = bool(item.expandingDirections() & Qt.Orientation.Horizontal)
            width = min(size.width(), area.width())
            if line and x + width > area.right() + 1:
                y += _placed(line, area, y, is_mirrored=is_mirrored, is_test=is_test) + self._gap
                x, line = area.x(), []
            if stretches:
                width = area.right() + 1 - x
            line.append((item, x, QSize(width, size.height())))
            x += width + self._gap
        height = _placed(line, area, y, is_mirrored=is_mirrored, is_test=is_test)
        return y + height - rect.y() + margins.bottom()


def _placed(
    line: list[tuple[QLayoutItem, int, QSize]],
    area: QRect,
    top: int,
    *,
    is_mirrored: bool,
    is_test: bool,
) -> int:
    """Place the items of a line beside each other at half its height; returns that height."""
    height = max((size.height() for _, _, size in line), default=0)
    for item, x, size in line if not is_test else ():
        left = area.right() + 1 - (x - area.x()) - size.width() if is_mirrored else x
        item.setGeometry(QRect(QPoint(left, top + (height - size.height()) // 2), size))
    return height
