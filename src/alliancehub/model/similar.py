"""What work like this was granted and really used, told by figures of grants that are over. Light.

A median of few would tell of one, so nothing is said of fewer than ``FEWEST``.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median

FEWEST = 3
NEAR = 4  # so many times more or less than what is asked for still counts as similar


@dataclass(frozen=True)
class Similar:
    """Medians of grants on the same accelerators, of a similar size.

    Attributes:
        count: of how many.
        granted: micro-credits.
        used_percent: of what was granted.
    """

    count: int
    granted: int
    used_percent: int


def similar_to(cost: int, figures: Iterable[tuple[int, int]]) -> Similar | None:
    """Return what grants near a cost came to, or None where there are too few.

    Args:
        cost: micro-credits that are asked for.
        figures: what was granted and what was used of it, in micro-credits.
    """
    near = [
        (granted, used)
        for granted, used in figures
        if granted > 0 and cost <= granted * NEAR and granted <= cost * NEAR
    ]
    if len(near) < FEWEST:
        return None
    shares = [100 * used // granted for granted, used in near]
    return Similar(len(near), int(median(g for g, _ in near)), int(median(shares)))
