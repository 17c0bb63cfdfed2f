"""A part of a page with a heading, which can be folded away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import Label
from alliancehub.desktop.texts import number, pair
from alliancehub.desktop.theme import set_role


class Section(QWidget):
    """A heading with a count and at most one thing to do, and beneath it the ``body``.

    Signals:
        action_clicked: the thing to do was clicked.
        folded(bool): the body is hidden, or shown again.
    """

    action_clicked = Signal()
    folded = Signal(bool)

    def __init__(
        self,
        title: str,
        action: str = "",
        *,
        is_foldable: bool = False,
        role: str = "heading",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = title
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        self._fold = QToolButton()
        set_role(self._fold, "plain")
        self._fold.setAccessibleName(title)
        if not is_foldable:
            self._fold.hide()
        self._fold.clicked.connect(lambda: self.set_folded(not self.is_folded))
        head.addWidget(self._fold)
        self._title = Label(title)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self._title, role)
        head.addWidget(self._title)
        self._count = Label()
        set_role(self._count, "muted")
        head.addWidget(self._count)
        head.addStretch(1)
        self.button = QPushButton()
        set_role(self.button, "link")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.action_clicked)
        head.addWidget(self.button)
        column.addLayout(head)
        self.content = QWidget()
        self.body = QVBoxLayout(self.content)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(8)
        column.addWidget(self.content)
        self.set_action(action)
        self._draw_fold()

    @property
    def is_folded(self) -> bool:
        """Whether the body is hidden."""
        return self.content.isHidden()

    def set_folded(self, is_folded: bool) -> None:
        """Hide or show the body."""
        if is_folded != self.is_folded:
            self.content.setHidden(is_folded)
            self._draw_fold()
            self.folded.emit(is_folded)

    def set_title(self, title: str) -> None:
        """Name it anew."""
        self._name = title
        self._title.setText(title)
        self._fold.setAccessibleName(title)

    def set_count(self, count: int | None) -> None:
        """Say how many there are; None says nothing."""
        self._count.setText("" if count is None else number(count))
        self._count.setVisible(count is not None)

    def set_action(self, text: str) -> None:
        """Name the thing to do; without a name there is none."""
        self.button.setText(text)
        self.button.setAccessibleName(pair(text, self._name) if text else "")
        self.button.setVisible(bool(text))

    def add(self, widget: QWidget) -> None:
        """Put a widget at the end of the body."""
        self.body.addWidget(widget)

    def _draw_fold(self) -> None:
        self._fold.setIcon(icon("chevron_right" if self.is_folded else "chevron_down", "muted"))
