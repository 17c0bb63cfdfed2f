"""A tip: one line where the work is, which goes for good when it is closed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import label
from alliancehub.desktop.layouts import set_margins
from alliancehub.desktop.texts import tr
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.picture import Picture


class Tip(QFrame):
    """One line, and a button that closes it.

    Signals:
        dismissed(): it was closed, and shall not come again.
    """

    dismissed = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = text
        set_role(self, "card")
        row = QHBoxLayout(self)
        set_margins(row, 16, 6, 8, 6)
        row.setSpacing(10)
        row.addWidget(Picture("info", 16, "muted"))
        row.addWidget(label(text, "muted", is_wrapped=True), 1)
        self.close_button = QPushButton(icon("close"), "")
        self.close_button.setAccessibleName(tr("Close this tip"))
        self.close_button.setToolTip(tr("Close this tip"))
        set_role(self.close_button, "plain")
        self.close_button.clicked.connect(self._on_closed)
        row.addWidget(self.close_button)
        self.setAccessibleName(text)

    def _on_closed(self) -> None:
        self.hide()
        self.dismissed.emit()
