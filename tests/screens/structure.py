"""What is in sight as text: a tree of roles, names and places, to be compared with an earlier one.

Tolerant on purpose: places are rounded, and what follows from the time of day is masked. It tells a
part that is gone, renamed, moved or empty, not another shade of blue.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from alliancehub.desktop.views.toast import Toast

GRID = 16  # pixels
ROWS = 4
TOLD = (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
TIMES = re.compile(
    r"\b(?:just now|yesterday|today|tomorrow"
    r"|(?:in )?\d+ (?:s|min|h|days?|weeks?|months?)\b(?: ago)?"
    rf"|\d{{1,2}} (?:{MONTHS})[a-z]*\.?(?: \d{{4}})?"
    r"|\d{4}-\d{2}-\d{2}\S*)",
    re.IGNORECASE,
)
NUMBERS = re.compile(r"\b([A-Z]{2})-\d{4}-")  # of requests: they are counted in each year
ADDRESS = re.compile(r"127\.0\.0\.1:\d+|/tmp/\S+")


def structure(root: QWidget) -> str:
    """Return what is in sight in a widget, a line for each part."""
    return "\n".join(_lines(root, root, 0)) + "\n"


def _lines(widget: QWidget, root: QWidget, depth: int) -> Iterator[str]:
    deeper = depth
    if isinstance(widget, TOLD) and not isinstance(widget, QHeaderView):
        yield f"{'  ' * depth}{_words(widget, root)}"
        if isinstance(widget, QAbstractItemView):
            yield from _rows(widget, depth + 1)
            return
        if isinstance(widget, QComboBox | QPlainTextEdit | QTextEdit):
            return
        deeper += 1
    parts = [
        one
        for one in widget.children()
        if isinstance(one, QWidget) and one.isVisibleTo(widget) and not one.isWindow()
    ]
    # A toast comes and goes by itself.
    parts = [one for one in parts if not isinstance(one, QScrollBar | Toast) and one.width() > 1]
    for part in sorted(parts, key=lambda one: _at(one, root)):
        yield from _lines(part, root, deeper)


def _words(widget: QWidget, root: QWidget) -> str:
    told = QAccessible.queryAccessibleInterface(widget)
    role = told.role().name
    name = widget.accessibleName()
    text = widget.text() if isinstance(widget, QAbstractButton | QLabel | QLineEdit) else ""
    words = masked(" | ".join(dict.fromkeys(part for part in (name, text) if part)))
    state = "" if widget.isEnabled() else " (disabled)"
    x, y = _at(widget, root)[::-1]
    # A text that is masked is not always as wide.
    place = f" @{x},{y}" if "<" not in words else f" @,{y}"
    return f"{role} “{words}”{state}{place}"


def _at(widget: QWidget, root: QWidget) -> tuple[int, int]:
    corner = widget.mapTo(root, QPoint())
    return round(corner.y() / GRID) * GRID, round(corner.x() / GRID) * GRID


def _rows(view: QAbstractItemView, depth: int) -> Iterator[str]:
    model = view.model()
    for row in range(min(model.rowCount(), ROWS)):
        cells = (model.index(row, column).data() for column in range(model.columnCount()))
        yield f"{'  ' * depth}{masked(' | '.join(str(one or '') for one in cells))}"


def masked(text: str) -> str:
    """Return a text without what another run says otherwise."""
    one_line = " ".join(re.sub(r"<[^>]*>", " ", text).split())
    one_line = NUMBERS.sub(r"\1-2026-", one_line)
    return ADDRESS.sub("<address>", TIMES.sub("<time>", one_line))


def holes(image: QImage, *, is_dark: bool) -> str:
    """Return what is wrong with a picture as such: blank, without accent, or with a hole in it."""
    colours: dict[int, int] = {}
    step = 4
    for y in range(0, image.height(), step):
        for x in range(0, image.width(), step):
            pixel = image.pixel(x, y) & 0xFFFFFF
            colours[pixel] = colours.get(pixel, 0) + 1
    total = sum(colours.values())
    if max(colours.values()) > 0.97 * total:
        return "it is blank"
    if len(colours) < 8:
        return f"it has {len(colours)} colours"
    hole = 0xFFFFFF if is_dark else 0x000000
    if colours.get(hole, 0) > 0.01 * total:
        return f"{colours[hole] / total:.0%} of it is #{hole:06x}"
    return ""
