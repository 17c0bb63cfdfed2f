import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest


def demo(folder, *args):
    environment = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
    environment["QT_QPA_PLATFORM"] = "offscreen"
    return subprocess.Popen(
        [sys.executable, "-m", "alliancehub", "demo", *args],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def processes_of(folder):
    """Return the command lines of all processes whose home or arguments lie in a folder."""
    found = []
    for one in Path("/proc").glob("[0-9]*"):
        try:
            told = (one / "environ").read_bytes() + (one / "cmdline").read_bytes()
        except OSError:
            continue
        if str(folder).encode() in told and int(one.name) != os.getpid():
            found.append((one / "cmdline").read_bytes().replace(b"\0", b" ").decode())
    return found


@pytest.mark.timeout(900)
def test_without_a_display_it_walks_all_journeys_and_leaves_nothing_running(tmp_path):
    folder = tmp_path / "kept"
    process = demo(tmp_path, "--folder", str(folder))
    told, errors = process.communicate(timeout=880)
    assert process.returncode == 0, told + errors
    for title in ("Researcher", "Student", "Admin", "Two editors", "Every day"):
        assert title in told
    pictures = {path.stem[3:] for path in (tmp_path / "build" / "demo").glob("*.png")}
    assert len(pictures) > 30
    assert pictures >= {"palette", "search-everything", "taken-back", "drafts", "history"}
    assert pictures >= {"changed-many", "notifications", "snoozed", "diagnostics"}
    assert (tmp_path / "build" / "demo" / "fair-queues.pdf").read_bytes().startswith(b"%PDF")
    assert processes_of(folder) == []


def test_a_signal_in_the_middle_ends_everything(tmp_path):
    folder = tmp_path / "kept"
    process = demo(tmp_path, "--once", "--folder", str(folder))
    ends_at = time.monotonic() + 200
    while not (folder / "engine-leila.log").exists() and time.monotonic() < ends_at:
        time.sleep(0.05)
    time.sleep(1)
    process.send_signal(signal.SIGTERM)
    told, errors = process.communicate(timeout=200)
    assert process.returncode == 130, told + errors
    assert told.rstrip().endswith("Ended.")
    assert processes_of(folder) == []
