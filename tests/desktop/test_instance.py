"""One window of a profile: later starts hand their wish over, as processes do."""

import json
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from alliancehub.desktop.instance import (
    LONGEST,
    Instance,
    Wish,
    hand_over,
    socket_of,
    wish_in,
    wish_of,
)
from alliancehub.desktop.local_socket import LocalSocket
from alliancehub.engine.paths import profile_paths

WITHOUT_ENGINE = """
import sys
from PySide6.QtCore import QTimer
from alliancehub.desktop import app, instance
instance.ANSWER_MS, instance.STARTING_S = 60_000, 60.0  # a machine may stop now and then
app.engine_starter = lambda profile: lambda: True
first_show = app.MainWindow.showEvent
def shown(self, event):
    first_show(self, event)
    self.desk.link_followed.connect(lambda link: print("link", link, flush=True))
    self.book.ran.connect(lambda name: print("ran", name, flush=True))
    self.desk.said.connect(lambda said: print("problem", said.text, flush=True))
    say = lambda: print("shown", flush=True)
    QTimer.singleShot(0, lambda: QTimer.singleShot(0, say))  # by then it hears of later starts
app.MainWindow.showEvent = shown
sys.exit(app.main(sys.argv[1:]))
"""
PATIENT = """
from alliancehub.__main__ import main
from alliancehub.desktop import instance
instance.ANSWER_MS = 60_000
main()
"""
PROFILE = ["--profile", "test"]
LINK = "alliancehub://hub.example.org/dataset"


@pytest.fixture
def start(home, monkeypatch):
    """Return what starts a window process, without waiting for anything."""
    monkeypatch.setenv("ALLIANCEHUB_HOME", str(home))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    started = []

    def begin(*args):
        process = subprocess.Popen(
            [sys.executable, "-c", WITHOUT_ENGINE, *PROFILE, *args],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    yield begin
    for process in started:
        process.kill()
        process.communicate()


def line_of(process):
    return process.stdout.readline().strip()


def test_a_second_start_hands_its_link_over_and_ends(start):
    first = start()
    assert line_of(first) == "shown"
    second = start(LINK)
    assert second.wait(timeout=90) == 0
    assert second.stdout.read() == ""  # no window of its own
    assert line_of(first) == f"link {LINK}"
    assert first.poll() is None
    first.send_signal(signal.SIGTERM)
    assert first.wait(timeout=90) == 0
    third = start()  # nothing of the first is in its way
    assert line_of(third) == "shown"


@pytest.mark.parametrize(
    ("link", "why"),
    [
        (LINK + "/" + "a" * 30_000, "too long"),
        (LINK + "/" + "\U0001f41a" * 30_000, "too long"),
        (LINK + "/seven", "is no id"),
        (LINK + "?delete=1", "more than what to show"),
    ],
    ids=["long", "long in every way", "no id", "more"],
)
def test_a_link_that_leads_nowhere_is_told_by_the_window_and_by_the_second_start(start, link, why):
    first = start()
    assert line_of(first) == "shown"
    second = start(link)
    assert second.wait(timeout=90) == 1
    assert why in second.stderr.read()
    problem, followed = sorted((line_of(first), line_of(first)), reverse=True)
    assert problem.startswith("problem ")
    assert why in problem
    assert followed.startswith("link alliancehub://")
    assert first.poll() is None


def test_what_the_desktop_gives_to_come_to_the_front_with_never_costs_the_link():
    assert wish_of(LINK, "t" * 30_000) == Wish(LINK)
    assert wish_of(f" {LINK}\n", "t") == Wish(LINK, token="t")


def test_starts_at_the_same_moment_make_one_window_together(start):
    both = [start(), start(LINK)]
    ends_at = time.monotonic() + 90
    while all(one.poll() is None for one in both):
        assert time.monotonic() < ends_at
        time.sleep(0.02)
    assert sorted(one.poll() is None for one in both) == [False, True]
    assert [one.poll() for one in both if one.poll() is not None] == [0]


def test_a_window_that_was_killed_is_in_nobodys_way(start):
    first = start()
    assert line_of(first) == "shown"
    first.kill()
    first.wait()
    second = start()
    assert line_of(second) == "shown"
    assert start(LINK).wait(timeout=90) == 0
    assert line_of(second) == f"link {LINK}"


def test_the_socket_is_this_users_alone(start):
    assert line_of(start()) == "shown"
    mode = Path(socket_of(profile_paths("test"))).stat().st_mode
    assert stat.S_ISSOCK(mode)
    assert stat.S_IMODE(mode) == 0o600


def test_an_action_is_run_by_its_name_and_what_cannot_be_done_is_said(start):
    first = start()
    assert line_of(first) == "shown"
    paths = profile_paths("test")
    assert hand_over(paths, Wish(action="shortcuts")) == ""
    assert line_of(first) == "ran shortcuts"
    assert "no action" in str(hand_over(paths, Wish(action="format-disk")))
    done = subprocess.run(
        [sys.executable, "-c", PATIENT, *PROFILE, "do", "about"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert line_of(first) == "ran about"


def test_without_a_window_the_command_line_says_what_to_do(home, monkeypatch):
    monkeypatch.setenv("ALLIANCEHUB_HOME", str(home))
    assert hand_over(profile_paths("test"), Wish(action="about")) is None
    for args, said in ((["do", "about"], "Open it first"), (["do", "fly"], "no action 'fly'")):
        done = subprocess.run(
            [sys.executable, "-m", "alliancehub", *PROFILE, *args],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode != 0
        assert said in done.stderr


def test_the_command_line_lists_the_actions(home, monkeypatch):
    monkeypatch.setenv("ALLIANCEHUB_HOME", str(home))
    done = subprocess.run(
        [sys.executable, "-m", "alliancehub", "actions", "--json"],
        capture_output=True,
        text=True,
        check=True,
    )
    names = {one["name"] for one in json.loads(done.stdout)}
    assert {"sync-now", "settings", "catalogue", "palette"} <= names


@pytest.mark.parametrize(
    "line",
    [b"", b"{", b"[]", b"null", b'{"link": 7}', b"\xff\xfe", b'{"link": "' + b"a" * 5_000 + b'"}'],
)
def test_nonsense_on_the_socket_is_no_wish(line):
    assert wish_in(line) is None


def test_whoever_sends_too_much_is_hung_up_on(qtbot, home, monkeypatch):
    monkeypatch.setenv("ALLIANCEHUB_HOME", str(home))
    paths = profile_paths("test")
    heard: list[Wish] = []

    def answer(wish):
        heard.append(wish)
        return ""

    instance = Instance(paths)
    assert instance.take()
    assert not Instance(paths).take()
    instance.listen(answer, lambda: None)
    socket = LocalSocket()
    try:
        assert socket.open(socket_of(paths))
        socket.send(b"x" * (LONGEST * 4))
        qtbot.waitUntil(lambda: not socket.is_open)
        assert heard == []
    finally:
        socket.hang_up()
        instance.end()
