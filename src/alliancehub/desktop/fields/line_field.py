"""One line of text."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from alliancehub.desktop.fields.field import Field
from alliancehub.model.field_spec import FieldSpec


class LineField(Field):
    """A line edit. Other types of one line differ by what they hint at and how they tidy up."""

    hint = ""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self._edit = QLineEdit()
        self._edit.setPlaceholderText(self.hint)
        # Room to paste too much and be told, rather than to lose the end of it silently.
        self._edit.setMaxLength(max(spec.max_length * 2, 4_000))
        self._edit.textEdited.connect(self.changed)
        self._take(self._edit)

    def value(self) -> Any:
        return self.tidied(self._edit.text())

    def set_value(self, value: Any, label: str = "") -> None:
        text = str(value or "")
        # Not while it stands there already, or the cursor would jump under the member's hands.
        if text != self._edit.text():
            self._edit.setText(text)
            self._edit.setCursorPosition(0)

    def tidied(self, text: str) -> str:
        """Return the value of what was typed."""
        return text.strip()

    def _on_left(self) -> None:
        tidy = self.tidied(self._edit.text())
        if tidy != self._edit.text():
            self._edit.setText(tidy)
