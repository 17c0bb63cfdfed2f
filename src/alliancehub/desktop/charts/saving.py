"""A chart as a file: a picture, a drawing, a page with its values, or these alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QImage,
    QImageWriter,
    QPainter,
    QPdfWriter,
)
from PySide6.QtSvg import QSvgGenerator

from alliancehub.desktop.charts.chart_data import ChartData
from alliancehub.desktop.charts.chart_painter import LINE_HIGH, ChartPainter
from alliancehub.desktop.palette import LIGHT
from alliancehub.desktop.printing.paper import PDF_RESOLUTION, PER_INCH, layout
from alliancehub.desktop.stylesheet import HEADING, SMALL
from alliancehub.desktop.theme import text_font

SUFFIXES = ("png", "svg", "pdf", "csv")
WIDE, HIGH = 960, 480
RATIO = 2  # of a picture, so that it is sharp in print
PAD = 24
LEADING = 1.5  # height of a line of a table
FIRST = 2  # how much wider the names are than a column of values
ROOM = 0.96  # of a column; the rest keeps it from the next
UNFINISHED = ".part"
_BEGIN = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


def save_chart(data: ChartData, path: Path) -> None:
    """Write a chart in the form that the name of the file says, in the light colours.

    Raises:
        OSError: it cannot be written; what was there before is as it was.
        ValueError: the name ends in none of ``SUFFIXES``.
    """
    form = path.suffix.lower().removeprefix(".")
    if form not in SUFFIXES:
        raise ValueError(f"{path.name!r} ends in none of {', '.join(SUFFIXES)}")
    content = {"png": _png, "svg": _svg, "pdf": _pdf, "csv": _csv}[form](data)
    part = path.with_name(path.name + UNFINISHED)
    try:
        part.write_bytes(content)
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
        raise


def _size(data: ChartData) -> QSize:
    rows = round(len(data.labels) * LINE_HIGH) + 4 * PAD
    return QSize(WIDE, max(rows, HIGH // 2) if data.is_sideways else HIGH)


def _draw(data: ChartData, painter: QPainter, size: QSize) -> None:
    painter.fillRect(QRect(0, 0, size.width(), size.height()), QColor(LIGHT.surface))
    painter.setFont(text_font(HEADING))
    painter.setPen(QColor(LIGHT.text))
    heading = QRectF(PAD, PAD / 2, size.width() - 2 * PAD, painter.fontMetrics().height() + 4)
    is_mirrored = QGuiApplication.isRightToLeft()
    painter.drawText(heading, _END if is_mirrored else _BEGIN, data.title)
    area = QRectF(
        PAD,
        heading.bottom() + PAD / 2,
        size.width() - 2 * PAD,
        size.height() - heading.bottom() - PAD,
    )
    ChartPainter(data, area, LIGHT, text_font(SMALL), is_mirrored=is_mirrored).paint(painter)


def _png(data: ChartData) -> bytes:
    size = _size(data)
    image = QImage(size * RATIO, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(RATIO)
    painter = QPainter(image)
    _draw(data, painter, size)
    painter.end()
    return _written(lambda buffer: QImageWriter(buffer, QByteArray(b"png")).write(image))


def _svg(data: ChartData) -> bytes:
    size = _size(data)

    def draw(buffer: QBuffer) -> None:
        made = QSvgGenerator()
        made.setOutputDevice(buffer)
        made.setSize(size)
        made.setViewBox(QRect(0, 0, size.width(), size.height()))
        made.setTitle(data.title)
        painter = QPainter(made)
        _draw(data, painter, size)
        painter.end()

    return _written(draw)


def _pdf(data: ChartData) -> bytes:
    """Return pages with the chart and, below it, its values as a table that may go on."""

    def draw(buffer: QBuffer) -> None:
        writer = QPdfWriter(buffer)
        writer.setResolution(PDF_RESOLUTION)
        writer.setPageLayout(layout(is_landscape=True))
        writer.setTitle(data.title)
        writer.setCreator(QGuiApplication.applicationDisplayName())
        fine = PDF_RESOLUTION / PER_INCH
        room = QRectF(0, 0, writer.width() / fine, writer.height() / fine)
        size = _size(data)
        page = QPainter(writer)
        page.scale(fine, fine)
        page.save()
        to_fit = min(room.width() / size.width(), room.height() / size.height())
        page.scale(to_fit, to_fit)
        _draw(data, page, size)
        page.restore()
        _write_table(data, page, writer, room)
        page.end()

    return _written(draw)


def _write_table(data: ChartData, page: QPainter, writer: QPdfWriter, room: QRectF) -> None:
    """Write the values on pages of their own, the names of the columns above each."""
    page.setFont(text_font(SMALL))
    page.setPen(QColor(LIGHT.text))
    names, *rows = data.table()
    high = page.fontMetrics().height() * LEADING
    widths = [room.width() * FIRST / (FIRST + len(names) - 1)]
    widths += [(room.width() - widths[0]) / max(len(names) - 1, 1)] * (len(names) - 1)
    is_mirrored = QGuiApplication.isRightToLeft()
    on_page = max(int(room.height() / high) - 1, 1)
    for first in range(0, len(rows), on_page):
        writer.newPage()
        for line, row in enumerate([names, *rows[first : first + on_page]]):
            left = 0.0
            for at, text in enumerate(row):
                start = room.width() - left - widths[at] if is_mirrored else left
                place = QRectF(start, line * high, widths[at] * ROOM, high)
                side = _BEGIN if (at == 0) != is_mirrored else _END
                shown = page.fontMetrics().elidedText(
                    text, Qt.TextElideMode.ElideMiddle, int(place.width())
                )
                page.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, shown)
                left += widths[at]


def _csv(data: ChartData) -> bytes:
    return data.csv().encode("utf-8-sig")  # spreadsheets look for the mark


def _written(write: Callable[[QBuffer], object]) -> bytes:
    bytes_ = QByteArray()
    buffer = QBuffer(bytes_)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    write(buffer)
    buffer.close()
    return bytes(bytes_.data())
