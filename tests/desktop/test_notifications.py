"""Notifications seen by a real daemon; and where there is none, inside the window."""

import json
import os
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from alliancehub.desktop.app import NOTIFIER
from alliancehub.desktop.tray import badged
from alliancehub.engine.notice_api import Notification
from tests.hub import PASSWORD, new_id
from tests.x_display import x_display

SOON_S = 90
URGENCIES = ("low", "normal", "critical")


@contextmanager
def session(command, env):
    """Run a command, and a notification daemon beside it, on a session bus of their own."""
    # What it shows stays until somebody acts on it, however long that takes.
    wishes = Path(env["HOME"]) / "dunstrc"
    wishes.write_text("".join(f"[urgency_{one}]\ntimeout = 0\n" for one in URGENCIES))
    script = f'dunst -conf "{wishes}" >/dev/null 2>&1 & echo "$DBUS_SESSION_BUS_ADDRESS"; exec "$@"'
    process = subprocess.Popen(
        ["dbus-run-session", "--", "bash", "-c", script, "-", *command],
        env=env,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert process.stdin
    assert process.stdout
    try:
        bus = process.stdout.readline().strip()
        yield process, env | {"DBUS_SESSION_BUS_ADDRESS": bus}
    finally:
        process.stdin.close()
        process.wait(timeout=SOON_S)
        process.stdout.close()


def ask(process, word, wanted):
    """Tell the window something, if anything, and wait for what it says."""
    if word:
        process.stdin.write(f"{word}\n")
        process.stdin.flush()
    ends_at = time.monotonic() + SOON_S
    while time.monotonic() < ends_at:
        line = process.stdout.readline().strip()
        assert line or process.poll() is None, "the window ended"
        if line == wanted:
            return
    raise AssertionError(f"the window never said {wanted!r}")


def dunstctl(bus, *args):
    run = subprocess.run(
        ["dunstctl", *args], env=bus, capture_output=True, text=True, check=True, timeout=SOON_S
    )
    return run.stdout


def until_shown(bus, count=1):
    ends_at = time.monotonic() + SOON_S
    while int(dunstctl(bus, "count", "displayed")) < count:
        assert time.monotonic() < ends_at, "the daemon was shown nothing"
        time.sleep(0.1)


def history(bus):
    dunstctl(bus, "close-all")
    ends_at = time.monotonic() + SOON_S
    while time.monotonic() < ends_at:
        if found := json.loads(dunstctl(bus, "history"))["data"][0]:
            return [{key: value["data"] for key, value in one.items()} for one in found]
        time.sleep(0.1)
    raise AssertionError("nothing was shown")


@pytest.fixture
def project(hub):
    """Return a member with a project, its id, and who else can be mentioned in it."""
    whose = new_id()[-6:]
    lead = hub.member(f"lea-{whose}")
    made = new_id()
    values = {"title": "Tides <b>& maps", "summary": "S", "focus_area": "models"}
    lead.do("start_project", id=made, values=values)
    ada = hub.member(f"ada-{whose}")
    lead.do(
        "create",
        kind="project_membership",
        id=new_id(),
        values={"project": made, "person": ada.person, "role": "contributor"},
    )
    (notice,) = ada.records("notice")
    ada.do("delete", kind="notice", id=notice["id"])
    return lead, made, f"ada-{whose}"


@pytest.mark.skipif(not shutil.which("dunst"), reason="needs dunst; `make system` installs it")
def test_a_mention_is_seen_by_a_real_daemon_and_a_click_on_it_opens_it(hub, project):
    lead, made, ada = project
    command = [sys.executable, "-m", "tests.desktop.notify_window", hub.url, ada, PASSWORD]
    with x_display() as display, session(command, os.environ | display) as (process, bus):
        ask(process, "", "ready")
        lead.do("post_message", kind="project", about=made, body=f"@{ada} look")
        until_shown(bus)
        dunstctl(bus, "action")
        ask(process, "", "at inbox")
        ask(process, "row", "row notice")
        (seen,) = history(bus)
        assert seen["appname"] == "AllianceHub"
        assert seen["summary"] == "You were mentioned: Tides <b>& maps"
        ask(process, "snoozed", "snoozed 0")
        process.stdin.write("end\n")
        process.stdin.flush()


def test_without_a_bus_the_window_itself_says_it(hub, project, stage):
    lead, made, ada = project
    there = stage()
    there.sign_in(hub.url, ada, PASSWORD)
    there.until(lambda: there.window.findChild(QObject, NOTIFIER), "the notifier")
    lead.do("post_message", kind="project", about=made, body=f"@{ada} look")
    wanted = "You were mentioned: Tides <b>& maps"
    there.until(lambda: any(one.text == wanted for one in there.window.toasts.toasts), "a toast")
    notifier = there.window.findChild(QObject, NOTIFIER)
    (shown,) = [one for one in notifier._open.values() if one.reason == "mention"]
    before = len(there.window.toasts.toasts)
    notifier.show_all([shown])
    assert len(there.window.toasts.toasts) == before, "each is shown once"
    there.settle()
    assert there.ask("notifications") == []
    notifier._follow(f"{shown.account} notice {shown.row}", "snooze")
    there.settle()
    query = {"kind": "notice", "where": {"snoozed_until": ["now.."]}}
    assert [hit.id for hit in there.ask("query", query=query).hits] == [shown.row]
    notifier._follow(f"{shown.account} notice {shown.row}", "default")
    there.settle()
    assert there.window.places.place == "inbox"
    assert there.window.current.row_in_sight() == ("notice", shown.row)


def test_a_newer_summary_takes_the_place_of_the_older(shared_stage):
    notifier = None
    shared_stage.until(
        lambda: shared_stage.window.findChild(QObject, NOTIFIER) is not None, "the notifier"
    )
    notifier = shared_stage.window.findChild(QObject, NOTIFIER)
    for key in ("a", "b"):
        summary = Notification("me", [key], "notice", "", "New", "x", "many", "notify", "")
        notifier.show_one(summary)
    assert [one.keys for name, one in notifier._open.items() if name == "many"] == [["b"]]


def test_closing_hides_the_window_only_where_there_is_a_way_back(shared_stage, monkeypatch):
    window = shared_stage.window
    shared_stage.until(lambda: window.findChild(QObject, NOTIFIER) is not None, "the notifier")
    notifier = window.findChild(QObject, NOTIFIER)
    monkeypatch.setitem(shared_stage.desk.settings, "tray", True)
    assert not window.stays(), "there is no tray here"
    monkeypatch.setattr(type(notifier.tray), "is_shown", property(lambda _: True))
    assert window.stays()
    window.close()
    assert window.isHidden()
    notifier.tray.opened.emit()
    assert window.isVisible()


def test_the_tray_shows_how_many_are_new(qapp):
    plain, three, many = (badged(count).pixmap(64, 64).toImage() for count in (0, 3, 300))
    assert plain != three != many
