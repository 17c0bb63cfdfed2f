"""Icons: our own line drawings, in the colour of a token, crisp at every scale.

An icon looks its colour up when it is painted, so that a change of theme needs no new icons.
"""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from alliancehub.desktop import theme
from alliancehub.desktop.resource_paths import icon_path, resources


def icon(name: str, ink: str = "text", checked: str = "") -> QIcon:
    """Return an icon.

    Args:
        name: name of a file in ``resources/icons``; an unknown one shows as ``file``.
        ink: the colour it is drawn in, a name of ``Palette``.
        checked: its colour while its button is checked or its row is selected.
    """
    return QIcon(_LineEngine(name if is_icon(name) else "file", ink, checked or ink))


def pixmap(name: str, pixels: int, ink: str = "text", ratio: float = 1.0) -> QPixmap:
    """Return an icon as a picture of so many logical pixels, in the colours of this moment."""
    known = name if is_icon(name) else "file"
    drawn = _drawn(known, getattr(theme.colours(), ink), round(pixels * ratio))
    picture = QPixmap(drawn)
    picture.setDevicePixelRatio(ratio)
    return picture


def app_icon() -> QIcon:
    """Return the icon of the application itself."""
    return QIcon(str(icon_path("alliancehub")))


def is_icon(name: str) -> bool:
    """Whether there is an icon of this name."""
    return name in _names()


# They point the way that reading goes, or against it.
MIRRORED = frozenset(
    {"arrow_left", "arrow_right", "chevron_left", "chevron_right", "join", "open", "redo", "send",
     "sidebar", "sign_in", "sign_out", "undo", "withdraw"}
)  # fmt: skip


@cache
def _names() -> frozenset[str]:
    return frozenset(path.stem for path in (resources() / "icons").glob("*.svg"))


@cache
def _source(name: str) -> str:
    return icon_path(name).read_text("utf-8")


def _drawn(name: str, colour: str, pixels: int) -> QPixmap:
    """Return an icon in device pixels, turned round where reading goes from right to left."""
    is_turned = name in MIRRORED and QGuiApplication.isRightToLeft()
    return _picture(name, colour, pixels, is_turned=is_turned)


@lru_cache(maxsize=512)
def _picture(name: str, colour: str, pixels: int, *, is_turned: bool) -> QPixmap:
    picture = QPixmap(pixels, pixels)
    picture.fill(Qt.GlobalColor.transparent)
    source = _source(name).replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(source.encode()))
    painter = QPainter(picture)
    if is_turned:
        painter.translate(pixels, 0)
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return picture


class _LineEngine(QIconEngine):
    """Draws one icon at whatever size and scale the screen wants."""

    def __init__(self, name: str, ink: str, checked: str) -> None:
        super().__init__()
        self._name, self._ink, self._checked = name, ink, checked

    def _colour(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode == QIcon.Mode.Disabled:
            return theme.colours().muted
        is_on = state == QIcon.State.On or mode == QIcon.Mode.Selected
        return str(getattr(theme.colours(), self._checked if is_on else self._ink))

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        ratio = painter.device().devicePixelRatioF()
        picture = QPixmap(_drawn(self._name, self._colour(mode, state), round(side * ratio)))
        picture.setDevicePixelRatio(ratio)
        corner = QPoint(
            rect.x() + (rect.width() - side) // 2, rect.y() + (rect.height() - side) // 2
        )
        painter.drawPixmap(corner, picture)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        side = min(size.width(), size.height())
        return QPixmap(_drawn(self._name, self._colour(mode, state), side))

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        side = round(min(size.width(), size.height()) * scale)  # the size is in logical pixels
        picture = QPixmap(_drawn(self._name, self._colour(mode, state), side))
        picture.setDevicePixelRatio(scale)
        return picture

    def key(self) -> str:
        return "alliancehub-line"

    def clone(self) -> QIconEngine:
        return _LineEngine(self._name, self._ink, self._checked)
