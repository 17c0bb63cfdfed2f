"""A web address."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from alliancehub.desktop.fields.line_field import LineField
from alliancehub.model.field_spec import FieldSpec


class UrlField(LineField):
    """A line that writes ``https://`` in front where only a host was typed."""

    hint = "https://"

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self._edit.setInputMethodHints(Qt.InputMethodHint.ImhUrlCharactersOnly)

    def tidied(self, text: str) -> str:
        text = text.strip()
        host = text.split("/")[0]
        if text and ":" not in host and "." in host and " " not in text:
            return f"https://{text}"
        return text
