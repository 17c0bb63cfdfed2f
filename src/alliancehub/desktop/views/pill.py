"""A state as a pill: a word and a shape, never colour alone."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from alliancehub.desktop.labels import elided
from alliancehub.desktop.theme import colours, scaled, text_font
from alliancehub.model.field_spec import FieldSpec

# Stored value → tone and shape. A state that is not listed is neutral with a ring.
LOOKS: dict[str, tuple[str, str]] = {
    "accepted": ("success", "check"),
    "achieved": ("success", "check"),
    "active": ("success", "disc"),
    "applied": ("success", "check"),
    "closed": ("neutral", "disc"),
    "completed": ("info", "check"),
    "conflict": ("warning", "triangle"),
    "declined": ("danger", "cross"),
    "done": ("success", "check"),
    "draft": ("neutral", "ring"),
    "expired": ("neutral", "cross"),
    "invited": ("info", "half"),
    "late": ("warning", "triangle"),
    "merged": ("success", "check"),
    "missed": ("danger", "cross"),
    "offered": ("success", "disc"),
    "open": ("warning", "half"),
    "partly_accepted": ("warning", "half"),
    "paused": ("warning", "bars"),
    "pending": ("info", "half"),
    "planned": ("neutral", "ring"),
    "reached": ("success", "check"),
    "rejected": ("danger", "cross"),
    "resolved": ("success", "check"),
    "retired": ("neutral", "cross"),
    "sent": ("info", "half"),
    "submitted": ("info", "half"),
    "suspended": ("danger", "cross"),
    "under_way": ("info", "half"),
    "waiting": ("info", "half"),
    "withdrawn": ("neutral", "cross"),
}
SHAPES = frozenset({"disc", "ring", "half", "check", "cross", "triangle", "bars"})
SHAPE_OF = {
    "neutral": "ring",
    "success": "check",
    "warning": "triangle",
    "danger": "cross",
    "info": "half",
}
STATES = frozenset({"state", "tier"})
"""Names of the fields that are shown as pills."""


@dataclass(frozen=True)
class PillLook:
    """What a pill says and how it looks; ``tone`` is a state's colour, ``shape`` its mark."""

    word: str
    tone: str = "neutral"
    shape: str = "ring"


def look_of(spec: FieldSpec, value: str) -> PillLook | None:
    """Return the pill for a field's value, or None where the field is no state."""
    if spec.type != "choice" or spec.name not in STATES or not value:
        return None
    tone, shape = LOOKS.get(value, ("neutral", "disc"))
    return PillLook(spec.choice_label(value), tone, shape)


def state_look(state: str, word: str) -> PillLook:
    """Return the pill for a state that is no field's, such as an outbox entry's."""
    tone, shape = LOOKS.get(state, ("neutral", "disc"))
    return PillLook(word, tone, shape)


def pill_size(look: PillLook) -> QSize:
    """Return the size of a pill at the text size in use."""
    width = QFontMetrics(text_font(12)).horizontalAdvance(look.word)
    return QSize(width + scaled(8 + 8 + 6 + 8), scaled(20))


def draw_pill(painter: QPainter, rect: QRect, look: PillLook) -> None:
    """Draw a pill at the start of a rectangle, in its middle, as wide as it needs to be."""
    size = pill_size(look)
    width = min(size.width(), rect.width())
    is_mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left = rect.right() + 1 - width if is_mirrored else rect.left()
    box = QRectF(left, rect.center().y() - size.height() / 2 + 0.5, width, size.height())
    ink, tint = (QColor(name) for name in colours().tone(look.tone))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tint)
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    side = scaled(8)
    mark = QRectF(box.left() + scaled(8), box.center().y() - side / 2, side, side)
    words = box.adjusted(scaled(8) + side + scaled(6), 0, -scaled(6), 0)
    if is_mirrored:
        mark.moveRight(box.right() - scaled(8))
        words = box.adjusted(scaled(6), 0, -(scaled(8) + side + scaled(6)), 0)
    _draw_shape(painter, mark, look.shape, ink)
    painter.setFont(text_font(12))
    painter.setPen(ink)
    shown = elided(look.word, painter.fontMetrics(), round(words.width()) + 2)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)
    painter.restore()


def _draw_shape(painter: QPainter, box: QRectF, shape: str, ink: QColor) -> None:
    pen = QPen(ink, max(1.6, box.width() / 5))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    x, y, w, h = box.x(), box.y(), box.width(), box.height()
    if shape in {"disc", "triangle"}:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        if shape == "disc":
            painter.drawEllipse(box)
        else:
            corners = [QPointF(x + w / 2, y), QPointF(x + w, y + h), QPointF(x, y + h)]
            painter.drawPolygon(QPolygonF(corners))
        return
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = box.adjusted(0.8, 0.8, -0.8, -0.8)
    match shape:
        case "check":
            points = [
                QPointF(x, y + h * 0.55),
                QPointF(x + w * 0.38, y + h * 0.9),
                QPointF(x + w, y + h * 0.15),
            ]
            painter.drawPolyline(QPolygonF(points))
        case "cross":
            painter.drawLine(inner.topLeft(), inner.bottomRight())
            painter.drawLine(inner.topRight(), inner.bottomLeft())
        case "bars":
            painter.drawLine(QPointF(x + w * 0.25, y + 1), QPointF(x + w * 0.25, y + h - 1))
            painter.drawLine(QPointF(x + w * 0.75, y + 1), QPointF(x + w * 0.75, y + h - 1))
        case _:
            painter.drawEllipse(inner)
            if shape == "half":
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(ink)
                painter.drawPie(inner, 90 * 16, -180 * 16)


class Pill(QWidget):
    """A pill as a widget of its own; its shape follows from the tone unless told."""

    def __init__(
        self, word: str, tone: str = "neutral", shape: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_look(PillLook(word, tone, shape or SHAPE_OF[tone]))

    @classmethod
    def of(cls, look: PillLook) -> Pill:
        """Return the widget of a look."""
        return cls(look.word, look.tone, look.shape)

    @property
    def look(self) -> PillLook:
        """What it says."""
        return self._look

    def set_look(self, look: PillLook) -> None:
        """Say something else."""
        self._look = look
        self.setAccessibleName(look.word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return pill_size(self._look)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_pill(painter, self.rect(), self._look)
        painter.end()
