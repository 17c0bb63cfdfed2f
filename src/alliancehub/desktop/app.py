"""The window process: in which order it starts, and in which it ends."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from alliancehub.desktop.bridge import Bridge, engine_starter
from alliancehub.desktop.crash import CrashWatch
from alliancehub.desktop.desk import Desk
from alliancehub.desktop.icons import app_icon
from alliancehub.desktop.instance import (
    Instance,
    Wish,
    hand_over_to_a_starting_window,
    token_of_the_desktop,
    wish_of,
)
from alliancehub.desktop.languages import SYSTEM, speak
from alliancehub.desktop.later import made
from alliancehub.desktop.link_opener import problem_of
from alliancehub.desktop.spoken_tabs import speak_of_tabs
from alliancehub.desktop.theme import CONTRASTS, MODES, STYLE, Theme
from alliancehub.desktop.window import MainWindow
from alliancehub.desktop.window_look import OPEN_AGAIN
from alliancehub.desktop.window_memory import WindowMemory
from alliancehub.engine.links import is_link
from alliancehub.engine.paths import PROFILE_VARIABLE, ProfilePaths, profile_paths
from alliancehub.model.errors import Refusal

NOTIFIER = "notifier"
USAGE = "usage: alliancehub [--profile NAME] [alliancehub://HUB/KIND/ID]"


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
        self.window.closing.end()
        self.bridge.close()
        self.window.deleteLater()
        self.desk.deleteLater()
        self.bridge.deleteLater()
        self.app.processEvents()


def main(argv: Sequence[str] = ()) -> int:
    """Open the window and return the exit code once it is closed.

    Where another window of the profile has the lock, it gets the wish: 0 where it took it, 1 with
    its words on standard error where it says why not.
    """
    try:
        asked = read_args(argv)
        paths = profile_paths(asked.profile)
    except (ValueError, Refusal) as error:
        sys.stderr.write(f"{error}\n{USAGE}\n")
        return 2
    instance = Instance(paths)
    is_first = instance.take()
    if not is_first:
        told = hand_over_to_a_starting_window(paths, wish_of(asked.link, token_of_the_desktop()))
        if told is not None:
            sys.stderr.write(f"{told}\n" if told else "")
            return 1 if told else 0
        # It hangs: a member who starts AllianceHub gets a window nevertheless.
    watch = CrashWatch(paths.data)
    heard = instance if is_first else None
    code = _run(paths, asked, watch, heard)
    while code == OPEN_AGAIN:
        code = _run(paths, Asked(asked.profile), watch, heard)
    watch.end()
    return code


def _run(paths: ProfilePaths, asked: Asked, watch: CrashWatch, instance: Instance | None) -> int:
    """Show a window until it is closed; returns the exit code, or ``OPEN_AGAIN``.

    Args:
        instance: tells what later starts of this profile want; None where another window hears it.
    """
    parts = start(paths, engine_starter(asked.profile))
    watch.follow(parts.desk)
    parts.window.book.ran.connect(watch.note)
    end_quietly = _on_interrupt(parts.window.closing.end)
    parts.window.all_loaded.connect(collect_from_now_on)
    parts.window.show()
    # The first paint comes before the first word with the engine.
    QTimer.singleShot(0, parts.bridge.open)
    if asked.link:
        parts.desk.open_link(asked.link)  # waits until the engine has answered
    if instance is not None:
        come, answer = parts.window.come_to_front, partial(_answer, parts.window)
        QTimer.singleShot(0, parts.window, partial(instance.listen, answer, come))
    code = parts.app.exec()
    if instance is not None and code != OPEN_AGAIN:
        instance.end()
    parts.end()
    end_quietly()
    return code


def collect_from_now_on() -> None:
    """Let garbage be collected, but not looked for in what is loaded, which stays.

    A full collection would take longer than a member should wait for a key.
    """
    gc.freeze()
    gc.enable()


def _answer(window: MainWindow, wish: Wish) -> str:
    """Do what a later start wants; returns why not, in words, or nothing."""
    if wish.action:
        return window.book.run_named(wish.action)
    if wish.link:
        window.desk.open_link(wish.link)  # which tells the member here what is wrong with it
        return problem_of(wish.link)
    return ""


def start(paths: ProfilePaths, start_engine: Callable[[], bool] | None) -> Parts:
    """Make everything, without showing or connecting it."""
    running = QCoreApplication.instance()
    if running is None:  # 125 % is 125 %, on every system, and has to be said before
        QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
            Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
        )
    app = running if isinstance(running, QApplication) else QApplication([*sys.argv[:1], *STYLE])
    app.setApplicationName("alliancehub")
    app.setApplicationDisplayName("AllianceHub")
    app.setDesktopFileName("alliancehub")
    app.setWindowIcon(app_icon())
    speak_of_tabs()
    memory = WindowMemory(paths.data)
    speak(app, memory.text("language", SYSTEM))
    theme = Theme(app, has_style=app is not running)
    mode, contrast = memory.text("theme", "system"), memory.text("contrast", "system")
    theme.apply(
        mode if mode in MODES else "system",
        _number(memory.text("text_factor"), 1.0),
        contrast if contrast in CONTRASTS else "system",
    )
    bridge = Bridge(str(paths.socket), start_engine)
    desk = Desk(bridge)
    window = MainWindow(desk, memory, theme)
    _notify_once_loaded(window)
    return Parts(app, theme, memory, bridge, desk, window)


def _notify_once_loaded(window: MainWindow) -> None:
    """Show notifications from then on, when nobody waits for the window any more."""

    def begin() -> None:
        if window.findChild(QObject, NOTIFIER) is None:
            made("part:notifier", window.desk, window).setObjectName(NOTIFIER)

    window.all_loaded.connect(begin)


def read_args(argv: Sequence[str]) -> Asked:
    """Return what the command line asks for; ValueError says what is wrong with it."""
    profile, link = os.environ.get(PROFILE_VARIABLE, ""), ""
    rest = list(argv)
    while rest:
        word = rest.pop(0)
        name, has_value, value = word.partition("=")
        if name == "--profile":
            if not has_value and not rest:
                raise ValueError("--profile needs a name")
            profile = value if has_value else rest.pop(0)
        elif is_link(word):
            link = word
        else:
            raise ValueError(f"{word!r} is neither an option nor a link")
    return Asked(profile, link)


def _number(text: str, default: float) -> float:
    try:
        return float(text)
    except ValueError:
        return default


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
