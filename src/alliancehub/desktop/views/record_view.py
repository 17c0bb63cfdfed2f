"""Records or answers, laid out to be read: a small table of which every cell can be marked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from alliancehub.desktop.labels import WrappedLabel, label
from alliancehub.desktop.record_texts import RecordTable
from alliancehub.desktop.texts import pair


class RecordView(QWidget):
    """Heads and lines. Made anew for each row."""

    def __init__(self, name: str, table: RecordTable) -> None:
        super().__init__()
        self.setAccessibleName(name)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for column, head in enumerate(table.heads):
            grid.addWidget(label(head, "small", is_wrapped=True), 0, column)
            grid.setColumnStretch(column, 1 if table.numbers[column] else 3)
        for row, line in enumerate(table.lines, start=1):
            for column, text in enumerate(line):
                cell = WrappedLabel(text)
                cell.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                cell.may_break = True  # columns are narrow
                cell.setAccessibleName(pair(table.heads[column], text))
                grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignTop)
