"""The window as a process: what it is asked, how it ends, and what becomes of its mistakes."""

import signal
import subprocess
import sys
import time

import pytest

from alliancehub.desktop.app import Asked, main, read_args
from alliancehub.engine.paths import profile_paths
from alliancehub.model.errors import Refusal

WITHOUT_ENGINE = """
import sys
from PySide6.QtCore import QTimer
from alliancehub.desktop import app
app.engine_starter = lambda profile: lambda: True
first_show = app.MainWindow.showEvent
def shown(self, event):
    first_show(self, event)
    QTimer.singleShot(0, lambda: print("shown", flush=True))
    {then}
app.MainWindow.showEvent = shown
sys.exit(app.main(["--profile", "test"]))
"""


@pytest.fixture
def window(home, monkeypatch):
    """Return what starts a window process with something to do once it is shown."""
    monkeypatch.setenv("ALLIANCEHUB_HOME", str(home))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    started = []

    def start(then="pass"):
        script = WITHOUT_ENGINE.format(then=then)
        process = subprocess.Popen(
            [sys.executable, "-c", script],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        assert process.stdout is not None
        assert process.stdout.readline() == "shown\n"
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


@pytest.mark.parametrize(
    ("args", "asked"),
    [
        ([], Asked()),
        (["--profile", "work"], Asked("work")),
        (["--profile=work"], Asked("work")),
        (["alliancehub://dataset/1"], Asked("", "alliancehub://dataset/1")),
        (["--profile", "w", "alliancehub://tool/1"], Asked("w", "alliancehub://tool/1")),
    ],
)
def test_the_command_line_names_a_profile_and_a_link(args, asked):
    assert read_args(args) == asked


def test_the_profile_may_come_from_the_environment_as_for_the_command_line(monkeypatch):
    monkeypatch.setenv("ALLIANCEHUB_PROFILE", "work")
    assert read_args([]) == Asked("work")
    assert read_args(["--profile", "home", "alliancehub://tool/1"]).profile == "home"


@pytest.mark.parametrize("args", [["--profile"], ["--colour"], ["https://example.org"]])
def test_what_the_command_line_cannot_mean_is_refused(args):
    with pytest.raises(ValueError, match=r"needs a name|neither"):
        read_args(args)


@pytest.mark.parametrize("name", ["..", "../evil", "/etc", "a/b", "a\nb", ".hidden", "x" * 65])
def test_a_profile_is_a_name_and_no_way_to_other_folders(tmp_path, monkeypatch, capsys, name):
    monkeypatch.setenv("ALLIANCEHUB_HOME", str(tmp_path / "home"))
    with pytest.raises(Refusal, match="no name of a profile"):
        profile_paths(name)
    assert not list(tmp_path.iterdir())
    assert main(["--profile", name]) == 2
    assert "no name of a profile" in capsys.readouterr().err


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_window_in_good_order(window, number):
    process = window()
    process.send_signal(number)
    assert process.wait(timeout=90) == 0
    assert (profile_paths("test").data / "window.ini").exists()


def test_a_mistake_in_the_window_is_noted_and_told_and_ends_nothing(window):
    process = window("QTimer.singleShot(0, lambda: 1 / 0)")
    log = profile_paths("test").data / "window.log"
    ends_at = time.monotonic() + 90
    while not log.exists() or "ZeroDivisionError" not in log.read_text():
        assert time.monotonic() < ends_at
        time.sleep(0.02)
    assert process.poll() is None
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=90) == 0
