"""What an import found, line by line, and in sum."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from alliancehub.desktop.texts import counted, number, tr
from alliancehub.desktop.theme import colour, scaled
from alliancehub.desktop.views.pill import Pill
from alliancehub.engine.api import ImportReport, LineReport

Index = QModelIndex | QPersistentModelIndex
WORDS = {
    "error": ("Problem", "danger"),
    "new": ("New", "success"),
    "changed": ("Changed", "info"),
    "same": ("As it was", "neutral"),
}


class ReportTable(QWidget):
    """Counts as pills, and a table of lines: problems first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._sums = QHBoxLayout()
        self._sums.setSpacing(6)
        column.addLayout(self._sums)
        self._model = _Lines(self)
        self.table = QTableView()
        self.table.setModel(self._model)
        self.table.setAccessibleName(tr("Lines of the import"))
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(scaled(30))
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        column.addWidget(self.table, 1)

    def set_report(self, report: ImportReport) -> None:
        """Show what was found."""
        while (item := self._sums.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for state, count in (
            ("error", report.errors),
            ("new", report.new),
            ("changed", report.changed),
            ("same", report.same),
        ):
            word, tone = WORDS[state]
            if state == "error":
                tone = tone if count else "success"
                text = counted(count, "{n} problem", "{n} problems")
                self._sums.addWidget(Pill(text, tone))
            elif count:
                self._sums.addWidget(Pill(f"{number(count)} {tr(word).lower()}", tone))
        self._sums.addStretch(1)
        self._model.set_lines(report.lines)
        header = self.table.horizontalHeader()
        has_files = any(line.file for line in report.lines)
        header.setSectionHidden(_Lines.FILE, not has_files)
        for section, width in ((0, 110), (_Lines.FILE, 170), (_Lines.LINE, 80)):
            header.resizeSection(section, scaled(width))


class _Lines(QAbstractTableModel):
    """At most 2,000 lines, held as they came."""

    STATE, FILE, LINE, TEXT = range(4)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: list[LineReport] = []
        self._titles = (tr("Outcome"), tr("File"), tr("Line"), tr("What was found"))

    def set_lines(self, lines: list[LineReport]) -> None:
        """Show these."""
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - an invalid index is a value
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - the same
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: Index, role: int = 0) -> Any:
        line = self._lines[index.row()]
        word, tone = WORDS.get(line.state, (line.state, "neutral"))
        texts = (tr(word), line.file, number(line.line), line.text)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return texts[index.column()]
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == self.STATE:
            return QColor(colour(tone))
        return None
