"""Amounts as one reads them."""

from __future__ import annotations


def as_bytes(count: float) -> str:
    """Return an amount of bytes in the unit that fits, in powers of 1,000 as disks are sold."""
    for unit in ("B", "kB", "MB", "GB"):
        if abs(count) < 1_000:
            return f"{count:,.0f} {unit}" if unit == "B" else f"{count:,.1f} {unit}"
        count /= 1_000
    return f"{count:,.1f} TB"


def as_time(seconds: float | None) -> str:
    """Return a stretch of time, roughly; empty where nobody can tell."""
    if seconds is None:
        return ""
    if seconds < 90:
        return f"{seconds:,.0f} s"
    if seconds < 90 * 60:
        return f"{seconds / 60:,.0f} min"
    return f"{seconds / 3_600:,.1f} h"
