"""How soon the palette shows its first result, and the pane a row, over a real engine."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.bench import figure
from tests.bench.alliance import hub_of
from tests.bench.figure import Figure

ROOT = Path(__file__).parents[2]


def figures(folder: Path, count: int) -> Iterator[Figure]:
    """Yield the figures, with so many datasets at the hub."""
    home = folder / "palette"
    home.mkdir(parents=True)
    ours = {
        "ALLIANCEHUB_HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }
    with hub_of(count) as hub:
        done = subprocess.run(
            [sys.executable, "-m", "tests.bench.palette_watch", hub.url],
            env=os.environ | ours,
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
    told = json.loads(done.stdout)
    yield figure.at_most("palette opened, painted", told["open_ms"], "ms", 30.0)
    yield figure.at_most(
        "palette, first result painted after a key, p95", told["own_ms"], "ms", 30.0
    )
    yield figure.at_most(
        "a dataset read, from the key to the painted pane, p95", told["read_ms"], "ms", 50.0
    )
    yield figure.told("palette, things of the engine painted, p95", told["found_ms"], "ms")
