"""The header of a list: sorts on a click, and says by an arrow how it is sorted."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from alliancehub.desktop.icons import pixmap
from alliancehub.desktop.theme import colour, scaled, text_font

MARGIN = 8


class ListHeader(QHeaderView):
    """Draws its sections quietly: small muted words, an arrow at the sorted one.

    Attributes:
        is_dragging: whether the member holds a border between two columns.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.is_dragging = False
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setFirstSectionMovable(False)
        self.setHighlightSections(False)
        self.setSortIndicatorShown(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setMinimumSectionSize(48)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        painter.fillRect(rect, colour("surface"))
        painter.setPen(colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        is_sorted = self.sortIndicatorSection() == logicalIndex and self.isSortIndicatorShown()
        painter.setFont(text_font(12, text_font().Weight.DemiBold))
        painter.setPen(colour("text" if is_sorted else "muted"))
        inside = rect.adjusted(MARGIN, 0, -MARGIN, 0)
        side = scaled(12)
        model, role = self.model(), Qt.ItemDataRole
        title = str(model.headerData(logicalIndex, self.orientation(), role.DisplayRole) or "")
        align = model.headerData(logicalIndex, self.orientation(), role.TextAlignmentRole)
        room = inside.width() - (side + 4 if is_sorted else 0)
        words = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room)
        width = painter.fontMetrics().horizontalAdvance(words)
        is_far = align is not None and bool(int(align) & Qt.AlignmentFlag.AlignRight.value)
        if is_far is (self.layoutDirection() == Qt.LayoutDirection.LeftToRight):
            left = inside.right() + 1 - width
        else:
            left = inside.left()
        place = QRect(left, inside.top(), width + 1, inside.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
        if is_sorted:
            is_up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
            arrow = pixmap("up" if is_up else "down", side, "text", self.devicePixelRatioF())
            at = left - side - 4 if is_far else left + width + 4
            painter.drawPixmap(at, inside.center().y() - side // 2 + 1, arrow)
        painter.restore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.is_dragging = True
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.is_dragging = False
