"""``make soak SECONDS=600``: simulations of fresh seeds, for so long.

Each second seed, the odd ones, is one in which years pass.

``python -m tests.faults.soak SECONDS [SEED]`` begins with a seed; with ``0 SEED`` it runs that one
alone and prints what identifies its history.
"""

from __future__ import annotations

import secrets
import sys
import time

from tests.faults.simulation import Simulation, Template

_FRESH = 2**40


def main() -> int:
    """Return 1 where a seed found something."""
    seconds = float(sys.argv[1])
    first = int(sys.argv[2]) if len(sys.argv) > 2 else secrets.randbelow(_FRESH)
    ends_at = time.monotonic() + seconds
    seed = first
    with Template() as template:
        while True:
            simulation = Simulation(template, seed, ages=bool(seed % 2))
            try:
                simulation.run()
            except BaseException:
                print(f"Seed {seed} found something; again: python -m tests.faults.soak 0 {seed}")
                raise
            seed += 1
            if time.monotonic() >= ends_at:
                break
    if seconds:
        print(f"{seed - first} histories, seeds {first} to {seed - 1}: all hold.")
    else:
        print(simulation.digest)
    return 0


if __name__ == "__main__":
    sys.exit(main())
