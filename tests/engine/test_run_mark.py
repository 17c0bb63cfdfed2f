"""How a program ended is told afterwards, whatever ended it. Each one here is a real process."""

import os
import signal
import stat
import subprocess
import sys
import time

import pytest

from alliancehub.engine.run_mark import KEPT, crash_paths, ended_marks, make_own_file

PROGRAM = """
import sys, time
from pathlib import Path
from alliancehub.engine.run_mark import RunMark
mark = RunMark(Path(sys.argv[1]), "window")
for number in range({actions}):
    mark.note(f"action_{{number}}")
{then}
print("ready", flush=True)
time.sleep(300)
"""


def run(folder, then="", actions=3):
    script = PROGRAM.format(then=then, actions=actions)
    return subprocess.Popen(
        [sys.executable, "-c", script, str(folder)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def ended(process, number=None):
    assert process.stdout is not None
    process.stdout.readline()
    if number is not None:
        process.send_signal(number)
    process.wait(timeout=60)
    process.stdout.close()


@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGABRT, signal.SIGBUS, signal.SIGFPE])
def test_a_fault_leaves_a_report_with_what_was_done_last(tmp_path, number):
    ended(run(tmp_path), number)
    assert crash_paths(tmp_path) == []
    ((part, name),) = ended_marks(tmp_path)
    assert part == "window"
    (path,) = crash_paths(tmp_path)
    assert path.name == name
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    text = path.read_text()
    assert "Fatal Python error" in text
    assert text.index("did action_0") < text.index("did action_2")
    assert ended_marks(tmp_path) == [], "told once"


def test_a_kill_leaves_no_report_but_is_told(tmp_path):
    ended(run(tmp_path), signal.SIGKILL)
    assert ended_marks(tmp_path) == [("window", "")]
    assert list(tmp_path.iterdir()) == []


def test_a_clean_end_leaves_nothing(tmp_path):
    ended(run(tmp_path, "mark.end(); sys.exit()"))
    assert list(tmp_path.iterdir()) == []


def test_a_program_that_still_runs_is_left_alone(tmp_path):
    process = run(tmp_path)
    process.stdout.readline()
    assert ended_marks(tmp_path) == []
    assert len(list(tmp_path.glob("running-*.txt"))) == 1
    process.kill()
    process.wait()
    process.stdout.close()


def test_only_the_last_actions_are_kept_however_long_it_runs(tmp_path):
    ended(run(tmp_path, actions=10_000), signal.SIGSEGV)
    ended_marks(tmp_path)
    text = crash_paths(tmp_path)[0].read_text()
    assert "did action_9999\n" in text
    assert len(text) < 20_000


def test_a_mistake_that_nobody_caught_is_reported_once_and_ends_nothing(tmp_path):
    then = """
for _ in range(3):
    try:
        dict()["written by somebody"]
    except KeyError as error:
        name = mark.report(KeyError, error, error.__traceback__)
        print(name or "again", flush=True)
mark.end(); sys.exit()
"""
    process = run(tmp_path, then)
    said, _ = process.communicate(timeout=60)
    assert said.split()[1:] == ["again", "again"]
    (path,) = crash_paths(tmp_path)
    assert path.name == said.split()[0]
    text = path.read_text()
    assert "builtins.KeyError\n" in text
    assert 'File "<string>"' in text
    assert "KeyError: 'written by somebody'" not in text


def test_only_the_newest_reports_are_kept(tmp_path):
    for number in range(KEPT + 3):
        make_own_file(tmp_path / f"crash-2026112{number}T100000.000Z-window.txt", "x")
    ended_marks(tmp_path)
    kept = [one.name for one in crash_paths(tmp_path)]
    assert len(kept) == KEPT
    assert kept[0].startswith("crash-20261127")


def test_a_fault_of_the_engine_is_reported_too(home, monkeypatch):
    monkeypatch.setenv("ALLIANCEHUB_HOME", str(home))
    command = [sys.executable, "-m", "alliancehub.engine.service", "--stay"]
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    folder = home / "default"
    ends_at = time.monotonic() + 60
    while not (folder / "engine.sock").exists():
        assert time.monotonic() < ends_at
        time.sleep(0.02)
    process.send_signal(signal.SIGSEGV)
    assert process.wait(timeout=60) == -signal.SIGSEGV
    ((part, name),) = ended_marks(folder)
    assert part == "engine"
    assert "Fatal Python error" in (folder / name).read_text()
    assert os.listdir(folder).count(name) == 1  # noqa: PTH208 - names only
