"""How soon an object of any kind is there to be read, over a real engine and a full alliance."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from alliancehub.demo.seed import seed
from alliancehub.server.settings import Settings
from tests.bench import figure
from tests.bench.figure import Figure
from tests.hub import Hub

ROOT = Path(__file__).parents[2]


def figures(folder: Path) -> Iterator[Figure]:
    """Yield one figure for the kind that takes longest, and one for all of them."""
    home = folder / "opening"
    home.mkdir(parents=True)
    ours = {
        "ALLIANCEHUB_HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }
    seed(Settings(folder / "alliance"))
    with Hub(data=folder / "alliance", is_watched=False) as hub:
        done = subprocess.run(
            [sys.executable, "-m", "tests.bench.opening_watch", hub.url],
            env=os.environ | ours,
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
    told: dict[str, list[float]] = json.loads(done.stdout)
    every = [took for of_kind in told.values() for took in of_kind]
    name = f"an object of any of {len(told)} kinds opened and painted, p95"
    yield figure.at_most(name, figure.percentile(every, 0.95) * 1e3, "ms", 50.0)
    slowest = max(told, key=lambda kind: figure.percentile(told[kind], 0.5))
    name = f"the same for the slowest kind ({slowest}), median"
    yield figure.at_most(name, figure.percentile(told[slowest], 0.5) * 1e3, "ms", 50.0)
