"""A real window over a real engine and a real hub, for pictures and for tests of the desktop."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

from PySide6.QtCore import QElapsedTimer, QEvent, Qt, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget

from alliancehub.desktop import bridge
from alliancehub.desktop.app import Parts, start
from alliancehub.desktop.models.row_table_model import RowTableModel
from alliancehub.engine.paths import profile_paths
from tests import nursery

ROOT = Path(__file__).parents[2]
CALM_TURNS = 3
SOON_MS = 60
PATIENT_S = 60.0
# An engine that a busy machine holds up keeps what was typed last all the same.
bridge.CLOSING_MS = round(PATIENT_S * 1_000)


class Stage:
    """One member's desktop: an engine process of its own and the window in this process."""

    def __init__(
        self, profile: str, size: tuple[int, int] = (1366, 768), catalogue: str = ""
    ) -> None:
        self.catalogue = catalogue
        self.paths = profile_paths(profile)
        self.profile = profile
        self.size = size
        self.engine: subprocess.Popen[bytes] | nursery.Child | None = None

    def __enter__(self) -> Self:
        self.start_engine()
        self.parts: Parts = start(self.paths, None)
        self.window = self.parts.window
        self.desk = self.parts.desk
        self.bridge = self.parts.bridge
        self.window.resize(*self.size)
        self.window.show()
        self.bridge.open()
        self.until(lambda: self.desk.known.is_whole, "the engine to answer")
        self.until(lambda: self.desk.known.account or self.sheet, "an account, or the ways in")
        self.settle(0.05)
        return self

    def __exit__(self, *_: object) -> None:
        self.parts.end()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.stop_engine()

    def start_engine(self) -> None:
        if not self.catalogue:
            self.engine = nursery.start("engine", "--stay", "--profile", self.profile)
            return
        rest = ["tests.screens.engine_of", self.profile, self.catalogue]
        self.engine = subprocess.Popen([sys.executable, "-m", *rest], cwd=ROOT)

    def stop_engine(self, *, kill: bool = False) -> None:
        if self.engine is not None:
            self.engine.kill() if kill else self.engine.terminate()
            self.engine.wait(timeout=PATIENT_S)
            self.engine = None

    def until(
        self, is_so: Callable[[], object], what: str = "", seconds: float = PATIENT_S
    ) -> None:
        """Let Qt work until something is so."""
        ends_at = time.monotonic() + seconds
        while not is_so():
            if time.monotonic() > ends_at:
                raise AssertionError(f"waited {seconds} s in vain for {what or is_so}")
            QApplication.processEvents()
            time.sleep(0.002)

    def settle(self, seconds: float = 0.25) -> None:
        """Let Qt work until the bridge was idle for a moment."""
        idle = QElapsedTimer()
        idle.start()
        turns = 0  # on a busy machine one turn can take longer than the moment itself
        least = max(15, round(seconds * 160))
        ends_at = time.monotonic() + PATIENT_S
        while (idle.elapsed() < seconds * 1_000 or turns < least) and time.monotonic() < ends_at:
            turns += 1
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            is_over = idle.elapsed() >= seconds * 1_000 and turns >= least
            if not self.bridge.is_idle or (is_over and self._has_news()):
                idle.restart()
                turns = 0
            time.sleep(0.002)

    def _has_news(self) -> bool:
        """Whether a list is about to ask anew: amid much news it puts that off for longer."""
        return any(one._news.isActive() for one in self.window.findChildren(RowTableModel))

    def rest(self) -> None:
        """Let Qt work until nothing is asked or about to happen: no longer, unlike `settle`.

        What the engine tells by itself is not waited for.
        """
        ends_at = time.monotonic() + PATIENT_S
        turns = 0
        while turns < CALM_TURNS and time.monotonic() < ends_at:
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            turns = turns + 1 if self.bridge.is_idle else 0
            if turns == CALM_TURNS and self._is_due():
                turns = 0
            if not turns:
                time.sleep(0.002)

    def _is_due(self) -> bool:
        """Whether something was put off for a moment, such as until no key follows any more."""
        tops = (self.sheet or self.window.current, self.desk, self.bridge)
        return any(
            one.isSingleShot() and one.isActive() and one.remainingTime() <= SOON_MS
            for top in tops
            for one in top.findChildren(QTimer)
        )

    def ask(self, name: str, /, **args: Any) -> Any:
        """Call the engine and wait for the answer; a Refusal is raised."""
        got: list[Any] = []
        self.bridge.call(
            name,
            args,
            lambda one: got.append((one, None)),
            lambda refusal: got.append((None, refusal)),
        )
        self.until(lambda: got, name)
        answer, refusal = got[0]
        if refusal is not None:
            raise refusal
        return answer

    def sign_in(self, hub: str, login: str, password: str) -> None:
        """Sign in and wait until everything is here."""
        self.ask("sign_in", hub=hub, login=login, password=password)
        self.until_synced()

    def until_synced(self) -> None:
        """Wait until the first sync is over and nothing waits."""
        self.until(
            lambda: self.desk.status.state == "online" and not self.desk.status.waiting,
            "sync",
            2 * PATIENT_S,
        )
        self.settle()

    def go(self, place: str) -> Any:
        """Go to a place and return its screen."""
        self.window.go(place)
        self.settle()
        return self.window.current

    def open_first(self, place: str, kind: str, words: str = "") -> Any:
        """Open the first row of a list."""
        screen = self.go(place)
        screen.show_tab(kind)
        if words:
            screen.kind_list.search.set_words(words)
        self.settle()
        screen.kind_list.table.choose_row(0)
        self.settle()
        return screen

    @property
    def sheet(self) -> Any:
        """The sheet in sight."""
        return self.window.over.sheet

    def picture(self, path: Path, widget: QWidget | None = None) -> None:
        """Write what is in sight to a PNG, with the menus that are open over it."""
        self.settle(0.05)
        path.parent.mkdir(parents=True, exist_ok=True)
        shown = widget or self.window
        picture = shown.grab()
        painter = QPainter(picture)
        for one in QApplication.topLevelWidgets():
            if one.isVisible() and one.windowType() is Qt.WindowType.Popup:
                painter.drawPixmap(shown.mapFromGlobal(one.pos()), one.grab())
        painter.end()
        picture.save(str(path))


def home_of_its_own() -> tempfile.TemporaryDirectory[str]:
    """Return a folder that holds profiles, with the environment pointing there."""
    folder = tempfile.TemporaryDirectory(prefix="hub-")
    os.environ["ALLIANCEHUB_HOME"] = folder.name
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    return folder
