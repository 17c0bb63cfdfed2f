"""An icon as a label that keeps its colour right when the theme is switched."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from alliancehub.desktop.icons import pixmap
from alliancehub.desktop.theme import scaled


class Picture(QWidget):
    """Draws one icon; decoration, so that it has no name and takes no keyboard."""

    def __init__(
        self, name: str, pixels: int = 18, ink: str = "text", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._pixels, self._ink = name, pixels, ink
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set(self, name: str, ink: str) -> None:
        """Draw another icon, or in another colour."""
        self._name, self._ink = name, ink
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(self._pixels), scaled(self._pixels))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = min(self.width(), self.height())
        picture = pixmap(self._name, side, self._ink, self.devicePixelRatioF())
        painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, picture)
        painter.end()
