"""Hands and eyes on real windows: click, type, wait, look. They do only what a member can do."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QWidget

from alliancehub.desktop.app import Parts, start
from alliancehub.desktop.bridge import Bridge
from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.form_sheet import FormSheet
from alliancehub.desktop.dialogs.sheet import Sheet
from alliancehub.desktop.fields.field import Field
from alliancehub.desktop.fields.rows_field import RowsField
from alliancehub.desktop.screens.detail_pane import DetailPane
from alliancehub.desktop.screens.kind_list import KindList
from alliancehub.desktop.screens.list_screen import ListScreen
from alliancehub.desktop.window import MainWindow
from alliancehub.desktop.window_memory import WindowMemory
from alliancehub.engine.paths import profile_paths

S = TypeVar("S", bound=Sheet)
PATIENCE_S = 45.0
SIZE = (1366, 768)


class Stuck(Exception):
    """What should have come into sight did not."""


class Interruption(Protocol):
    """What may end the hands' work from outside.

    Attributes:
        waits_for_check: set while Qt runs, which would swallow what is raised inside it.
    """

    waits_for_check: bool

    def check(self) -> None:
        """Raise if it is over."""
        ...


class Hands:
    """One member's window, and what they do with it.

    Args:
        profile: whose; its engine runs already.
        pictures: the folder for what is seen.
        first: the parts of the first window of this process, whose looks the others share.
        ending: says when to give up.
    """

    def __init__(
        self, profile: str, pictures: Path, first: Parts | None, ending: Interruption
    ) -> None:
        self._pictures = pictures
        self._ending = ending
        self.profile = profile
        self.parts = _parts(profile, first)
        self.window: MainWindow = self.parts.window
        self.window.resize(*SIZE)
        self.window.show()
        self.parts.bridge.open()
        self.until(lambda: self.parts.desk.known.is_whole, "the engine's answer")

    def close(self) -> None:
        """Close the window as a member does."""
        self.parts.end()
        self.parts.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    # -- eyes

    def until(self, is_so: Callable[[], Any], what: str, within_s: float = PATIENCE_S) -> None:
        """Let the window live until something is so; raises Stuck with a picture if it never is."""
        ends_at = time.monotonic() + within_s
        while not is_so():
            if time.monotonic() > ends_at:
                self.picture("stuck")
                raise Stuck(f"{self.profile} waits for {what}; see stuck.png")
            self.rest(0.01)

    def rest(self, seconds: float = 0.25) -> None:
        """Let the window live for a moment."""
        ends_at = time.monotonic() + seconds
        while True:
            self._ending.check()
            self.parts.app.processEvents()
            self.parts.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            if time.monotonic() >= ends_at:
                return
            time.sleep(0.004)

    def picture(self, name: str) -> None:
        """Keep what is seen as a PNG."""
        self.rest()
        self._pictures.mkdir(parents=True, exist_ok=True)
        self.window.grab().save(str(self._pictures / f"{name}.png"))

    @property
    def state(self) -> str:
        """How sync stands, as the status chip has it."""
        return self.parts.desk.status.state

    @property
    def waiting(self) -> int:
        """How many changes wait."""
        return self.parts.desk.status.waiting

    # -- hands

    def click(self, widget: QWidget) -> None:
        """Press a widget that is in sight and enabled."""
        self.until(lambda: widget.isVisible() and widget.isEnabled(), f"{widget.objectName()!r}")
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.rest(0.02)

    def write(self, widget: QWidget, text: str) -> None:
        """Put the keyboard on a widget, replace what stands there, and type."""
        self.window.activateWindow()
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(widget, text)
        self.rest(0.02)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
        """Press a key in the window."""
        widget = QApplication.focusWidget() or self.window
        QTest.keyClick(widget, key, held or Qt.KeyboardModifier.NoModifier)
        self.rest(0.02)

    def enter(self) -> None:
        """Press Return where the keyboard is."""
        self.press(Qt.Key.Key_Return)

    def tick(self, field: Field) -> None:
        """Put the keyboard on a box, and press Space."""
        field.controls()[0].setFocus()
        self.press(Qt.Key.Key_Space)

    def choose(self, rows: KindList, count: int) -> None:
        """Choose the first rows of a list, and wait until what can be done with them is offered."""
        self.until(lambda: rows.model.rowCount() >= count, "the rows")
        rows.table.choose_row(0)
        for _ in range(count - 1):
            QTest.keyClick(rows.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        self.until(lambda: "edit" in rows.work.offered, "what can be done with them")

    def run(self, action: str) -> None:
        """Give one of the window's actions, as its menu entry and its keys do."""
        self.until(lambda: self.window.book.run(action), f"the action {action}")
        self.rest(0.02)

    # -- places

    def go(self, place: str) -> ListScreen:
        """Go to a place by its button in the sidebar; return its screen."""
        self.click(self.window.sidebar.buttons[place])
        self.until(lambda: self.window.places.place == place, f"the place {place}")
        screen = self.window.current
        if not isinstance(screen, ListScreen):
            raise Stuck(f"{place} is no list")
        return screen

    def list(self, place: str, kind: str) -> KindList:
        """Go to the list of a kind."""
        screen = self.go(place)
        screen.show_tab(kind)
        self.until(lambda: screen.kind_list is not None, f"the list of {kind}")
        found = screen.kind_list
        if found is None:
            raise Stuck(f"{kind} is not listed at {place}")
        return found

    def find(self, place: str, kind: str, words: str, title: str) -> DetailPane:
        """Find a row by words, choose it, and return the pane that shows it."""
        rows = self.list(place, kind)
        self.write(rows.search, words)

        def at() -> int:
            for row in range(min(rows.model.rowCount(), 50)):
                shown = str(rows.model.index(row, 0).data() or "")
                if title in shown:
                    return row
            return -1

        self.until(lambda: at() >= 0, f"{title!r} in the list of {kind}")
        rows.table.choose_row(at())
        return self.pane(title)

    def narrow(self, rows: KindList, value: str) -> None:
        """Choose a value of a facet, with the filters in sight."""
        if rows.facets is None or not rows.facets.isVisible():
            self.click(rows.filter_button)
        facets = rows.facets
        if facets is None:
            raise Stuck(f"{rows.kind.plural} have no filters")

        def box() -> QCheckBox | None:
            boxes = facets.findChildren(QCheckBox)
            return next((one for one in boxes if one.toolTip() == value), None)

        self.until(lambda: box() is not None, f"the filter {value}")
        if (found := box()) is not None:
            facets.ensureWidgetVisible(found)
            self.rest(0.05)
            found.click()

    def pane(self, title: str = "") -> DetailPane:
        """Return the pane in sight, once it shows a row of that title."""
        screen = self.window.current

        def shows() -> bool:
            pane = screen.pane if isinstance(screen, ListScreen) else None
            return pane is not None and pane.detail is not None and title in pane.detail.hit.title

        self.until(shows, f"the details of {title!r}")
        found = screen.pane if isinstance(screen, ListScreen) else None
        if found is None:
            raise Stuck("there is no pane")
        return found

    # -- forms

    def sheet(self, kind: type[S]) -> S:
        """Return the sheet in sight, once it is of this kind."""
        over = self.window.over
        self.until(lambda: isinstance(over.sheet, kind), f"a {kind.__name__}")
        found = over.sheet
        if not isinstance(found, kind):
            raise Stuck(f"there is no {kind.__name__}")
        return found

    def form(self, open_it: Callable[[], object]) -> FormSheet:
        """Open a form and return it."""
        open_it()
        found = self.sheet(FormSheet)
        self.rest()
        return found

    def command(self, pane: DetailPane, name: str) -> FormSheet:
        """Press one of the actions of a row that asks something."""
        self.until(
            lambda: pane.detail is not None and name in pane.detail.offered, f"{name} to be offered"
        )
        return self.form(lambda: pane.act(name))

    def fill(self, sheet: FormSheet, **values: str) -> None:
        """Fill in fields as a member does: type, or choose."""
        for name, text in values.items():
            field = sheet.form.fields[name]
            if isinstance(field, RowsField):
                _fill_line(self, field, text)
            else:
                self.fill_field(field, text)

    def save(self, sheet: FormSheet) -> None:
        """Save a form, and wait until it is taken."""
        self.click(sheet.save_button)
        self.until(lambda: self.window.over.sheet is not sheet, "the form to be taken")

    def fill_field(self, field: Field, text: str) -> None:
        """Fill in one field as a member does."""
        if field.spec.type == "ref":
            _look_up(self, field, text)
        elif field.spec.type == "choice":
            _choose(field, text)
        else:
            self.write(field.controls()[0], text)


