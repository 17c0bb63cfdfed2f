"""What members find who work by keyboard or by screen reader, wherever the window can go."""

import shutil

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QScrollArea, QWidget

from alliancehub.demo.seed import PASSWORD, seed
from alliancehub.desktop.languages import SOURCE, speak
from alliancehub.desktop.later import LATER, loaded
from alliancehub.desktop.palette import SHAPE
from alliancehub.desktop.tab_order import is_stop, show_whole
from alliancehub.desktop.texts import tr
from alliancehub.server.settings import Settings
from tests.hub import Hub
from tests.screens.everywhere import everywhere, places, sheets
from tests.screens.reach import mark_of, out_of_order, path_of, round_of
from tests.screens.stage import Stage

ROLES = QAccessible.Role
TELLS_NOTHING = {ROLES.NoRole, ROLES.Client, ROLES.Window, ROLES.Whitespace}

MOST_LOOKS = 4
WAYS_OUT = ("Close", "Cancel", "Done", "Discard", "Keep it", "Not now", "Back")


class Walk:
    """What was found on the way, by what it concerns; each thing once."""

    def __init__(self, stage, *, is_mirrored):
        self.stage = stage
        self.is_mirrored = is_mirrored
        self.found = {}
        self.sheets = set()
        self._marked = set()

    def note(self, concern, what, where=""):
        self.found.setdefault(concern, {}).setdefault(what, where)

    def of(self, concern):
        return [f"{where}: {what}" for what, where in self.found.get(concern, {}).items()]

    def look_at(self, sight):
        if isinstance(sight.root, QMenu):
            self.look_at_menu(sight)
            return
        self.sheets.add(type(self.stage.sheet).__name__)
        for toast in self.stage.window.toasts.toasts:  # it may lie over what is looked at
            toast.hide()
        self.stage.window.activateWindow()
        QApplication.processEvents()
        window = self.stage.window
        widgets = [sight.root, *sight.root.findChildren(QWidget)]
        widgets = [one for one in widgets if one.isVisible() and one.window() is window]
        stops = [one for one in widgets if is_stop(one)]
        for widget in widgets:
            self.listen_to(widget, sight)
        self.look_for_the_way_out(sight)
        self.press_tab(sight, stops)
        self.look_for_marks(sight, stops)

    def look_for_the_way_out(self, sight):
        sheet = self.stage.sheet
        if sheet is None:
            return
        foot = {one.text() for one in sheet.buttons()[1:] if one.isVisible() and one.isEnabled()}
        if not foot & {tr(one) for one in WAYS_OUT}:
            self.note("ways_out", type(sheet).__name__, sight.name)

    def look_at_menu(self, sight):
        for action in sight.root.actions():
            if not action.isSeparator() and not action.text():
                self.note("names", f"an action of {sight.name}")

    def listen_to(self, widget, sight):
        heard: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(widget)
        if heard is None:
            return
        is_pressed = isinstance(widget, QAbstractButton) and widget.isEnabled()
        if not is_stop(widget) and not is_pressed:
            return
        if not heard.text(QAccessible.Text.Name).strip():
            self.note("names", path_of(widget), sight.name)
        # One that only scrolls is what it is called.
        if heard.role() in TELLS_NOTHING and not isinstance(widget, QScrollArea):
            self.note("roles", f"{path_of(widget)} is a {heard.role().name}", sight.name)
        if isinstance(widget, QAbstractButton) and widget.isCheckable():
            state = heard.state()
            if not state.checkable or bool(state.checked) != widget.isChecked():
                self.note("states", path_of(widget), sight.name)

    def press_tab(self, sight, stops):
        if not stops:
            return
        is_first = " " not in sight.name or sight.root is not self.stage.window
        for backwards in (False, True) if is_first else (False,):
            passed, wrong = round_of(stops[0], backwards=backwards)
            if wrong:
                self.note("traps", wrong, sight.name)
            self.look_at_round(sight, stops, passed)
            if not backwards:
                for step in out_of_order(passed, is_mirrored=self.is_mirrored):
                    self.note("order", step, sight.name)

    def look_for_marks(self, sight, stops):
        before = QApplication.focusWidget()
        for one in stops:
            self.look_for_mark(one, sight)
        if before is not None:
            before.setFocus()

    def look_at_round(self, sight, stops, passed):
        reached = {id(one.widget) for one in passed}
        for one in stops:
            if id(one) not in reached:
                self.note("missed", path_of(one), sight.name)
        for one in passed:
            if not one.is_seen:
                self.note("unseen", path_of(one.widget), sight.name)
            if one.widget is not sight.root and not sight.root.isAncestorOf(one.widget):
                self.note("leaves", path_of(one.widget), sight.name)

    def look_for_mark(self, widget, sight):
        state = widget.property("invalid"), getattr(widget, "isChecked", bool)()
        sort = type(widget), type(widget.parentWidget()), widget.property("role"), state
        if sort in self._marked:
            return
        self._marked.add(sort)
        widget.setFocus()
        show_whole(widget)
        mark, tries = mark_of(widget), 0
        while mark < SHAPE and (tries := tries + 1) < MOST_LOOKS:
            self.stage.settle(0.2)  # its rows may have come, or been painted, only now
            widget.setFocus()
            show_whole(widget)
            mark = mark_of(widget)
        if mark < SHAPE:
            self.note("marks", f"{mark:.2f}:1 {path_of(widget)}", sight.name)


