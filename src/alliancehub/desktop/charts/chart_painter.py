"""Paints a chart into any rectangle: of a window, a picture or a drawing that is saved.

Mirrored where reading goes from right to left: time then runs to the left, too.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import ceil, floor, log10

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from alliancehub.desktop.charts.chart_data import ChartData, Series, Style
from alliancehub.desktop.palette import Palette
from alliancehub.desktop.texts import isolated

TICKS = 4
GAP, SWATCH, LEGEND_GAP = 8.0, 12.0, 18.0
STROKE = 28.0  # of a line in the legend: two dashes and a half, else it would not look dashed
BAND_SHARE = 60  # of 255, how much of its colour a band has
WIDEST_BAR = 40.0
NAMES_SHARE = 0.34  # of the width, of the names beside bars that run sideways
LINE_HIGH = 30.0  # pixels of a sideways bar with its gap, at the normal text size
_CENTRE = Qt.AlignmentFlag.AlignCenter
_PATTERNS = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.Dense4Pattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.Dense6Pattern,
)  # told apart without colour, too


def ticks(least: int, most: int) -> list[int]:
    """Return round values from the least to the most, both within, some four of them."""
    span = max(most - least, 1)
    rough = span / TICKS
    power = 10 ** floor(log10(rough)) if rough >= 1 else 1
    step = next((int(n * power) for n in (1, 2, 5, 10) if n * power >= rough), 1)
    low = floor(least / step)
    high = max(ceil(most / step), low + 1)
    return [at * step for at in range(low, high + 1)]


@dataclass
class _Room:
    """Where the values are drawn, and what lies around it."""

    plot: QRectF
    ticks: list[int] = field(default_factory=list)


class ChartPainter:
    """One chart in one rectangle.

    Args:
        data: what it shows.
        area: where.
        inks: the colours.
        font: of all its words.
        is_mirrored: whether reading goes from right to left.
    """

    def __init__(
        self, data: ChartData, area: QRectF, inks: Palette, font: QFont, *, is_mirrored: bool
    ) -> None:
        self._data = data
        self._area = area
        self._inks = inks
        self._font = font
        self._is_mirrored = is_mirrored
        self._metrics = QFontMetricsF(font)
        self._line = self._metrics.height()
        self._legend = self._legend_lines()
        self._room = self._sideways_room() if data.is_sideways else self._upright_room()

    def paint(self, painter: QPainter, chosen: int = -1) -> None:
        """Paint it, with a place of it marked."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        self._paint_legend(painter)
        self._paint_grid(painter)
        if chosen >= 0:
            self._paint_chosen(painter, chosen)
        if self._data.is_sideways:
            self._paint_sideways(painter)
            return
        self._paint_bars(painter)
        for one in self._data.series:
            if one.style is Style.BAND:
                self._paint_band(painter, one)
        for one in self._data.series:
            if one.style in {Style.LINE, Style.DASHED}:
                self._paint_line(painter, one, chosen)
        self._paint_marks(painter)
        self._paint_labels(painter)

    def place_at(self, point: QPointF) -> int:
        """Return the place nearest to a point, -1 where that lies outside."""
        if not self._data.labels or not self._area.contains(point):
            return -1
        if self._data.is_sideways:
            row = int((point.y() - self._room.plot.top()) // self._row_height)
            return row if 0 <= row < len(self._data.labels) else -1
        off = [abs(self._x(at) - point.x()) for at in self._data.at]
        return off.index(min(off))

    # -- room

    def _upright_room(self) -> _Room:
        marks = ticks(self._data.least, self._data.most)
        texts = [self._metrics.horizontalAdvance(self._data.shown(one)) for one in marks]
        beside = max(texts, default=0.0) + GAP
        top = self._area.top() + self.legend_height + self._line
        bottom = self._area.bottom() - self._line - GAP
        left, right = (GAP, beside) if self._is_mirrored else (beside, GAP)
        plot = QRectF(self._area.left() + left, top, 0, max(bottom - top, 1.0))
        plot.setRight(max(self._area.right() - right, plot.left() + 1))
        return _Room(plot, marks)

    def _sideways_room(self) -> _Room:
        names = self._area.width() * NAMES_SHARE
        values = self._metrics.horizontalAdvance(self._data.shown(self._data.most)) + GAP
        left, right = (values, names) if self._is_mirrored else (names, values)
        top = self._area.top() + self.legend_height
        plot = QRectF(self._area.left() + left, top, 0, max(self._area.bottom() - top, 1.0))
        plot.setRight(max(self._area.right() - right, plot.left() + 1))
        return _Room(plot)

    @property
    def _row_height(self) -> float:
        return self._room.plot.height() / max(len(self._data.labels), 1)

    def _x(self, at: float) -> float:
        places, plot = self._data.at, self._room.plot
        low, high = min(places), max(places)
        edge = self._slot / 2 if self._data.is_stacked else 0.0
        span = (at - low) / (high - low) if high > low else 0.5
        off = edge + span * (plot.width() - 2 * edge)
        return plot.right() - off if self._is_mirrored else plot.left() + off

    @property
    def _slot(self) -> float:
        return self._room.plot.width() / max(len(self._data.labels), 1)

    def _y(self, value: float) -> float:
        low, high = self._room.ticks[0], self._room.ticks[-1]
        share = (value - low) / max(high - low, 1)
        return self._room.plot.bottom() - share * self._room.plot.height()

    # -- legend and axes

    def _legend_lines(self) -> list[list[Series]]:
        if len(self._data.drawn) < 2:
            return []
        lines: list[list[Series]] = [[]]
        room = self._area.width()
        for one in self._data.drawn:
            words = self._metrics.horizontalAdvance(one.legend or one.name)
            wide = _swatch(one) + GAP + words + LEGEND_GAP
            if wide > room and lines[-1]:
                lines.append([])
                room = self._area.width()
            lines[-1].append(one)
            room -= wide
        return lines

    @property
    def legend_height(self) -> float:
        """How much room the names of the series take."""
        return len(self._legend) * (self._line + 4) + (GAP if self._legend else 0)

    def _paint_legend(self, painter: QPainter) -> None:
        top = self._area.top()
        for line in self._legend:
            off = 0.0
            for one in line:
                words = one.legend or one.name
                wide = self._metrics.horizontalAdvance(words)
                mark = _swatch(one)
                self._paint_swatch(painter, one, self._span(off, mark, top, self._line))
                painter.setPen(QColor(self._inks.text))
                place = self._span(off + mark + GAP, wide + 2, top, self._line)
                painter.drawText(place, _CENTRE, words)
                off += mark + GAP + wide + LEGEND_GAP
            top += self._line + 4

    def _span(self, off: float, wide: float, top: float, high: float) -> QRectF:
        """Return a piece of a line that begins so far from where reading begins."""
        left = self._area.left() + off
        if self._is_mirrored:
            left = self._area.right() - off - wide
        return QRectF(left, top, wide, high)

    def _paint_swatch(self, painter: QPainter, one: Series, where: QRectF) -> None:
        box = QRectF(where.left(), where.center().y() - SWATCH / 2, where.width(), SWATCH)
        if one.style is Style.BAR:
            self._fill(painter, one, box)
        elif one.style is Style.BAND:
            painter.fillRect(box, _band_colour(one, self._inks))
        else:
            painter.setPen(_pen(one, self._inks))
            painter.drawLine(
                QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y())
            )

    def _paint_grid(self, painter: QPainter) -> None:
        plot = self._room.plot
        for value in self._room.ticks:
            y = self._y(value)
            painter.setPen(QPen(QColor(self._inks.line if value else self._inks.edge), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(self._inks.muted))
            text = self._data.shown(value)
            wide = self._metrics.horizontalAdvance(text) + 2
            left = plot.right() + GAP if self._is_mirrored else plot.left() - GAP - wide
            painter.drawText(QRectF(left, y - self._line / 2, wide, self._line), _CENTRE, text)

    def _paint_labels(self, painter: QPainter) -> None:
        shown = self._data.short or self._data.labels
        painter.setPen(QColor(self._inks.muted))
        free_from: float | None = None
        top = self._room.plot.bottom() + GAP / 2
        for at, text in zip(self._data.at, shown, strict=True):
            wide = self._metrics.horizontalAdvance(text) + 2
            x = self._x(at)
            left = min(max(x - wide / 2, self._area.left()), self._area.right() - wide)
            off = self._area.right() - left - wide if self._is_mirrored else left
            if free_from is not None and off < free_from:
                continue
            painter.drawText(QRectF(left, top, wide, self._line), _CENTRE, text)
            free_from = off + wide + 2 * GAP

    def _paint_marks(self, painter: QPainter) -> None:
        plot = self._room.plot
        for one in self._data.marks:
            x = self._x(one.at)
            painter.setPen(QPen(QColor(self._inks.muted), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            wide = self._metrics.horizontalAdvance(one.text) + 2
            left = min(max(x - wide / 2, self._area.left()), self._area.right() - wide)
            place = QRectF(left, plot.top() - self._line, wide, self._line)
            painter.drawText(place, _CENTRE, one.text)

    def _paint_chosen(self, painter: QPainter, chosen: int) -> None:
        plot = self._room.plot
        ground = QColor(self._inks.hover)
        if self._data.is_sideways:
            top = plot.top() + chosen * self._row_height
            whole = QRectF(self._area.left(), top, self._area.width(), self._row_height)
            painter.fillRect(whole, ground)
        elif self._data.is_stacked:
            x = self._x(self._data.at[chosen])
            place = QRectF(x - self._slot / 2, plot.top(), self._slot, plot.height())
            painter.fillRect(place, ground)
        else:
            x = self._x(self._data.at[chosen])
            painter.setPen(QPen(QColor(self._inks.edge), 1))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))

    # -- values

    def _fill(self, painter: QPainter, one: Series, box: QRectF) -> None:
        ink = QColor(getattr(self._inks, one.tone))
        bars = [every for every in self._data.series if every.style is Style.BAR]
        painter.setPen(QPen(ink, 1))
        painter.setBrush(QBrush(ink, _PATTERNS[bars.index(one) % len(_PATTERNS)]))
        painter.drawRect(box)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _points(self, values: tuple[int | None, ...]) -> list[QPointF]:
        pairs = zip(self._data.at, values, strict=True)
        return [QPointF(self._x(at), self._y(value)) for at, value in pairs if value is not None]

    def _paint_band(self, painter: QPainter, one: Series) -> None:
        edge = [*self._points(one.values), *reversed(self._points(one.lower))]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_band_colour(one, self._inks))
        painter.drawPolygon(QPolygonF(edge))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_line(self, painter: QPainter, one: Series, chosen: int) -> None:
        painter.setPen(_pen(one, self._inks))
        painter.drawPolyline(QPolygonF(self._points(one.values)))
        if chosen >= 0 and (value := one.values[chosen]) is not None:
            painter.setBrush(QColor(self._inks.surface))
            painter.drawEllipse(QPointF(self._x(self._data.at[chosen]), self._y(value)), 4, 4)
            painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_bars(self, painter: QPainter) -> None:
        wide = min(self._slot * 0.7, WIDEST_BAR)
        for at, place in enumerate(self._data.at):
            up = down = 0
            for one in self._data.series:
                value = one.values[at] or 0
                if one.style is not Style.BAR or not value:
                    continue
                base = up if value > 0 else down
                top, bottom = sorted((self._y(base + value), self._y(base)))
                self._fill(painter, one, QRectF(self._x(place) - wide / 2, top, wide, bottom - top))
                up, down = (up + value, down) if value > 0 else (up, down + value)

    def _paint_sideways(self, painter: QPainter) -> None:
        plot, high = self._room.plot, self._row_height
        most = max(self._data.most, 1)
        bars = [one for one in self._data.series if one.style is Style.BAR]
        names = self._area.width() * NAMES_SHARE - GAP
        for at, words in enumerate(self._data.labels):
            top, off = plot.top() + at * high, 0.0
            painter.setPen(QColor(self._inks.text))
            place = self._span(0, names, top, high)
            cut = self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, names)
            painter.drawText(place, _beginning(is_mirrored=self._is_mirrored), isolated(cut))
            for one in bars:
                wide = plot.width() * max(one.values[at] or 0, 0) / most
                left = plot.right() - off - wide if self._is_mirrored else plot.left() + off
                if wide:
                    self._fill(painter, one, QRectF(left, top + high * 0.2, wide, high * 0.6))
                off += wide
            text = self._data.shown(sum(one.values[at] or 0 for one in bars))
            wide = self._metrics.horizontalAdvance(text) + 2
            left = plot.right() - off - wide - 4 if self._is_mirrored else plot.left() + off + 4
            painter.setPen(QColor(self._inks.muted))
            painter.drawText(QRectF(left, top, wide, high), _CENTRE, text)


def _swatch(one: Series) -> float:
    """Return how wide the mark of a series is in the legend."""
    return SWATCH if one.style in {Style.BAR, Style.BAND} else STROKE


def _pen(one: Series, inks: Palette) -> QPen:
    pen = QPen(QColor(getattr(inks, one.tone)), 2)
    if one.style is Style.DASHED:
        pen.setStyle(Qt.PenStyle.DashLine)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _band_colour(one: Series, inks: Palette) -> QColor:
    made = QColor(getattr(inks, one.tone))
    made.setAlpha(BAND_SHARE)
    return made


def _beginning(*, is_mirrored: bool) -> Qt.AlignmentFlag:
    flag = Qt.AlignmentFlag
    side = flag.AlignRight if is_mirrored else flag.AlignLeft
    return side | flag.AlignAbsolute | flag.AlignVCenter
