"""What layouts lack: being emptied, with the widgets that were in them."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout


def emptied(layout: QLayout) -> None:
    """Take everything out of a layout and let the widgets go, now out of sight."""
    while (item := layout.takeAt(0)) is not None:
        inner = item.layout()
        if inner is not None:
            emptied(inner)
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
