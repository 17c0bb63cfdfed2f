"""Sync and jobs run behind the window, and what the window asks for does not."""

import os
import subprocess
import sys
import threading

import pytest

from alliancehub.engine.giving_way import BEHIND
from alliancehub.engine.jobs import Jobs, Work
from alliancehub.engine.sync.schedule import Schedule

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="threads have no priority here")


def priority() -> int:
    return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())


def test_a_cycle_gives_way():
    told, done = [], threading.Event()

    def cycle() -> None:
        told.append(priority())
        done.set()

    schedule = Schedule(cycle, lambda: 60.0, lambda: False, lambda: 0.5)
    schedule.start()
    assert done.wait(60)
    schedule.stop()
    schedule.join()

    assert told == [priority() + BEHIND]


def test_a_job_gives_way():
    told, done = [], threading.Event()

    def run(_task: object) -> dict[str, int]:
        told.append(priority())
        done.set()
        return {}

    jobs = Jobs(lambda _: None, lambda: "2026-11-27T00:00:00Z", lambda: "job")
    jobs.start("nothing", Work("Nothing", run))
    assert done.wait(60)
    jobs.close()

    assert told == [priority() + BEHIND]


def test_a_program_that_was_started_behind_others_is_not_brought_forward() -> None:
    """Which the system would refuse, but to an administrator."""
    program = """
import os, threading
from alliancehub.engine.giving_way import give_way
os.nice(19 - os.getpriority(os.PRIO_PROCESS, 0) - 2)
def work():
    give_way()
    print(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))
thread = threading.Thread(target=work)
thread.start()
thread.join()
"""
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == "19\n"
