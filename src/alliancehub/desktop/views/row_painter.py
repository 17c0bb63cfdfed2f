"""How the rows of a list are drawn: name and summary, pills for states, plain text for the rest.

A frame of a list that is scrolled has 16 ms for some hundred cells, and Qt's way through delegate
and style takes half of that before anything is drawn. So a list draws its rows itself: what holds
for a frame is asked once for it, and what was laid out is kept for the next one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QRegion,
    QStaticText,
    QTextLayout,
)
from PySide6.QtWidgets import QTableView

from alliancehub.desktop.found_words import Marker
from alliancehub.desktop.icons import pixmap
from alliancehub.desktop.row_roles import HIT_ROLE, SPEC_ROLE
from alliancehub.desktop.theme import colour, colours, scaled, text_font
from alliancehub.desktop.views.pill import PillLook, draw_pill, look_of
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.query import Hit

MARGIN = 8
ICON, ICON_GAP = 18, 10
KEPT_MAX = 4_000  # texts and pills laid out; some 1 kB each


@dataclass(frozen=True)
class _Column:
    """Where a column is, and what it shows."""

    number: int
    left: int
    width: int
    spec: FieldSpec | None
    is_far: bool


@dataclass(frozen=True)
class _Frame:
    """What holds while a view is painted once."""

    model: QAbstractItemModel
    columns: list[_Column]
    is_right_to_left: bool
    ratio: float
    current: int  # the row with the keyboard, -1 where that is elsewhere


class RowPainter:
    """Paints rows; one is a rounded area under the pointer and when it is chosen.

    Attributes:
        hovered: the row that was painted last as being under the pointer, or -1.
    """

    def __init__(self, view: QTableView, *, is_two_line: bool) -> None:
        self._view = view
        self._is_two_line = is_two_line
        self.hovered = -1
        self._icon_of: Callable[[Hit], str] | None = None
        self._marker: Marker | None = None
        self._marks: dict[tuple[str, str, int], list[QRectF]] = {}
        self._look: tuple[object, int] = (None, 0)
        self._fonts: dict[str, QFont] = {}
        self._metrics: dict[str, QFontMetrics] = {}
        self._pens: dict[str, QPen] = {}
        self._words: dict[tuple[str, str, int], QStaticText] = {}
        self._lines: dict[tuple[str, int], tuple[str, str]] = {}
        self._pills: dict[tuple[PillLook, int, float, bool], QPixmap] = {}

    def mark(self, words: str) -> None:
        """Mark what is searched for, wherever a name or a summary has it."""
        marker = Marker(words) if words else None
        if marker != self._marker:
            self._marker = marker
            self._marks.clear()
            self._view.viewport().update()

    def show_icons(self, icon_of: Callable[[Hit], str]) -> None:
        """Begin each row with an icon, whose name this tells."""
        self._icon_of = icon_of
        self._view.viewport().update()

    def paint(self, painter: QPainter, region: QRegion) -> None:
        """Paint the rows that a region of the viewport touches, and what is behind them."""
        view, area = self._view, region.boundingRect()
        painter.fillRect(area, colour("surface"))
        self.hovered = _row_under_pointer(view)
        first, last = view.rowAt(area.top()), view.rowAt(area.bottom())
        if view.model() is None or first < 0:
            return
        last = last if last >= 0 else view.model().rowCount() - 1
        frame = self._frame()
        width = view.viewport().width()
        height = view.rowHeight(first)
        top = view.rowViewportPosition(first)
        for row in range(first, last + 1):
            if region.intersects(QRect(0, top, width, height)):
                self._draw_row(painter, frame, row, top, height)
            top += height

    def _frame(self) -> _Frame:
        view = self._view
        if self._look != (look := (colours(), scaled(1_000))):
            self._look = look
            self._take_look()
        if len(self._words) + len(self._lines) + len(self._pills) > KEPT_MAX:
            self._forget_laid_out()
        return _Frame(
            view.model(),
            [
                self._column(number)
                for number in range(view.model().columnCount())
                if not view.isColumnHidden(number)
            ],
            view.isRightToLeft(),
            view.devicePixelRatioF(),
            view.currentIndex().row() if view.hasFocus() else -1,
        )

    def _column(self, number: int) -> _Column:
        view, model = self._view, self._view.model()
        across = Qt.Orientation.Horizontal
        spec = model.headerData(number, across, SPEC_ROLE)
        align = model.headerData(number, across, Qt.ItemDataRole.TextAlignmentRole)
        is_far = align is not None and bool(int(align) & Qt.AlignmentFlag.AlignRight.value)
        return _Column(
            number,
            view.columnViewportPosition(number),
            view.columnWidth(number),
            spec if isinstance(spec, FieldSpec) else None,
            is_far,
        )

    def _take_look(self) -> None:
        medium = QFont.Weight.Medium
        self._fonts = {
            "name": text_font(13, medium),
            "cell": text_font(13),
            "summary": text_font(12),
        }
        self._metrics = {name: QFontMetrics(font) for name, font in self._fonts.items()}
        self._pens = {name: QPen(colour(name)) for name in ("text", "muted", "focus")}
        self._forget_laid_out()

    def _forget_laid_out(self) -> None:
        self._words.clear()
        self._lines.clear()
        self._pills.clear()
        self._marks.clear()

    def _draw_row(self, painter: QPainter, frame: _Frame, row: int, top: int, height: int) -> None:
        found = frame.model.index(row, 0).data(HIT_ROLE)
        hit = found if isinstance(found, Hit) else None
        # Asked of the selection: QStyle's flags would cost the start 8 ms.
        is_chosen = self._view.selectionModel().isRowSelected(row)
        if is_chosen or self.hovered == row:
            place = QRectF(2, top + 1, self._view.viewport().width() - 4, height - 2)
            self._draw_ground(painter, place, "selected" if is_chosen else "hover")
            if frame.current == row:
                painter.setPen(self._pens["focus"])
                painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        for one in frame.columns:
            rect = QRect(one.left + MARGIN, top, one.width - 2 * MARGIN, height)
            if one.number == 0:
                text = str(frame.model.index(row, 0).data() or "")
                self._draw_name(painter, frame, rect, text, hit)
            elif hit is not None:
                self._draw_cell(painter, frame, rect, row, one, hit)

    def _draw_ground(self, painter: QPainter, place: QRectF, name: str) -> None:
        path = QPainterPath()
        path.addRoundedRect(place, 6, 6)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(path, colour(name))

    def _draw_name(
        self, painter: QPainter, frame: _Frame, rect: QRect, title: str, hit: Hit | None
    ) -> None:
        if hit is not None and self._icon_of is not None:
            rect = self._draw_icon(painter, frame, rect, self._icon_of(hit))
        if hit is not None and hit.is_pending:
            rect = self._draw_pending(painter, frame, rect)
        is_quiet = hit is None or hit.values.get("is_read") is True
        ink = "muted" if is_quiet else "text"
        upper, below = rect, ("", "summary", "muted")
        if self._is_two_line and hit is not None and hit.summary:
            below = (hit.summary, "summary", "muted")
        elif self._is_two_line and hit is not None:
            title, rest = self._broken(title, rect.width())
            below = (rest, "name", ink)
        if below[0]:
            lines = scaled(20), scaled(18)
            top = rect.y() + (rect.height() - sum(lines)) // 2
            upper = QRect(rect.x(), top, rect.width(), lines[0])
            lower = QRect(rect.x(), top + lines[0], rect.width(), lines[1])
            self._draw_words(painter, frame, lower, *below)
        self._draw_words(painter, frame, upper, title, "name", ink)

    def _broken(self, title: str, width: int) -> tuple[str, str]:
        """Return a name as two lines, the second empty where one is enough."""
        key = title, width
        if key not in self._lines:
            shown = " ".join(title.split())
            is_short = self._metrics["name"].horizontalAdvance(shown) <= width
            self._lines[key] = (shown, "") if is_short else self._break(shown, width)
        return self._lines[key]

    def _break(self, shown: str, width: int) -> tuple[str, str]:
        layout = QTextLayout(shown, self._fonts["name"])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(max(width, 1))
        end = line.textLength()
        layout.endLayout()
        return shown[:end].strip(), shown[end:].strip()

    def _draw_icon(self, painter: QPainter, frame: _Frame, rect: QRect, name: str) -> QRect:
        """Draw the icon that a row begins with; returns the room that is left."""
        side = scaled(ICON)
        gap = side + ICON_GAP
        left = rect.right() + 1 - side if frame.is_right_to_left else rect.left()
        top = rect.center().y() - side // 2 + 1
        painter.drawPixmap(left, top, pixmap(name, side, "muted", frame.ratio))
        return (
            rect.adjusted(0, 0, -gap, 0) if frame.is_right_to_left else rect.adjusted(gap, 0, 0, 0)
        )

    def _draw_pending(self, painter: QPainter, frame: _Frame, rect: QRect) -> QRect:
        """Mark that a change of the row still waits; returns the room that is left."""
        side = scaled(14)
        top = rect.center().y() - side // 2 + 1
        left = rect.left() if frame.is_right_to_left else rect.right() + 1 - side
        painter.drawPixmap(left, top, pixmap("pending", side, "info", frame.ratio))
        gap = side + 6
        if frame.is_right_to_left:
            return rect.adjusted(gap, 0, 0, 0)
        return rect.adjusted(0, 0, -gap, 0)

    def _draw_cell(
        self, painter: QPainter, frame: _Frame, rect: QRect, row: int, one: _Column, hit: Hit
    ) -> None:
        spec = one.spec
        look = look_of(spec, str(hit.values.get(spec.name) or "")) if spec is not None else None
        if look is not None:
            painter.drawPixmap(rect.topLeft(), self._pill(frame, look, rect.size()))
            return
        text = str(frame.model.index(row, one.number).data() or "")
        self._draw_words(painter, frame, rect, text, "cell", "text", is_far=one.is_far)

    def _pill(self, frame: _Frame, look: PillLook, size: QSize) -> QPixmap:
        # All rows are of one height, so the width alone tells two pictures of a pill apart.
        key = look, size.width(), frame.ratio, frame.is_right_to_left
        if key not in self._pills:
            picture = QPixmap(size * frame.ratio)
            picture.setDevicePixelRatio(frame.ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            is_mirrored = frame.is_right_to_left
            painter.setLayoutDirection(
                Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
            )
            draw_pill(painter, QRect(0, 0, size.width(), size.height()), look)
            painter.end()
            self._pills[key] = picture
        return self._pills[key]

    def _draw_words(
        self,
        painter: QPainter,
        frame: _Frame,
        rect: QRect,
        text: str,
        font: str,
        ink: str,
        *,
        is_far: bool = False,
    ) -> None:
        if not text or rect.width() <= 0:
            return
        key = text, font, rect.width()
        words = self._words.get(key)
        if words is None:
            shown = " ".join(text.split())
            mode = Qt.TextElideMode.ElideRight
            words = QStaticText(self._metrics[font].elidedText(shown, mode, rect.width()))
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.prepare(font=self._fonts[font])
            self._words[key] = words
        size = words.size()
        is_at_right = is_far is not frame.is_right_to_left
        x = rect.right() + 1 - size.width() if is_at_right else float(rect.left())
        y = rect.y() + (rect.height() - size.height()) / 2
        if self._marker is not None and font != "cell":
            self._draw_marks(painter, key, words.text(), QPointF(x, y))
        painter.setFont(self._fonts[font])
        painter.setPen(self._pens[ink])
        painter.drawStaticText(QPointF(x, round(y)), words)

    def _draw_marks(
        self, painter: QPainter, key: tuple[str, str, int], shown: str, place: QPointF
    ) -> None:
        """Draw the ground of the words that were searched for."""
        marks = self._marks.get(key)
        if marks is None:
            marks = self._marks[key] = self._lay_out_marks(shown, key[1])
        if marks:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("mark"))
            for one in marks:
                painter.drawRoundedRect(one.translated(place), 3, 3)

    def _lay_out_marks(self, shown: str, font: str) -> list[QRectF]:
        spans = self._marker.spans(shown) if self._marker is not None else []
        if not spans:
            return []
        layout = QTextLayout(shown, self._fonts[font])
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        marks = []
        for first, stop in spans:
            # A part of a line: its ends may be the other way round, where it is read so.
            ends = sorted(line.cursorToX(at)[0] for at in (first, stop))  # type: ignore[index] # the stubs know of no position
            marks.append(QRectF(ends[0] - 1, 0, ends[1] - ends[0] + 2, line.height()))
        return marks


def _row_under_pointer(view: QTableView) -> int:
    if not view.underMouse():
        return -1
    place = view.viewport().mapFromGlobal(view.cursor().pos())
    if not view.viewport().rect().contains(place):
        return -1
    return view.indexAt(place).row()
