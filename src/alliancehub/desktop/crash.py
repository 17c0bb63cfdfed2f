"""What becomes of the window's mistakes: a log, a report, and a word at the next start.

Nothing is sent to anybody. A report names what was done last, never what with.
"""

from __future__ import annotations

import os
import sys
import time
import traceback
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.later import made
from alliancehub.desktop.texts import tr
from alliancehub.engine.run_mark import RunMark

if TYPE_CHECKING:
    from alliancehub.engine.diagnosis_api import LastEnd

LOG_MAX = 1_000_000  # bytes of window.log, after which it is put aside and begun anew
_LEVELS = {
    QtMsgType.QtWarningMsg: "WARNING",
    QtMsgType.QtCriticalMsg: "ERROR",
    QtMsgType.QtFatalMsg: "CRITICAL",
}


class CrashWatch:
    """Watches over one window process, from before Qt begins until after it has ended.

    Args:
        folder: the profile's.
    """

    def __init__(self, folder: Path) -> None:
        self._log = folder / "window.log"
        self._mark = RunMark(folder, "window")
        self._desk: Desk | None = None
        self._hook_before = sys.excepthook
        self._handler_before = qInstallMessageHandler(self._on_message)

    def follow(self, desk: Desk) -> None:
        """Tell of mistakes through a window's desk, and of how the last one ended."""
        self._desk = desk
        sys.excepthook = self._on_exception
        desk.bridge.connected.connect(self._ask)

    def note(self, action: str) -> None:
        """Write down by its name what the member does."""
        self._mark.note(action)

    def end(self) -> None:
        """The window ended as it should."""
        self._desk = None
        sys.excepthook = self._hook_before
        qInstallMessageHandler(self._handler_before)
        self._mark.end()

    def _ask(self) -> None:
        desk = self._desk
        if desk is not None:
            desk.bridge.call("last_end", {}, self._tell, lambda _: None, desk)

    def _tell(self, end: LastEnd) -> None:
        if end.part == "engine":
            self._offer(tr("AllianceHub's background process ended unexpectedly."), end.report)
        elif end.part and end.report:
            self._offer(tr("AllianceHub ended unexpectedly last time."), end.report)
        elif end.part and self._desk is not None:
            self._desk.say_news(
                tr("AllianceHub ended unexpectedly last time. What you had typed is kept.")
            )

    def _offer(self, text: str, report: str) -> None:
        desk = self._desk
        if desk is not None:
            desk.say_problem(
                text,
                tr("Look at the report"),
                lambda: desk.sheet_wanted.emit(made("sheet:crash", desk, report)),
            )

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log and tell of an exception that nobody caught; the window goes on."""
        text = "".join(traceback.format_exception(kind, error, trace)).rstrip()
        sys.stderr.write(f"{text}\n")
        self._write("ERROR", "window", f"{kind.__name__} was caught by nobody\n{text}")
        report = self._mark.report(kind, error, trace)
        if report:
            self._offer(tr("Something went wrong inside the window; it goes on."), report)

    def _on_message(self, kind: QtMsgType, where: QMessageLogContext, text: str) -> None:
        level = _LEVELS.get(kind)
        if level is None:
            return
        sys.stderr.write(f"{text}\n")
        self._write(level, f"qt.{where.category or 'default'}", text)
        if level == "CRITICAL":  # Qt ends the process after this
            self._mark.write(f"\nQt fatal: {text[:500]}\n")

    def _write(self, level: str, source: str, text: str) -> None:
        now = time.time()
        stamp = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(now))
        line = f"{stamp},{int(now % 1 * 1_000):03d} {level} {source}: {text}\n"
        try:
            if self._log.exists() and self._log.stat().st_size > LOG_MAX:
                self._log.replace(self._log.with_name(f"{self._log.name}.1"))
            descriptor = os.open(self._log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            with os.fdopen(descriptor, "w", encoding="utf-8", errors="replace") as file:
                file.write(line)
        except OSError:
            pass  # a full disk must not hide the mistake itself
