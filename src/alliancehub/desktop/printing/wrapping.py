"""Text of any script broken into lines of a width."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption


def lines_of(text: str, font: QFont, width: float, most: int) -> list[str]:
    """Return a text in at most so many lines; the last one tells where more was."""
    text = " ".join(text.split())
    if not text:
        return []
    metrics = QFontMetricsF(font)
    if metrics.horizontalAdvance(text) <= width:
        return [text]
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while len(lines) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = line.textStart()
        is_last = len(lines) == most - 1
        # Positions are of UTF-16; taken out of the layout's own text, so that none is torn.
        rest = _cut(text, start, None if is_last else start + line.textLength())
        elided = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width) if is_last else rest
        lines.append(elided.strip())
    layout.endLayout()
    return lines


def _cut(text: str, start: int, end: int | None) -> str:
    units = text.encode("utf-16-le")
    part = units[start * 2 : None if end is None else end * 2]
    return part.decode("utf-16-le", errors="ignore")
