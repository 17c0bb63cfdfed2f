"""Several lines of plain text."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from alliancehub.desktop.fields.field import Field
from alliancehub.desktop.fields.growing_edit import GrowingEdit
from alliancehub.desktop.labels import Label
from alliancehub.desktop.texts import number, tr
from alliancehub.desktop.theme import set_role
from alliancehub.model.field_spec import FieldSpec

TELL_FROM = 0.8
"""The share of the greatest length from which on the length is told."""


class TextField(Field):
    """A box that grows, and tells its length once it comes near the limit."""

    least_lines = 3

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self._is_setting = False
        self._edit = GrowingEdit(self.least_lines)
        self._length = Label()
        set_role(self._length, "small")
        self._length.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._length.hide()
        self._edit.textChanged.connect(self._on_text_changed)
        self._take(self._edit)
        self._rows.insertWidget(self._rows.count() - 1, self._length)

    def value(self) -> Any:
        return self._edit.toPlainText().strip()

    def set_value(self, value: Any, label: str = "") -> None:
        text = str(value or "")
        if text == self._edit.toPlainText():
            return
        self._is_setting = True
        self._edit.setPlainText(text)
        self._is_setting = False

    def _on_text_changed(self) -> None:
        length = self._edit.document().characterCount() - 1
        limit = self.spec.max_length
        self._length.setVisible(length > limit * TELL_FROM)
        set_role(self._length, "problem" if length > limit else "small")
        self._length.setText(
            tr("{length} of {limit} characters", length=number(length), limit=number(limit))
        )
        if not self._is_setting:
            self.changed.emit()
