"""Labels that show what members wrote as it is, never as markup."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel

from alliancehub.desktop.theme import set_role

_ALIGN = Qt.AlignmentFlag
_BEGIN_RTL = _ALIGN.AlignRight | _ALIGN.AlignAbsolute | _ALIGN.AlignVCenter


def label(text: str = "", role: str = "", *, is_wrapped: bool = False) -> QLabel:
    """Return a label of plain text in a role of the stylesheet."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(is_wrapped)
    if QGuiApplication.isRightToLeft():
        # Qt would put a Latin name at the left: what begins a line stands where lines begin.
        made.setAlignment(_BEGIN_RTL)
    if role:
        set_role(made, role)
    return made


def rule() -> QFrame:
    """Return a thin line between two parts."""
    made = QFrame()
    set_role(made, "line")
    return made
