"""A list of short free words."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from alliancehub.desktop.fields.chip_box import ChipBox
from alliancehub.desktop.fields.field import Field
from alliancehub.desktop.texts import tr
from alliancehub.model.field_spec import FieldSpec

ENDS = ",;\n\t"


class TagsField(Field):
    """Chips; Return, comma or leaving the line makes one of what was typed."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self._box = ChipBox(spec.label)
        self._box.line.setPlaceholderText(tr("Add, then Enter"))
        self._box.line.textEdited.connect(self._on_edited)
        self._box.removed.connect(self.changed)
        self._take(self._box.line, self._box)

    def value(self) -> Any:
        typed = self._box.line.text().strip()
        keys = self._box.keys
        # What stands in the line counts: Save may be pressed with the cursor behind it.
        return [*keys, typed] if typed and typed not in keys else keys

    def set_value(self, value: Any, label: str = "") -> None:
        wanted = list(value or [])
        if wanted == self.value():
            return
        self._box.clear()
        self._box.line.clear()
        for word in wanted:
            self._box.add(word, word)

    def set_read_only(self, is_read_only: bool) -> None:
        super().set_read_only(is_read_only)
        self._box.set_read_only(is_read_only)

    def set_problem(self, text: str) -> None:
        super().set_problem(text)
        self._box.setProperty("invalid", bool(text))
        self._box.style().polish(self._box)

    def _on_edited(self, text: str) -> None:
        if any(end in text for end in ENDS):
            for end in ENDS[1:]:
                text = text.replace(end, ENDS[0])
            *done, rest = text.split(ENDS[0])
            for word in done:
                self._add(word)
            self._box.line.setText(rest.lstrip())
        self.changed.emit()

    def _add(self, word: str) -> None:
        if word := word.strip():
            self._box.add(word, word)

    def _on_left(self) -> None:
        self._add(self._box.line.text())
        self._box.line.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            is_plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if is_enter and is_plain and self._box.line.text().strip():
                self._on_left()
                self.changed.emit()
                return True
        return super().eventFilter(watched, event)
