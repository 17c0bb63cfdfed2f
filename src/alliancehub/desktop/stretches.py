"""Rows of a list as stretches: a million chosen rows are one stretch, not a million things."""

from __future__ import annotations

Stretch = tuple[int, int]
"""The first and the last row."""


def count_of(stretches: list[Stretch]) -> int:
    """Return how many rows stretches have."""
    return sum(last - first + 1 for first, last in stretches)


def first_of(stretches: list[Stretch], most: int) -> list[Stretch]:
    """Return the stretches of the first so many rows."""
    found: list[Stretch] = []
    for first, last in stretches:
        if most <= 0:
            break
        found.append((first, min(last, first + most - 1)))
        most -= last - first + 1
    return found
