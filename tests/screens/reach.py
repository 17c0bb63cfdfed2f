"""How far the keyboard reaches: the stops of Tab, their order, and what marks where one is."""

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from alliancehub.desktop.palette import contrast

AROUND = 10  # a ring may be painted by what holds the widget
STOPS_MAX = 200
_PIECE = 4 * 32  # bytes of a picture that are compared at once


def path_of(widget: QWidget) -> str:
    """Return what a widget is, and in what, to find it by."""
    named = [widget, *([widget.parentWidget()] if widget.parentWidget() else [])]
    kinds = " in ".join(type(one).__name__ for one in named)
    role = widget.property("role")
    return f"{kinds}{f' [{role}]' if role else ''} “{name_of(widget)}”"


def name_of(widget: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    text = getattr(widget, "text", None)
    return widget.accessibleName() or (text() if callable(text) else "")


def press(key: Qt.Key, *, with_shift: bool = False) -> QWidget | None:
    """Press a key where the keyboard is; return where it is then."""
    held = Qt.KeyboardModifier.ShiftModifier if with_shift else Qt.KeyboardModifier.NoModifier
    here = QApplication.focusWidget()
    assert here is not None, "the keyboard is nowhere"
    QTest.keyClick(here, key, held)
    return QApplication.focusWidget()


@dataclass(frozen=True)
class Stop:
    """Where Tab came by, from where, and where both were in the window at that moment."""

    widget: QWidget
    place: QRect
    before: QWidget
    place_before: QRect
    is_seen: bool

    @classmethod
    def of(cls, widget: QWidget, before: QWidget) -> "Stop":
        """Return a stop as it is now."""
        is_seen = not widget.visibleRegion().isEmpty()
        return cls(widget, place_of(widget), before, place_of(before), is_seen)


def round_of(begin: QWidget, *, backwards: bool = False) -> tuple[list[Stop], str]:
    """Press Tab from a stop on until it comes round.

    Returns the stops and, where it does not come round, what is wrong.
    """
    begin.setFocus(Qt.FocusReason.TabFocusReason)
    here = QApplication.focusWidget()
    if here is None:
        return [], "nothing has the keyboard"
    key = Qt.Key.Key_Backtab if backwards else Qt.Key.Key_Tab
    stops: list[Stop] = []
    while len(stops) < STOPS_MAX:
        at = press(key, with_shift=backwards)
        if at is None:
            return stops, f"after {path_of(here)} nothing has the keyboard"
        if any(one.widget is at for one in stops):
            same = f"Tab stays in {path_of(at)}" if at is here and at is not begin else ""
            return stops, same or ("" if at is stops[0].widget else f"no way on: {path_of(at)}")
        stops.append(Stop.of(at, here))
        here = at
    return stops, "Tab never comes back"


def place_of(widget: QWidget) -> QRect:
    """Return where a widget is in its window."""
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def out_of_order(stops: list[Stop], *, is_mirrored: bool) -> list[str]:
    """Return the steps against the direction of reading: up, or back on one line.

    A round begins anew once: that one step is none of them.
    """
    found = [
        f"{path_of(one.before)} → {path_of(one.widget)}"
        for one in stops
        if _is_back(one.place_before, one.place, is_mirrored=is_mirrored)
    ]
    return found[1:] if len(found) == 1 else found


def _is_back(here: QRect, there: QRect, *, is_mirrored: bool) -> bool:
    is_after = there.right() < here.left() if is_mirrored else there.left() > here.right()
    is_before = there.left() > here.right() if is_mirrored else there.right() < here.left()
    is_on_line = (
        here.top() < there.center().y() < here.bottom()
        or there.top() < here.center().y() < there.bottom()
    )
    return (there.bottom() <= here.top() and not is_after) or (is_on_line and is_before)


def mark_of(widget: QWidget) -> float:
    """Return the contrast of what focus changes in the picture of a widget."""
    window = widget.window()
    around = place_of(widget).adjusted(-AROUND, -AROUND, AROUND, AROUND) & window.rect()
    if isinstance(widget, QLineEdit):
        widget.deselect()  # a selection is no mark of the keyboard
    with_focus = _picture(window, around)
    widget.clearFocus()
    without = _picture(window, around)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return _difference(with_focus, without)


def _picture(window: QWidget, part: QRect) -> QImage:
    QApplication.processEvents()
    return window.grab(part).toImage().convertToFormat(QImage.Format.Format_RGB32)


def pixels(picture: QImage) -> memoryview:
    """Return the pixels of a picture in RGB32, where each is a word and no line is padded."""
    return memoryview(picture.constBits()).cast("B").cast("I")


def hex_of(pixel: int) -> str:
    """Return a pixel as the style sheet writes a colour."""
    return f"#{pixel & 0xFFFFFF:06x}"


def _difference(one: QImage, other: QImage) -> float:
    here, there = pixels(one).tobytes(), pixels(other).tobytes()
    pairs: Counter[tuple[int, int]] = Counter()
    for at in range(0, len(here), _PIECE):
        a, b = here[at : at + _PIECE], there[at : at + _PIECE]
        if a != b:  # most of a picture is the same, and a whole piece is compared as fast as a word
            words = (memoryview(piece).cast("I") for piece in (a, b))
            pairs.update(pair for pair in zip(*words, strict=True) if pair[0] != pair[1])
    strong = [contrast(hex_of(a), hex_of(b)) for (a, b), count in pairs.items() if count >= 12]
    return max(strong, default=1.0)
