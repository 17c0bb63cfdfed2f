"""An e-mail address."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from alliancehub.desktop.fields.line_field import LineField
from alliancehub.model.field_spec import FieldSpec


class EmailField(LineField):
    """A line that takes an address out of what mail programs copy: ``Name <address>``."""

    hint = "name@example.org"

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self._edit.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly)

    def tidied(self, text: str) -> str:
        text = text.strip().removeprefix("mailto:")
        if text.endswith(">") and "<" in text:
            text = text[text.rindex("<") + 1 : -1]
        return text.strip()
