"""Compute credits: integer micro-credits, never floats. One credit is 1,000,000 of them."""

from __future__ import annotations


def cost_of(units: int, hours: int, rate: int) -> int:
    """Return the micro-credits of so many units for so many hours each.

    Args:
        units: accelerators used at the same time.
        hours: hours on each of them.
        rate: micro-credits per unit and hour.
    """
    return max(units, 0) * max(hours, 0) * max(rate, 0)
