"""What of a list goes into a file: which rows, which columns, parted how."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QButtonGroup, QComboBox, QFileDialog, QRadioButton, QVBoxLayout

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.sheet import Sheet
from alliancehub.desktop.labels import label
from alliancehub.desktop.models.chosen_rows import Gathering
from alliancehub.desktop.models.column_choice import every_column
from alliancehub.desktop.models.row_table_model import RowTableModel
from alliancehub.desktop.stretches import Stretch, count_of
from alliancehub.desktop.texts import counted, locale, mid, tr
from alliancehub.engine.plain import to_plain

DELIMITERS = (",", ";", "\t")


class ExportSheet(Sheet):
    """Asks, and begins the job."""

    wanted_width = 460

    def __init__(self, desk: Desk, model: RowTableModel, stretches: list[Stretch]) -> None:
        """Make it.

        Args:
            desk: the window's services.
            model: the list.
            stretches: the chosen rows; one alone does not count as a choice.
        """
        super().__init__(
            tr("Export {kinds}", kinds=mid(model.kind.plural)),
            tr("A CSV file that spreadsheets open as it is. No cell of it can run as a formula."),
        )
        self._desk = desk
        self._model = model
        self._stretches = stretches if count_of(stretches) > 1 else []
        count = count_of(self._stretches)
        every = counted(model.rowCount(), "All {n} row of the list", "All {n} rows of the list")
        if model.is_more:
            every = tr("All rows that match the words")
        rows = [("all", every)]
        if count:
            rows.insert(0, ("chosen", counted(count, "The {n} chosen row", "The {n} chosen rows")))
        self.rows = self._group(tr("Rows"), rows)
        shown = tr("The columns of the list, in their order")
        self.columns = self._group(
            tr("Columns"), [("shown", shown), ("all", tr("All fields, to be imported again"))]
        )
        words = label(tr("Columns are parted by"), "label")
        self.delimiter = QComboBox()
        for sign, name in zip(DELIMITERS, (tr("Comma"), tr("Semicolon"), tr("Tab")), strict=True):
            self.delimiter.addItem(name, sign)
        self.delimiter.setCurrentIndex(DELIMITERS.index(usual_delimiter(desk)))
        self.delimiter.setAccessibleName(tr("Columns are parted by"))
        words.setBuddy(self.delimiter)
        self.body.addWidget(words)
        self.body.addWidget(self.delimiter)
        self.body.addStretch(1)
        self.export_button = self.add_button(tr("Export…"), "primary")
        self.export_button.clicked.connect(self._ask_path)

    def begin(self) -> None:
        """Put the cursor on the button: what is chosen already suits most."""
        self.export_button.setFocus()

    def export_to(self, path: str) -> None:
        """Write the file; how far it is, and that it is there, is told by the list of jobs."""
        args: dict[str, Any] = {
            "query": to_plain(self._model.query),
            "path": path,
            "delimiter": self.delimiter.currentData(),
            "decimal": "," if locale().decimalPoint() == "," else ".",
        }
        every = every_column((), self._model.kind)
        args["labels"] = {one.name: one.label for one in every}
        args["choices"] = {one.name: dict(one.choices) for one in every if one.choices}
        args["choices"][""] = {"yes": tr("yes"), "no": tr("no")}
        if _checked(self.columns) == "shown":
            args["fields"] = [one.name for one in self._model.columns]
        if _checked(self.rows) == "chosen":
            gathering = Gathering(self._desk.bridge, self._model, self._desk.refuse)
            gathering.ids(self._stretches, lambda ids: self._start(args | {"ids": ids}))
        else:
            self._start(args)

    def _start(self, args: dict[str, Any]) -> None:
        job = {"name": "export_csv", "args": args}
        self._desk.bridge.call("start_job", job, None, self._desk.refuse)
        self.closed.emit()

    def _ask_path(self) -> None:
        name = f"{mid(self._model.kind.plural).replace(' ', '-')}.csv"
        path, _ = QFileDialog.getSaveFileName(self, self.title.text(), name, "CSV (*.csv)")
        if path:
            self.export_to(path)

    def _group(self, title: str, choices: list[tuple[str, str]]) -> QButtonGroup:
        words = label(title, "label")
        self.body.addWidget(words)
        column = QVBoxLayout()
        column.setSpacing(4)
        group = QButtonGroup(self)
        for name, text in choices:
            button = QRadioButton(text)
            button.setObjectName(name)
            button.setAccessibleDescription(title)
            group.addButton(button)
            column.addWidget(button)
        group.buttons()[0].setChecked(True)
        self.body.addLayout(column)
        return group


def usual_delimiter(desk: Desk) -> str:
    """Return what the settings say; else a semicolon where the comma is the decimal sign."""
    chosen = str(desk.settings.get("csv_delimiter", "auto"))
    if chosen in DELIMITERS:
        return chosen
    return ";" if locale().decimalPoint() == "," else ","


def _checked(group: QButtonGroup) -> str:
    found = group.checkedButton()
    return found.objectName() if found is not None else ""
