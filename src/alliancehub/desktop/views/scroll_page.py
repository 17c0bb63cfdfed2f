"""A page that scrolls up and down, for what is laid out in a column."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from alliancehub.desktop.layouts import set_margins
from alliancehub.desktop.theme import set_role


def scroll_page(name: str) -> tuple[QScrollArea, QVBoxLayout]:
    """Return the area and the column to fill.

    Args:
        name: what a screen reader calls it.
    """
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setAccessibleName(name)
    set_role(area, "reader")
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    page = QWidget()
    set_role(page, "page")
    column = QVBoxLayout(page)
    set_margins(column, 0, 0, 8, 0)
    column.setSpacing(0)
    area.setWidget(page)
    return area, column


def scrolled_if_cut(inner: QWidget) -> QScrollArea:
    """Return an area that a widget fills; where there is less room than it needs, it is scrolled.

    Without it, a layout pushes what has too little room over each other.
    """
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    set_role(inner, "page")
    area.setWidget(inner)
    return area
