"""A figure that a benchmark gives: what was measured, and what it has to reach."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from time import perf_counter


@dataclass(frozen=True)
class Figure:
    """One line of ``build/bench.json``.

    Attributes:
        ratio: the value against a floor or a peer measured in the same run, or None.
        target: what the ratio, or where there is none the value, must reach, as text.
    """

    name: str
    value: float
    unit: str
    ratio: float | None
    target: str
    is_met: bool


def at_least(name: str, value: float, unit: str, ratio: float | None, target: float) -> Figure:
    """Return a figure whose ratio, or value where there is no ratio, must reach the target."""
    measured = value if ratio is None else ratio
    rounded = None if ratio is None else round(ratio, 3)
    return Figure(name, round(value, 2), unit, rounded, f">= {target:,}", measured >= target)


def at_most(
    name: str, value: float, unit: str, target: float, ratio: float | None = None
) -> Figure:
    """Return a figure whose ratio, or value where there is no ratio, must not exceed the target."""
    measured = value if ratio is None else ratio
    rounded = None if ratio is None else round(ratio, 3)
    return Figure(name, round(value, 2), unit, rounded, f"<= {target}", measured <= target)


def told(name: str, value: float, unit: str) -> Figure:
    """Return a figure that is measured and has no target yet."""
    return Figure(name, round(value, 2), unit, None, "", is_met=True)


def seconds(work: Callable[[], object]) -> float:
    """Return how long one call takes."""
    start = perf_counter()
    work()
    return perf_counter() - start


def median_seconds(work: Callable[[], object], runs: int) -> float:
    """Return the median of several calls."""
    return median(seconds(work) for _ in range(runs))


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value below which a share of the values lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def write(figures: list[Figure], path: Path) -> None:
    """Write the figures as JSON."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps([asdict(one) for one in figures], indent=2) + "\n")
