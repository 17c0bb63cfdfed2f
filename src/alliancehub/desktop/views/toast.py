"""A short word at the foot of the window that goes by itself, with at most one thing to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QPushButton,
    QWidget,
)

from alliancehub.desktop.announcing import announce
from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import WrappedLabel
from alliancehub.desktop.layouts import set_margins
from alliancehub.desktop.texts import pair, tr
from alliancehub.desktop.theme import scaled, set_role
from alliancehub.desktop.views.picture import Picture
from alliancehub.desktop.views.toast_place import Ground

SHOWN_MS = 7_000
MOST = 2
LOOK_MS = 250  # a page may be scrolled beneath one
ICONS = {"info": "info", "success": "check", "warning": "warning", "danger": "error"}


class Toast(QFrame):
    """One word. It waits while the pointer or the keyboard is on it.

    Signals:
        ended: it is gone.
    """

    ended = Signal()

    def __init__(
        self,
        text: str,
        action: str = "",
        do: Callable[[], None] | None = None,
        tone: str = "success",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        set_role(self, "toast")
        self.setAccessibleName(text)
        self.text = text
        self.tone = tone
        self.is_lasting = True
        self.offer = ""
        self._is_narrow = False
        self._icon = Picture(ICONS[tone], 16, "on_tip")
        self._words = WrappedLabel(text)
        self.button = QPushButton(action, self)  # of its own, it would flash up as a window
        self.button.setVisible(bool(action))
        self.button.setAccessibleName(pair(action, text))
        self.button.clicked.connect(lambda: self._do(do))
        self.close_button = QPushButton(icon("close", "on_tip"), "")
        self.close_button.setAccessibleName(tr("Close: {text}", text=text))
        self.close_button.clicked.connect(self.end)
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(1, 1)
        self._lay_out()
        for part in (self.button, self.close_button):
            part.installEventFilter(self)
        self._rest = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._rest.timeout.connect(self.end)

    def end_action(self) -> None:
        """Offer nothing any more; the words stay for their time."""
        self.button.hide()
        self._lay_out()

    def set_narrow(self, is_narrow: bool) -> None:
        """Have what can be done below the words, where there is little room, or beside them."""
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            self._lay_out()

    def _lay_out(self) -> None:
        is_below = self._is_narrow and not self.button.isHidden()
        margins = (8, 8, 4, 4) if self._is_narrow else (14, 8, 8, 8)
        set_margins(self._grid, *margins)
        self._grid.setHorizontalSpacing(6 if self._is_narrow else 10)
        self._grid.setVerticalSpacing(2)
        grid, top, begin = self._grid, Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignLeading
        grid.addWidget(self._icon, 0, 0, top if is_below else Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self._words, 0, 1, 1, 3 if is_below else 1)
        set_role(self.button, "flush", is_below)  # in line with the words above
        if is_below:
            grid.addWidget(self.button, 1, 1, begin)
        else:
            grid.addWidget(self.button, 0, 2)
        grid.addWidget(self.close_button, int(is_below), 3)
        # A label that wraps asks for too little; a short text stays on one line, a long one wraps.
        wanted = self._words.fontMetrics().horizontalAdvance(self.text) + 8
        grid.setColumnMinimumWidth(1, 0 if self._is_narrow else min(wanted, scaled(380)))
        grid.activate()

    def end(self) -> None:
        """Take it away."""
        self._rest.stop()
        self.hide()
        self.ended.emit()

    def _do(self, do: Callable[[], None] | None) -> None:
        self.end()
        if do is not None:
            do()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._rest.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._rest.stop()  # one that has to wait for its turn has its time then

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._rest.stop()
        elif event.type() == QEvent.Type.FocusOut and not self.underMouse():
            self._rest.start()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._rest.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if not self.button.hasFocus() and not self.close_button.hasFocus():
            self._rest.start()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)


class ToastArea(QObject):
    """Shows toasts over a window, the newest lowest; at most two, the oldest goes first.

    They lie where the sidebar shows nothing. Where that is out of sight or full, they lie at the
    foot, beside a sheet, and above what one types into or presses. Where there is no such place,
    what is in sight makes room at the foot of the window, for one at a time.

    Signals:
        room_wanted(int): so many pixels are to be left free at the foot.
    """

    room_wanted = Signal(int)

    def __init__(
        self,
        window: QWidget,
        sheet: Callable[[], QWidget | None] = lambda: None,
        over: Callable[[], QWidget | None] = lambda: None,
        free: Callable[[], QRect] = QRect,
    ) -> None:
        """Make it.

        Args:
            window: what they lie over.
            sheet: tells the sheet in sight, beside which they lie.
            over: tells what lies over all else, such as the palette.
            free: tells where the window shows nothing, in its own pixels.
        """
        super().__init__(window)
        self._window = window
        self._ground = Ground(window, sheet, over, free)
        self.toasts: list[Toast] = []
        window.installEventFilter(self)
        # The keyboard may go where one lies, and a sheet may come beneath one.
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._place)
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._place_if_in_the_way)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def say(
        self,
        text: str,
        action: str = "",
        do: Callable[[], None] | None = None,
        *,
        tone: str = "success",
        is_lasting: bool = True,
        offer: str = "",
    ) -> Toast:
        """Show a word; return its toast.

        Args:
            text: the word.
            action, do: what can be done about it.
            tone: one of ``ICONS``.
            is_lasting: whether ``end_actions`` leaves that alone.
            offer: name of what can be done, for ``end_offer``.
        """
        toast = Toast(text, action, do, tone, self._window)
        toast.is_lasting = is_lasting
        toast.offer = offer
        self.toasts.append(toast)
        toast.ended.connect(lambda: self._on_ended(toast))
        again = [one for one in self.toasts[:-1] if (one.text, one.offer) == (text, offer)]
        for old in {*self.toasts[:-MOST], *(again if not action else ())}:
            old.end()  # what is said once more is not stacked
        self._place()
        toast.raise_()
        announce(toast, text, is_urgent=tone == "danger")
        return toast

    def end_actions(self) -> None:
        """Take away what can no longer be done: the words stay for their time."""
        for toast in self.toasts:
            if not toast.is_lasting:
                toast.end_action()
        if self.toasts:
            self._place()

    def end_offer(self, offer: str) -> None:
        """Take away what offers something that was done meanwhile in another way."""
        for toast in list(self.toasts):
            if offer and toast.offer == offer:
                toast.end()

    def _on_ended(self, toast: Toast) -> None:
        if toast in self.toasts:
            self.toasts.remove(toast)
            toast.deleteLater()
            self._place()

    def _on_focus_changed(self) -> None:
        if self.toasts:
            self._again.start()

    def raise_all(self) -> None:
        """Lay them over what has come meanwhile."""
        for toast in self.toasts:
            toast.raise_()
        self._again.start()

    def _place(self) -> None:
        if self.toasts and not self._look.isActive():
            self._look.start()
        elif not self.toasts:
            self._look.stop()
        places, room = self._ground.places_for(self.toasts)
        self.room_wanted.emit(room)
        waiting = len(self.toasts) - len(places)
        for toast in self.toasts[:waiting]:
            toast.hide()
        for toast, place in zip(self.toasts[waiting:], places, strict=True):
            toast.setGeometry(place)
            toast.show()

    def _place_if_in_the_way(self) -> None:
        if self._ground.is_covered_by([one for one in self.toasts if one.isVisible()]):
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.toasts:
            self._place()
        return super().eventFilter(watched, event)
