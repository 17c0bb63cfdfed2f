"""Yes or no."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QCheckBox, QWidget

from alliancehub.desktop.fields.field import Field
from alliancehub.model.field_spec import FieldSpec


class FlagField(Field):
    """A check box that carries the label itself."""

    shows_label = True

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self._box = QCheckBox(spec.label.replace("&", "&&"))
        self._box.clicked.connect(self.changed)
        self._take(self._box)

    def value(self) -> Any:
        return self._box.isChecked()

    def set_value(self, value: Any, label: str = "") -> None:
        self._box.setChecked(bool(value))
