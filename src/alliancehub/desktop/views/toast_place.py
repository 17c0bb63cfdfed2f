"""Where toasts may lie: over nothing that one types into, presses or reads with the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QScrollArea,
    QSplitterHandle,
    QTextBrowser,
    QWidget,
)

from alliancehub.desktop.tab_order import in_reading_order, is_stop

GAP = 8
STEP = 64
HEADS = 3  # in the upper third of a window, lists and pages say what they are
LEAST = 260  # pixels of width, where there is room for them
# They fill an area or part two, of which only the line matters that the keyboard is on.
_AREAS = (QAbstractItemView, QScrollArea, QSplitterHandle, QTextBrowser)


class Ground:
    """A window, as it is at each moment; see ``ToastArea`` for the arguments."""

    def __init__(
        self,
        window: QWidget,
        sheet: Callable[[], QWidget | None],
        over: Callable[[], QWidget | None],
    ) -> None:
        self._window = window
        self._sheet = sheet
        self._over = over

    def places_for(self, toasts: Sequence[QWidget]) -> tuple[list[QRect], int]:
        """Return a place for each of them, and what must be left free at the foot for it."""
        if not toasts:
            return [], 0
        whole = self._window.rect()
        sheet = self._sheet()
        if sheet is not None:
            beside = _beside(_place_in(self._window, sheet), whole)
            if beside.width() >= max(one.minimumSizeHint().width() for one in toasts) + 4 * GAP:
                return _stacked(toasts, beside, []), 0
        else:
            taken = self._taken(toasts)
            least = max(one.minimumSizeHint().width() for one in toasts) + 4 * GAP
            for aside in range(0, whole.width() // 2, STEP):  # the middle first
                for room in (whole.adjusted(0, 0, -aside, 0), whole.adjusted(aside, 0, 0, 0)):
                    if room.width() >= least and (places := _stacked(toasts, room, taken)):
                        return places, 0
        places = _stacked(toasts, whole, [], may_leave=True)
        return places, whole.bottom() + 1 - min(one.top() for one in places) + GAP

    def is_covered_by(self, toasts: Sequence[QWidget]) -> bool:
        """Whether one of them lies over something that it should not."""
        if self._sheet() is not None:
            return False  # they lie beside it, or below it
        taken = self._taken(toasts)
        return any(one.intersects(toast.geometry()) for toast in toasts for one in taken)

    def _taken(self, toasts: Sequence[QWidget]) -> list[QRect]:
        over, focus = self._over(), QApplication.focusWidget()
        if over is not None:
            return [_place_in(self._window, over)]
        found = []
        for widget in in_reading_order(self._window):
            if isinstance(widget, _AREAS) or not is_stop(widget):
                continue
            if not any(toast.isAncestorOf(widget) for toast in toasts):
                seen = widget.visibleRegion().boundingRect()  # a part of a page that scrolls
                if not seen.isEmpty():
                    found.append(seen.translated(widget.mapTo(self._window, QPoint())))
        heads = (one for one in self._window.findChildren(QHeaderView) if one.isVisible())
        found += [_place_in(self._window, one) for one in heads]
        if isinstance(focus, _AREAS) and self._window.isAncestorOf(focus):
            found.append(_cursor_in(self._window, focus))
        return found


def _beside(sheet: QRect, whole: QRect) -> QRect:
    """Return the larger of the two strips beside a sheet."""
    left = QRect(whole.left(), whole.top(), sheet.left() - whole.left(), whole.height())
    right = QRect(sheet.right() + 1, whole.top(), whole.right() - sheet.right(), whole.height())
    return max(left, right, key=QRect.width)


def _stacked(
    toasts: Sequence[QWidget], room: QRect, taken: list[QRect], *, may_leave: bool = False
) -> list[QRect]:
    """Return places above each other, the last toast lowest; nothing where there are none.

    Args:
        toasts: what is to be placed.
        room: within this.
        taken: over none of these.
        may_leave: whether they may stand in its upper third, and out at its top.
    """
    places: list[QRect] = []
    bottom = room.bottom() - 2 * GAP
    for toast in reversed(toasts):
        place = _size_in(room, toast)
        place.moveBottom(bottom)
        while hit := next((one for one in taken if one.intersects(place)), None):
            place.moveBottom(hit.top() - GAP)
        # Higher up are the heads of lists and pages, which say what one looks at.
        if place.top() < room.top() + room.height() // HEADS and not may_leave:
            return []
        places.append(place)
        bottom = place.top() - GAP
    return places[::-1]


def _size_in(room: QRect, toast: QWidget) -> QRect:
    width = min(max(toast.sizeHint().width(), LEAST), room.width() - 4 * GAP)
    height = max(toast.heightForWidth(width), toast.sizeHint().height())
    return QRect(room.left() + (room.width() - width) // 2, 0, width, height)


def _place_in(window: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def _cursor_in(window: QWidget, focus: QWidget) -> QRect:
    """Return where one reads or writes in what has the keyboard, which itself may fill all."""
    if isinstance(focus, QAbstractItemView):
        line = focus.visualRect(focus.currentIndex())
        line = line.translated(focus.viewport().mapTo(window, QPoint()))
        return line & _place_in(window, focus)
    if isinstance(focus, QTextBrowser):
        return focus.cursorRect().translated(focus.viewport().mapTo(window, QPoint()))
    return QRect()
