"""A real window process in which a member chooses another language and opens the window again.

``python -m tests.desktop.language_window HUB LOGIN PASSWORD LANGUAGE`` goes through
``app.main`` as the command line does; it prints how both windows looked as JSON.
"""

import json
import sys
import time
from collections.abc import Callable, Generator
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from alliancehub.desktop.app import main
from alliancehub.desktop.dialogs.form_sheet import CreateSheet
from alliancehub.desktop.texts import spoken, tr
from alliancehub.desktop.theme import STYLE
from alliancehub.desktop.window import MainWindow
from tests.screens.stage import Stage

PROFILE = "reopened"
STEP_S = 60
KNOWN = "is_known"
Until = Callable[[], object]


def windows() -> list[MainWindow]:
    """Return the windows that know what they show."""
    tops = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]
    return [one for one in tops if one.isVisible() and one.desk.known.is_whole]


def steps(language: str, told: list[dict[str, Any]]) -> Generator[Until, None, None]:
    """Do what the member does; each yield waits until something is so."""
    hub, login, password = sys.argv[1:4]
    yield windows
    window = windows()[0]
    window.setProperty(KNOWN, True)  # the next one may be made at the same address
    args = {"hub": hub, "login": login, "password": password}
    window.desk.bridge.call("sign_in", args)
    yield lambda: window.desk.known.me and window.desk.known.hello.creatable
    yield lambda: window.desk.status.state == "online" and window.desk.bridge.is_idle
    window.setGeometry(140, 90, 1010, 640)
    window.go("catalogue")
    window.current.show_kind("tool")
    yield lambda: window.current.listed_kind() == "tool" and window.width() == 1010
    kind = window.desk.known.kinds["tool"]
    sheet = CreateSheet(window.desk, kind)
    window.desk.sheet_wanted.emit(sheet)
    sheet.form.fields["title"].set_value("Half a tool")
    sheet.form.fields["title"].changed.emit()
    drafts: list[Any] = []
    window.look._set("language", language)
    yield lambda: offers_of(window) and window.places.place and window.current.kind_in_sight()
    told.append(look_of(window, drafts))
    offers_of(window)[0].click()
    yield lambda: [one for one in windows() if not one.property(KNOWN)]
    window = windows()[0]
    yield lambda: window.desk.known.me and window.current.kind_in_sight()

    def knows_drafts() -> bool:
        # The engine may still be keeping what the window before sent it last.
        if not drafts and window.desk.bridge.is_idle:
            window.desk.bridge.call("drafts", {}, drafts.extend)
        return bool(drafts)

    yield knows_drafts
    told.append(look_of(window, drafts))
    window.closing.quit()


def offers_of(window: MainWindow) -> list[QPushButton]:
    """Return the buttons that open the window again."""
    buttons = [one.button for one in window.toasts.toasts]
    return [one for one in buttons if one.text() == tr("Open it again now")]


def look_of(window: MainWindow, drafts: list[Any]) -> dict[str, Any]:
    """Return how a window looks."""
    place = window.geometry()
    return {
        "geometry": [place.x(), place.y(), place.width(), place.height()],
        "place": window.places.place,
        "tab": window.current.tab_in_sight(),
        "language": spoken(),
        "title": window.windowTitle(),
        "is_mirrored": window.isRightToLeft(),
        "sidebar_at": window.sidebar.x(),
        "drafts": [one.values["title"] for one in drafts],
    }


def walk() -> None:
    """Run the window process, and in it the steps."""
    app = QApplication([*sys.argv[:1], *STYLE])
    told: list[dict[str, Any]] = []
    way = steps(sys.argv[4], told)
    waited: list[Until] = [next(way)]
    timer = QTimer(app, interval=20)
    since = [time.monotonic()]

    def go_on() -> None:
        if waited[0]():
            waited[0], since[0] = next(way, lambda: False), time.monotonic()
        elif time.monotonic() - since[0] > STEP_S:
            line = waited[0].__code__.co_firstlineno
            print(f"waited in vain at line {line}", file=sys.stderr)
            timer.stop()
            QApplication.exit(1)

    timer.timeout.connect(go_on)
    timer.start()
    stage = Stage(PROFILE)
    stage.start_engine()
    while not stage.paths.socket.exists():  # else the window starts an engine of its own
        time.sleep(0.02)
    try:
        code = main(["--profile", PROFILE])
    finally:
        timer.stop()
        stage.stop_engine()
    print(json.dumps({"code": code, "told": told}))


if __name__ == "__main__":
    walk()
