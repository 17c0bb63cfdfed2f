"""Where the member is: the screen in sight, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.later import load_bits, made
from alliancehub.desktop.screens import SCREENS, ScreenEntry
from alliancehub.desktop.screens.screen import Screen
from alliancehub.desktop.screens.waiting_screen import WaitingScreen
from alliancehub.desktop.search_terms import SAVED
from alliancehub.desktop.texts import tr
from alliancehub.desktop.window_memory import WindowMemory

HISTORY_MAX = 100
TURN_MS = 2  # between steps: of what waits no time Qt takes two before other timers have theirs
SHOWN_BY = {SAVED: "part:saved_search"}  # kinds whose rows are ways to somewhere else
Step = tuple[str, str, str]  # place, and kind and id of the row that was read there


class Navigation(QStackedWidget):
    """Shows one screen at a time; each is made when it is first gone to.

    Signals:
        place_changed(ScreenEntry): another place is in sight.
        state_changed(): what can be done with the screen in sight differs.
    """

    place_changed = Signal(object)
    state_changed = Signal()

    def __init__(self, desk: Desk, memory: WindowMemory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._memory = memory
        self._screens: dict[str, Screen] = {}
        self._history: list[Step] = []
        self._future: list[Step] = []
        self.place = ""
        self._place_before = ""  # in sight when all began anew
        desk.opened.connect(self.open_row)
        desk.gone_to.connect(self.go)

    @property
    def current(self) -> Screen:
        """The screen in sight."""
        screen = self.currentWidget()
        assert isinstance(screen, Screen)  # noqa: S101 - nothing else is put here
        return screen

    def go(self, place: str) -> None:
        """Show a place; an unknown one, or one that is not this member's, becomes the first."""
        entry = self._entry(place) or SCREENS[0]
        if entry.place != self.place:
            self._remember()
        self._show(entry)

    def _show(self, entry: ScreenEntry) -> None:
        self.place = entry.place
        self._memory.set_text("place", entry.place)
        screen = self._made(entry)
        is_first = screen.focusWidget() is None  # asked before Qt moves the keyboard by itself
        for _ in screen.prepare():
            pass
        self.setCurrentWidget(screen)
        self.place_changed.emit(entry)
        screen.shown()
        if is_first:
            screen.begin()
        self.state_changed.emit()

    def has(self, place: str) -> bool:
        """Whether there is such a place, and this member may go there."""
        return self._entry(place) is not None

    def open_row(self, kind: str, row_id: str) -> None:
        """Show a row where its kind is listed; over the screen where no place lists it."""
        spec = self._desk.known.kinds.get(kind)
        if spec is None:
            self._desk.say_problem(tr("This version of AllianceHub does not know what that is."))
            return
        if kind in SHOWN_BY:
            made(SHOWN_BY[kind], self._desk, row_id)
            return
        entry = self._entry(spec.place) if spec.place else None
        if entry is None:
            self._desk.sheet_wanted.emit(made("sheet:row", self._desk, kind, row_id))
            return
        if entry.place == self.place:
            self._remember()
        self.go(entry.place)
        self.current.open_row(kind, row_id)

    def back(self) -> None:
        """Go one step back: out of a detail, or to where the member was before."""
        if not self.current.back() and self._history:
            here = self._here()
            self._return_to(self._history.pop())
            self._future.append(here)
            self.state_changed.emit()

    @property
    def has_forward(self) -> bool:
        """Whether the member went back from somewhere."""
        return bool(self._future)

    def forward(self) -> None:
        """Go to where the member went back from."""
        if self._future:
            here = self._here()
            self._return_to(self._future.pop())
            self._history.append(here)
            self.state_changed.emit()

    def _here(self) -> Step:
        return (self.place, *self.current.row_in_sight())

    def _return_to(self, step: Step) -> None:
        place, kind, row_id = step
        self._show(self._entry(place) or SCREENS[0])
        if row_id:
            self.current.open_row(kind, row_id)

    def begin_anew(self, then: Callable[[], None]) -> None:
        """Forget all screens: another account or hub is shown from now on.

        A step in each turn of the event loop, so that the window never stands still: the new screen
        is loaded and made, then what it shows first, it takes the place of the old one, and the old
        ones go, one by one.

        Args:
            then: called once the new screen is in sight.
        """
        self._history.clear()
        self._future.clear()
        place = self._place_before = self.place or self._place_before
        self.place = ""
        left = list(self._screens.values())
        self._screens.clear()
        steps = self._anew(place, left, then)
        turn = QTimer(self, interval=TURN_MS)

        def step() -> None:
            if next(steps, None) is None:
                turn.stop()
                turn.deleteLater()

        turn.timeout.connect(step)
        turn.start()

    def _anew(self, place: str, left: list[Screen], then: Callable[[], None]) -> Iterator[str]:
        entry = self._entry(place) or SCREENS[0]
        yield from load_bits([entry.made_by])
        screen = self._made(entry)
        yield "made"
        if not self.place:  # nobody has gone anywhere meanwhile
            yield from screen.prepare()
            yield "prepared"
        if not self.place:
            self.go(place)
        then()
        for old in left:
            yield "shown"
            self.removeWidget(old)
            old.hide()
            old.deleteLater()

    def _entry(self, place: str) -> ScreenEntry | None:
        found = next((one for one in SCREENS if one.place == place), None)
        if found is not None and found.is_for_admins and not self._desk.known.is_admin:
            return None
        return found

    def _made(self, entry: ScreenEntry) -> Screen:
        if entry.place not in self._screens:
            screen = self._new(entry)
            screen.state_changed.connect(self.state_changed)
            for splitter in screen.splitters():
                self._memory.follow_splitter(splitter, f"{entry.place}/{splitter.objectName()}")
            self._screens[entry.place] = screen
            self.addWidget(screen)
        return self._screens[entry.place]

    def _new(self, entry: ScreenEntry) -> Screen:
        known = self._desk.known
        if not known.is_whole or known.account is None:
            return WaitingScreen(self._desk, entry.place, self)
        # With its parent at once: giving a whole tree another one styles all of it anew.
        screen: Screen = made(entry.made_by, self._desk, entry.place, self)
        return screen

    def _remember(self) -> None:
        if self.place:
            self._history.append(self._here())
            del self._history[:-HISTORY_MAX]
            self._future.clear()
