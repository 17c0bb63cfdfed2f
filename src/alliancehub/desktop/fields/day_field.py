"""A calendar date."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from alliancehub.desktop.fields.calendar_button import CalendarButton
from alliancehub.desktop.fields.field import Field
from alliancehub.desktop.texts import locale, tr
from alliancehub.model.field_spec import FieldSpec


class DayField(Field):
    """A line that reads dates as ISO and as the locale writes them, with a calendar (Alt+↓).

    No date edit of Qt's: that one cannot be empty.
    """

    hint = "2026-01-31"

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self._edit = QLineEdit()
        self._edit.setPlaceholderText(self.hint)
        self._edit.setMaximumWidth(220)
        self._edit.textEdited.connect(self.changed)
        self._calendar = CalendarButton(spec.label)
        self._calendar.picked.connect(self._on_picked)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._edit)
        row.addWidget(self._calendar)
        row.addStretch(1)
        self._take(self._edit, line)

    def value(self) -> Any:
        text = self._edit.text().strip()
        day = self.read(text)
        return day if day is not None else text

    def set_value(self, value: Any, label: str = "") -> None:
        text = self.written(str(value or ""))
        if text != self._edit.text():
            self._edit.setText(text)

    def set_read_only(self, is_read_only: bool) -> None:
        super().set_read_only(is_read_only)
        self._calendar.setVisible(not is_read_only)

    def own_problem(self) -> str:
        text = self._edit.text().strip()
        if not text or self.read(text) is not None:
            return ""
        return tr(
            "{label}: “{text}” is not a date such as {example}.",
            label=self.spec.label,
            text=text[:40],
            example=self.hint,
        )

    def read(self, text: str) -> str | None:
        """Return the value of what was typed, or None where it is no date."""
        if not text:
            return ""
        day = day_of(text)
        return day.toString(Qt.DateFormat.ISODate) if day.isValid() else None

    def written(self, value: str) -> str:
        """Return a value as it stands in the line."""
        return value

    def picked(self, day: QDate) -> str:
        """Return the value after a day was chosen in the calendar."""
        return day.toString(Qt.DateFormat.ISODate)

    def _on_picked(self, day: QDate) -> None:
        self.set_value(self.picked(day))
        self.changed.emit()
        self._edit.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_left(self) -> None:
        read = self.read(self._edit.text().strip())
        if read is not None:
            self.set_value(read)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_down = event.key() == Qt.Key.Key_Down
            if is_down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                if not self.is_read_only:
                    self._calendar.set_day(day_of(self._edit.text()))
                    self._calendar.open()
                return True
        return super().eventFilter(watched, event)


def day_of(text: str) -> QDate:
    """Return the date in a text, ISO or in the locale's order; an invalid one where none is."""
    text = text.strip()
    short = locale().dateFormat(QLocale.FormatType.ShortFormat)
    long_year = short if "yyyy" in short else short.replace("yy", "yyyy")
    for pattern in ("yyyy-MM-dd", "yyyy-M-d", long_year, "d MMM yyyy"):
        day = locale().toDate(text, pattern)
        if day.isValid():
            return day
    return QDate()
