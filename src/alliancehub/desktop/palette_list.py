"""The lines of the palette: what they say, and how they are drawn."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from alliancehub.desktop.icons import pixmap
from alliancehub.desktop.palette_match import Entry
from alliancehub.desktop.theme import colour, scaled, text_font

ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
LINE = 36
Index = QModelIndex | QPersistentModelIndex


class EntryList(QAbstractListModel):
    """Some entries."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []

    def show_entries(self, entries: list[Entry]) -> None:
        """Show others."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return entry.detail
        return None


def spoken(entry: Entry) -> str:
    """Return an entry as a screen reader says it."""
    return ", ".join(one for one in (entry.title, entry.detail, entry.section, entry.keys) if one)


class EntryDelegate(QStyledItemDelegate):
    """Icon, title and detail at the beginning of a line, section and keys at its end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, scaled(LINE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ENTRY_ROLE)
        rect: QRect = option.rect
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("selected"))
            painter.drawRoundedRect(rect.adjusted(4, 1, -4, -1), 6, 6)
        inside = rect.adjusted(14, 0, -14, 0)
        is_mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = scaled(16)
        picture = pixmap(entry.icon, side, "muted", painter.device().devicePixelRatioF())
        line = _Line(painter, inside, is_mirrored=is_mirrored)
        painter.drawPixmap(line.begin(side).x(), inside.center().y() - side // 2 + 1, picture)
        line.begin(scaled(10))
        if entry.keys:
            line.end_text(entry.keys, 12, "text")
            line.end(scaled(12))
        line.end_text(entry.section, 12, "muted")
        line.end(scaled(16))
        line.begin_text(entry.title, 13, "text")
        if entry.detail and entry.detail != entry.title:
            line.begin(scaled(10))
            line.begin_text(entry.detail, 12, "muted")
        painter.restore()


class _Line:
    """Room on one line, taken away from its beginning and its end."""

    def __init__(self, painter: QPainter, room: QRect, *, is_mirrored: bool) -> None:
        self._painter = painter
        self._room = QRect(room)
        self._is_mirrored = is_mirrored

    def begin(self, width: int) -> QRect:
        """Take some room from the beginning."""
        return self._take(width, at_left=not self._is_mirrored)

    def end(self, width: int) -> QRect:
        """Take some room from the end."""
        return self._take(width, at_left=self._is_mirrored)

    def begin_text(self, text: str, pixels: int, ink: str) -> None:
        """Write at the beginning of what is left."""
        self._write(text, pixels, ink, is_at_end=False)

    def end_text(self, text: str, pixels: int, ink: str) -> None:
        """Write at the end of what is left."""
        self._write(text, pixels, ink, is_at_end=True)

    def _write(self, text: str, pixels: int, ink: str, *, is_at_end: bool) -> None:
        font = text_font(pixels)
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(self._room.width(), 0))
        width = metrics.horizontalAdvance(shown)
        room = self.end(width) if is_at_end else self.begin(width)
        self._painter.setFont(font)
        self._painter.setPen(colour(ink))
        whole = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter
        self._painter.drawText(room.adjusted(-2, 0, 2, 0), whole | Qt.TextFlag.TextDontClip, shown)

    def _take(self, width: int, *, at_left: bool) -> QRect:
        room = self._room
        if at_left:
            taken = QRect(room.left(), room.top(), width, room.height())
            room.setLeft(room.left() + width)
        else:
            taken = QRect(room.right() + 1 - width, room.top(), width, room.height())
            room.setRight(room.right() - width)
        return taken
