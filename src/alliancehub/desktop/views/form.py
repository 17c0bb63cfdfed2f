"""A form of fields: labels, help, what is wrong with each, and what the member changed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from alliancehub.desktop.fields import FIELD_WIDGETS
from alliancehub.desktop.fields.field import Field
from alliancehub.desktop.labels import label
from alliancehub.desktop.layouts import set_margins
from alliancehub.desktop.texts import tr
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.banner import Banner
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.field_types import FIELD_TYPES
from alliancehub.model.query import Hit


class DetailForm(QScrollArea):
    """Fields beneath each other. It knows no kind and no command.

    A problem shows when its field is left, and goes as soon as it is mended.

    Signals:
        edited: the member changed something; time to keep a draft.
        field_edited(str): the same, with the name of the field.
        filled: something was filled in for the member.
        submitted: Ctrl+Return.
        candidates_wanted(str, str, str): field, target kind and typed text, for ``set_candidates``.
    """

    edited = Signal()
    field_edited = Signal(str)
    filled = Signal()
    submitted = Signal()
    candidates_wanted = Signal(str, str, str)

    def __init__(
        self,
        fields: Iterable[FieldSpec],
        values: dict[str, Any] | None = None,
        labels: dict[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make it.

        Args:
            fields: what is asked, in this order.
            values: what stands there at first; the field's default where a name is missing.
            labels: for references, what they point at in words.
            parent: the owner.
        """
        super().__init__(parent)
        self.fields: dict[str, Field] = {}
        self._base: dict[str, Any] = {}
        self._given: dict[str, Any] = {}
        self._unasked: set[str] = set()
        self._asides: dict[str, QVBoxLayout] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The fields take the keyboard; the frame around them has no use for it.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        set_role(page, "page")
        self._rows = QVBoxLayout(page)
        set_margins(self._rows, 0, 2, 14, 8)
        self._rows.setSpacing(16)
        self._banner = Banner("danger")
        self._banner.hide()
        self._rows.addWidget(self._banner)
        for spec in fields:
            self._add(spec)
        self._rows.addStretch(1)
        self.setWidget(page)
        self.set_values(values or {}, labels or {})

    def set_values(self, values: dict[str, Any], labels: dict[str, str] | None = None) -> None:
        """Show values, and take them for what stood there at first."""
        self._given = values
        for name, field in self.fields.items():
            field.set_value(values.get(name, _default(field.spec)), (labels or {}).get(name, ""))
        self.show_asked()
        self._base = self.values()

    def learn_names(self, hit: Hit) -> None:
        """Take what the rows are called that a row's lists of references point at."""
        for path, labels in hit.label_lists.items():
            name, _, column = path.partition(".")
            if name in self.fields:
                ids = list(hit.values.get(name) or [])
                if column:
                    ids = [str(record.get(column) or "") for record in ids]
                self.fields[name].learn_names(dict(zip(ids, labels, strict=False)))

    def fill(self, values: dict[str, Any], labels: dict[str, str] | None = None) -> None:
        """Show values as if the member had typed them: a draft that is taken up again."""
        for name, value in values.items():
            if name in self.fields:
                self.fields[name].set_value(value, (labels or {}).get(name, ""))
        self.show_asked()
        self.filled.emit()

    def values(self) -> dict[str, Any]:
        """Return all values by name; what is not asked now is as it was at first."""
        return {
            name: self._given.get(name, _default(field.spec))
            if name in self._unasked
            else field.value()
            for name, field in self.fields.items()
        }

    def changed_values(self) -> dict[str, Any]:
        """Return the values that differ from what stood there at first."""
        return {name: value for name, value in self.values().items() if value != self._base[name]}

    @property
    def is_changed(self) -> bool:
        """Whether the member changed anything."""
        return bool(self.changed_values())

    def check(self) -> bool:
        """Show every problem, go to the first, and return whether there is none."""
        self._banner.hide()
        for name, field in self.fields.items():
            field.set_problem("" if name in self._unasked else field.problem())
        return not self.focus_first_problem()

    def set_problems(self, problems: dict[str, str], text: str = "", remedy: str = "") -> None:
        """Show what the rules said: by field, and of the whole.

        What concerns a field that is not in this form joins the text of the whole.
        """
        shown = self.fields.keys() - self._unasked
        strangers = [words for name, words in problems.items() if name not in shown]
        for name in shown:
            field = self.fields[name]
            field.set_problem(field.own_problem() or problems.get(name, ""))
        words = " ".join(part for part in (text, *strangers) if part)
        self._banner.set_text(words, remedy)
        self._banner.setVisible(bool(words))
        if words:
            self.ensureWidgetVisible(self._banner)

    def focus_first_problem(self) -> bool:
        """Go to the first field with a problem; False where there is none."""
        for field in self.fields.values():
            if field.shown_problem():
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                self.ensureWidgetVisible(field)
                return True
        return False

    def focus_first(self) -> None:
        """Go to the first field."""
        for field in self.fields.values():
            if not field.is_read_only:
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def set_candidates(self, name: str, hits: list[Hit]) -> None:
        """Offer rows for a reference field."""
        if name in self.fields:
            self.fields[name].set_candidates(hits)

    def set_read_only(self, is_read_only: bool) -> None:
        """Let everything be looked at only."""
        for field in self.fields.values():
            field.set_read_only(is_read_only)

    def show_asked(self) -> None:
        """Show the fields that belong to what is chosen in others, and hide those that do not."""
        chosen = {one.spec.shown_by for one in self.fields.values()} & self.fields.keys()
        values = {name: self.fields[name].value() for name in chosen}
        self._unasked = {n for n, one in self.fields.items() if not one.spec.is_asked(values)}
        for name, group in self._asides.items():
            field = self.fields[name]
            if field.spec.shown_by or field.spec.asked_by:
                is_shown = name not in self._unasked and not field.asks_nothing
                for place in range(group.count()):
                    if (item := group.itemAt(place)) and (widget := item.widget()):
                        widget.setVisible(is_shown)

    def add_aside(self, widget: QWidget, after: str = "") -> None:
        """Put something beneath a field, or at the end: a cost while it is being written."""
        rows = self._asides.get(after)
        if rows is None:
            self._rows.insertWidget(self._rows.count() - 1, widget)
        else:
            rows.addWidget(widget)

    def _add(self, spec: FieldSpec) -> None:
        field = FIELD_WIDGETS[spec.type](spec)
        self.fields[spec.name] = field
        group = QVBoxLayout()
        group.setSpacing(4)
        if not field.shows_label:
            group.addWidget(_label(spec, field))
        if spec.help:
            group.addWidget(_help(spec.help))
        group.addWidget(field)
        self._asides[spec.name] = group
        self._rows.addLayout(group)
        field.changed.connect(lambda: self._on_changed(field))
        field.left.connect(lambda: field.set_problem(field.problem()))
        field.candidates_wanted.connect(
            lambda text: self.candidates_wanted.emit(spec.name, field.target, text)
        )

    def _on_changed(self, field: Field) -> None:
        self.show_asked()
        if field.shown_problem():
            field.set_problem(field.problem())
        self.field_edited.emit(field.spec.name)
        self.edited.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submitted.emit()
        else:
            super().keyPressEvent(event)


def _default(spec: FieldSpec) -> Any:
    return FIELD_TYPES[spec.type].empty if spec.default is None else spec.default


def _label(spec: FieldSpec, field: Field) -> QLabel:
    shown = label(f"{spec.label} *" if spec.is_required else spec.label, "label")
    if spec.is_required:
        shown.setToolTip(tr("Needed"))
    shown.setBuddy(field)
    return shown


def _help(text: str) -> QLabel:
    return label(text, "small", is_wrapped=True)
