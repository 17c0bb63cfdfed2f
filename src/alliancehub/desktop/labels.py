"""Labels that show what members wrote as it is, never as markup."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from alliancehub.desktop.texts import isolated
from alliancehub.desktop.theme import set_role

_ALIGN = Qt.AlignmentFlag
_BREAK = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
LONG_WORD = 16  # letters, from which on a word may not fit into a line of large text
FEWEST_LETTERS = 8  # of a long word in a line
_BEGIN_RTL = _ALIGN.AlignRight | _ALIGN.AlignAbsolute | _ALIGN.AlignVCenter


class Label(QLabel):
    """A label of plain text that begins where lines begin in the member's language."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if QGuiApplication.isRightToLeft():
            # Qt would put a Latin name at the left.
            self.setAlignment(_BEGIN_RTL)


class WrappedLabel(Label):
    """A label of several lines; a word that fits into none of them is broken wherever it must be.

    Qt breaks labels between words only. What it lays out as a document can be told otherwise, but
    forgets that whenever the text, the font or the size is another.

    Attributes:
        may_break: whether it has words that may have to be broken.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.may_break = False
        self.setWordWrap(True)
        self.setText(text)

    def setText(self, text: str) -> None:
        is_marked = self.textFormat() == Qt.TextFormat.RichText
        self.may_break = is_marked or any(len(word) >= LONG_WORD for word in text.split())
        if self.may_break and not is_marked:  # what can be selected is laid out as a document
            by_mouse = Qt.TextInteractionFlag.TextSelectableByMouse
            self.setTextInteractionFlags(self.textInteractionFlags() | by_mouse)
        super().setText(text)

    def heightForWidth(self, width: int) -> int:
        height = super().heightForWidth(width)
        return super().heightForWidth(width) if self.may_break and self._is_eased() else height

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        if not self.may_break:
            return least
        letters = FEWEST_LETTERS * self.fontMetrics().averageCharWidth()
        return QSize(min(least.width(), letters), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.may_break:
            super().heightForWidth(self.width())  # lays it out for the new width
            self._is_eased()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.may_break:
            self._is_eased()  # and then it is painted once more

    def _is_eased(self) -> bool:
        """Let words break; returns whether they could not."""
        document = self.findChild(QTextDocument)
        if document is None:
            return False
        option = document.defaultTextOption()
        if option.wrapMode() == _BREAK:
            return False
        option.setWrapMode(_BREAK)
        document.setDefaultTextOption(option)
        return True


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
    made = WrappedLabel(text) if is_wrapped else Label(text)
    if role:
        set_role(made, role)
    return made


def rule() -> QFrame:
    """Return a thin line between two parts."""
    made = QFrame()
    set_role(made, "line")
    return made
