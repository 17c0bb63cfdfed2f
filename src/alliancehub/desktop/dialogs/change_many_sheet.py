"""One form over many rows: only the fields that the member picks are asked for, and changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.form_sheet import writable
from alliancehub.desktop.dialogs.sheet import Sheet
from alliancehub.desktop.labels import label
from alliancehub.desktop.texts import counted, tr
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.flow_layout import FlowLayout
from alliancehub.desktop.views.form import DetailForm
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.kind_spec import KindSpec
from alliancehub.model.query import Hit

HOW = "how:"  # in front of a list's name: the field that asks what to do with it
ADD, REMOVE, REPLACE = "add", "remove", "replace"


@dataclass(frozen=True)
class Wanted:
    """What becomes of each row.

    Attributes:
        values: field to its new value; for lists, what is added or taken out.
        ways: for lists, ``add``, ``remove`` or ``replace``.
    """

    values: dict[str, Any]
    ways: dict[str, str]

    @property
    def needs_rows(self) -> bool:
        """Whether the new values depend on those that a row has."""
        return any(way != REPLACE for way in self.ways.values())

    def of_row(self, hit: Hit) -> tuple[dict[str, Any], dict[str, Any]]:
        """Return the values that a row gets, and had, of those fields that differ."""
        values = {name: self._value(name, hit) for name in self.values}
        changed = {one: value for one, value in values.items() if hit.values.get(one) != value}
        return changed, {name: hit.values.get(name) for name in changed}

    def _value(self, name: str, hit: Hit) -> Any:
        given, had = self.values[name], list(hit.values.get(name) or [])
        match self.ways.get(name):
            case "add":
                return had + [one for one in given if one not in had]
            case "remove":
                return [one for one in had if one not in given]
        return given


class ChangeManySheet(Sheet):
    """“Change 12 rows”.

    Signals:
        wanted(Wanted): the button was pressed, and every field is in order. The sheet stays until
            ``taken`` says that it was done, so that a refusal loses nothing.
    """

    closes_below = False

    wanted = Signal(object)

    def __init__(self, desk: Desk, kind: KindSpec, count: int) -> None:
        title = counted(count, "Change {n} row", "Change {n} rows")
        super().__init__(title, tr("Pick the fields to change; all others stay as they are."))
        self.desk = desk
        self._fields = changeable(desk, kind)
        self._kept: dict[str, Any] = {}
        self.form: DetailForm | None = None
        strip = QWidget()
        flow = FlowLayout(strip, gap=4)
        self.picks: dict[str, QPushButton] = {}
        for spec in self._fields:
            button = QPushButton(tr(spec.label).replace("&", "&&"))
            set_role(button, "pick")
            button.setCheckable(True)
            button.toggled.connect(lambda _: self._lay_out())
            self.picks[spec.name] = button
            flow.addWidget(button)
        self.body.addWidget(strip)
        self._nothing = label(tr("No field is picked yet."), "muted")
        self.body.addWidget(self._nothing)
        self.body.addStretch(1)
        cancel = self.add_button(tr("Cancel"), "plain")
        cancel.clicked.connect(self.leave)
        self.save_button = self.add_button(title, "primary")
        self.save_button.setEnabled(False)
        self.save_button.clicked.connect(self.save)

    def begin(self) -> None:
        """Put the cursor on the first field that can be picked."""
        if self._fields:
            self.picks[self._fields[0].name].setFocus()

    def picked(self) -> list[FieldSpec]:
        """Return the fields that are to be changed."""
        return [one for one in self._fields if self.picks[one.name].isChecked()]

    def save(self) -> None:
        """Ask for it, where every field is in order."""
        if self.form is None or not self.form.check():
            return
        values = self.form.values()
        ways = {name.removeprefix(HOW): way for name, way in values.items() if name.startswith(HOW)}
        given = {name: value for name, value in values.items() if not name.startswith(HOW)}
        self.save_button.setEnabled(False)
        self.wanted.emit(Wanted(given, ways))

    def taken(self, is_taken: bool) -> None:
        """Close, or let the member change what was refused."""
        if is_taken:
            self.closed.emit()
        else:
            self.save_button.setEnabled(True)

    def _lay_out(self) -> None:
        if self.form is not None:
            self._kept |= self.form.values()
            self.body.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        picked = self.picked()
        self._nothing.setVisible(not picked)
        self.save_button.setEnabled(bool(picked))
        if not picked:
            return
        fields: list[FieldSpec] = []
        for spec in picked:
            fields += [_how(spec), spec] if spec.is_list else [spec]
        self.form = DetailForm(fields, self._kept, parent=self)
        self.form.candidates_wanted.connect(self._find_candidates)
        self.form.submitted.connect(self.save)
        self.body.insertWidget(2, self.form, 10)
        self.form.show()

    def _find_candidates(self, name: str, target: str, text: str) -> None:
        def found(hits: list[Hit]) -> None:
            if self.form is not None:
                self.form.set_candidates(name, hits)

        args = {"kind": target, "text": text}
        self.desk.bridge.call("choices", args, found, owner=self)


def changeable(desk: Desk, kind: KindSpec) -> list[FieldSpec]:
    """Return the fields that can be the same in many rows."""
    return [one for one in writable(desk, kind) if not one.is_fixed and not one.is_unique]


def _how(spec: FieldSpec) -> FieldSpec:
    return FieldSpec(
        "choice",
        tr("{field}: what to do", field=tr(spec.label)),
        name=f"{HOW}{spec.name}",
        choices=(
            (ADD, tr("Add to what is there")),
            (REMOVE, tr("Take out of what is there")),
            (REPLACE, tr("Put in place of what is there")),
        ),
        is_required=True,
        default=ADD,
    )
