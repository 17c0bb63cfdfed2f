"""Labels that show what members wrote as it is, never as markup."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from alliancehub.desktop.texts import isolated
from alliancehub.desktop.theme import set_role

_ALIGN = Qt.AlignmentFlag
_BEGIN_RTL = _ALIGN.AlignRight | _ALIGN.AlignAbsolute | _ALIGN.AlignVCenter


class Label(QLabel):
    """A label of plain text that begins where lines begin in the member's language."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if QGuiApplication.isRightToLeft():
            # Qt would put a Latin name at the left.
            self.setAlignment(_BEGIN_RTL)


class ElidedLabel(Label):
    """A label of one line that ends in an ellipsis where there is no room for all of it."""

    def __init__(self, text: str = "", role: str = "") -> None:
        super().__init__(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if role:
            set_role(self, role)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        words = elided(self.text(), self.fontMetrics(), self.width())
        self.setToolTip(self.text() if words != self.text() else "")
        painter = QPainter(self)
        ink = self.palette().color(self.foregroundRole())
        painter.setPen(ink)
        painter.drawText(self.rect(), self.alignment(), words)


def elided(text: str, metrics: QFontMetrics, width: int) -> str:
    """Return a text cut to a width, its ellipsis at the end of the words whichever way they run."""
    cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    return isolated(cut) if cut != text else text


def label(text: str = "", role: str = "", *, is_wrapped: bool = False) -> QLabel:
    """Return a label of plain text in a role of the stylesheet."""
    made = Label(text)
    made.setWordWrap(is_wrapped)
    if role:
        set_role(made, role)
    return made


def rule() -> QFrame:
    """Return a thin line between two parts."""
    made = QFrame()
    set_role(made, "line")
    return made
