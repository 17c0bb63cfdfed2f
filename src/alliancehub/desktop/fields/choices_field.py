"""Any of a fixed set."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from alliancehub.desktop.fields.field import Field
from alliancehub.desktop.texts import pair
from alliancehub.model.field_spec import FieldSpec

COLUMNS = 2


class ChoicesField(Field):
    """Check boxes in two columns, in the order of the declaration."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self._unknown: list[str] = []
        self._boxes: dict[str, QCheckBox] = {}
        group = QWidget()
        grid = QGridLayout(group)
        grid.setContentsMargins(0, 2, 0, 2)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for at, (value, label) in enumerate(spec.choices):
            box = QCheckBox(label.replace("&", "&&"))
            box.setAccessibleName(pair(spec.label, label))
            box.clicked.connect(self.changed)
            box.installEventFilter(self)
            grid.addWidget(box, at // COLUMNS, at % COLUMNS)
            self._boxes[value] = box
        grid.setColumnStretch(COLUMNS, 1)
        self._rows.insertWidget(0, group)
        if self._boxes:
            self.setFocusProxy(next(iter(self._boxes.values())))

    def controls(self) -> list[QWidget]:
        return list(self._boxes.values())

    def value(self) -> Any:
        return [value for value, box in self._boxes.items() if box.isChecked()] + self._unknown

    def set_value(self, value: Any, label: str = "") -> None:
        chosen = list(value or [])
        self._unknown = [one for one in chosen if one not in self._boxes]
        for name, box in self._boxes.items():
            box.setChecked(name in chosen)
