"""Work that nobody waits for gives way to the window and to what the window asks for."""

from __future__ import annotations

import os
import sys
import threading

BEHIND = 5  # of Linux's 19 steps: still a quarter of a core against one busy thread
_LAST = 19


def give_way() -> None:
    """Put the calling thread behind the main one, for good; on Linux, which knows how.

    There each thread has a priority of its own; elsewhere only the whole process would have. Never
    forward: a program that was started behind others may not go there, and need not.
    """
    if sys.platform == "linux":
        thread = threading.get_native_id()
        wanted = min(os.getpriority(os.PRIO_PROCESS, os.getpid()) + BEHIND, _LAST)
        if os.getpriority(os.PRIO_PROCESS, thread) < wanted:
            os.setpriority(os.PRIO_PROCESS, thread, wanted)
