"""Work that nobody waits for gives way to the window and to what the window asks for."""

from __future__ import annotations

import os
import sys
import threading

BEHIND = 5  # of Linux's 19 steps: still a quarter of a core against one busy thread


def give_way() -> None:
    """Put the calling thread behind others of this machine, for good; on Linux, which knows how.

    There each thread has a priority of its own; elsewhere only the whole process would have.
    """
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), BEHIND)
