"""The window process: in which order it starts, and in which it ends."""

from __future__ import annotations

import gc
import os
import signal
import sys
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from alliancehub.desktop.bridge import Bridge, engine_starter
from alliancehub.desktop.desk import LINK, Desk
from alliancehub.desktop.icons import app_icon
from alliancehub.desktop.texts import tr
from alliancehub.desktop.theme import MODES, Theme
from alliancehub.desktop.window import MainWindow
from alliancehub.desktop.window_memory import WindowMemory
from alliancehub.engine.paths import ProfilePaths, profile_paths

LOG_MAX = 1_000_000  # bytes of window.log, after which it begins anew
USAGE = "usage: alliancehub [--profile NAME] [alliancehub://KIND/ID]"


@dataclass(frozen=True)
class Asked:
    """What the command line asked for."""

    profile: str = ""
    link: str = ""


@dataclass
class Parts:
    """What makes up a running window, in the order in which it is made."""

    app: QApplication
    theme: Theme
    memory: WindowMemory
    bridge: Bridge
    desk: Desk
    window: MainWindow

    def end(self) -> None:
        """End it: what was typed is kept, then the engine is hung up on, then Qt goes."""
        self.window.close()
        self.bridge.close()
        self.window.deleteLater()
        self.desk.deleteLater()
        self.bridge.deleteLater()
        self.app.processEvents()


def main(argv: Sequence[str] = ()) -> int:
    """Open the window and return the exit code once it is closed."""
    try:
        asked = read_args(argv)
    except ValueError as error:
        sys.stderr.write(f"{error}\n{USAGE}\n")
        return 2
    paths = profile_paths(asked.profile)
    parts = start(paths, engine_starter(asked.profile))
    sys.excepthook = _log_and_tell(paths.data / "window.log", parts.desk)
    end_quietly = _on_interrupt(parts.window.close)
    # What is loaded stays, and need not be gone through by each full collection of garbage, which
    # would take longer than a member should wait for a key.
    parts.window.all_loaded.connect(gc.freeze)
    parts.window.show()
    # The first paint comes before the first word with the engine.
    QTimer.singleShot(0, parts.bridge.open)
    if asked.link:
        parts.bridge.connected.connect(
            lambda: QTimer.singleShot(0, lambda: parts.desk.open_link(asked.link))
        )
    code = parts.app.exec()
    parts.end()
    end_quietly()
    sys.excepthook = sys.__excepthook__
    return code


def start(paths: ProfilePaths, start_engine: Callable[[], bool] | None) -> Parts:
    """Make everything, without showing or connecting it."""
    running = QCoreApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("alliancehub")
    app.setApplicationDisplayName("AllianceHub")
    app.setDesktopFileName("alliancehub")
    app.setWindowIcon(app_icon())
    memory = WindowMemory(paths.data)
    theme = Theme(app)
    mode = memory.text("theme", "system")
    theme.apply(mode if mode in MODES else "system", _number(memory.text("text_factor"), 1.0))
    bridge = Bridge(str(paths.socket), start_engine)
    desk = Desk(bridge)
    window = MainWindow(desk, memory, theme)
    return Parts(app, theme, memory, bridge, desk, window)


def read_args(argv: Sequence[str]) -> Asked:
    """Return what the command line asks for; ValueError says what is wrong with it."""
    profile = link = ""
    rest = list(argv)
    while rest:
        word = rest.pop(0)
        name, has_value, value = word.partition("=")
        if name == "--profile":
            if not has_value and not rest:
                raise ValueError("--profile needs a name")
            profile = value if has_value else rest.pop(0)
        elif word.startswith(LINK):
            link = word
        else:
            raise ValueError(f"{word!r} is neither an option nor a link")
    return Asked(profile, link)


def _number(text: str, default: float) -> float:
    try:
        return float(text)
    except ValueError:
        return default


def _log_and_tell(
    log: Path, desk: Desk
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Return what takes an exception that nobody caught: it is logged and told, not fatal."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        text = "".join(traceback.format_exception(kind, error, trace))
        sys.stderr.write(text)
        try:
            mode = "a" if not log.exists() or log.stat().st_size < LOG_MAX else "w"
            with log.open(mode, encoding="utf-8") as file:
                file.write(f"{text}\n")
        except OSError:
            pass  # a full disk must not hide the error itself
        desk.say(tr("Something went wrong inside the window. It is noted in {log}.", log=log))

    return hook


def _on_interrupt(end: Callable[[], object]) -> Callable[[], None]:
    """End on Ctrl+C and SIGTERM, which Python sees only when Qt lets it; returns how to undo.

    A pipe wakes Qt's loop, which then lets Python run its handler: no timer has to poll.
    """
    if sys.platform == "win32":
        return lambda: None
    reading, writing = os.pipe()
    os.set_blocking(reading, False)
    os.set_blocking(writing, False)
    before = signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
    names = (signal.SIGINT, signal.SIGTERM)
    handlers = [signal.signal(name, lambda *_: end()) for name in names]
    notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda *_: os.read(reading, 64))

    def undo() -> None:
        notifier.setEnabled(False)
        signal.set_wakeup_fd(before)
        for name, handler in zip(names, handlers, strict=True):
            signal.signal(name, handler)
        os.close(reading)
        os.close(writing)

    return undo
