"""A window that ends unexpectedly leaves a report on this machine, and the next start offers it."""

import os
import signal
import stat
import subprocess
import sys
import time

import pytest

from alliancehub.engine.paths import profile_paths
from alliancehub.engine.run_mark import crash_paths
from alliancehub.engine.socket_link import EngineGone, SocketLink

SCRIPT = """
import sys
from PySide6.QtCore import QTimer, qFatal, qWarning
from alliancehub.desktop import app, crash
from alliancehub.desktop.views import toast
first_say = toast.ToastArea.say
def say(self, text, *more, **named):
    print("said:", text, flush=True)
    return first_say(self, text, *more, **named)
toast.ToastArea.say = say
first_show = app.MainWindow.showEvent
windows = []
def shown(self, event):
    first_show(self, event)
    windows.append(self)
app.MainWindow.showEvent = shown
first_tell = crash.CrashWatch._tell
def tell(self, end):
    first_tell(self, end)
    windows[0].book.run("sync_now")
    print("ready", flush=True)
    {then}
crash.CrashWatch._tell = tell
sys.exit(app.main(["--profile", "test"]))
"""


@pytest.fixture
def folder(home, monkeypatch):
    """Return the folder of a profile whose engine runs."""
    monkeypatch.setenv("ALLIANCEHUB_HOME", str(home))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    command = [sys.executable, "-m", "alliancehub.engine.service", "--stay", "--profile", "test"]
    engine = subprocess.Popen(command)
    paths = profile_paths("test")
    ends_at = time.monotonic() + 90
    while True:
        try:
            SocketLink(paths).hang_up()
            break
        except EngineGone:
            assert time.monotonic() < ends_at
            time.sleep(0.02)
    yield paths.data
    engine.terminate()
    assert engine.wait(timeout=90) == 0
    assert not list(paths.data.glob("running-*")), "a clean end leaves nothing"


def window(then="pass"):
    return subprocess.Popen(
        [sys.executable, "-c", SCRIPT.format(then=then)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def heard(process, until="ready"):
    """Return what was said up to a line."""
    said: list[str] = []
    for line in process.stdout:
        if line.startswith(until):
            return said
        said.append(line.strip())
    raise AssertionError(f"it ended early: {said}")


def end(process, number):
    process.send_signal(number)
    code = process.wait(timeout=90)
    process.stdout.close()
    return code


def said_at_the_next_start():
    process = window()
    said = heard(process)
    assert end(process, signal.SIGTERM) == 0
    return said


def test_a_fault_leaves_a_report_that_the_next_start_offers_once(folder):
    process = window()
    heard(process)
    assert end(process, signal.SIGSEGV) == -signal.SIGSEGV
    assert said_at_the_next_start() == ["said: AllianceHub ended unexpectedly last time."]
    (report,) = crash_paths(folder)
    assert stat.S_IMODE(report.stat().st_mode) == 0o600
    text = report.read_text()
    assert "Segmentation fault" in text
    assert "did sync_now" in text
    assert said_at_the_next_start() == []


def test_a_kill_leaves_no_report_but_the_next_start_says_so(folder):
    process = window()
    heard(process)
    end(process, signal.SIGKILL)
    (said,) = said_at_the_next_start()
    assert said == ("said: AllianceHub ended unexpectedly last time. What you had typed is kept.")
    assert crash_paths(folder) == []


def test_what_qt_calls_fatal_is_in_the_report(folder):
    process = window('QTimer.singleShot(0, lambda: qFatal("no way to go on"))')
    heard(process)
    assert process.wait(timeout=90) == -signal.SIGABRT
    process.stdout.close()
    said_at_the_next_start()
    text = crash_paths(folder)[0].read_text()
    assert "Qt fatal: " in text
    assert "Fatal Python error" in text


def test_a_mistake_is_reported_and_told_and_the_window_goes_on(folder):
    process = window('QTimer.singleShot(0, lambda: 1 / 0); qWarning("mind the gap")')
    heard(process)
    heard(process, "said: Something went wrong inside the window; it goes on.")
    assert process.poll() is None
    assert end(process, signal.SIGTERM) == 0
    (report,) = crash_paths(folder)
    assert "ZeroDivisionError" in report.read_text()
    log = folder / "window.log"
    assert " WARNING qt.default: mind the gap\n" in log.read_text()
    assert stat.S_IMODE(os.stat(log).st_mode) == 0o600  # noqa: PTH116 - a path is enough
    assert said_at_the_next_start() == []
