"""A button that opens a month to pick a day from."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from alliancehub.desktop.icons import icon
from alliancehub.desktop.texts import tr
from alliancehub.desktop.theme import colour, scaled, set_role


class CalendarButton(QToolButton):
    """Opens a calendar beneath itself.

    Signals:
        picked(QDate): a day was chosen.
    """

    picked = Signal(QDate)

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "plain")
        self.setIcon(icon("calendar", "muted"))
        self.setAccessibleName(tr("Calendar: {label}", label=label))
        self.setToolTip(tr("Pick a day"))
        # The line beside it opens the same calendar with Alt+↓: one stop for Tab is enough.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._day = QDate()
        self.clicked.connect(self.open)

    def set_day(self, day: QDate) -> None:
        """Open on this day; on today's month where it is none."""
        self._day = day

    def open(self) -> None:
        """Show the calendar."""
        popup = _Month(self._day if self._day.isValid() else QDate.currentDate(), self)
        popup.picked.connect(self.picked)
        popup.adjustSize()
        left = 0 if self.isRightToLeft() else self.width() - popup.width()
        corner = self.mapToGlobal(QPoint(left, self.height() + 4))
        popup.move(corner)
        popup.show()
        popup.begin()


class _Month(QFrame):
    picked = Signal(QDate)

    def __init__(self, day: QDate, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_role(self, "popup")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(6, 6, 6, 6)
        self._calendar = QCalendarWidget()
        self._calendar.setAccessibleName(tr("Calendar"))
        self._calendar.setLocale(QLocale())
        self._calendar.setSelectedDate(day)
        self._calendar.setVerticalHeaderFormat(
            QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader
        )
        self._calendar.setHorizontalHeaderFormat(
            QCalendarWidget.HorizontalHeaderFormat.ShortDayNames
        )
        self._calendar.setMinimumSize(scaled(300), scaled(240))
        self._dress()
        self._calendar.clicked.connect(self._on_picked)
        self._calendar.activated.connect(self._on_picked)
        inside.addWidget(self._calendar)

    def _dress(self) -> None:
        """Take our colours and arrows instead of red weekends and black triangles."""
        plain, quiet = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(colour("text"))
        quiet.setForeground(colour("muted"))
        self._calendar.setHeaderTextFormat(quiet)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._calendar.setWeekdayTextFormat(day, plain)
        for name, arrow in (("prevmonth", "chevron_left"), ("nextmonth", "chevron_right")):
            button = self._calendar.findChild(QToolButton, f"qt_calendar_{name}")
            if button is not None:
                button.setIcon(icon(arrow))

    def begin(self) -> None:
        """Let the arrow keys move in it at once."""
        self._calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_picked(self, day: QDate) -> None:
        self.picked.emit(day)
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
