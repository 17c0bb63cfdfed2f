"""A whole number."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from alliancehub.desktop.fields.field import Field
from alliancehub.desktop.texts import locale, number, tr, without_isolates
from alliancehub.model.field_spec import FieldSpec


class IntegerField(Field):
    """A line for a number; ↑ and ↓ count. No spin box: those end at 2,147,483,647."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self._edit = QLineEdit()
        self._edit.setMaxLength(40)
        self._edit.setMaximumWidth(200)
        self._edit.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        if QGuiApplication.isRightToLeft():
            # A number runs from left to right wherever it stands: “-5” is not “5-”.
            self._edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            self._edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._edit.textEdited.connect(self.changed)
        self._take(self._edit)
        self.set_value(spec.default or 0)

    def value(self) -> Any:
        read = self.read(self._edit.text())
        return self._empty() if read is None else read

    def set_value(self, value: Any, label: str = "") -> None:
        if self.read(self._edit.text()) != int(value or 0) or not self._edit.text():
            self._edit.setText(self.written(int(value or 0)))

    def own_problem(self) -> str:
        text = self._edit.text().strip()
        if self.read(text) is not None:
            return ""
        return tr("{label}: “{text}” is not a number.", label=self.spec.label, text=text[:40])

    def read(self, text: str) -> int | None:
        """Return the value of what was typed, or None where it is no number."""
        if not text.strip():
            return 0
        plain = _without_groups(text)
        return int(plain) if plain.removeprefix("-").isdecimal() else None

    def written(self, value: int) -> str:
        """Return a value as it stands in the line, where nothing else can take it apart."""
        return without_isolates(number(value))

    def step(self, by: int) -> None:
        """Count up or down, within the limits."""
        low = self.spec.minimum if self.spec.minimum is not None else -(2**53)
        high = self.spec.maximum if self.spec.maximum is not None else 2**53
        self._edit.setText(self.written(min(max(self.value() + by, low), high)))
        self.changed.emit()

    def _on_left(self) -> None:
        read = self.read(self._edit.text())
        if read is not None:
            self._edit.setText(self.written(read))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            by = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
            if by and not self.is_read_only:
                self.step(by * self.stride)
                return True
        return super().eventFilter(watched, event)

    stride = 1
    """How much ↑ and ↓ count."""


def _without_groups(text: str) -> str:
    own = locale()
    text = without_isolates(text)  # it may have been copied out of a sentence
    for mark in (own.groupSeparator(), " ", "\u00a0", "\u202f", "_", "'"):
        text = text.replace(mark, "")
    text = text.replace(own.negativeSign(), "-").replace("\u2212", "-")
    # Some scripts have digits of their own; int() reads them, so only the sign is Western.
    return text.strip()
