"""Pages of a printer or of a PDF: what stands above and below each, and where the rest may stand.

Measures are in pixels of which 96 make an inch, as on the screen, whatever the device resolves.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)
from PySide6.QtPrintSupport import QPrinter

from alliancehub.desktop.palette import LIGHT
from alliancehub.desktop.stylesheet import BODY, SMALL
from alliancehub.desktop.texts import locale, number, tr
from alliancehub.desktop.theme import scaled, text_font

PER_INCH = 96
PDF_RESOLUTION = 1_200  # so that letters stand where they were measured
MARGIN_MM = 15.0
MARGINS = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
UNFINISHED = ".part"


@dataclass(frozen=True)
class Imprint:
    """What every page says.

    Attributes:
        title: above each page but the first, and of the file.
        author: who printed it.
        foot: the other end of the line with the page's number.
    """

    title: str
    author: str
    foot: str


class Paper:
    """One print, page after page. Closed by ``finish`` or ``discard``.

    Args:
        device: a PDF or a printer, set up by ``pdf`` or ``paper_of``.
        path: the file that it becomes once it is finished, or None for a printer.

    Raises:
        OSError: it cannot be written there.
    """

    def __init__(
        self, device: QPdfWriter | QPrinter, imprint: Imprint, path: Path | None = None
    ) -> None:
        self._device = device
        self._imprint = imprint
        self._path = path
        self.painter = QPainter()
        if not self.painter.begin(device):
            raise OSError(tr("Nothing can be written there."))
        scale = device.logicalDpiX() / PER_INCH
        self.painter.scale(scale, scale)
        room = device.pageLayout().paintRectPixels(device.resolution())
        self._width = room.width() / scale
        self._height = room.height() / scale
        self._line = scaled(SMALL) * 1.5
        self._page = 1

    @property
    def room(self) -> QRectF:
        """Where a page's content stands."""
        return QRectF(0, self._line * 2, self._width, self._height - self._line * 4)

    def begin_page(self, page: int, pages: int) -> None:
        """Go to a page, and write what stands above and below."""
        if page > self._page:
            self._device.newPage()
        self._page = page
        painter = self.painter
        painter.setFont(font(SMALL))
        painter.setPen(QColor(LIGHT.muted))
        ahead, behind = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing
        if page > 1:
            self._write(QRectF(0, 0, self._width, self._line), ahead, self._imprint.title)
        foot = QRectF(0, self._height - self._line, self._width, self._line)
        words = tr("Page {page} of {pages}", page=number(page), pages=number(pages))
        self._write(foot, ahead, self._imprint.foot)
        self._write(foot, behind, words)
        painter.setPen(QPen(QColor(LIGHT.line), 0.75))
        painter.drawLine(foot.topLeft(), foot.topRight())
        painter.setPen(QColor(LIGHT.text))

    def _write(self, place: QRectF, side: Qt.AlignmentFlag, words: str) -> None:
        flags = aligned(side) | Qt.AlignmentFlag.AlignBottom
        self.painter.drawText(place, flags, words)

    def finish(self) -> None:
        """Close it; raises OSError where the file cannot take its name."""
        self.painter.end()
        if self._path is not None:
            unfinished(self._path).replace(self._path)

    def discard(self) -> None:
        """Give it up: no half file stays."""
        if isinstance(self._device, QPrinter):
            self._device.abort()
        if self.painter.isActive():
            self.painter.end()
        if self._path is not None:
            with suppress(OSError):
                unfinished(self._path).unlink(missing_ok=True)


def pdf(path: Path, imprint: Imprint, *, is_landscape: bool = False) -> Paper:
    """Return the pages of a PDF file; raises OSError where it cannot be written."""
    writer = QPdfWriter(str(unfinished(path)))
    writer.setResolution(PDF_RESOLUTION)
    writer.setPageLayout(layout(is_landscape=is_landscape))
    writer.setTitle(imprint.title)
    writer.setAuthor(imprint.author)
    writer.setCreator(QGuiApplication.applicationDisplayName())
    return Paper(writer, imprint, path)


def layout(*, is_landscape: bool) -> QPageLayout:
    """Return the paper that is used where the member lives."""
    imperial = QLocale.MeasurementSystem.ImperialUSSystem
    is_letter = locale().measurementSystem() is imperial
    size = QPageSize.PageSizeId.Letter if is_letter else QPageSize.PageSizeId.A4
    way = QPageLayout.Orientation
    return QPageLayout(
        QPageSize(size),
        way.Landscape if is_landscape else way.Portrait,
        MARGINS,
        QPageLayout.Unit.Millimeter,
    )


def unfinished(path: Path) -> Path:
    """Return where a file stands until it is whole."""
    return path.with_name(f"{path.name}{UNFINISHED}")


def font(size: int = BODY, *, is_strong: bool = False) -> QFont:
    """Return a font that is measured alike at every resolution."""
    made = QFont(text_font())
    made.setPixelSize(scaled(size))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Inter's alternates, such as a raised colon between digits, could not be read back as text.
    made.setFeature(QFont.Tag("calt"), 0)
    if is_strong:
        made.setWeight(QFont.Weight.DemiBold)
    return made


def aligned(side: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """Return a side as the direction of the interface has it: a painter does not mirror."""
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    is_ahead = bool(side & Qt.AlignmentFlag.AlignLeading)
    is_left = is_ahead is not is_mirrored
    return Qt.AlignmentFlag.AlignLeft if is_left else Qt.AlignmentFlag.AlignRight
