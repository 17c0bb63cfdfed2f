"""The columns of a list: which, in what order, how wide. Each change shows at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
)

from alliancehub.desktop.dialogs.sheet import Sheet
from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import label
from alliancehub.desktop.models.column_choice import (
    WIDEST,
    ColumnChoice,
    chosen_columns,
    every_column,
)
from alliancehub.desktop.texts import mid, tr
from alliancehub.desktop.theme import scaled, set_role
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.kind_spec import KindSpec

NAME_ROLE = int(Qt.ItemDataRole.UserRole)
NARROWEST = 48
LINE = 28


class ColumnsSheet(Sheet):
    """A line for each field, with a tick where it is shown; Alt+↑ and Alt+↓ move one."""

    wanted_width = 460
    closes_below = False

    def __init__(
        self,
        kind: KindSpec,
        own: tuple[FieldSpec, ...],
        choice: ColumnChoice,
        on_changed: Callable[[ColumnChoice], None],
    ) -> None:
        """Make it.

        Args:
            kind: what the list shows.
            own: its columns where nothing was chosen.
            choice: what is chosen now.
            on_changed: gets each other choice at once.
        """
        super().__init__(
            tr("Columns of {kinds}", kinds=mid(kind.plural)),
            tr("The first column names the row and stays where it is."),
        )
        self._kind, self._own = kind, own
        self._choice = choice
        self._on_changed = on_changed
        self._is_filling = False
        self.list = _List(self)
        self.list.setAccessibleName(tr("Columns"))
        self.list.itemChanged.connect(self._on_edited)
        self.list.currentRowChanged.connect(lambda _: self._show_current())
        self.body.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.up_button = self._button("up", tr("Move up (Alt+↑)"), -1)
        self.down_button = self._button("down", tr("Move down (Alt+↓)"), 1)
        row.addWidget(self.up_button)
        row.addWidget(self.down_button)
        row.addStretch(1)
        words = label(tr("Width"), "label")
        self.width_box = QSpinBox()
        self.width_box.setRange(NARROWEST - 1, WIDEST)
        self.width_box.setSpecialValueText(tr("Automatic"))
        self.width_box.setSuffix(tr(" px"))
        self.width_box.setSingleStep(10)
        self.width_box.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.width_box.setAccessibleName(tr("Width of the column"))
        self.width_box.setKeyboardTracking(False)
        self.width_box.valueChanged.connect(self._on_width)
        words.setBuddy(self.width_box)
        row.addWidget(words)
        row.addWidget(self.width_box)
        self.body.addLayout(row)
        self.reset_button = self.add_button(tr("Reset"))
        self.reset_button.setToolTip(tr("Show the columns that the list has by itself"))
        self.reset_button.clicked.connect(self._on_reset)
        done = self.add_button(tr("Done"), "primary")
        done.clicked.connect(self.leave)
        self._fill()

    def begin(self) -> None:
        """Put the cursor on the first field that can be chosen."""
        self.list.setFocus()

    def move_current(self, by: int) -> None:
        """Move the current field up or down."""
        row = self.list.currentRow()
        target = row + by
        if row < 1 or not 1 <= target < self.list.count():
            return
        self._is_filling = True
        item = self.list.takeItem(row)
        self.list.insertItem(target, item)
        self.list.setCurrentRow(target, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._is_filling = False
        self._on_edited()

    def _button(self, picture: str, tip: str, by: int) -> QPushButton:
        button = QPushButton(icon(picture), "")
        set_role(button, "plain")
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.clicked.connect(lambda: self.move_current(by))
        return button

    def _fill(self, current: str = "") -> None:
        self._is_filling = True
        shown = chosen_columns(self._own, self._kind, self._choice)
        known = {one.name for one in shown}
        rest = [one for one in every_column(self._own, self._kind) if one.name not in known]
        self.list.clear()
        for one in (*shown, *rest):
            item = QListWidgetItem(tr(one.label))
            item.setData(NAME_ROLE, one.name)
            item.setSizeHint(QSize(0, scaled(LINE)))
            item.setCheckState(
                Qt.CheckState.Checked if one.name in known else Qt.CheckState.Unchecked
            )
            if one.name == shown[0].name:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
            self.list.addItem(item)
        names = [one.name for one in (*shown, *rest)]
        self.list.setCurrentRow(
            names.index(current) if current in names else min(1, len(names) - 1)
        )
        self._is_filling = False
        self._show_current()

    def _current(self) -> str:
        row = self.list.currentRow()  # -1 while the list is filled anew
        return str(self.list.item(row).data(NAME_ROLE)) if row >= 0 else ""

    def _show_current(self) -> None:
        row = self.list.currentRow()
        self.up_button.setEnabled(row > 1)
        self.down_button.setEnabled(1 <= row < self.list.count() - 1)
        self.width_box.blockSignals(True)
        self.width_box.setValue(self._choice.widths.get(self._current(), NARROWEST - 1))
        self.width_box.blockSignals(False)
        self.reset_button.setEnabled(self._choice.is_own)

    def _on_edited(self) -> None:
        if self._is_filling:
            return
        items = [self.list.item(row) for row in range(self.list.count())]
        names = [str(one.data(NAME_ROLE)) for one in items if _is_ticked(one)]
        self._take(self._choice.with_names(tuple(names)))

    def _on_width(self, width: int) -> None:
        widths = {
            name: kept for name, kept in self._choice.widths.items() if name != self._current()
        }
        if width >= NARROWEST:
            widths[self._current()] = width
        self._take(self._choice.with_widths(widths))

    def _on_reset(self) -> None:
        self._take(ColumnChoice())
        self._fill(self._current())

    def _take(self, choice: ColumnChoice) -> None:
        self._choice = choice
        self._on_changed(choice)
        self._show_current()


class _List(QListWidget):
    """Moves the current line with Alt and an arrow."""

    def __init__(self, sheet: ColumnsSheet) -> None:
        super().__init__()
        self._sheet = sheet
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if is_alt and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._sheet.move_current(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)


def _is_ticked(item: QListWidgetItem) -> bool:
    return item.checkState() == Qt.CheckState.Checked
