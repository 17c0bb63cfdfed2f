"""A figure beside a form, with what it is made of."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from alliancehub.desktop.labels import label
from alliancehub.desktop.theme import set_role


class Aside(QWidget):
    """A figure with what it is made of below.

    Attributes:
        after: name of the field that it stands beneath.

    Signals:
        summed(str): the figure in words, for where it is seen however far one has scrolled.
    """

    after = ""
    summed = Signal(str)

    def __init__(self, caption: str) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 8, 0, 0)
        card = QFrame()
        set_role(card, "card")
        outer.addWidget(card)
        self.column = QVBoxLayout(card)
        self.column.setContentsMargins(16, 12, 16, 12)
        self.column.setSpacing(2)
        self.figure = label(role="title")
        self.made_of = label(role="muted", is_wrapped=True)
        for part in (label(caption, "caption"), self.figure, self.made_of):
            self.column.addWidget(part)
