"""What can be done with several rows at once: how many are chosen, and a button for each thing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import label
from alliancehub.desktop.texts import counted, tr
from alliancehub.desktop.theme import set_role


class BulkBar(QWidget):
    """One line above a list, in the place of its count.

    Signals:
        wanted(str): ``change``, ``delete``, ``copy``, ``export``, ``more`` or ``clear``.
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Chosen rows"))
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.count = label(role="strong")
        row.addWidget(self.count)
        row.addSpacing(8)
        self._words: dict[str, str] = {}
        self.buttons: dict[str, QPushButton] = {}
        for name, words, picture in (
            ("change", tr("Change…"), "edit"),
            ("delete", tr("Delete"), "delete"),
            ("copy", tr("Copy"), "copy"),
            ("export", tr("Export…"), "export"),
            ("more", tr("More"), "more"),
            ("clear", tr("Clear"), "close"),
        ):
            button = QPushButton(icon(picture), words)
            set_role(button, "plain")
            button.setAccessibleName(words.rstrip("…"))
            button.setToolTip(words)
            button.clicked.connect(lambda _=False, name=name: self.wanted.emit(name))
            self._words[name] = words
            self.buttons[name] = button
            row.addWidget(button)
        row.addStretch(1)
        # It takes what room there is, and shows pictures alone where that is not enough for words.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, count: int) -> None:
        """Show how many rows are chosen."""
        self.count.setText(counted(count, "{n} chosen", "{n} chosen"))
        self._fit()

    def say_progress(self, words: str) -> None:
        """Show how far it is, with nothing to press meanwhile; empty words end that."""
        for button in self.buttons.values():
            button.setEnabled(not words)
        if words:
            self.count.setText(words)
        self._fit()

    def offer(self, names: set[str]) -> None:
        """Offer these things; copying, exporting and clearing are always possible."""
        for name in ("change", "delete", "more"):
            self.buttons[name].setVisible(name in names)
        self._fit()

    def _fit(self) -> None:
        for name, button in self.buttons.items():
            button.setText(self._words[name])
        wanted = self._row.sizeHint().width()
        if wanted > self.width():
            for button in self.buttons.values():
                button.setText("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