@pytest.fixture(scope="module")
def seeded(tmp_path_factory):
    folder = tmp_path_factory.mktemp("seeded")
    seed(Settings(folder))
    yield folder
    shutil.rmtree(folder)


def walked(seeded, tmp_path_factory, mode, language, way):
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    folder = tmp_path_factory.mktemp("hub")
    shutil.copytree(seeded, folder, dirs_exist_ok=True)
    home = tmp_path_factory.mktemp("h")
    with pytest.MonkeyPatch.context() as patch, Hub(data=folder) as hub:
        patch.setenv("ALLIANCEHUB_HOME", str(home))
        with Stage(mode) as stage:
            stage.window.look.set_mode(mode)
            speak(app, language)
            is_mirrored = app.isRightToLeft()
            walk = Walk(stage, is_mirrored=is_mirrored)
            stage.sign_in(hub.url, "mara", PASSWORD)
            stage.until(lambda: stage.desk.known.is_admin, "the administrator's rights")
            try:
                for step in way:
                    for sight in step(stage):
                        walk.look_at(sight)
            finally:
                speak(app, SOURCE)
    return walk


@pytest.fixture(scope="module")
def walk(qapp, seeded, tmp_path_factory):
    return walked(seeded, tmp_path_factory, "light", SOURCE, [everywhere])


# The look has nothing to do with the direction: so these two walks come by both of each.
@pytest.fixture(scope="module")
def mirrored(qapp, seeded, tmp_path_factory):
    return walked(seeded, tmp_path_factory, "dark", "ar", [places, sheets])


CONCERNS = {
    "names": "what takes the keyboard or is pressed has a name",
    "roles": "and says what it is",
    "states": "and whether it is on",
    "missed": "Tab comes by all that can have the keyboard",
    "traps": "and comes round",
    "leaves": "and stays in the sheet",
    "order": "in the direction of reading",
    "unseen": "and what has the keyboard is in sight",
    "ways_out": "and can be left by a button at its foot",
    "marks": "and looks different from what has it not, by 3:1",
}


@pytest.mark.parametrize("concern", CONCERNS)
def test_everywhere(walk, concern):
    assert walk.of(concern) == [], CONCERNS[concern]


@pytest.mark.parametrize("concern", CONCERNS)
def test_everywhere_from_right_to_left_and_in_the_dark(mirrored, concern):
    assert mirrored.of(concern) == [], CONCERNS[concern]


def test_the_walk_comes_by_every_sheet(walk):
    wanted = {loaded(name).__name__ for name in LATER if name.startswith("sheet:")}

    assert wanted - walk.sheets == set()
