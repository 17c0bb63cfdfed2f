"""Answers to questions that another row asks; the fields are made of its JSON Schema."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from alliancehub.desktop.fields.field import Field
from alliancehub.desktop.fields.single import SINGLE_WIDGETS
from alliancehub.desktop.labels import label
from alliancehub.desktop.texts import pair
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.questions import questions_of


class AnswersField(Field):
    """One field for each question; answers to what is not asked are kept, out of sight."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self._answers: dict[str, Any] = {}
        self._schema = ""
        self.fields: dict[str, Field] = {}
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._rows.insertWidget(0, self._body)

    @property
    def asks_nothing(self) -> bool:
        return not self.fields

    def ask(self, schema: str) -> None:
        """Ask the questions of a schema (JSON text); what was answered stays."""
        if schema == self._schema:
            return
        self._answers = self.value()
        self._schema = schema
        for field in self.fields.values():
            field.deleteLater()
        self.fields = {}
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for question in questions_of(schema):
            self._add(question)
        first = next(iter(self.fields.values()), None)
        self.setFocusProxy(first)  # type: ignore[arg-type] # None takes it away
        self.set_read_only(self.is_read_only)

    def value(self) -> Any:
        found = dict(self._answers)
        for name, field in self.fields.items():
            value = field.value()
            if value == _nothing(field) and name not in self._answers:
                found.pop(name, None)
            else:
                found[name] = value
        return found

    def set_value(self, value: Any, label: str = "") -> None:
        self._answers = dict(value or {})
        for name, field in self.fields.items():
            field.set_value(self._answers.get(name, _nothing(field)))

    def own_problem(self) -> str:
        return next((p for field in self.fields.values() if (p := field.problem())), "")

    def set_problem(self, text: str) -> None:
        super().set_problem(text if not self.fields else "")
        for field in self.fields.values():
            field.set_problem(field.problem() if text else "")
        if text and not any(field.shown_problem() for field in self.fields.values()):
            super().set_problem(text)

    def shown_problem(self) -> str:
        inner = (field.shown_problem() for field in self.fields.values())
        return super().shown_problem() or next((text for text in inner if text), "")

    def controls(self) -> list[QWidget]:
        return [one for field in self.fields.values() for one in field.controls()]

    def set_read_only(self, is_read_only: bool) -> None:
        self._is_read_only = is_read_only
        for field in self.fields.values():
            field.set_read_only(is_read_only)

    def _add(self, question: FieldSpec) -> None:
        field = SINGLE_WIDGETS[question.type](question)
        field.set_value(self._answers.get(question.name, _nothing(field)))
        for control in field.controls():
            name = control.accessibleName() or question.label
            control.setAccessibleName(pair(self.spec.label, name))
        field.changed.connect(self.changed)
        field.left.connect(lambda: field.set_problem(field.problem()))
        group = QWidget()
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if not field.shows_label:
            words = f"{question.label} *" if question.is_required else question.label
            shown = label(words, "label", is_wrapped=True)
            shown.setBuddy(field)
            column.addWidget(shown)
        if question.help:
            column.addWidget(label(question.help, "small", is_wrapped=True))
        column.addWidget(field)
        self._column.addWidget(group)
        self.fields[question.name] = field


def _nothing(field: Field) -> Any:
    return field.spec.default if field.spec.default is not None else field._empty()  # noqa: SLF001 - of its own kin
