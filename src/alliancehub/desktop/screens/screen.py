"""What every screen is: a widget in a place, with answers to the window's actions."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSplitter, QWidget

from alliancehub.desktop.desk import Desk


class Screen(QWidget):
    """Base of all screens; made when first gone to, kept until another account is current.

    Signals:
        state_changed(): what the window's actions can act on differs.

    Attributes:
        may_create, may_edit, may_export: whether the window's actions have something to act on.
    """

    state_changed = Signal()
    may_create = False
    may_edit = False
    may_export = False

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk

    def shown(self) -> None:
        """It was gone to."""

    def open_row(self, kind: str, row_id: str) -> None:
        """Show a row of a kind that this place lists."""

    def row_in_sight(self) -> tuple[str, str]:
        """Return kind and id of the row that is shown; empty where there is none."""
        return "", ""

    def splitters(self) -> list[QSplitter]:
        """Return its splitters, each with a name, whose places are remembered."""
        return [one for one in self.findChildren(QSplitter) if one.objectName()]

    def back(self) -> bool:
        """Go one step back inside the screen; returns whether there was one."""
        return False

    def new(self) -> None:
        """Begin a new row."""

    def edit(self) -> None:
        """Edit what is shown."""

    def export(self) -> None:
        """Write the list to a file."""

    def seek(self) -> None:
        """Put the cursor where words are searched."""
