"""How rendered Markdown is set: our type scale and colours instead of Qt's own."""

from __future__ import annotations

from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from alliancehub.desktop.palette import Palette
from alliancehub.desktop.stylesheet import BODY, HEADING
from alliancehub.desktop.theme import scaled

LINE_HEIGHT = 140.0  # per cent
GAP = 6
INDENT = 20
HEADINGS = {1: 17, 2: HEADING, 3: BODY + 1}


def set_type(document: QTextDocument, colours: Palette) -> None:
    """Set a document that was just read from Markdown."""
    document.setIndentWidth(scaled(INDENT))
    block = document.begin()
    while block.isValid():
        _set_block(block)
        _set_runs(block, colours)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _set_table(frame, colours)


def _set_block(block: QTextBlock) -> None:
    shape = QTextBlockFormat(block.blockFormat())
    proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
    shape.setLineHeight(LINE_HEIGHT, proportional)
    is_first, level = block.position() == 0, shape.headingLevel()
    in_table = QTextCursor(block).currentTable() is not None
    is_loose = block.textList() is None and not in_table and not shape.nonBreakableLines()
    shape.setTopMargin(scaled(GAP * 2) if level and not is_first else 0)
    shape.setBottomMargin(scaled(GAP) if is_loose and block.next().isValid() else 0)
    quoted = shape.intProperty(QTextFormat.Property.BlockQuoteLevel)
    if quoted:
        shape.setLeftMargin(scaled(INDENT) * quoted)
        shape.setRightMargin(0)
    QTextCursor(block).setBlockFormat(shape)


def _set_runs(block: QTextBlock, colours: Palette) -> None:
    """Give the runs of a block their weight, size and colour."""
    shape = block.blockFormat()
    level = shape.headingLevel()
    is_quote = bool(shape.intProperty(QTextFormat.Property.BlockQuoteLevel))
    runs: list[tuple[int, int, QTextCharFormat]] = []
    at = block.begin()
    while not at.atEnd():
        run = at.fragment()
        runs.append((run.position(), run.length(), run.charFormat()))
        at += 1
    for position, length, was in runs:
        style = QTextCharFormat(was)
        style.clearProperty(QTextFormat.Property.FontSizeAdjustment)
        if level:
            style.setProperty(QTextFormat.Property.FontPixelSize, scaled(HEADINGS.get(level, BODY)))
        if level or was.fontWeight() >= QFont.Weight.Bold.value:
            # The boldest face that is bundled; a bolder one would be smeared out of it.
            style.setFontWeight(QFont.Weight.DemiBold.value)
        if was.isAnchor():
            style.setForeground(QBrush(QColor(colours.accent_text)))
            style.setFontUnderline(True)
        elif was.fontFixedPitch():
            style.setBackground(QBrush(QColor(colours.hover)))
        elif is_quote:
            style.setForeground(QBrush(QColor(colours.muted)))
        cursor = QTextCursor(block.document())
        cursor.setPosition(position)
        cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(style)


def _set_table(table: QTextTable, colours: Palette) -> None:
    _drop_empty_start(table)
    shape = table.format()
    shape.setBorder(1)
    shape.setBorderCollapse(True)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderBrush(QBrush(QColor(colours.line)))
    shape.setCellPadding(scaled(6))
    shape.setCellSpacing(0)
    shape.setTopMargin(scaled(GAP))
    shape.setBottomMargin(scaled(GAP))
    shape.setWidth(QTextLength())
    table.setFormat(shape)


def _drop_empty_start(table: QTextTable) -> None:
    """Remove the empty line that Qt leaves in the first cell of a table after a quotation."""
    cell = table.cellAt(0, 0)
    start = cell.firstCursorPosition()
    if start.block().length() == 1 and start.block() != cell.lastCursorPosition().block():
        start.deleteChar()