def _fill_line(hands: Hands, field: RowsField, text: str) -> None:
    """Fill in the last line of a grid, its cells parted by ``|``; the first one is made."""
    if not field.lines:
        hands.click(field.add_button)
    for cell, part in zip(field.lines[-1].values(), text.split("|"), strict=False):
        if part.strip():
            hands.fill_field(cell, part.strip())


def _look_up(hands: Hands, field: Field, text: str) -> None:
    line = field.controls()[0]
    hands.write(line, text)
    hands.until(lambda: QApplication.activePopupWidget() is not None, f"choices for {text!r}")
    popup = QApplication.activePopupWidget() or line
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    hands.until(lambda: bool(field.value()), f"{text!r} to be chosen")
    # A list that closes gives the keyboard back to its line, even from where it has gone meanwhile.
    hands.until(lambda: QApplication.activePopupWidget() is None, "the choices to close")
    hands.rest(0.05)
    if isinstance(line, QLineEdit):
        line.deselect()


def _parts(profile: str, first: Parts | None) -> Parts:
    """Make the parts of a window; further ones share application and looks with the first."""
    paths = profile_paths(profile)
    if first is None:
        return start(paths, None)
    memory = WindowMemory(paths.data)
    bridge = Bridge(str(paths.socket))
    desk = Desk(bridge)
    window = MainWindow(desk, memory, first.theme)
    return Parts(first.app, first.theme, memory, bridge, desk, window)


def _choose(field: Field, value: str) -> None:
    box = field.controls()[0]
    if not isinstance(box, QComboBox):
        raise Stuck(f"{field.spec.name} is no choice")
    wanted = box.findData(value)
    box.setFocus()
    for _ in range(box.count()):
        if box.currentIndex() == wanted:
            return
        down = box.currentIndex() < wanted
        QTest.keyClick(box, Qt.Key.Key_Down if down else Qt.Key.Key_Up)
    raise Stuck(f"{value!r} is no choice of {field.spec.label}")
