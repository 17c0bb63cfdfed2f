"""Where toasts may lie: over nothing that one types into, presses or reads with the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QPoint, QRect, QSize
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
from alliancehub.desktop.theme import scaled

GAP = 8
STEP = 64
HEADS = 3  # in the upper third of a window, lists and pages say what they are
LEAST = 260  # pixels of width, where there is room for them
NARROWEST = 120  # pixels of width, in which words are still read and not spelt
# They fill an area or part two, of which only the line matters that the keyboard is on.
_AREAS = (QAbstractItemView, QScrollArea, QSplitterHandle, QTextBrowser)


class Placed(Protocol):
    """What is placed: a widget that can have its button below its words."""

    def set_narrow(self, is_narrow: bool) -> None: ...
    def isAncestorOf(self, child: QWidget, /) -> bool: ...
    def geometry(self) -> QRect: ...
    def sizeHint(self) -> QSize: ...
    def minimumSizeHint(self) -> QSize: ...
    def heightForWidth(self, width: int, /) -> int: ...


class Ground:
    """A window, as it is at each moment; see ``ToastArea`` for the arguments."""

    def __init__(
        self,
        window: QWidget,
        sheet: Callable[[], QWidget | None],
        over: Callable[[], QWidget | None],
        free: Callable[[], QRect] = QRect,
    ) -> None:
        self._window = window
        self._sheet = sheet
        self._over = over
        self._free = free

    def places_for(self, toasts: Sequence[Placed]) -> tuple[list[QRect], int]:
        """Return places for the last of them, and what must be left free at the foot for it."""
        if not toasts:
            return [], 0
        whole = self._window.rect()
        sheet = self._sheet()
        if places := self._places_where_free(toasts, sheet):
            return places, 0
        for one in toasts:
            one.set_narrow(False)
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
        # One at a time: what is in sight would be pushed about by more.
        places = _stacked(toasts[-1:], whole, [], may_leave=True)
        return places, whole.bottom() + 1 - min(one.top() for one in places) + GAP

    def _places_where_free(self, toasts: Sequence[Placed], sheet: QWidget | None) -> list[QRect]:
        """Return places, each as wide as where the window shows nothing; none without room."""
        room = self._free()
        for above in (sheet, self._over()):
            if above is not None:
                beside = _beside(_place_in(self._window, above), self._window.rect())
                room &= beside.adjusted(GAP, 0, -GAP, 0)
        if room.width() < scaled(NARROWEST):
            return []
        places: list[QRect] = []
        bottom = room.bottom() - GAP
        for toast in reversed(toasts):
            toast.set_narrow(True)
            height = max(toast.heightForWidth(room.width()), toast.minimumSizeHint().height())
            place = QRect(room.left(), bottom + 1 - height, room.width(), height)
            if place.top() < room.top() or toast.minimumSizeHint().width() > place.width():
                return []
            places.append(place)
            bottom = place.top() - GAP
        return places[::-1]

    def is_covered_by(self, toasts: Sequence[Placed]) -> bool:
        """Whether one of them lies over something that it should not."""
        if self._sheet() is not None:
            return False  # they lie beside it, or below it
        taken = self._taken(toasts)
        return any(one.intersects(toast.geometry()) for toast in toasts for one in taken)

    def _taken(self, toasts: Sequence[Placed]) -> list[QRect]:
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
    toasts: Sequence[Placed], room: QRect, taken: list[QRect], *, may_leave: bool = False
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


def _size_in(room: QRect, toast: Placed) -> QRect:
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
