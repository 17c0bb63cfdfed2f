"""A button with several labels inside: a line of a card, a way to choose."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from alliancehub.desktop.theme import set_role


class WideButton(QPushButton):
    """As large as the layout inside it; what is in there takes no clicks itself.

    It has no words of its own, so it needs an accessible name.
    """

    def __init__(self, role: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, role)
        self.setAccessibleName(name)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def filled(self) -> None:
        """Everything is inside now: let clicks go through to the button."""
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        if layout is None:
            return super().sizeHint()
        height = layout.heightForWidth(self.width()) if layout.hasHeightForWidth() else 0
        hint = layout.sizeHint()
        return QSize(hint.width(), max(height, hint.height()))

    def event(self, event: QEvent) -> bool:
        # A button expects no layout inside it, and would not pass on that it grew.
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Show}:
            self.updateGeometry()
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())
