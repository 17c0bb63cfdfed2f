"""The columns of a list as the member wants them: chosen, moved, resized, and remembered."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.icons import icon
from alliancehub.desktop.later import made
from alliancehub.desktop.models.column_choice import (
    ColumnChoice,
    chosen_columns,
    every_column,
)
from alliancehub.desktop.models.row_table_model import RowTableModel
from alliancehub.desktop.stretches import Stretch
from alliancehub.desktop.texts import tr
from alliancehub.desktop.views.list_table import ListTable
from alliancehub.model.field_spec import FieldSpec

MENU_MAX = 24  # further fields are on the sheet


@dataclass(frozen=True)
class _Place:
    """Where the member was in the list."""

    stretches: list[Stretch]
    current: int
    scrolled: int


class ListColumns(QObject):
    """Keeps table and model as the member chose, under a name of the list's own.

    Args:
        own: the columns where nothing was chosen.
        name: names the list among what the window remembers.
    """

    def __init__(
        self,
        desk: Desk,
        table: ListTable,
        model: RowTableModel,
        own: tuple[FieldSpec, ...],
        name: str,
    ) -> None:
        super().__init__(table)
        self._desk = desk
        self._table = table
        self._model = model
        self._own = own
        self._name = f"columns/{name}"
        memory = desk.memory
        self.choice = ColumnChoice.from_text(memory.text(self._name) if memory else "")
        self._show()
        table.columns.widths_changed.connect(self._on_widths)
        table.columns.moved.connect(lambda names: self.take(self.choice.with_names(tuple(names))))
        header = table.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_menu)

    def take(self, choice: ColumnChoice) -> None:
        """Show another choice, and remember it."""
        self.choice = choice
        self._keep()
        self._show()

    def open_sheet(self) -> None:
        """Show all fields, to choose among them."""
        sheet = made("sheet:columns", self._model.kind, self._own, self.choice, self.take)
        self._desk.sheet_wanted.emit(sheet)

    def menu(self) -> QMenu:
        """Return the menu of the header: a tick for each column, and the way to all else."""
        menu = QMenu(self._table)
        shown = self._names()
        for one in every_column(self._own, self._model.kind)[1:MENU_MAX]:
            entry = menu.addAction(tr(one.label).replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(one.name in shown)
            entry.toggled.connect(lambda _, name=one.name: self._toggle(name))
        menu.addSeparator()
        every = menu.addAction(icon("columns"), tr("Columns…"))
        every.triggered.connect(self.open_sheet)
        reset: QAction = menu.addAction(tr("Reset columns"))
        reset.setEnabled(self.choice.is_own)
        reset.triggered.connect(lambda: self.take(ColumnChoice()))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _names(self) -> list[str]:
        return [one.name for one in self._model.columns]

    def _toggle(self, name: str) -> None:
        names = self._names()
        wanted = [one for one in names if one != name] if name in names else [*names, name]
        self.take(self.choice.with_names(tuple(wanted)))

    def _on_menu(self, place: QPoint) -> None:
        self.menu().popup(self._table.horizontalHeader().mapToGlobal(place))

    def _on_widths(self, widths: dict[str, int]) -> None:
        self.choice = self.choice.with_widths(widths)
        self._keep()

    def _keep(self) -> None:
        if self._desk.memory is not None:
            self._desk.memory.set_text(self._name, self.choice.to_text())

    def _show(self) -> None:
        columns = chosen_columns(self._own, self._model.kind, self.choice)
        if columns != self._model.columns:
            before = self._place()
            self._model.set_columns(columns)
            self._return_to(before)
        self._table.columns.restore(self.choice.widths)

    def _place(self) -> _Place:
        table = self._table
        bar = table.verticalScrollBar()
        return _Place(table.stretches(), table.currentIndex().row(), bar.value())

    def _return_to(self, place: _Place) -> None:
        if place.current >= 0:
            self._table.restore_stretches(place.stretches, place.current)
        self._table.verticalScrollBar().setValue(place.scrolled)
