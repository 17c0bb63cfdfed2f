"""A picture that somebody else made: decoded within limits, and not larger than it is shown."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

FORMATS = frozenset({b"png", b"jpeg", b"jpg"})
PIXELS_MAX = 64_000_000
SIDE_MAX = 20_000
SHOWN_MAX = 2_400
LEAST = 80


def decoded(data: bytes) -> tuple[QImage, QSize]:
    """Return a picture, scaled down while it is decoded, and the size that it has.

    Raises ValueError in words of the library, or with an empty text where it is too large.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    if reader.format().data() not in FORMATS:  # told by its first bytes, not by its name
        raise ValueError("neither PNG nor JPEG")
    size = reader.size()
    if not size.isValid():
        raise ValueError(reader.errorString())
    if size.width() * size.height() > PIXELS_MAX or max(size.width(), size.height()) > SIDE_MAX:
        raise ValueError("")
    if max(size.width(), size.height()) > SHOWN_MAX:
        reader.setScaledSize(size.scaled(SHOWN_MAX, SHOWN_MAX, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise ValueError(reader.errorString())
    return image, size


class SafePicture(QLabel):
    """Shows an image as large as there is room, and no larger than it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumSize(LEAST, LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._image = QImage()

    def show_image(self, image: QImage, words: str) -> None:
        """Show a picture; ``words`` are what a screen reader says of it."""
        self._image = image
        self.setAccessibleName(words)
        self._fit()

    def _fit(self) -> None:
        if self._image.isNull():
            return
        ratio = self.devicePixelRatioF()
        room = self.size() * ratio
        small = self._image
        if small.width() > room.width() or small.height() > room.height():
            small = small.scaled(
                room,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        pixmap = QPixmap.fromImage(small)
        pixmap.setDevicePixelRatio(ratio)
        self.setPixmap(pixmap)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
