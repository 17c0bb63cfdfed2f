"""A chart as a file: a picture, a drawing, or its values."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from alliancehub.desktop.charts.chart_data import ChartData
from alliancehub.desktop.charts.chart_painter import LINE_HIGH, ChartPainter
from alliancehub.desktop.palette import LIGHT
from alliancehub.desktop.stylesheet import HEADING, SMALL
from alliancehub.desktop.theme import text_font

SUFFIXES = ("png", "svg", "csv")
WIDE, HIGH = 960, 480
RATIO = 2  # of a picture, so that it is sharp in print
PAD = 24
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
    content = {"png": _png, "svg": _svg, "csv": _csv}[form](data)
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


def _csv(data: ChartData) -> bytes:
    return data.csv().encode("utf-8-sig")  # spreadsheets look for the mark


def _written(write: Callable[[QBuffer], object]) -> bytes:
    bytes_ = QByteArray()
    buffer = QBuffer(bytes_)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    write(buffer)
    buffer.close()
    return bytes(bytes_.data())
