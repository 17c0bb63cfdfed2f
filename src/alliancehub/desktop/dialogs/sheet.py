"""A sheet: a panel laid over the window from its far side, instead of a dialog of its own.

What lies below stays in sight; Esc closes it; Tab stays inside.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStyle,
    QStyleOption,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import label
from alliancehub.desktop.tab_order import move_focus
from alliancehub.desktop.texts import tr
from alliancehub.desktop.theme import scaled, set_role

MARGIN = 24
LEAST_BESIDE = 48  # pixels, of what a sheet is laid over, at the least
WIDE, BESIDE = 1_200, 208  # a window of such a width keeps its places in sight


class Sheet(QFrame):
    """Title, a body to fill, and a row of buttons.

    Signals:
        closed: it is done with; whoever shows it takes it away.

    Attributes:
        wanted_width: in pixels at the normal text size, where the window has as much room.
        closes_below: whether its foot begins with Close; those that end there in words of their
            own, as Cancel or Done, say no.
    """

    closed = Signal()
    wanted_width = 600
    closes_below = True

    def __init__(self, title: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "sheet")
        # Else whatever a sheet shows anew has all that lies beneath it painted anew as well. Qt
        # looks at neighbours alone for that: so it is one of what it covers, no child of its host.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(title)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(MARGIN, 16, MARGIN, 16)
        outer.setSpacing(8)
        self.head = head = QHBoxLayout()
        self.title = label(title, "title", is_wrapped=True)
        head.addWidget(self.title, 1)
        self.close_button = QPushButton(icon("close"), "")
        self.close_button.setAccessibleName(tr("Close"))
        self.close_button.setToolTip(tr("Close (Esc)"))
        set_role(self.close_button, "plain")
        self.close_button.clicked.connect(self.leave)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(head)
        self.hint = label(hint, "muted", is_wrapped=True)
        if not hint:
            self.hint.hide()
        outer.addWidget(self.hint)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        outer.addLayout(self.body, 1)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.addStretch(1)
        outer.addLayout(self.foot)
        if self.closes_below:
            self.add_button(tr("Close"), "plain").clicked.connect(self.leave)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        painter.end()

    def add_button(self, text: str, role: str = "") -> QPushButton:
        """Add a button to the foot, left to right."""
        button = QPushButton(text)
        if role:
            set_role(button, role)
        self.foot.addWidget(button)
        return button

    def buttons(self) -> list[QWidget]:
        """Return the buttons of head and foot, which nothing may cover."""
        items = (self.foot.itemAt(at) for at in range(self.foot.count()))
        foot = [item.widget() for item in items if item is not None]
        return [self.close_button, *(one for one in foot if one is not None)]

    def begin(self) -> None:
        """It is in sight: put the cursor where the member begins."""
        self.close_button.setFocus()

    def leave(self) -> None:
        """Close it, keeping what was typed where there is such a thing."""
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # what nothing there takes is no wish of what lies below

    def focusNextPrevChild(self, is_next: bool) -> bool:
        move_focus(self, is_next=is_next)
        return True


class SheetHost(QWidget):
    """Dims a window and shows at most one sheet above it at a time, the latest.

    Signals:
        opened(): it covers the window now.
        emptied(): it covers nothing any more.
    """

    opened = Signal()
    emptied = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._below = parent
        self._sheets: list[Sheet] = []
        self._foot = 0
        self._before: QWidget | None = None
        parent.installEventFilter(self)
        self.hide()

    @property
    def sheet(self) -> Sheet | None:
        """The sheet in sight."""
        return self._sheets[-1] if self._sheets else None

    def show_sheet(self, sheet: Sheet) -> None:
        """Lay a sheet over the window, and over the sheet that was there."""
        if not self._sheets:
            self._before = QApplication.focusWidget()
        else:
            self._sheets[-1].hide()
        sheet.setParent(self._below)
        sheet.closed.connect(lambda: self._take_away(sheet))
        self._sheets.append(sheet)
        self.setGeometry(self._below.rect())
        self._lay_out()
        self.show()
        self.raise_()
        sheet.raise_()
        self.opened.emit()
        sheet.show()
        sheet.begin()

    def leave_room(self, pixels: int) -> None:
        """Leave so much of the window free below the sheets."""
        if pixels != self._foot:
            self._foot = pixels
            self._lay_out()

    def close_all(self) -> None:
        """Take away all sheets."""
        while self._sheets:
            before = len(self._sheets)
            self._sheets[-1].leave()
            if len(self._sheets) == before:
                return

    def _take_away(self, sheet: Sheet) -> None:
        if sheet not in self._sheets:
            return
        self._sheets.remove(sheet)
        sheet.hide()
        sheet.deleteLater()
        if self._sheets:
            self._sheets[-1].show()
            self._sheets[-1].begin()
            return
        self.hide()
        # The screen below may have been made anew meanwhile.
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus()
        self._before = None
        self.emptied.emit()

    def _lay_out(self) -> None:
        for sheet in self._sheets:
            beside = BESIDE if self.width() >= WIDE else LEAST_BESIDE
            width = min(scaled(sheet.wanted_width), self.width() - beside)
            left = 0 if self.isRightToLeft() else self.width() - width
            sheet.setGeometry(left, 0, width, self.height() - self._foot)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._below.rect())
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(10, 12, 18, 96))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.sheet is not None:
            self.sheet.leave()
