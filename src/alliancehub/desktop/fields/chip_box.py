"""A frame of chips with a line at their end: where lists are edited."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QSizePolicy, QWidget

from alliancehub.desktop.icons import icon
from alliancehub.desktop.texts import tr
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.flow_layout import FlowLayout


class ChipBox(QFrame):
    """Chips that a click or Delete removes; Backspace in the empty line removes the last.

    Signals:
        removed(str): the member took this key away.
    """

    removed = Signal(str)

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "chips")
        self._label = label
        self._chips: dict[str, QPushButton] = {}
        self._flow = FlowLayout(self, gap=4)
        self._flow.setContentsMargins(6, 4, 6, 4)
        self.line = QLineEdit()
        set_role(self.line, "bare")
        self.line.setMinimumWidth(120)
        self.line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.line.installEventFilter(self)
        self._flow.addWidget(self.line)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def keys(self) -> list[str]:
        """What the chips stand for, in their order."""
        return list(self._chips)

    def text_of(self, key: str) -> str:
        """Return what is written on a chip."""
        return self._chips[key].text()

    def add(self, key: str, text: str) -> None:
        """Add a chip, or write it anew where there is one of this key."""
        if key in self._chips:
            self._chips[key].setText(text)
            return
        chip = QPushButton(icon("close", "muted"), text)
        set_role(chip, "tag")
        chip.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight
            if self.isRightToLeft()
            else Qt.LayoutDirection.RightToLeft
        )
        chip.setAutoDefault(False)
        chip.setAccessibleName(tr("Remove {text} from {label}", text=text, label=self._label))
        chip.setToolTip(tr("Remove"))
        chip.clicked.connect(lambda: self._remove(key))
        chip.installEventFilter(self)
        self._chips[key] = chip
        self._flow.insert(self._flow.count() - 1, chip)
        QWidget.setTabOrder(chip, self.line)
        self.updateGeometry()

    def clear(self) -> None:
        """Take all chips away, silently."""
        for key in self.keys:
            self._drop(key)

    def set_read_only(self, is_read_only: bool) -> None:
        """Show the chips only."""
        self.line.setVisible(not is_read_only)
        for chip in self._chips.values():
            chip.setEnabled(not is_read_only)

    def _remove(self, key: str) -> None:
        self._drop(key)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.removed.emit(key)

    def _drop(self, key: str) -> None:
        chip = self._chips.pop(key)
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self.line and kind in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            set_role(self, "focused", kind == QEvent.Type.FocusIn)
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._is_taken(watched, event.key()) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _is_taken(self, watched: QObject, key: int) -> bool:
        is_back = key == Qt.Key.Key_Backspace
        if watched is self.line:
            if is_back and not self.line.text() and self._chips and not self.line.isReadOnly():
                self._remove(self.keys[-1])
                return True
            return False
        if is_back or key == Qt.Key.Key_Delete:
            for name, chip in list(self._chips.items()):
                if chip is watched:
                    self._remove(name)
                    return True
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.line.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)
