"""The number of a record of another list, chosen by what the record says."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from alliancehub.desktop.fields.choice_field import ChoiceBox
from alliancehub.desktop.fields.field import Field
from alliancehub.desktop.texts import number, pair, tr
from alliancehub.model.field_spec import FieldSpec


class NumberField(Field):
    """A combo box; before it is known what the records say, it shows the number alone."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self._names: list[str] = []
        self._box = ChoiceBox()
        self._box.activated.connect(self.changed)
        self._take(self._box)
        self._fill(0)

    def name_records(self, names: list[str]) -> None:
        """Offer the records, by what they say."""
        chosen = self.value()
        self._names = list(names)
        self._fill(chosen)

    def value(self) -> Any:
        return int(self._box.currentData() or 0)

    def set_value(self, value: Any, label: str = "") -> None:
        self._fill(int(value or 0))

    def _fill(self, chosen: int) -> None:
        self._box.clear()
        self._box.addItem(tr("Choose…"), 0)
        for at, name in enumerate(self._names, start=1):
            self._box.addItem(record_name(at, name), at)
        if chosen > len(self._names):
            self._box.addItem(number(chosen), chosen)
        self._box.setCurrentIndex(max(self._box.findData(chosen), 0))


def record_name(at: int, name: str) -> str:
    """Return what a record is called among others, from 1; the number alone where that is all."""
    return pair(number(at), name) if name else number(at)
