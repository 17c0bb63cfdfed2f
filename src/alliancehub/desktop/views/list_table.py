"""The list of every screen: a table without a grid, dense, all by keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from alliancehub.desktop.row_roles import HIT_ROLE
from alliancehub.desktop.stretches import Stretch, count_of
from alliancehub.desktop.theme import scaled, set_role
from alliancehub.desktop.views.column_fit import FIRST, ColumnFit
from alliancehub.desktop.views.list_header import ListHeader
from alliancehub.desktop.views.next_row import NextRow
from alliancehub.desktop.views.row_painter import RowPainter
from alliancehub.model.query import Hit

COMPACT_ROW, TWO_LINE_ROW = 34, 52
BEFORE_ROWS = 8  # pixels, so that what rows say stands in line with what is above the list
CLOCK_MS = 60_000  # relative times are drawn anew


class ListTable(QTableView):
    """Rows of which one or several can be chosen.

    The first column takes two lines, name and summary, with ``is_two_line``. Which rows are chosen
    is told in stretches, for there may be a million of them, few of which are here. ``rows`` paints
    them, and is told of marks and icons.

    Signals:
        row_chosen(Hit): another row became the current one, or the current one is here now.
        choice_changed(): other rows are chosen.
        row_opened(Hit): Return or a double click.
        menu_wanted(Hit, QPoint): a context menu, at this global place.
        delete_wanted: the chosen rows are to be deleted.
        left_upwards: ↑ in the first row, which leads back to the search.
    """

    row_chosen = Signal(object)
    choice_changed = Signal()
    row_opened = Signal(object)
    menu_wanted = Signal(object, object)
    delete_wanted = Signal()
    left_upwards = Signal()

    def __init__(
        self, name: str = "", *, is_two_line: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._is_two_line = is_two_line
        self.setAccessibleName(name)
        set_role(self, "list")
        self._is_awaited = False  # the current row is not here yet
        self._next = NextRow(self)
        header = ListHeader(self)
        self.setHorizontalHeader(header)
        self.columns = ColumnFit(self, header)
        self.rows = RowPainter(self, is_two_line=is_two_line)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        # It paints all of itself, so that scrolling can move what is painted already.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._clock = QTimer(self, interval=CLOCK_MS, timerType=Qt.TimerType.VeryCoarseTimer)
        self._clock.timeout.connect(self.viewport().update)
        self.doubleClicked.connect(self._on_opened)
        self.set_row_height()

    def set_row_height(self) -> None:
        """Take the row height of the text size in use."""
        height = scaled(TWO_LINE_ROW if self._is_two_line else COMPACT_ROW)
        if height != self.verticalHeader().defaultSectionSize():  # all is laid out anew by it
            self.verticalHeader().setDefaultSectionSize(height)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        if model is not None:
            self._next.watch(model)
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self._on_reset)
            model.rowsRemoved.connect(self._next.choose)
            model.columnsInserted.connect(self.columns.later)
            self.columns.later()

    def _on_reset(self) -> None:
        self.columns.later()
        self.choice_changed.emit()

    def current_hit(self) -> Hit | None:
        """Return the current row, or None."""
        return self._hit(self.currentIndex())

    def stretches(self) -> list[Stretch]:
        """Return the chosen rows as stretches, first and last row of each, from the top down."""
        if self.selectionModel() is None:
            return []
        found: list[Stretch] = []
        ranges = self.selectionModel().selection()
        places = {(one.top(), one.bottom()) for one in ranges}  # type: ignore[attr-defined] # stubs
        for first, last in sorted(places):
            if found and first <= found[-1][1] + 1:
                found[-1] = found[-1][0], max(last, found[-1][1])
            else:
                found.append((first, last))
        return found

    def restore_stretches(self, stretches: list[Stretch], current: int) -> None:
        """Choose these rows again, where another order of columns made the view forget them."""
        model, flags = self.model(), QItemSelectionModel.SelectionFlag
        chosen = QItemSelection()
        for first, last in stretches:
            chosen.select(model.index(first, 0), model.index(last, model.columnCount() - 1))
        self.selectionModel().setCurrentIndex(model.index(current, 0), flags.NoUpdate)
        self.selectionModel().select(chosen, flags.ClearAndSelect)

    def choose_row(self, row: int) -> None:
        """Make a row the current one and show it."""
        if self.model() is not None and 0 <= row < self.model().rowCount():
            index, flags = self.model().index(row, 0), QItemSelectionModel.SelectionFlag
            # Not selectRow(): it minds the keys that are held, Shift would choose a stretch; and
            # from right to left it looks for a column one pixel beyond the last and finds none.
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.scrollTo(index)

    def _hit(self, index: QModelIndex | QPersistentModelIndex) -> Hit | None:
        hit = index.data(HIT_ROLE) if index.isValid() else None
        return hit if isinstance(hit, Hit) else None

    def _on_opened(self, index: QModelIndex) -> None:
        if hit := self._hit(index):
            self.row_opened.emit(hit)

    def _on_menu(self, place: QPoint) -> None:
        if hit := self._hit(self.indexAt(place)):
            self.menu_wanted.emit(hit, self.viewport().mapToGlobal(place))

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self._tell_current()

    def _tell_current(self) -> None:
        hit = self.current_hit()
        self._is_awaited = hit is None and self.currentIndex().isValid()
        if hit is not None:
            self.row_chosen.emit(hit)

    def dataChanged(
        self,
        first: QModelIndex | QPersistentModelIndex,
        last: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        super().dataChanged(first, last, roles)
        if self._is_awaited and first.row() <= self.currentIndex().row() <= last.row():
            self._tell_current()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.viewport().update()
        self.choice_changed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Qt makes the first row the current one without choosing it: shown, but not marked.
        if self.currentIndex().isValid() and not self.selectionModel().hasSelection():
            self.choose_row(self.currentIndex().row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.modifiers() and (hit := self.current_hit()):
                self.row_opened.emit(hit)
            else:
                event.ignore()
        elif key == Qt.Key.Key_Menu or (
            key == Qt.Key.Key_F10 and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self._on_menu(self.visualRect(self.currentIndex()).center())
        elif key == Qt.Key.Key_Escape and count_of(self.stretches()) > 1:
            self.choose_row(self.currentIndex().row())
        elif key == Qt.Key.Key_Up and not event.modifiers() and self.currentIndex().row() <= 0:
            self.left_upwards.emit()
        elif key == Qt.Key.Key_Home and not event.modifiers():
            self.choose_row(0)
        elif key == Qt.Key.Key_End and not event.modifiers() and self.model() is not None:
            self.choose_row(self.model().rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self.rows.paint(painter, event.region())
        painter.end()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        # What was painted is moved; the row under the pointer is another one now.
        pointer = self.viewport().mapFromGlobal(self.cursor().pos())
        for row in {self.rows.hovered, self.rowAt(pointer.y())} - {-1}:
            self.viewport().update(self.visualRowRect(row))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.columns.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # the text size may be another one
            self.set_row_height()
            self.columns.later()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self.setMinimumWidth(scaled(FIRST[1]))

    def visualRowRect(self, row: int) -> QRect:
        """Return where a row is on the screen, across all columns."""
        first = self.visualRect(self.model().index(row, 0))
        return QRect(0, first.y(), self.viewport().width(), first.height())
