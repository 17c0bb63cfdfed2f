"""The list that drops down beneath a line while the member looks for a row to point at."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from alliancehub.desktop.row_roles import HIT_ROLE
from alliancehub.desktop.theme import colour, scaled, set_role, text_font
from alliancehub.model.query import Hit

TYPING_MS = 40


class Candidates(QObject):
    """Asks for rows while somebody types in a line, and offers those that come.

    Signals:
        wanted(str): rows for this text, please.
        chosen(Hit): the member took this one.
    """

    wanted = Signal(str)
    chosen = Signal(object)

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        self.hits: list[Hit] = []
        self._model = QStandardItemModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(8)
        self._completer.setWidget(line)
        popup = QListView()
        set_role(popup, "popup")
        popup.setAccessibleName(line.accessibleName())
        popup.setUniformItemSizes(True)
        self._popup = popup
        self._completer.setPopup(popup)
        popup.setItemDelegate(_TwoLines(popup))
        self._completer.activated[QModelIndex].connect(self._on_activated)  # type: ignore[index]  # overloads are unknown to the stubs
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(lambda: self.wanted.emit(self._line.text().strip()))
        line.textEdited.connect(lambda _: self._typing.start())
        line.installEventFilter(self)

    def offer(self, hits: list[Hit]) -> None:
        """Show what may be chosen, if the line still has the keyboard."""
        self.hits = hits
        self._model.clear()
        for hit in hits:
            item = QStandardItem(hit.title)
            item.setData(hit, HIT_ROLE)
            item.setToolTip(hit.summary)
            self._model.appendRow(item)
        if hits and self._line.hasFocus() and not self._line.isReadOnly():
            self._completer.complete()
        else:
            self._popup.hide()

    def named(self, text: str) -> Hit | None:
        """Return the one row offered that bears exactly this name, or None."""
        same = [hit for hit in self.hits if hit.title.casefold() == text.strip().casefold()]
        return same[0] if len(same) == 1 else None

    def _on_activated(self, index: QModelIndex) -> None:
        hit = index.data(HIT_ROLE)
        if isinstance(hit, Hit):
            self.chosen.emit(hit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_down = (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
        )
        if is_down and not self._popup.isVisible():
            self.wanted.emit(self._line.text().strip())
            return True
        return super().eventFilter(watched, event)


class _TwoLines(QStyledItemDelegate):
    """Name above, what tells it from others of that name beneath."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # type: ignore[override]  # stubs know the persistent index too
        return QSize(240, scaled(42))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]  # the same
        hit = index.data(HIT_ROLE)
        rect = option.rect.adjusted(2, 1, -2, -1)
        painter.save()
        if option.state & option.state.__class__.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("selected"))
            painter.drawRoundedRect(rect, 4, 4)
        inside = rect.adjusted(8, 4, -8, -4)
        font = text_font()
        painter.setFont(font)
        painter.setPen(colour("text"))
        metrics = painter.fontMetrics()
        right = Qt.TextElideMode.ElideRight
        summary = " ".join(hit.summary.split())
        top = inside if not summary else inside.adjusted(0, 0, 0, -inside.height() // 2)
        painter.drawText(
            top,
            Qt.AlignmentFlag.AlignVCenter,
            metrics.elidedText(hit.title, right, inside.width()),
        )
        if summary:
            painter.setFont(text_font(12))
            painter.setPen(colour("muted"))
            below = inside.adjusted(0, inside.height() // 2, 0, 0)
            text = painter.fontMetrics().elidedText(summary, right, inside.width())
            painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()
