"""What an import found, line by line, and in sum; lines are fetched as they are looked at."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from alliancehub.desktop.spoken_tabs import TABS, new_tab
from alliancehub.desktop.texts import counted, number, tr
from alliancehub.desktop.theme import colour, scaled, set_role
from alliancehub.engine.api import ImportReport
from alliancehub.engine.job_api import LinePage, LineReport
from alliancehub.model.told import said

Index = QModelIndex | QPersistentModelIndex
PAGE = 100
KEPT_PAGES = 40
WORDS = {
    "error": (said("Problem"), "danger"),
    "left": (said("Not taken"), "warning"),
    "new": (said("New"), "success"),
    "changed": (said("Modified"), "info"),
    "same": (said("As it was"), "neutral"),
}

Fetch = Callable[[Sequence[str], int, int, Callable[[LinePage], None]], None]
"""Called with states, offset and limit, and what is to get the lines."""


class ReportTable(QWidget):
    """Sums that narrow the lines down, and the lines: problems first, where there are any."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        strip = QWidget()
        set_role(strip, TABS)
        self._sums = QHBoxLayout(strip)
        self._sums.setContentsMargins(0, 0, 0, 0)
        self._sums.setSpacing(12)
        column.addWidget(strip)
        self._group = QButtonGroup(self)
        self.sums: dict[str, QPushButton] = {}
        self._model = _Lines(self)
        self.table = QTableView()
        self.table.setModel(self._model)
        self.table.setAccessibleName(tr("Lines of the import"))
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.verticalHeader().setDefaultSectionSize(scaled(30))
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        column.addWidget(self.table, 1)

    def set_report(self, report: ImportReport) -> None:
        """Show what was found, all at once."""
        counts = {"error": report.errors, "new": report.new}
        counts |= {"changed": report.changed, "same": report.same}

        def fetch(
            states: Sequence[str], offset: int, limit: int, take: Callable[[LinePage], None]
        ) -> None:
            lines = [one for one in report.lines if not states or one.state in states]
            take(LinePage(lines[offset : offset + limit], len(lines)))

        self._show(counts, fetch, has_files=any(line.file for line in report.lines))

    def set_lines(self, counts: Mapping[str, int], fetch: Fetch) -> None:
        """Show what was found, asking for the lines in sight."""
        self._show(counts, fetch, has_files=False)

    def _show(self, counts: Mapping[str, int], fetch: Fetch, *, has_files: bool) -> None:
        for button in self.sums.values():
            self._group.removeButton(button)
            self._sums.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.sums = {}
        while self._sums.takeAt(0) is not None:
            pass
        total = sum(counts.values())
        self._add_sum("", counted(total, "{n} line", "{n} lines"), "neutral")
        for state, (_, tone) in WORDS.items():
            if count := counts.get(state, 0):
                self._add_sum(state, _sum_text(state, count), tone)
        self._sums.addStretch(1)
        header = self.table.horizontalHeader()
        header.setSectionHidden(_Lines.FILE, not has_files)
        header.setSectionHidden(_Lines.COLUMN, has_files)
        header.setSectionHidden(_Lines.REMEDY, has_files)
        widths = {_Lines.STATE: 100, _Lines.FILE: 170, _Lines.LINE: 64, _Lines.COLUMN: 120}
        widths[_Lines.TEXT] = 300
        for section, width in widths.items():
            header.resizeSection(section, scaled(width))
        first = next((one for one in ("error", "left") if counts.get(one)), "")
        self._fetch = fetch
        self.narrow_to(first)

    def narrow_to(self, state: str) -> None:
        """Show the lines of one state only; of all for an empty one."""
        self.sums[state].setChecked(True)
        self._model.begin([state] if state else [], self._fetch)
        self.table.scrollToTop()

    def _add_sum(self, state: str, text: str, tone: str) -> None:
        button = new_tab(text)
        set_role(button, "tone", tone)
        button.setToolTip(tr("Show only these lines") if state else tr("Show all lines"))
        button.clicked.connect(lambda: self.narrow_to(state))
        self._group.addButton(button)
        self._sums.addWidget(button)
        self.sums[state] = button


def _sum_text(state: str, count: int) -> str:
    if state == "error":
        return counted(count, "{n} problem", "{n} problems")
    if state == "left":
        return counted(count, "{n} not taken", "{n} not taken")
    if state == "new":
        return counted(count, "{n} new", "{n} new")
    if state == "changed":
        return counted(count, "{n} changed", "{n} changed")
    return counted(count, "{n} as it was", "{n} as they were")


class _Lines(QAbstractTableModel):
    """Any number of lines, of which it holds some pages."""

    STATE, FILE, LINE, COLUMN, TEXT, REMEDY = range(6)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._total = 0
        self._pages: dict[int, list[LineReport]] = {}
        self._asked: set[int] = set()
        self._states: list[str] = []
        self._fetch: Fetch | None = None
        self._titles = (
            tr("Outcome"),
            tr("File"),
            tr("Line"),
            tr("Column"),
            tr("What was found"),
            tr("What to do"),
        )

    def begin(self, states: list[str], fetch: Fetch) -> None:
        """Show lines of these states anew."""
        self.beginResetModel()
        self._total = 0
        self._pages.clear()
        self._asked.clear()
        self._states = states
        self._fetch = fetch
        self.endResetModel()
        self._ask(0)

    def _ask(self, page: int) -> None:
        if self._fetch is None or page in self._asked:
            return
        self._asked.add(page)
        states, fetch = self._states, self._fetch

        def take(lines: LinePage) -> None:
            if states is self._states and fetch is self._fetch:
                self._take(page, lines)

        fetch(states, page * PAGE, PAGE, take)

    def _take(self, page: int, found: LinePage) -> None:
        self._asked.discard(page)
        while len(self._pages) >= KEPT_PAGES:
            self._pages.pop(next(iter(self._pages)))
        self._pages[page] = found.lines
        if found.total > self._total:
            self.beginInsertRows(QModelIndex(), self._total, found.total - 1)
            self._total = found.total
            self.endInsertRows()
        last = min((page + 1) * PAGE, self._total) - 1
        if last >= page * PAGE:
            self.dataChanged.emit(
                self.index(page * PAGE, 0), self.index(last, self.columnCount() - 1)
            )

    def _line(self, row: int) -> LineReport | None:
        page, at = divmod(row, PAGE)
        lines = self._pages.get(page)
        if lines is None:
            self._ask(page)
            return None
        return lines[at] if at < len(lines) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - an invalid index is a value
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - the same
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: Index, role: int = 0) -> Any:
        if role not in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.ForegroundRole,
        }:
            return None
        line = self._line(index.row())
        if line is None:
            return None
        word, tone = WORDS.get(line.state, (line.state, "neutral"))
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(colour(tone)) if index.column() == self.STATE else None
        texts = (tr(word), line.file, number(line.line), line.column, line.text, line.remedy)
        return texts[index.column()]
