"""Qt's button that empties a line, with the name that Qt does not give it."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QToolButton

from alliancehub.desktop.texts import tr


def let_clear(line: QLineEdit) -> None:
    """Show a button in a line that empties it."""
    line.setClearButtonEnabled(True)
    for button in line.findChildren(QToolButton):
        button.setAccessibleName(tr("Clear"))
