"""One of a fixed set."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QListView, QSizePolicy, QWidget

from alliancehub.desktop.fields.field import Field
from alliancehub.desktop.texts import tr
from alliancehub.model.field_spec import FieldSpec


class ChoiceBox(QComboBox):
    """A combo box that leaves the wheel to the form, unless it was chosen first."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setView(QListView())  # Fusion's own popup ignores the stylesheet's padding
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(12)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ChoiceField(Field):
    """A combo box; it begins with an empty entry where nothing need be chosen."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self._box = ChoiceBox()
        if not (spec.is_required and spec.default):
            self._box.addItem(tr("Choose…") if spec.is_required else "—", "")
        for value, label in spec.choices:
            self._box.addItem(label, value)
        self._box.activated.connect(self.changed)
        self._take(self._box)

    def value(self) -> Any:
        return self._box.currentData() or ""

    def set_value(self, value: Any, label: str = "") -> None:
        at = self._box.findData(value or "")
        if at < 0 and value:
            # A newer hub may know more choices: keep what stands there.
            self._box.addItem(str(value), value)
            at = self._box.count() - 1
        self._box.setCurrentIndex(at)
