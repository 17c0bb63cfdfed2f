"""An object on paper: fetched with what belongs to it, laid out, and painted page by page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import ceil

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QPalette

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.palette import LIGHT
from alliancehub.desktop.printing.object_document import ObjectDocument
from alliancehub.desktop.printing.paper import Paper
from alliancehub.desktop.printing.slices import Slices
from alliancehub.desktop.printing.subject import ObjectSubject
from alliancehub.desktop.printing.unwritable import unwritable
from alliancehub.engine.api import Detail
from alliancehub.engine.plain import to_plain
from alliancehub.model.kind_spec import KindSpec
from alliancehub.model.query import Page, Query

RELATED_MAX = 50


class ObjectPrint(QObject):
    """See ``ListPrint``, which it is like.

    Signals:
        progressed(int, int): so many pages of so many are painted.
        ended(): all is on paper.
        failed(Refusal): nothing is.
    """

    progressed = Signal(int, int)
    ended = Signal()
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        subject: ObjectSubject,
        open_paper: Callable[[], Paper],
        by_line: str,
        *,
        with_thread: bool,
    ) -> None:
        super().__init__()
        self._desk = desk
        self._subject = subject
        self._open_paper = open_paper
        self._by_line = by_line
        self._with_thread = with_thread
        self._wanted: list[tuple[KindSpec, str]] = []
        self._related: list[tuple[KindSpec, str, Page]] = []
        self._paper: Paper | None = None
        self._slices: Slices | None = None
        self._is_over = False

    def start(self) -> None:
        """Begin with fetching."""
        args = {"kind": self._subject.kind.name, "id": self._subject.row_id}
        self._desk.bridge.call("detail", args, self._on_detail, self.failed.emit, owner=self)

    def cancel(self) -> None:
        """Give it up."""
        self._is_over = True
        if self._slices is not None:
            self._slices.stop()
        if self._paper is not None:
            self._paper.discard()
            self._paper = None

    def _on_detail(self, detail: Detail) -> None:
        kinds = self._desk.known.kinds
        listed = [(kinds[kind], field) for kind, field, _ in detail.related if kind in kinds]
        # What has no place is told by the object itself; the inbox is its reader's alone.
        self._wanted = [one for one in listed if one[0].is_everywhere]
        self._next_related(detail)

    def _next_related(self, detail: Detail) -> None:
        if self._is_over:
            return
        if not self._wanted:
            self._begin(detail)
            return
        kind, field = self._wanted.pop(0)
        query = Query(kind.name, where={field: [self._subject.row_id]}, limit=RELATED_MAX)

        def take(page: Page) -> None:
            self._related.append((kind, field, page))
            self._next_related(detail)

        args = {"query": to_plain(query)}
        self._desk.bridge.call("query", args, take, self.failed.emit, owner=self)

    def _begin(self, detail: Detail) -> None:
        try:
            self._paper = self._open_paper()
        except OSError as error:
            self.failed.emit(unwritable(error))
            return
        self._slices = Slices(self._steps(self._paper, detail), self)
        self._slices.ended.connect(self._on_ended)
        self._slices.broke.connect(self._on_broken)

    def _on_ended(self) -> None:
        self._is_over = True
        self._paper = None
        self.ended.emit()

    def _on_broken(self, error: OSError) -> None:
        self.cancel()
        self.failed.emit(unwritable(error))

    def _steps(self, paper: Paper, detail: Detail) -> Iterator[None]:
        room = paper.room
        made = ObjectDocument(room.width())
        made.write_head(self._subject.kind, detail.hit, self._by_line)
        made.write_facts(self._subject.kind, detail.hit)
        yield
        for kind, field, page in self._related:
            made.write_related(kind, field, page)
            yield
        if self._with_thread:
            made.write_thread(detail)
            yield
        document = made.document
        document.setPageSize(room.size())
        pages = document.pageCount()
        context = QAbstractTextDocumentLayout.PaintContext()
        inks = QPalette()
        inks.setColor(QPalette.ColorRole.Text, QColor(LIGHT.text))
        context.palette = inks
        for number in range(1, pages + 1):
            paper.begin_page(number, pages)
            top = (number - 1) * ceil(room.height())
            context.clip = QRectF(0, top, room.width(), room.height())
            paper.painter.save()
            paper.painter.translate(0, room.top() - top)
            paper.painter.setClipRect(context.clip)
            document.documentLayout().draw(paper.painter, context)
            paper.painter.restore()
            self.progressed.emit(number, pages)
            yield
        paper.finish()
