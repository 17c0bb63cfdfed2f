"""The list of every screen: a table without a grid, dense, all by keyboard."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from alliancehub.desktop.row_roles import HIT_ROLE, SPEC_ROLE
from alliancehub.desktop.theme import scaled, set_role
from alliancehub.desktop.views.list_header import ListHeader
from alliancehub.desktop.views.row_delegate import RowDelegate
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.query import Hit

COMPACT_ROW, TWO_LINE_ROW = 34, 52

# How much room a column wants of what there is, and the least that it can do with, in pixels.
WEIGHTS: dict[str, tuple[float, int]] = {
    "ref": (1.4, 110),
    "refs": (1.6, 110),
    "tags": (1.5, 100),
    "choices": (1.4, 100),
    "choice": (0.6, 116),
    "day": (0.2, 96),
    "instant": (0.2, 92),
    "integer": (0.2, 72),
    "credits": (0.2, 92),
    "flag": (0.1, 64),
}
FIRST = (4.0, 200)
OTHER = (1.5, 100)


class ListTable(QTableView):
    """Rows of which one or several can be chosen.

    The first column takes two lines, name and summary, with ``is_two_line``. All columns fit the
    width: those that find no room, from the last on, are left out until there is some. A width
    that the member set stays.

    Signals:
        row_chosen(Hit): another row became the current one.
        row_opened(Hit): Return or a double click.
        menu_wanted(Hit, QPoint): a context menu, at this global place.
        left_upwards: ↑ in the first row, which leads back to the search.
    """

    row_chosen = Signal(object)
    row_opened = Signal(object)
    menu_wanted = Signal(object, object)
    left_upwards = Signal()

    def __init__(
        self, name: str = "", *, is_two_line: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._is_two_line = is_two_line
        self._fit_later = QTimer(self, singleShot=True, interval=0)
        self._fit_later.timeout.connect(self._fit)
        self.setAccessibleName(name)
        set_role(self, "list")
        self._set_widths: dict[int, int] = {}
        self._is_fitting = False
        self._header = ListHeader(self)
        self.setHorizontalHeader(self._header)
        self.setItemDelegate(RowDelegate(self, is_two_line=is_two_line))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
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
        self.horizontalHeader().sectionResized.connect(self._on_resized)
        self.doubleClicked.connect(self._on_opened)
        self.set_row_height()

    def set_row_height(self) -> None:
        """Take the row height of the text size in use."""
        height = TWO_LINE_ROW if self._is_two_line else COMPACT_ROW
        self.verticalHeader().setDefaultSectionSize(scaled(height))

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self._set_widths.clear()
        if model is not None:
            model.modelReset.connect(self._fit_later.start)
            model.columnsInserted.connect(self._fit_later.start)
            self._fit_later.start()

    def current_hit(self) -> Hit | None:
        """Return the current row, or None."""
        return self._hit(self.currentIndex())

    def chosen_hits(self) -> list[Hit]:
        """Return all rows that are selected and here, in their order."""
        if self.model() is None:
            return []
        rows = sorted(self.selectionModel().selectedRows(), key=lambda index: index.row())
        return [hit for hit in map(self._hit, rows) if hit is not None]

    def choose_row(self, row: int) -> None:
        """Make a row the current one and show it."""
        if self.model() is not None and 0 <= row < self.model().rowCount():
            self.selectRow(row)
            self.scrollTo(self.model().index(row, 0))

    def column_widths(self) -> list[int]:
        """Return the widths that the member set, 0 where the list decides: to be remembered."""
        return [self._set_widths.get(at, 0) for at in range(self.horizontalHeader().count())]

    def restore_widths(self, widths: list[int]) -> None:
        """Take widths that were remembered."""
        self._set_widths = {at: width for at, width in enumerate(widths) if width > 0}
        self._fit_later.start()

    def _hit(self, index: QModelIndex | QPersistentModelIndex) -> Hit | None:
        hit = index.data(HIT_ROLE) if index.isValid() else None
        return hit if isinstance(hit, Hit) else None

    def _fit(self) -> None:
        """Share the width among the columns; nothing ever lies beyond the right edge."""
        header = self.horizontalHeader()
        count = header.count()
        if not count:
            return
        width = self.viewport().width()
        wants = [self._want(at) for at in range(count)]
        shown, used = 0, 0
        while shown < count and (shown == 0 or used + wants[shown][1] <= width):
            used += wants[shown][1]
            shown += 1
        total = sum(weight for weight, _ in wants[:shown]) or 1.0
        spare = max(width - used, 0)
        self._is_fitting = True
        left = width
        for at, (weight, least) in enumerate(wants):
            header.setSectionHidden(at, at >= shown)
            if at < shown:
                last = at == shown - 1
                size = left if last else min(least + int(spare * weight / total), left)
                header.resizeSection(at, size)
                left -= size
        self._is_fitting = False

    def _want(self, column: int) -> tuple[float, int]:
        if column in self._set_widths:
            return 0.0, self._set_widths[column]
        if column == 0:
            return FIRST[0], scaled(FIRST[1])
        spec = self.model().headerData(column, Qt.Orientation.Horizontal, SPEC_ROLE)
        if not isinstance(spec, FieldSpec) and self.model().rowCount():
            spec = self.model().index(0, column).data(SPEC_ROLE)
        kind = spec.type if isinstance(spec, FieldSpec) else ""
        weight, least = WEIGHTS.get(kind, OTHER)
        title = str(self.model().headerData(column, Qt.Orientation.Horizontal) or "")
        return weight, max(scaled(least), self.fontMetrics().horizontalAdvance(title) + 34)

    def _on_resized(self, column: int, _: int, width: int) -> None:
        if not self._is_fitting and self._header.is_dragging:
            self._set_widths[column] = width
            self._fit_later.start()

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
        if current.row() != previous.row() and (hit := self._hit(current)):
            self.row_chosen.emit(hit)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Qt makes the first row the current one without choosing it: shown, but not marked.
        if self.currentIndex().isValid() and not self.selectionModel().hasSelection():
            self.selectRow(self.currentIndex().row())

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
        elif key == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_upwards.emit()
        elif key == Qt.Key.Key_Home and not event.modifiers():
            self.choose_row(0)
        elif key == Qt.Key.Key_End and not event.modifiers() and self.model() is not None:
            self.choose_row(self.model().rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # the text size may be another one
            self.set_row_height()
            self._fit_later.start()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self.setMinimumWidth(scaled(FIRST[1]))

    def visualRowRect(self, row: int) -> QRect:
        """Return where a row is on the screen, across all columns."""
        first = self.visualRect(self.model().index(row, 0))
        return QRect(0, first.y(), self.viewport().width(), first.height())
