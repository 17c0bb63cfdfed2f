"""How a row of a list is drawn: name and summary, pills for states, plain text for the rest."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from alliancehub.desktop.icons import pixmap
from alliancehub.desktop.row_roles import HIT_ROLE, SPEC_ROLE
from alliancehub.desktop.theme import colour, scaled, text_font
from alliancehub.desktop.views.pill import draw_pill, look_of
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.query import Hit

MARGIN = 8
Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Paints cells; a row is one rounded area under the pointer and when it is chosen."""

    def __init__(self, view: QTableView, *, is_two_line: bool) -> None:
        super().__init__(view)
        self._view = view
        self._is_two_line = is_two_line

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Asked of the selection: QStyle's flags would cost the start 8 ms, for they are made anew.
        is_chosen = self._view.selectionModel().isRowSelected(index.row())
        self._draw_ground(painter, option, index, is_chosen=is_chosen)
        rect = option.rect.adjusted(MARGIN, 0, -MARGIN, 0)
        hit, spec = index.data(HIT_ROLE), index.data(SPEC_ROLE)
        look = None
        if isinstance(hit, Hit) and isinstance(spec, FieldSpec):
            look = look_of(spec, str(hit.values.get(spec.name, "")))
        if index.column() == 0:
            self._draw_name(painter, rect, index, hit if isinstance(hit, Hit) else None)
        elif look is not None:
            draw_pill(painter, rect, look)
        else:
            _draw_cell(painter, rect, index)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(scaled(80), self._view.verticalHeader().defaultSectionSize())

    def _draw_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, *, is_chosen: bool
    ) -> None:
        is_under = _row_under_pointer(self._view) == index.row()
        if not is_chosen and not is_under:
            return
        row = self._row_rect(option.rect)
        path = QPainterPath()
        path.addRoundedRect(QRectF(row), 6, 6)
        painter.setClipRect(option.rect)
        painter.fillPath(path, colour("selected" if is_chosen else "hover"))
        is_current = self._view.currentIndex().row() == index.row()
        if is_current and self._view.hasFocus():
            painter.setPen(colour("focus"))
            painter.drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setClipping(False)

    def _row_rect(self, cell: QRect) -> QRect:
        return QRect(2, cell.y() + 1, self._view.viewport().width() - 4, cell.height() - 2)

    def _draw_name(self, painter: QPainter, rect: QRect, index: Index, hit: Hit | None) -> None:
        if hit is not None and hit.is_pending:
            rect = self._draw_pending(painter, rect)
        title = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        summary = " ".join(hit.summary.split()) if hit is not None else ""
        upper = rect
        if self._is_two_line and summary:
            lines = scaled(20), scaled(18)
            top = rect.y() + (rect.height() - sum(lines)) // 2
            upper = QRect(rect.x(), top, rect.width(), lines[0])
            lower = QRect(rect.x(), top + lines[0], rect.width(), lines[1])
            painter.setFont(text_font(12))
            painter.setPen(colour("muted"))
            _draw_elided(painter, lower, summary)
        painter.setFont(text_font(13, QFont.Weight.Medium))
        is_quiet = hit is None or hit.values.get("is_read") is True
        painter.setPen(colour("muted" if is_quiet else "text"))
        _draw_elided(painter, upper, title)

    def _draw_pending(self, painter: QPainter, rect: QRect) -> QRect:
        """Mark that a change of the row still waits; returns the room that is left."""
        side = scaled(14)
        ratio = self._view.devicePixelRatioF()
        top = rect.center().y() - side // 2 + 1
        is_mirrored = self._view.isRightToLeft()
        left = rect.left() if is_mirrored else rect.right() + 1 - side
        painter.drawPixmap(left, top, pixmap("pending", side, "info", ratio))
        gap = side + 6
        return rect.adjusted(gap, 0, 0, 0) if is_mirrored else rect.adjusted(0, 0, -gap, 0)


def _draw_cell(painter: QPainter, rect: QRect, index: Index) -> None:
    painter.setFont(text_font(13))
    painter.setPen(colour("text"))
    text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
    align = index.data(Qt.ItemDataRole.TextAlignmentRole)
    is_far = align is not None and bool(int(align) & Qt.AlignmentFlag.AlignRight.value)
    _draw_elided(painter, rect, text, is_far=is_far)


def _draw_elided(painter: QPainter, rect: QRect, text: str, *, is_far: bool = False) -> None:
    elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    side = Qt.AlignmentFlag.AlignTrailing if is_far else Qt.AlignmentFlag.AlignLeading
    painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, elided)


def _row_under_pointer(view: QAbstractItemView) -> int:
    place = view.viewport().mapFromGlobal(view.cursor().pos())
    if not view.viewport().rect().contains(place) or not view.underMouse():
        return -1
    return view.indexAt(place).row()
