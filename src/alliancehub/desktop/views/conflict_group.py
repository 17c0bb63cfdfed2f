"""Two edits of fields that move together, with what stood there before, and one choice for all."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QRadioButton, QVBoxLayout, QWidget

from alliancehub.desktop.fields import FIELD_WIDGETS
from alliancehub.desktop.fields.field import Field
from alliancehub.desktop.labels import label
from alliancehub.desktop.texts import exact_time, pair, past_time, tr, value_text
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.conflict_fields import Version
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.field_types import FIELD_TYPES
from alliancehub.model.query import Hit


class ConflictGroup(QWidget):
    """Before, mine and theirs of all fields; keep one of the two, or write others.

    The values of each version are an object by name of field.

    Signals:
        changed: another choice was made, or a value was edited.
        candidates_wanted(object, str): as of ``Field``, with the field that wants them.
    """

    changed = Signal()
    candidates_wanted = Signal(object, str)

    def __init__(
        self,
        specs: tuple[FieldSpec, ...],
        base: Version,
        mine: Version,
        theirs: Version,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._specs = specs
        self._names: dict[str, str] = {}
        self._lines: list[tuple[QLabel, FieldSpec, Any]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._group = QButtonGroup(self)
        self._mine = self._radio(tr("Keep mine"))
        self._theirs = self._radio(tr("Keep theirs"))
        self._other = self._radio(tr("Write another"))
        column.addWidget(label(tr("Before"), "label"))
        column.addWidget(self._card(base))
        column.addWidget(self._mine)
        column.addWidget(self._card(mine))
        column.addWidget(self._theirs)
        column.addWidget(self._card(theirs))
        column.addWidget(self._other)
        self.fields: dict[str, Field] = {}
        self._written = QWidget()
        inside = QVBoxLayout(self._written)
        inside.setContentsMargins(0, 0, 0, 0)
        for spec in specs:
            inside.addWidget(label(tr(spec.label), "caption"))
            inside.addWidget(self._field(spec, mine))
        self._written.hide()
        column.addWidget(self._written)
        self._mine.setChecked(True)
        self._group.buttonClicked.connect(self._on_chosen)

    def keep(self) -> str:
        """Return ``mine``, ``theirs`` or ``other``."""
        if self._other.isChecked():
            return "other"
        return "mine" if self._mine.isChecked() else "theirs"

    def set_keep(self, keep: str) -> None:
        """Choose ``mine``, ``theirs`` or ``other``."""
        {"mine": self._mine, "theirs": self._theirs, "other": self._other}[keep].setChecked(True)
        self._written.setVisible(keep == "other")

    def value(self) -> dict[str, Any]:
        """Return the other values by name of field."""
        return {name: field.value() for name, field in self.fields.items()}

    def set_value(self, value: Any) -> None:
        """Show other values; what is no object of the fields is left out."""
        for name, field in self.fields.items():
            if isinstance(value, Mapping) and name in value:
                field.set_value(value[name], "")

    def check(self) -> bool:
        """Show what is wrong with the other values; True where nothing is."""
        problems = [
            (field, field.problem() if self.keep() == "other" else "")
            for field in self.fields.values()
        ]
        for field, problem in problems:
            field.set_problem(problem)
        return not any(problem for _, problem in problems)

    def set_candidates(self, spec: FieldSpec, hits: list[Hit]) -> None:
        """Offer rows for one of the other values, a reference."""
        self.fields[spec.name].set_candidates(hits)

    def references(self) -> set[tuple[str, str]]:
        """Return the rows that the versions point at, as kind and id, to be named."""
        return {
            (spec.target, value)
            for _, spec, value in self._lines
            if spec.type == "ref" and isinstance(value, str) and value
        }

    def set_name(self, row_id: str, name: str) -> None:
        """Show what a row is called that versions point at."""
        self._names[row_id] = name
        for line in self._lines:
            self._say(*line)

    def _say(self, shown: QLabel, spec: FieldSpec, value: Any) -> None:
        name = self._names.get(value, "") if isinstance(value, str) else ""
        shown.setText(pair(tr(spec.label), value_text(spec, value, name) or tr("(empty)")))

    def _radio(self, text: str) -> QRadioButton:
        radio = QRadioButton(text)
        radio.setAccessibleName(pair(text, self._specs[0].label))
        self._group.addButton(radio)
        return radio

    def _field(self, spec: FieldSpec, mine: Version) -> Field:
        field: Field = FIELD_WIDGETS[spec.type](spec)
        field.set_value(_part(mine, spec), "")
        field.changed.connect(self.changed)
        field.left.connect(lambda: field.set_problem(field.problem()))
        field.candidates_wanted.connect(lambda text: self.candidates_wanted.emit(spec, text))
        self.fields[spec.name] = field
        return field

    def _card(self, version: Version) -> QFrame:
        card = QFrame()
        set_role(card, "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(12, 10, 12, 10)
        inside.setSpacing(6)
        for spec in self._specs:
            shown = label(is_wrapped=True)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._lines.append((shown, spec, _part(version, spec)))
            self._say(*self._lines[-1])
            inside.addWidget(shown)
        if version.who or version.at:
            words = " · ".join(part for part in (version.who, past_time(version.at)) if part)
            by = label(words, "small", is_wrapped=True)
            by.setToolTip(exact_time(version.at))
            inside.addWidget(by)
        return card

    def _on_chosen(self) -> None:
        self._written.setVisible(self._other.isChecked())
        if self._other.isChecked():
            next(iter(self.fields.values())).setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()


def _part(version: Version, spec: FieldSpec) -> Any:
    """Return one field's value of a version."""
    value = version.value.get(spec.name) if isinstance(version.value, Mapping) else None
    return FIELD_TYPES[spec.type].python() if value is None and _is_many(spec) else value


def _is_many(spec: FieldSpec) -> bool:
    return spec.is_list or spec.is_structured
