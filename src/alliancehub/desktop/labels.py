"""Labels that show what members wrote as it is, never as markup."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel

from alliancehub.desktop.theme import set_role


def label(text: str = "", role: str = "", *, is_wrapped: bool = False) -> QLabel:
    """Return a label of plain text in a role of the stylesheet."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(is_wrapped)
    if role:
        set_role(made, role)
    return made


def rule() -> QFrame:
    """Return a thin line between two parts."""
    made = QFrame()
    set_role(made, "line")
    return made
