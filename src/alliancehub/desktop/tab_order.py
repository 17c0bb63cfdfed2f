"""Where Tab goes: in the order of reading, which is the order of the layouts.

Qt's own order is that in which widgets were made; what is added later would come last wherever it
stands. The layouts know better, and they know the other direction of reading as well.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QButtonGroup,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTextEdit,
    QWidget,
)

AROUND = 24  # what is seen of the neighbours, in pixels
_WHOLE = (QAbstractItemView, QLineEdit, QPlainTextEdit, QTextEdit)


def move_focus(root: QWidget, *, is_next: bool) -> bool:
    """Give the keyboard to the next stop under a widget, or to the one before, round and round.

    Returns whether there is one.
    """
    reason = Qt.FocusReason.TabFocusReason if is_next else Qt.FocusReason.BacktabFocusReason
    widgets = list(in_reading_order(root))
    here = QApplication.focusWidget()
    while here is not None and here not in widgets:
        here = here.parentWidget()
    at = widgets.index(here) if here is not None else -1 if is_next else 0
    around = widgets[at + 1 :] + widgets[: max(at, 0)]
    if not is_next:
        around = (widgets[at + 1 :] + widgets[:at])[::-1]
    for widget in around:
        if is_stop(widget):
            widget.setFocus(reason)
            show_whole(widget)
            return True
    return False


def in_reading_order(root: QWidget) -> Iterator[QWidget]:
    """Yield a widget and all in sight within it."""
    yield root
    if isinstance(root, _WHOLE):
        return
    for part in _parts(root):
        if part.isVisible() and not part.isWindow():
            yield from in_reading_order(part)


def is_stop(widget: QWidget) -> bool:
    """Whether Tab comes by: of buttons that exclude each other, only by the one that is chosen."""
    if not widget.isEnabled() or widget.focusProxy() is not None:
        return False
    if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return False
    return not isinstance(widget, QAbstractButton) or _is_chosen(widget)


def show_whole(widget: QWidget) -> None:
    """Scroll to a widget, in all that scrolls around it."""
    around = widget.parentWidget()
    while around is not None and not around.isWindow():
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget, AROUND, AROUND)
        around = around.parentWidget()


def _parts(widget: QWidget) -> list[QWidget]:
    if isinstance(widget, QStackedWidget):
        current = widget.currentWidget()
        return [] if current is None else [current]
    if isinstance(widget, QSplitter):
        pairs = ((widget.handle(at), widget.widget(at)) for at in range(widget.count()))
        return [one for pair in pairs for one in pair if one is not None]
    if isinstance(widget, QScrollArea):
        page = widget.widget()
        return [] if page is None else [page]
    # Not children(): for those that are no widgets PySide would make types that nobody uses.
    direct = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    layout = widget.layout()
    laid = [] if layout is None else list(_laid(layout, direct))
    known = set(map(id, laid))
    rest = [one for one in direct if id(one) not in known]
    is_mirrored = widget.isRightToLeft()
    rest.sort(key=lambda one: (one.y(), -one.geometry().right() if is_mirrored else one.x()))
    return laid + rest


def _laid(layout: QLayout, widgets: list[QWidget]) -> Iterator[QWidget]:
    """Yield those of these widgets that are in a layout, in its order.

    Its items are not asked for: see ``flow_layout`` on what becomes of their Python objects.
    """
    inner = layout.findChildren(QLayout, options=Qt.FindChildOption.FindDirectChildrenOnly)
    both: tuple[QWidget | QLayout, ...] = (*widgets, *inner)
    parts = [(layout.indexOf(one), one) for one in both]
    for at, part in sorted(parts, key=lambda one: one[0]):
        if isinstance(part, QLayout):
            yield from _laid(part, widgets)
        elif at >= 0:
            yield part


def _is_chosen(button: QAbstractButton) -> bool:
    """Whether a button is the one of its group that Tab comes by."""
    group: QButtonGroup | None = button.group()  # the stubs know no None
    if group is not None:
        chosen = group.checkedButton() if group.exclusive() else None
        return chosen is None or chosen is button or not chosen.isVisible()
    if not button.autoExclusive() or button.isChecked():
        return True
    parent = button.parentWidget()
    others = (
        []
        if parent is None
        else parent.findChildren(QAbstractButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
    )
    return not any(one.autoExclusive() and one.isChecked() for one in others)
