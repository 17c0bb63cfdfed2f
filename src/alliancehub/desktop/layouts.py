"""What layouts lack: being emptied with their widgets, and margins that follow the script."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout


def set_margins(layout: QLayout, start: int, top: int, end: int, bottom: int) -> None:
    """Set the margins of a layout, in pixels; Qt mirrors what is laid out, but no margins.

    Args:
        layout: of which.
        start: where lines begin in the member's language.
        top: above.
        end: where lines end.
        bottom: below.
    """
    left, right = (end, start) if QGuiApplication.isRightToLeft() else (start, end)
    layout.setContentsMargins(left, top, right, bottom)


def emptied(layout: QLayout) -> None:
    """Take everything out of a layout and let the widgets go, now out of sight."""
    while (item := layout.takeAt(0)) is not None:
        inner = item.layout()
        if inner is not None:
            emptied(inner)
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
