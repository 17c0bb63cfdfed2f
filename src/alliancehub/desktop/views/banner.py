"""A strip that says how things stand, why, and what to do: offline, suspended, refused."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from alliancehub.desktop.announcing import announce
from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import label
from alliancehub.desktop.layouts import set_margins
from alliancehub.desktop.texts import tr
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.picture import Picture

ICONS = {
    "info": "info",
    "success": "check",
    "warning": "warning",
    "danger": "error",
    "neutral": "info",
}


class Banner(QFrame):
    """An icon, what is the matter, what helps, and at most one thing to press.

    Signals:
        action_clicked: the button was pressed.
        dismissed: the member has read it; only with ``is_dismissable``.
    """

    action_clicked = Signal()
    dismissed = Signal()

    def __init__(
        self,
        tone: str = "info",
        text: str = "",
        remedy: str = "",
        action: str = "",
        *,
        is_dismissable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        set_role(self, "banner")
        self._row = row = QHBoxLayout(self)
        set_margins(row, 12, 10, 10, 10)
        row.setSpacing(10)
        self._picture = Picture(ICONS[tone], 18, tone)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._text = _wrapped("strong")
        self._remedy = _wrapped("")
        words.addWidget(self._text)
        words.addWidget(self._remedy)
        row.addLayout(words, 1)
        self.button = QPushButton()
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._on_pressed)
        self._do: Callable[[], object] | None = None
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._close = QPushButton(icon("close", "muted"), "")
        set_role(self._close, "plain")
        self._close.setAccessibleName(tr("Dismiss"))
        self._close.setToolTip(tr("Dismiss"))
        if not is_dismissable:
            self._close.hide()
        self._close.clicked.connect(self._on_closed)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.set_tone(tone)
        self.set_text(text, remedy)
        self.set_action(action)

    def set_tone(self, tone: str) -> None:
        """Show it as ``info``, ``success``, ``warning``, ``danger`` or ``neutral``."""
        set_role(self, "tone", tone)
        self._picture.set(ICONS[tone], tone)

    def set_text(self, text: str, remedy: str = "") -> None:
        """Say what is the matter, and beneath it what helps."""
        self._text.setText(text)
        self._remedy.setText(remedy)
        self._remedy.setVisible(bool(remedy))
        side = Qt.AlignmentFlag.AlignTop if remedy else Qt.AlignmentFlag.AlignVCenter
        for part in (self._picture, self._close):
            self._row.setAlignment(part, side)
        self.setAccessibleName(f"{text} {remedy}".strip())

    def show_words(
        self,
        tone: str,
        text: str,
        remedy: str = "",
        action: str = "",
        do: Callable[[], object] | None = None,
    ) -> None:
        """Show it with these words, and with what a press of its button does."""
        self.set_tone(tone)
        self.set_text(text, remedy)
        self.set_action(action)
        self._do = do
        self.show()
        announce(self, self.accessibleName(), is_urgent=tone == "danger")

    def set_action(self, text: str) -> None:
        """Name the button; without a name there is none."""
        self.button.setText(text)
        self.button.setVisible(bool(text))

    def text(self) -> str:
        """Return what it says."""
        return self._text.text()

    def _on_pressed(self) -> None:
        self.action_clicked.emit()
        if self._do is not None:
            self._do()

    def _on_closed(self) -> None:
        self.hide()
        self.dismissed.emit()


def _wrapped(role: str) -> QLabel:
    shown = label(role=role, is_wrapped=True)
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return shown
