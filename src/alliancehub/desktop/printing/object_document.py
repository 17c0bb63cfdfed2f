"""One object as a document: its facts, its texts, what belongs to it and what was said."""

from __future__ import annotations

from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QGuiApplication,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextDocumentFragment,
    QTextFormat,
    QTextLength,
    QTextOption,
    QTextTableFormat,
)

from alliancehub.desktop.models.cell_text import cell_text, columns_of, title_of
from alliancehub.desktop.palette import LIGHT
from alliancehub.desktop.printing.paper import font
from alliancehub.desktop.record_texts import record_table
from alliancehub.desktop.stylesheet import BODY, HEADING, SMALL, TITLE
from alliancehub.desktop.texts import counted, exact_time, tr
from alliancehub.desktop.theme import scaled
from alliancehub.desktop.views.markdown_type import set_type
from alliancehub.engine.api import Detail
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.kind_spec import KindSpec
from alliancehub.model.query import Hit, Page

LONG = frozenset({"markdown", "text"})
CAPTION_SHARE = 26  # per cent of the width
T = TypeVar("T")
COLUMNS_MAX = 4  # of what belongs to an object


class Unfetched(QTextDocument):
    """A document that loads nothing that a text names."""

    def loadResource(self, kind: int, name: Any) -> Any:
        return None


class ObjectDocument:
    """Writes a document from top to bottom.

    Args:
        width: of a page.
    """

    def __init__(self, width: float) -> None:
        self.document = Unfetched()
        self.document.setDefaultFont(font(BODY))
        self.document.setDocumentMargin(0)
        self.document.setUseDesignMetrics(True)
        option = QTextOption()
        # Each paragraph in the direction of its own script.
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document.setDefaultTextOption(option)
        self.document.setTextWidth(width)
        self._cursor = QTextCursor(self.document)

    def write_head(self, kind: KindSpec, hit: Hit, by_line: str) -> None:
        """Write what it is, its name, and when this was printed."""
        self._line(tr(kind.title), SMALL, LIGHT.muted)
        self._line(title_of(kind, hit) or tr("(no title)"), TITLE, is_strong=True)
        self._line(by_line, SMALL, LIGHT.muted, below=10)

    def write_facts(self, kind: KindSpec, hit: Hit) -> None:
        """Write every field that says something: short ones as a table, long ones as text."""
        short = [
            (tr(spec.label), text)
            for spec in kind.fields
            if spec.type not in LONG
            and not spec.is_structured
            and spec.name != kind.label
            and (text := cell_text(spec, hit))
        ]
        if short:
            self._facts_table(short)
        for spec in kind.fields:
            if spec.type in LONG and (text := str(hit.values.get(spec.name) or "").strip()):
                self._heading(tr(spec.label))
                self._text(spec, text)
        for spec in kind.fields:
            if spec.is_structured and (table := record_table(spec, hit)).lines:
                self._heading(tr(spec.label))
                self._table([list(table.heads), *(list(line) for line in table.lines)])

    def write_related(self, kind: KindSpec, field: str, page: Page) -> None:
        """Write what belongs to it, of one kind."""
        if not page.hits:
            return
        self._heading(tr(kind.plural))
        columns = tuple(one for one in columns_of(kind) if one.name != field)[:COLUMNS_MAX]
        names = [tr(one.label) for one in columns]
        self._table([names, *([cell_text(one, hit) for one in columns] for hit in page.hits)])
        if (more := page.total - len(page.hits)) > 0:
            self._line(counted(more, "and {n} more", "and {n} more"), SMALL, LIGHT.muted)

    def write_thread(self, detail: Detail) -> None:
        """Write what was said about it."""
        if not detail.thread:
            return
        self._heading(tr("Conversation"))
        for message in detail.thread:
            who = message.labels.get("created_by", "") or tr("Somebody")
            when = exact_time(str(message.values.get("created_at", "")))
            said = tr("{who}, {when}", who=who, when=when)
            self._line(said, SMALL, LIGHT.muted, above=6)
            self._markdown(str(message.values.get("body", "")))

    # -- pieces

    def _line(
        self,
        text: str,
        size: int = BODY,
        colour: str = LIGHT.text,
        *,
        is_strong: bool = False,
        above: int = 0,
        below: int = 2,
    ) -> None:
        shape = QTextBlockFormat()
        shape.setTopMargin(scaled(above))
        shape.setBottomMargin(scaled(below))
        self._begin_block(shape)
        self._cursor.insertText(text, _style(size, colour, is_strong=is_strong))

    def _heading(self, text: str) -> None:
        self._line(text, HEADING, is_strong=True, above=14, below=4)
        shape = self._cursor.blockFormat()
        shape.setHeadingLevel(2)
        shape.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_Auto)
        self._cursor.setBlockFormat(shape)

    def _text(self, spec: FieldSpec, text: str) -> None:
        if spec.type == "markdown":
            self._markdown(text)
        else:
            for line in text.splitlines():
                self._line(line)

    def _markdown(self, text: str) -> None:
        read = Unfetched()
        read.setDefaultFont(font(BODY))
        features = QTextDocument.MarkdownFeature
        read.setMarkdown(text, features.MarkdownDialectGitHub | features.MarkdownNoHTML)
        set_type(read, LIGHT)
        self._begin_block(QTextBlockFormat())
        self._cursor.insertFragment(QTextDocumentFragment(read))

    def _facts_table(self, facts: list[tuple[str, str]]) -> None:
        shape = _table_shape()
        percent = QTextLength.Type.PercentageLength
        widths = [QTextLength(percent, CAPTION_SHARE), QTextLength(percent, 100 - CAPTION_SHARE)]
        shape.setColumnWidthConstraints(_ordered(widths))
        table = self._cursor.insertTable(len(facts), 2, shape)
        caption, value = _style(BODY, LIGHT.muted), _style(BODY, LIGHT.text)
        for row, (name, text) in enumerate(facts):
            for column, (words, style) in enumerate(_ordered([(name, caption), (text, value)])):
                table.cellAt(row, column).firstCursorPosition().insertText(words, style)
        self._leave_table()

    def _table(self, rows: list[list[str]]) -> None:
        shape = _table_shape()
        shape.setHeaderRowCount(1)
        table = self._cursor.insertTable(len(rows), len(rows[0]), shape)
        for at, row in enumerate(rows):
            style = _style(SMALL, LIGHT.text if at else LIGHT.muted, is_strong=not at)
            for column, words in enumerate(_ordered(row)):
                table.cellAt(at, column).firstCursorPosition().insertText(words, style)
        self._leave_table()

    def _leave_table(self) -> None:
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def _begin_block(self, shape: QTextBlockFormat) -> None:
        if self._cursor.block().length() > 1:
            self._cursor.insertBlock(shape)
        else:
            self._cursor.setBlockFormat(shape)


def _style(size: int, colour: str, *, is_strong: bool = False) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setFont(font(size, is_strong=is_strong))
    style.setForeground(QBrush(QColor(colour)))
    return style


def _table_shape() -> QTextTableFormat:
    shape = QTextTableFormat()
    shape.setBorder(0)
    shape.setCellPadding(scaled(3))
    shape.setCellSpacing(0)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    shape.setTopMargin(scaled(6))
    shape.setBottomMargin(scaled(6))
    return shape


def _ordered(cells: list[T]) -> list[T]:
    """Return the cells of a row as they stand from left to right: Qt mirrors no table."""
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return cells[::-1] if is_mirrored else cells
