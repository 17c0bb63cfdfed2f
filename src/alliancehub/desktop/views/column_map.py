"""Which column of a file is which field: as it was guessed, to be corrected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QListView, QScrollArea, QWidget

from alliancehub.desktop.labels import label
from alliancehub.desktop.layouts import set_margins
from alliancehub.desktop.texts import tr
from alliancehub.desktop.theme import scaled, set_role
from alliancehub.engine.job_api import TableColumn
from alliancehub.model.kind_spec import KindSpec

ROWS_A_TURN = 6  # a table may have hundreds of columns, and making a choice takes its time


class _Choice(QComboBox):
    """A choice that leaves the wheel to the list it stands in."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ColumnMap(QScrollArea):
    """One row for each column: what it is called, what stands in it, and what it becomes.

    Signals:
        changed(): another field was chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Columns of the file"))
        self._columns: Sequence[TableColumn] = ()
        self._names: list[str] = []
        self._chosen: list[str] = []
        self._words = QStringListModel(self)
        self.choices: list[QComboBox] = []
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(self._add_some)

    def set_columns(self, columns: Sequence[TableColumn], kind: KindSpec, id_title: str) -> None:
        """Show the columns of a file, each with the field that it is taken for."""
        self._columns = columns
        self._chosen = [one.field for one in columns]
        self._names = ["", "id", *(one.name for one in kind.form)]
        titles = [
            tr("{field} *", field=one.label) if one.is_required else one.label for one in kind.form
        ]
        self._words.setStringList([tr("Leave out"), id_title, *titles])
        self.choices = []
        page = QWidget()
        set_role(page, "page")
        self._grid = QGridLayout(page)
        set_margins(self._grid, 0, 0, 8, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 4)
        self._grid.setColumnMinimumWidth(2, scaled(220))
        heads = (tr("Column"), tr("First cells"), tr("Becomes"))
        for at, text in enumerate(heads):
            self._grid.addWidget(label(text, "caption"), 0, at)
        self.setWidget(page)
        self._add_some()

    def fields(self) -> list[str]:
        """Return the field of each column, empty for one that is left out."""
        return list(self._chosen)

    def _add_some(self) -> None:
        begin = len(self.choices)
        for at in range(begin, min(begin + ROWS_A_TURN, len(self._columns))):
            self._add(at, self._columns[at])
        if len(self.choices) < len(self._columns):
            self._more.start()
        else:
            self._grid.setRowStretch(len(self._columns) + 1, 1)

    def _add(self, at: int, column: TableColumn) -> None:
        title = column.title.strip() or tr("(no name)")
        self._grid.addWidget(label(title, "strong", is_wrapped=True), at + 1, 0)
        samples = label(" · ".join(" ".join(one.split()) for one in column.samples), "muted")
        samples.setMinimumWidth(40)
        samples.setToolTip("\n".join(column.samples))
        self._grid.addWidget(samples, at + 1, 1)
        choice = _Choice()
        choice.setView(QListView())
        choice.setModel(self._words)
        choice.setCurrentIndex(self._names.index(self._chosen[at]))
        choice.setAccessibleName(tr("The column {column} becomes", column=title))
        guess = label(role="small")
        if self._chosen[at] and not column.is_sure:
            guess.setText(tr("guessed"))
            choice.setAccessibleDescription(tr("Guessed from a name that is alike; look at it."))
            choice.setToolTip(tr("Guessed from a name that is alike; look at it."))
        choice.activated.connect(lambda row, at=at: self._on_chosen(at, row))
        self._grid.addWidget(choice, at + 1, 2)
        self._grid.addWidget(guess, at + 1, 3)
        self.choices.append(choice)

    def _on_chosen(self, at: int, row: int) -> None:
        self._chosen[at] = self._names[row]
        if self._names[row]:
            for other, name in enumerate(self._chosen):
                if other != at and name == self._names[row]:
                    self._chosen[other] = ""  # a field has one column: the one chosen last
                    if other < len(self.choices):
                        self.choices[other].setCurrentIndex(0)
        self.changed.emit()
