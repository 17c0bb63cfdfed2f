"""All benchmarks: prints them, and writes them to ``build/bench.json``.

``python -m tests.bench [--quick]``; quick leaves out the hub of 100,000 records and the cache of
a million.
"""

from __future__ import annotations

import argparse
import tempfile
from itertools import chain
from pathlib import Path

from tests.bench import (
    credit_speed,
    encrypted_cache,
    figure,
    hub_bytes_speed,
    ledger_speed,
    listening_speed,
    live_speed,
    many_files_speed,
    opening_speed,
    page_speed,
    palette_speed,
    scroll_speed,
    search_speed,
    sync_speed,
    transfer_speed,
    usage_speed,
    window_speed,
)

OUT = Path("build/bench.json")


def main() -> None:
    """Run them all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    asked = parser.parse_args()
    counts = (10_000,) if asked.quick else (10_000, 100_000)
    figures = []
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        here = Path(folder)
        parts = (
            window_speed.figures(here, counts[-1]),
            sync_speed.figures(here, counts, 0 if asked.quick else 1_000_000),
            page_speed.figures(),
            live_speed.figures(here),
            listening_speed.figures(2_000 if asked.quick else listening_speed.DESKTOPS),
            palette_speed.figures(here, counts[-1]),
            opening_speed.figures(here),
            scroll_speed.figures(),
            encrypted_cache.figures(here, counts[-1]),
            hub_bytes_speed.figures(here, *((1, 1) if asked.quick else (2, 5))),
            many_files_speed.figures(here / "many", 100_000 if asked.quick else 1_000_000),
            usage_speed.figures(here, 100_000 if asked.quick else usage_speed.ROWS),
            credit_speed.figures(here),
            ledger_speed.figures(here),
            transfer_speed.figures(here, *((256 * 2**20, 2**30) if asked.quick else ())),
            search_speed.figures(here, (20_000,) if asked.quick else (100_000, 1_000_000)),
        )
        for one in chain(*parts):
            figures.append(one)
            _show(one)
    figure.write(figures, OUT)
    print(f"written to {OUT}")


def _show(one: figure.Figure) -> None:
    ratio = "" if one.ratio is None else f"  ratio {one.ratio}"
    target = f"  target {one.target} {'met' if one.is_met else 'MISSED'}" if one.target else ""
    print(f"{one.name:44} {one.value:>12,} {one.unit}{ratio}{target}", flush=True)


main()
