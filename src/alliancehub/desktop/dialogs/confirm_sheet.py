"""A question before what the hub cannot take back."""

from __future__ import annotations

from PySide6.QtCore import Signal

from alliancehub.desktop.dialogs.sheet import Sheet
from alliancehub.desktop.texts import tr


class ConfirmSheet(Sheet):
    """What would happen, and a button that says so.

    Signals:
        confirmed: yes.
    """

    closes_below = False

    confirmed = Signal()
    wanted_width = 440

    def __init__(self, question: str, text: str, button: str) -> None:
        super().__init__(question, text)
        self.body.addStretch(1)
        self._no = self.add_button(tr("Keep it"))
        self._no.clicked.connect(self.leave)
        self.yes_button = self.add_button(button, "danger")
        self.yes_button.clicked.connect(self._on_yes)

    def begin(self) -> None:
        """Return must not destroy anything by mistake."""
        self._no.setFocus()

    def _on_yes(self) -> None:
        self.confirmed.emit()
        self.closed.emit()
