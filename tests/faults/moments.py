"""At which moments a process ends, where there are too many to try them all."""

from __future__ import annotations

import os
import random


def moments(every: int, stride: int) -> range:
    """Return one moment of each stretch: its middle, or what chance gives with ``CRASH_SEED``.

    The same ones each time: a suite that chooses anew fails now and then by itself. ``make soak``
    has others tried.

    Args:
        every: how many moments there are, counted from 1.
        stride: how many a stretch has.
    """
    seed = os.environ.get("CRASH_SEED", "")
    first = random.Random(seed).randrange(stride) if seed else stride // 2
    return range(1 + first, every + 1, stride)
