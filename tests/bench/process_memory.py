"""The memory of a process, as Linux counts it, in megabytes."""

from __future__ import annotations

from pathlib import Path


def resident_mb(process: int | str) -> float:
    """Return all pages that a process has, with those that it shares."""
    return _told_kb(Path(f"/proc/{process}/status"), "VmRSS:") / 1_024


def shared_out_mb(process: int | str) -> float:
    """Return the same with each shared page split among those who share it.

    The sum over processes counts every page once. (Linux calls it PSS.)
    """
    return _told_kb(Path(f"/proc/{process}/smaps_rollup"), "Pss:") / 1_024


def _told_kb(file: Path, name: str) -> int:
    for line in file.read_text().splitlines():
        if line.startswith(name):
            return int(line.split()[1])
    raise ValueError(f"{file} tells no {name}")
