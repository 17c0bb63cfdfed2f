"""A list of small records, edited as a grid."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from alliancehub.desktop.fields.field import Field
from alliancehub.desktop.fields.number_field import NumberField, record_name
from alliancehub.desktop.fields.single import SINGLE_WIDGETS
from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import label
from alliancehub.desktop.texts import number, pair, tr, value_text
from alliancehub.desktop.theme import set_role
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.field_types import FIELD_TYPES, LIST_MAX
from alliancehub.model.query import Hit

WIDE = frozenset({"line", "text", "ref", "url"})
WORDS = frozenset({"line", "text"})
SIDE_BY_SIDE = 4
"""How many columns leave words room; of more, the last has a row of its own beneath."""
ROWS_EACH = 3
"""Rows of the grid for a line: what is fixed of it, its fields, what stands beneath them."""


class RowsField(Field):
    """A line of fields for each record, their names above, a button to add and one to remove.

    A line in which nothing was filled in is no record. Where columns are fixed, what a line was
    given in them is told above it and stays, and lines that were given stay, too.
    """

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self._lines: list[_Line] = []
        self._names: dict[str, str] = {}
        self._records: dict[str, list[str]] = {}
        self._asking: Field | None = None
        body = QWidget()
        self._grid = QGridLayout(body)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._heads = [label(one.label, "small", is_wrapped=True) for one in spec.columns]
        for head in self._heads:
            head.setParent(body)
            head.hide()
        self._rows.insertWidget(0, body)
        self.add_button = QPushButton(icon("add", "muted"), tr("Add a line"))
        set_role(self.add_button, "plain")
        self.add_button.setAutoDefault(False)
        self.add_button.setAccessibleName(pair(spec.label, tr("Add a line")))
        self.add_button.clicked.connect(self._on_add)
        self._rows.insertWidget(1, self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.add_button)

    @property
    def target(self) -> str:
        """The kind that the cell points at which asked for candidates last."""
        return self._asking.target if self._asking is not None else ""

    @property
    def lines(self) -> list[dict[str, Field]]:
        """The fields of each line, by the name of their column."""
        return [line.cells for line in self._lines]

    def value(self) -> Any:
        return [record for line in self._lines if (record := line.record()) != line.blank]

    def set_value(self, value: Any, label: str = "") -> None:
        wanted = [dict(one) for one in value or []]
        if wanted and wanted == self.value():
            return
        while self._lines:
            self._drop(self._lines[-1])
        for record in wanted:
            self._add(record)
        if not wanted and (self.spec.is_required or self.spec.minimum) and not self.is_read_only:
            self._add(None)
        self._point()

    def learn_names(self, names: dict[str, str]) -> None:
        self._names |= names
        for line in self._lines:
            for cell in line.cells.values():
                cell.learn_names(self._names)

    def name_records(self, column: str, names: list[str]) -> None:
        """Say what the records are called that a column's numbers stand for, the first first."""
        self._records[column] = names
        for line in self._lines:
            line.name_records(self._records)

    def set_candidates(self, hits: list[Hit]) -> None:
        if self._asking is not None:
            self._asking.set_candidates(hits)

    def own_problem(self) -> str:
        for line in self._lines:
            for cell in line.cells.values():
                if problem := cell.own_problem():
                    return problem
        return ""

    def set_problem(self, text: str) -> None:
        super().set_problem(text)
        for line in self._lines:
            is_blank = line.record() == line.blank
            for cell in line.cells.values():
                wrong = bool(text) and not is_blank and bool(cell.problem())
                for control in cell.controls():
                    set_role(control, "invalid", wrong)

    def controls(self) -> list[QWidget]:
        found = [one for line in self._lines for one in line.controls()]
        return [*found, self.add_button]

    def set_read_only(self, is_read_only: bool) -> None:
        self._is_read_only = is_read_only
        for line in self._lines:
            for cell in line.cells.values():
                cell.set_read_only(is_read_only)
        self._point()

    def _on_add(self) -> None:
        self._add(None)
        self._lines[-1].begin(self._next_records())
        self._point()
        if cells := list(self._lines[-1].cells.values()):
            cells[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _add(self, record: dict[str, Any] | None) -> None:
        line = _Line(self.spec, len(self._lines) + 1, record)
        at = self._free_row()
        wide = len(self.spec.columns)
        if line.fixed is not None:
            self._grid.addWidget(line.fixed, at, 0, 1, wide)
        beside = line.beside()
        line.name_records(self._records)
        for name, cell in line.cells.items():
            cell.learn_names(self._names)
            cell.changed.connect(self.changed)
            cell.candidates_wanted.connect(lambda text, one=cell: self._on_asked(one, text))
            for control in cell.controls():
                control.installEventFilter(self)
            if name in beside:
                place = beside.index(name)
                self._grid.addWidget(cell, at + 1, place, Qt.AlignmentFlag.AlignTop)
            else:
                self._grid.addWidget(cell, at + 2, 0, 1, wide)
        line.remove_button.clicked.connect(lambda: self._on_remove(line))
        self._grid.addWidget(line.remove_button, at + 1, wide, Qt.AlignmentFlag.AlignTop)
        line.row = at
        self._lines.append(line)
        self._order()

    def _next_records(self) -> dict[str, int]:
        """Return what a further line begins with: of what is numbered, the first that is left."""
        begun: dict[str, int] = {}
        for column, names in self._records.items():
            taken = {line.record().get(column) for line in self._lines}
            left = [at for at in range(1, len(names) + 1) if at not in taken]
            if left:
                begun[column] = left[0]
        return begun

    def _free_row(self) -> int:
        return max((line.row + ROWS_EACH for line in self._lines), default=1)

    def _on_remove(self, line: _Line) -> None:
        self._drop(line)
        self._point()
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _drop(self, line: _Line) -> None:
        self._lines.remove(line)
        if self._asking in line.cells.values():
            self._asking = None
        for widget in line.widgets():
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def _point(self) -> None:
        """Let the keyboard come into the first cell, and number the lines."""
        self._lay_heads()
        for at, line in enumerate(self._lines, start=1):
            line.number(at)
            line.remove_button.setVisible(line.fixed is None and not self.is_read_only)
        most = LIST_MAX if self.spec.maximum is None else self.spec.maximum
        self.add_button.setEnabled(len(self._lines) < most)
        is_open = all(line.fixed is None for line in self._lines)
        self.add_button.setVisible(is_open and not self.is_read_only)
        first = next(iter(self._lines[0].cells.values()), None) if self._lines else None
        self.setFocusProxy(first or self.add_button)

    def _lay_heads(self) -> None:
        beside = self._lines[0].beside() if self._lines else []
        for at, (one, head) in enumerate(zip(self.spec.columns, self._heads, strict=True)):
            self._grid.removeWidget(head)
            self._grid.setColumnStretch(at, 0)
            head.setVisible(one.name in beside)
        for one, head in zip(self.spec.columns, self._heads, strict=True):
            if one.name in beside:
                at = beside.index(one.name)
                self._grid.addWidget(head, 0, at, Qt.AlignmentFlag.AlignBottom)
                is_wide = one.type in WIDE or bool(one.numbers)
                self._grid.setColumnStretch(at, 3 if is_wide else 1)

    def _order(self) -> None:
        stops = self.controls()
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)

    def _on_asked(self, cell: Field, text: str) -> None:
        self._asking = cell
        self.candidates_wanted.emit(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            to = QApplication.focusWidget()
            if to is None or not self.isAncestorOf(to):  # else a line would be wrong half-way
                self.left.emit()
        return False


class _Line:
    """The fields of one record."""

    def __init__(self, spec: FieldSpec, at: int, record: dict[str, Any] | None) -> None:
        self.row = 0
        self._spec = spec
        self.blank = {one.name: _default(one) for one in spec.columns}
        self._given = record or {}
        fixed = [one for one in spec.columns if one.is_fixed and self._given.get(one.name)]
        self._called = next((str(self._given[one.name]) for one in fixed if one.type in WORDS), "")
        self._told = {one.name: _told(one, self._given, at) for at, one in enumerate(fixed)}
        self.fixed = _beneath_each_other(list(self._told.values())) if fixed else None
        self.cells = {one.name: _cell(spec, one) for one in spec.columns if one not in fixed}
        self._kept = {n: v for n, v in self._given.items() if n not in self.cells}
        for name, cell in self.cells.items():
            cell.set_value(self._given.get(name, self.blank[name]))
        last = spec.columns[-1]
        is_crowded = len(self.cells) > SIDE_BY_SIDE and last.type in WORDS
        self._beneath = last.name if is_crowded else ""
        if is_crowded:
            for control in self.cells[last.name].controls():
                control.setProperty("placeholderText", last.label)
        self.remove_button = QPushButton(icon("close", "muted"), "")
        set_role(self.remove_button, "plain")
        self.remove_button.setAutoDefault(False)
        self.remove_button.setToolTip(tr("Remove"))
        self.number(at)

    def name_records(self, records: dict[str, list[str]]) -> None:
        """Say what the records are called that numbers of this line stand for, by column."""
        for column, names in records.items():
            cell, at = self.cells.get(column), int(self._given.get(column) or 0)
            if isinstance(cell, NumberField):
                cell.name_records(names)
            elif column in self._told and 0 < at <= len(names):
                self._told[column].setText(record_name(at, names[at - 1]))

    def begin(self, values: dict[str, Any]) -> None:
        """Fill in what a line that was added begins with."""
        for name, value in values.items():
            self.cells[name].set_value(value)

    def number(self, at: int) -> None:
        """Tell those who hear it which line this is."""
        where = self._called or tr("{field}, line {n}", field=self._spec.label, n=number(at))
        self.remove_button.setAccessibleName(tr("Remove {text}", text=where))
        for cell in self.cells.values():
            for control in cell.controls():
                control.setAccessibleName(pair(where, cell.spec.label))

    def record(self) -> dict[str, Any]:
        """Return what stands there; what was not given and is empty is not made up."""
        found = {name: cell.value() for name, cell in self.cells.items()}
        if self._given:
            found = {
                name: value
                for name, value in found.items()
                if name in self._given or value != self.blank[name]
            }
        return {**self._kept, **found}

    def beside(self) -> list[str]:
        """Return the names of the columns whose fields stand side by side, in order."""
        return [name for name in self.cells if name != self._beneath]

    def widgets(self) -> list[QWidget]:
        """Return all that stands in the grid."""
        fixed = [] if self.fixed is None else [self.fixed]
        return [*fixed, *self.cells.values(), self.remove_button]

    def controls(self) -> list[QWidget]:
        """Return what takes the keyboard, in order."""
        found = [one for cell in self.cells.values() for one in cell.controls()]
        return [*found, self.remove_button] if self.fixed is None else found


def _told(one: FieldSpec, record: dict[str, Any], at: int) -> QLabel:
    """Return what a line was given and keeps; what comes first has emphasis."""
    words = value_text(one, record[one.name])
    told = words if one.type in WORDS else pair(one.label, words)
    return label(told, "muted" if at else "label", is_wrapped=True)


def _beneath_each_other(labels: list[QLabel]) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 4, 0, 0)
    column.setSpacing(2)
    for one in labels:
        column.addWidget(one)
    return made


def _cell(spec: FieldSpec, column: FieldSpec) -> Field:
    made = NumberField if column.numbers else SINGLE_WIDGETS[column.type]
    cell = made(replace(column, help=column.help or spec.help))
    cell.set_problem("")
    return cell


def _default(column: FieldSpec) -> Any:
    return FIELD_TYPES[column.type].empty if column.default is None else column.default
