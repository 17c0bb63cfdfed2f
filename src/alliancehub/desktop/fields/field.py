"""What every field widget is: one value of one field, with its problem in words beneath."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from alliancehub.desktop.labels import label
from alliancehub.desktop.texts import tr_told
from alliancehub.desktop.theme import set_role
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.field_types import FIELD_TYPES, problem_of
from alliancehub.model.query import Hit


class Field(QWidget):
    """One value; a subclass gives the control and how it shows and tells the value.

    Signals:
        changed: the member changed the value; never for ``set_value``.
        left: the keyboard went elsewhere, which is when a problem may be shown.
        candidates_wanted: rows of the target kind to choose from, for the text typed so far.
    """

    changed = Signal()
    left = Signal()
    candidates_wanted = Signal(str)

    shows_label = False
    """Whether the control carries the field's label itself, as a check box does."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        self._is_read_only = False
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)
        self._problem = label(role="problem", is_wrapped=True)
        self._problem.hide()
        self._rows.addWidget(self._problem)

    @property
    def target(self) -> str:
        """The kind that candidates are wanted of."""
        return self.spec.target

    @property
    def asks_nothing(self) -> bool:
        """Whether there is nothing to fill in just now, so that a form does not show it."""
        return False

    def value(self) -> Any:
        """Return the value as plain data."""
        raise NotImplementedError(type(self).__name__)

    def set_value(self, value: Any, label: str = "") -> None:
        """Show a value; ``label`` says in words what a reference points at."""
        raise NotImplementedError(type(self).__name__)

    def learn_names(self, names: dict[str, str]) -> None:
        """Take what rows are called that a reference may point at: id to name, empty if unknown."""

    def set_candidates(self, hits: list[Hit]) -> None:
        """Offer rows to choose a reference from."""

    def own_problem(self) -> str:
        """Return what keeps the typed text from being a value at all, or nothing."""
        return ""

    def problem(self) -> str:
        """Return what is wrong with what stands there, in words, or nothing."""
        return self.own_problem() or tr_told(problem_of(self.spec, self.value()))

    def set_problem(self, text: str) -> None:
        """Show what is wrong beneath the control; empty text takes it away."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        for control in self.controls():
            set_role(control, "invalid", bool(text))
            control.setAccessibleDescription(text or self.spec.help)

    def shown_problem(self) -> str:
        """Return the problem that is shown."""
        return self._problem.text()

    def controls(self) -> list[QWidget]:
        """Return the widgets that take the keyboard, in their order on the screen."""
        control = self.focusProxy()
        return [control] if control is not None else []

    @property
    def is_read_only(self) -> bool:
        """Whether the value can be looked at only."""
        return self._is_read_only

    def set_read_only(self, is_read_only: bool) -> None:
        """Let the value be looked at only; it can still be marked and copied."""
        self._is_read_only = is_read_only
        for control in self.controls():
            if hasattr(control, "setReadOnly"):
                control.setReadOnly(is_read_only)
            else:
                control.setEnabled(not is_read_only)

    def _take(self, control: QWidget, shown: QWidget | None = None) -> None:
        """Make a widget the one that takes the keyboard; ``shown`` is what surrounds it."""
        control.setAccessibleName(self.spec.label)
        control.setAccessibleDescription(self.spec.help)
        control.installEventFilter(self)
        self._rows.insertWidget(self._rows.count() - 1, shown or control)
        self.setFocusProxy(control)

    def _empty(self) -> Any:
        return FIELD_TYPES[self.spec.type].empty

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and watched in self.controls():
            self._on_left()
            self.left.emit()
        return super().eventFilter(watched, event)

    def _on_left(self) -> None:
        """Tidy up what was typed, once the keyboard went elsewhere."""
