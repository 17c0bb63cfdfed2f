"""Where a window was and what it showed, kept as it changes: kill -9 loses but a moment."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from shiboken6 import isValid

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.navigation import Navigation
from alliancehub.desktop.window_memory import WindowMemory

if TYPE_CHECKING:
    from alliancehub.desktop.window import MainWindow

KEEP_MS = 400
TITLE_BAR = 32  # pixels above a window that its own frame may need
SEEN_LEAST = 0.25  # of a window, below which its screen counts as gone
PLACE, MAXIMISED = "window/place", "window/is_maximised"
MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.WindowStateChange})


class WindowState(QObject):
    """Restores a window, and keeps where it is and what it shows."""

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        places: Navigation,
        memory: WindowMemory,
        first_size: tuple[int, int],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._places = places
        self._memory = memory
        self._least = window.minimumSize()
        self._screen: QScreen | None = None  # which the window is on, once it is shown
        self._fit_least(QGuiApplication.primaryScreen().availableGeometry())
        self._sight_name = ""  # whose sight it is that is shown; empty until it is restored
        self._restore_place(first_size)
        self._keep = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._keep.timeout.connect(self.keep)
        window.installEventFilter(self)
        places.state_changed.connect(self._keep.start)

    def _restore_place(self, first_size: tuple[int, int]) -> None:
        screens = [one.availableGeometry() for one in QGuiApplication.screens()]
        primary = QGuiApplication.primaryScreen().availableGeometry()
        wanted = rectangle(self._memory.text(PLACE))
        if wanted is None:
            room = primary.size()
            height = min(first_size[1], room.height() - TITLE_BAR)
            self._window.resize(min(first_size[0], room.width()), height)
        else:
            self._window.setGeometry(clamped(wanted, screens, primary))
        if self._memory.text(MAXIMISED) == "yes":
            # Not shown yet: it is shown so once it is.
            self._window.setWindowState(self._window.windowState() | Qt.WindowState.WindowMaximized)

    def _fit_least(self, room: QRect) -> None:
        """Let the window be as small as its screen: else its lowest buttons are out of reach."""
        self._window.setMinimumSize(least_in(room, self._least))

    def _follow_screen(self, screen: QScreen | None) -> None:
        if screen is self._screen:
            return
        if self._screen is not None and isValid(self._screen):
            self._screen.availableGeometryChanged.disconnect(self._fit_least)
        self._screen = screen
        if screen is not None:
            screen.availableGeometryChanged.connect(self._fit_least)
            self._fit_least(screen.availableGeometry())

    def _on_shown(self) -> None:
        if self._screen is None and (handle := self._window.windowHandle()) is not None:
            handle.screenChanged.connect(self._follow_screen)
            self._follow_screen(handle.screen())

    def restore_sight(self) -> None:
        """Show the list and the row that this account looked at last."""
        account = self._desk.known.account
        if not self._places.place or account is None:
            return  # all begins anew once more, or nobody looks
        self._sight_name = f"sight/{account.key}"
        place, _, rest = self._memory.text(self._sight_name).partition(" ")
        tab, _, row = rest.partition(" ")
        kind, _, row_id = row.partition("/")
        if place != self._places.place:
            return
        if tab:
            self._places.current.show_kind(tab)
        if row_id:
            self._places.current.open_row(kind, row_id)

    def hold(self) -> None:
        """Keep what is in sight, and nothing more until that of the account in use is restored.

        All begins anew also where only the rights differ, as after a sign-in: a tab that was chosen
        a moment ago has to be there again.
        """
        if self._keep.isActive():
            self.keep()
        self._sight_name = ""

    def keep(self) -> None:
        """Note how it is now."""
        self._keep.stop()
        window = self._window
        if window.isVisible() and not window.isMinimized():
            place = window.normalGeometry()
            if place.isValid():
                parts = (place.x(), place.y(), place.width(), place.height())
                self._set(PLACE, " ".join(map(str, parts)))
            self._set(MAXIMISED, "yes" if window.isMaximized() else "no")
        if self._sight_name and self._places.place:
            screen = self._places.current
            kind, row_id = screen.row_in_sight()
            sight = f"{self._places.place} {screen.tab_in_sight()} {kind}/{row_id}"
            self._set(self._sight_name, sight)

    def _set(self, name: str, value: str) -> None:
        if self._memory.text(name) != value:
            self._memory.set_text(name, value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in MOVES:
            self._keep.start()
            if event.type() == QEvent.Type.Resize:
                self._window.look.fit_width(self._window.width())
        elif event.type() == QEvent.Type.Show:
            self._on_shown()
        return False


def rectangle(text: str) -> QRect | None:
    """Return the rectangle in a remembered text; None where there is none."""
    parts = text.split()
    if len(parts) != 4 or not all(one.lstrip("-").isdecimal() for one in parts):
        return None
    numbers = [int(one) for one in parts]
    if not all(-100_000 < one < 100_000 for one in numbers) or min(numbers[2:]) <= 0:
        return None
    return QRect(*numbers)


def clamped(wanted: QRect, screens: Sequence[QRect], primary: QRect) -> QRect:
    """Return where a window is to be: as wanted, but inside a screen that exists.

    Args:
        wanted: where it was.
        screens: what of each screen windows may use.
        primary: the same of the first screen, for a window whose own is gone.
    """
    room = max(screens, key=lambda one: _area(one.intersected(wanted)), default=primary)
    if _area(room.intersected(wanted)) < SEEN_LEAST * _area(wanted):
        room = primary
    top = min(TITLE_BAR, room.height() // 4)
    width = min(wanted.width(), room.width())
    height = min(wanted.height(), room.height() - top)
    x = min(max(wanted.x(), room.left()), room.right() + 1 - width)
    y = min(max(wanted.y(), room.top() + top), room.bottom() + 1 - height)
    return QRect(x, y, width, height)


def least_in(room: QRect, wanted: QSize) -> QSize:
    """Return how small a window may be made: as wanted, or what a smaller screen has room for.

    At 200 %, a screen of 1366 by 768 is one of 683 by 384.
    """
    top = min(TITLE_BAR, room.height() // 4)
    return wanted.boundedTo(QSize(room.width(), room.height() - top))


def _area(rect: QRect) -> int:
    return rect.width() * rect.height() if rect.isValid() else 0
