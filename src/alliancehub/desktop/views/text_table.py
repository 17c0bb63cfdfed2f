"""A table of plain texts to be read and copied: files, differences, the first rows of a table.

It holds what it was given; where there is more, it asks for that when its end comes in sight.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from alliancehub.desktop.texts import without_isolates
from alliancehub.desktop.theme import colour, scaled

Index = QModelIndex | QPersistentModelIndex
ROW = 30
BESIDE_TEXT = 20  # pixels in a cell: its padding, and what rounding takes
WIDER = 1.6  # times as wide as declared may a column become for what it says
FREE_LEAST = 130  # pixels of a column of sentences; where there are fewer, the table scrolls
MEASURED = 200  # rows that columns are fitted to
SHOWN = 400
"""Characters of a cell that are laid out; all of it is in the tooltip, up to ``TIP``."""
TIP = 2_000


@dataclass(frozen=True)
class TextColumn:
    """A column.

    Attributes:
        width: in pixels at the normal text size, for most of what it says; it becomes narrower or
            wider with that. 0 for one that takes the room that is left.
        is_number: whether it stands at the end of its cell.
    """

    title: str
    width: int = 0
    is_number: bool = False


@dataclass(frozen=True)
class TextRow:
    """A row.

    Attributes:
        cells: what it says; fewer than there are columns leave the rest empty.
        tone: of its first cell, a colour of the theme; empty for none.
        key: names it to whoever made it.
        copied: its cells as they go to the clipboard, where they differ from what is shown.
    """

    cells: tuple[str, ...]
    tone: str = ""
    key: str = ""
    copied: tuple[str, ...] = ()


class TextTable(QTableView):
    """Rows of which one or several are chosen; Ctrl+C copies them, Tab leaves.

    Signals:
        row_chosen(int): another row is the current one.
        row_opened(int): Return or a double click.
        more_wanted(): the end of what is here is in sight, and there is more.
    """

    row_chosen = Signal(int)
    row_opened = Signal(int)
    more_wanted = Signal()

    def __init__(
        self,
        name: str,
        columns: Sequence[TextColumn] = (),
        parent: QWidget | None = None,
        *,
        is_wrapped: bool = False,
    ) -> None:
        """Make it.

        Args:
            name: what a screen reader calls it.
            columns: what it has.
            parent: the owner.
            is_wrapped: whether sentences go on in further lines instead of being cut.
        """
        super().__init__(parent)
        self.setAccessibleName(name)
        self._model = _Texts(self)
        self._model.more_wanted.connect(self.more_wanted)
        self.setModel(self._model)
        self.setShowGrid(False)
        self.setWordWrap(is_wrapped)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.hide()
        modes = QHeaderView.ResizeMode
        rows.setSectionResizeMode(modes.ResizeToContents if is_wrapped else modes.Fixed)
        rows.setMinimumSectionSize(scaled(ROW))
        rows.setDefaultSectionSize(scaled(ROW))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.doubleClicked.connect(lambda index: self.row_opened.emit(index.row()))
        self.selectionModel().currentRowChanged.connect(
            lambda now, _: self.row_chosen.emit(now.row()) if now.isValid() else None
        )
        self._is_fitting = False
        self._set_by_hand: set[int] = set()
        header.sectionResized.connect(self._on_resized)
        self.set_columns(columns)

    @property
    def rows(self) -> list[TextRow]:
        """What is here."""
        return self._model.rows

    def set_columns(self, columns: Sequence[TextColumn]) -> None:
        """Have these columns, and no rows."""
        self._model.begin(columns)
        self._set_by_hand.clear()
        self._fit()

    def _fit(self) -> None:
        """Give each column the width of what it says; what a member set stays."""
        header = self.horizontalHeader()
        self._is_fitting = True
        columns = list(enumerate(self._model.columns))
        free = [at for at, column in columns if not column.width]
        for at, column in columns:
            if column.width:
                header.setSectionResizeMode(at, QHeaderView.ResizeMode.Interactive)
                if at not in self._set_by_hand:
                    header.resizeSection(at, self._width_of(at, column))
        taken = sum(header.sectionSize(at) for at, column in columns if column.width)
        least = scaled(FREE_LEAST)
        has_room = self.viewport().width() - taken >= least * len(free)
        for at in free:
            mode = QHeaderView.ResizeMode.Stretch if has_room else QHeaderView.ResizeMode.Fixed
            header.setSectionResizeMode(at, mode)
            if not has_room:
                header.resizeSection(at, least)
        self._is_fitting = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _width_of(self, at: int, column: TextColumn) -> int:
        head = self.horizontalHeader().sectionSizeHint(at)
        cells = [row.cells[at] for row in self.rows[:MEASURED] if at < len(row.cells)]
        if not cells:
            return max(head, scaled(column.width))
        words = max(map(self.fontMetrics().horizontalAdvance, cells)) + BESIDE_TEXT
        return max(head, min(words, round(scaled(column.width) * WIDER)))

    def _on_resized(self, at: int, *_: int) -> None:
        if not self._is_fitting and self._model.columns[at].width:
            self._set_by_hand.add(at)

    def set_rows(self, rows: Sequence[TextRow], *, has_more: bool = False) -> None:
        """Show these instead; the current row stays the current one where its key is among them."""
        at = self.currentIndex().row()
        key = self.rows[at].key if 0 <= at < len(self.rows) else ""
        self._model.set_rows(rows, has_more=has_more)
        self._fit()
        found = next((n for n, one in enumerate(rows) if key and one.key == key), -1)
        if found >= 0:
            self.choose(found)

    def add_rows(self, rows: Sequence[TextRow], *, has_more: bool = False) -> None:
        """Show these as well, below."""
        self._model.add_rows(rows, has_more=has_more)

    def choose(self, row: int) -> None:
        """Make a row the current one."""
        if 0 <= row < len(self.rows):
            self.selectRow(row)

    def chosen(self) -> list[TextRow]:
        """Return the rows that are chosen, from above."""
        return [self.rows[at] for at in sorted(one.row() for one in self._selected())]

    def copy(self) -> int:
        """Put what is chosen on the clipboard as tab-separated text; return how many rows."""
        chosen = self.chosen()
        lines = ["\t".join(map(_on_one_line, one.copied or one.cells)) for one in chosen]
        if lines:
            QGuiApplication.clipboard().setText(without_isolates("\n".join(lines)))
        return len(lines)

    def _selected(self) -> list[QModelIndex]:
        return self.selectionModel().selectedRows()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            is_ours = event.matches(QKeySequence.StandardKey.Copy)
            if is_ours:
                event.accept()  # else the window would copy the rows of the list beneath
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            event.accept()
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.row_opened.emit(self.currentIndex().row())
            event.accept()
            return
        super().keyPressEvent(event)


def _on_one_line(text: str) -> str:
    return " ".join(text.split())


class _Texts(QAbstractTableModel):
    """The rows."""

    more_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[TextRow] = []
        self.columns: Sequence[TextColumn] = ()
        self._has_more = False

    def begin(self, columns: Sequence[TextColumn]) -> None:
        self.beginResetModel()
        self.columns, self.rows, self._has_more = tuple(columns), [], False
        self.endResetModel()

    def set_rows(self, rows: Sequence[TextRow], *, has_more: bool) -> None:
        if list(rows) == self.rows:
            self._has_more = has_more
            return
        self.beginResetModel()
        self.rows, self._has_more = list(rows), has_more
        self.endResetModel()

    def add_rows(self, rows: Sequence[TextRow], *, has_more: bool) -> None:
        self._has_more = has_more
        if rows:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(rows) - 1)
            self.rows.extend(rows)
            self.endInsertRows()

    def canFetchMore(self, parent: Index) -> bool:
        return self._has_more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._has_more = False  # until the answer says so again
            self.more_wanted.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - an invalid index is a value
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - the same
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole and self.columns[section].is_number:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = 0) -> Any:
        row, at = self.rows[index.row()], index.column()
        text = row.cells[at] if at < len(row.cells) else ""
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text[:SHOWN]
            case Qt.ItemDataRole.ToolTipRole:
                return text[:TIP] if text else None
            case Qt.ItemDataRole.ForegroundRole:
                return QColor(colour(row.tone)) if row.tone and at == 0 else None
            case Qt.ItemDataRole.TextAlignmentRole if self.columns[at].is_number:
                return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None
