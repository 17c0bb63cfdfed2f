"""A list on paper: a heading, the names of its columns on each page, and a line for each row."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPen

from alliancehub.desktop.bridge import Bridge
from alliancehub.desktop.models.cell_text import cell_text, is_number
from alliancehub.desktop.palette import LIGHT
from alliancehub.desktop.printing.paper import Paper, aligned, font
from alliancehub.desktop.printing.slices import Slices
from alliancehub.desktop.printing.subject import ListSubject
from alliancehub.desktop.printing.unwritable import unwritable
from alliancehub.desktop.printing.wrapping import lines_of
from alliancehub.desktop.stylesheet import BODY, SMALL, TITLE
from alliancehub.desktop.texts import counted, day_text, tr
from alliancehub.engine.plain import to_plain
from alliancehub.model.errors import Refusal
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.query import Hit, Page

PAGE = 500
ROWS_MAX = 20_000  # some 700 pages; whoever wants more wants a file
LINES_MAX = 4  # of a cell
GAP, PAD = 10.0, 4.0
SHARES = {
    "ref": 1.4,
    "refs": 1.6,
    "tags": 1.5,
    "text": 2.5,
    "markdown": 2.5,
    "day": 0.9,
    "instant": 0.9,
    "integer": 0.8,
    "credits": 0.9,
    "choice": 0.9,
    "flag": 0.5,
}
FIRST, OTHER = 2.6, 1.2


@dataclass(frozen=True)
class _Row:
    cells: list[list[str]]
    height: float


class ListPrint(QObject):
    """Fetches the rows, measures them and paints them, without ever keeping the window waiting.

    Signals:
        progressed(int, int): so many rows of so many are done with.
        ended(): all is on paper.
        failed(Refusal): nothing is.
    """

    progressed = Signal(int, int)
    ended = Signal()
    failed = Signal(object)

    def __init__(
        self, bridge: Bridge, subject: ListSubject, open_paper: Callable[[], Paper], by_line: str
    ) -> None:
        """Make it; ``start`` begins.

        Args:
            bridge: where rows come from.
            subject: the list.
            open_paper: makes the pages once there is something to write; raises OSError.
            by_line: when and by whom it was printed, in words.
        """
        super().__init__()
        self._bridge = bridge
        self._subject = subject
        self._open_paper = open_paper
        self._by_line = by_line
        self._asked = 0
        self._hits: list[Hit] = []
        self._rows: list[_Row] = []
        self._paper: Paper | None = None
        self._slices: Slices | None = None
        self._is_over = False
        self._body, self._strong = font(SMALL), font(SMALL, is_strong=True)
        self._line = QFontMetricsF(self._body).lineSpacing()
        self._widths: list[float] = []

    def start(self) -> None:
        """Begin with fetching."""
        self._fetch()

    def cancel(self) -> None:
        """Give it up."""
        self._is_over = True
        if self._slices is not None:
            self._slices.stop()
        if self._paper is not None:
            self._paper.discard()
            self._paper = None

    def _fetch(self) -> None:
        query = replace(self._subject.query, offset=len(self._hits), limit=PAGE, with_facets=False)
        if ids := self._subject.ids:
            some = list(ids[self._asked : self._asked + PAGE])
            query = replace(query, text="", where={"id": some}, offset=0)
        args = {"query": to_plain(query)}
        self._bridge.call("query", args, self._on_page, self._fail, owner=self)

    def _on_page(self, page: Page) -> None:
        if self._is_over:
            return
        total = len(self._subject.ids) or page.total
        if total > ROWS_MAX:
            self._fail(_too_long(total))
            return
        self._asked += PAGE
        self._hits += page.hits
        self.progressed.emit(0, total)
        if self._asked < total and (page.hits or self._subject.ids):
            self._fetch()
            return
        if ids := self._subject.ids:
            place = {row_id: at for at, row_id in enumerate(ids)}
            self._hits.sort(key=lambda hit: place.get(hit.id, 0))
        try:
            self._paper = self._open_paper()
        except OSError as error:
            self._fail(unwritable(error))
            return
        self._slices = Slices(self._steps(self._paper), self)
        self._slices.ended.connect(self._on_ended)
        self._slices.broke.connect(lambda error: self._fail(unwritable(error)))

    def _on_ended(self) -> None:
        self._is_over = True
        self._paper = None
        self.ended.emit()

    def _fail(self, refusal: Refusal) -> None:
        if not self._is_over:
            self.cancel()
            self.failed.emit(refusal)

    # -- laying out

    def _steps(self, paper: Paper) -> Iterator[None]:
        self._widths = self._shared(paper.room.width())
        for hit in self._hits:
            self._rows.append(self._measured(hit))
            yield
        pages = self._pages(paper.room.height())
        done = 0
        for number, rows in enumerate(pages, 1):
            paper.begin_page(number, len(pages))
            top = paper.room.top() + (self._paint_heading(paper) if number == 1 else 0)
            top += self._paint_names(paper, top)
            for row in rows:
                self._paint_row(paper, row, top)
                top += row.height
                done += 1
                yield
            self.progressed.emit(done, len(self._rows))
        paper.finish()

    def _shared(self, width: float) -> list[float]:
        columns = self._subject.columns
        wanted = [
            FIRST if at == 0 else SHARES.get(one.type, OTHER) for at, one in enumerate(columns)
        ]
        rest = width - GAP * (len(columns) - 1)
        return [rest * share / sum(wanted) for share in wanted]

    def _measured(self, hit: Hit) -> _Row:
        cells = [
            lines_of(_on_paper(spec, hit), self._font(at), width, LINES_MAX)
            for at, (spec, width) in enumerate(
                zip(self._subject.columns, self._widths, strict=True)
            )
        ]
        return _Row(cells, max(map(len, cells), default=1) * self._line + PAD * 2)

    def _pages(self, height: float) -> list[list[_Row]]:
        names = self._names_height
        pages: list[list[_Row]] = [[]]
        left = height - names - self._heading_height
        for row in self._rows:
            if row.height > left and pages[-1]:
                pages.append([])
                left = height - names
            pages[-1].append(row)
            left -= row.height
        return pages

    @property
    def _heading(self) -> list[tuple[str, int]]:
        subject = self._subject
        total = counted(len(self._hits), "{n} row", "{n} rows")
        lines = [(subject.title or tr(subject.kind.plural), TITLE)]
        if subject.narrowed_by:
            lines.append((subject.narrowed_by, BODY))
        lines.append((tr("{rows}. {printed}", rows=total, printed=self._by_line), SMALL))
        return lines

    @property
    def _heading_height(self) -> float:
        return sum(QFontMetricsF(font(size)).lineSpacing() for _, size in self._heading) + GAP * 2

    @property
    def _names_height(self) -> float:
        return self._line + PAD * 2

    def _font(self, column: int) -> QFont:
        return self._strong if column == 0 else self._body

    # -- painting

    def _paint_heading(self, paper: Paper) -> float:
        painter, top = paper.painter, paper.room.top()
        side = aligned(Qt.AlignmentFlag.AlignLeading)
        for words, size in self._heading:
            painter.setFont(font(size, is_strong=size == TITLE))
            painter.setPen(QColor(LIGHT.text if size != SMALL else LIGHT.muted))
            height = painter.fontMetrics().lineSpacing()
            painter.drawText(QRectF(0, top, paper.room.width(), height), side, words)
            top += height
        return self._heading_height

    def _paint_names(self, paper: Paper, top: float) -> float:
        painter = paper.painter
        painter.setFont(self._strong)
        painter.setPen(QColor(LIGHT.muted))
        for at, spec in enumerate(self._subject.columns):
            place = self._place(paper, at, top + PAD, self._line)
            metrics = QFontMetricsF(self._strong)
            words = metrics.elidedText(
                tr(spec.label), Qt.TextElideMode.ElideRight, self._widths[at]
            )
            painter.drawText(place, _side(spec), words)
        bottom = top + self._names_height
        painter.setPen(QPen(QColor(LIGHT.edge), 0.75))
        painter.drawLine(0, round(bottom), round(paper.room.width()), round(bottom))
        return self._names_height

    def _paint_row(self, paper: Paper, row: _Row, top: float) -> None:
        painter = paper.painter
        painter.setPen(QColor(LIGHT.text))
        for at, (spec, lines) in enumerate(zip(self._subject.columns, row.cells, strict=True)):
            painter.setFont(self._font(at))
            for number, line in enumerate(lines):
                place = self._place(paper, at, top + PAD + number * self._line, self._line)
                painter.drawText(place, _side(spec), line)
        painter.setPen(QPen(QColor(LIGHT.line), 0.5))
        bottom = top + row.height
        painter.drawLine(0, round(bottom), round(paper.room.width()), round(bottom))

    def _place(self, paper: Paper, column: int, top: float, height: float) -> QRectF:
        ahead = sum(self._widths[:column]) + GAP * column
        width = self._widths[column]
        is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = paper.room.width() - ahead - width if is_mirrored else ahead
        return QRectF(left, top, width, height)


def _on_paper(spec: FieldSpec, hit: Hit) -> str:
    """Return what a cell says: “3 days ago” would be wrong tomorrow."""
    if spec.type == "instant":
        return day_text(str(hit.values.get(spec.name) or ""))
    return cell_text(spec, hit)


def _side(spec: FieldSpec) -> Qt.AlignmentFlag:
    flag = Qt.AlignmentFlag
    side = aligned(flag.AlignTrailing if is_number(spec) else flag.AlignLeading)
    return side | flag.AlignVCenter


def _too_long(total: int) -> Refusal:
    rows = counted(total, "{n} row", "{n} rows")
    return Refusal(
        "too_long",
        tr("{rows} are too many to print.", rows=rows),
        remedy=tr("Narrow the list by words or filters, or export it as a file."),
    )
