"""A process is killed at a write, on either side, and nothing that it acknowledged is lost.

``CRASH_STRIDE=1`` tries every write, which takes a quarter of an hour; else some;
``CRASH_SEED=…`` tries others.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest

from tests.faults.sqlite_files import is_possible

SAMPLES = 0 if os.environ.get("CRASH_STRIDE") == "1" else 3


@pytest.mark.skipif(not is_possible(), reason="this Python has SQLite built in: no VFS to reach")
@pytest.mark.timeout(7_200)
def test_a_kill_9_at_any_write_of_either_side_loses_nothing_acknowledged():
    """Invariants 1 to 8, 14 and 17, in real processes that are really killed."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.killed", str(SAMPLES)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    killed = re.findall(r"killed at (\d+) of (\d+)", done.stdout)
    assert len(killed) == 2, done.stdout
    for times, writes in killed:
        assert int(times) >= SAMPLES
        assert int(writes) > 100, "the history is long enough to be cut"
