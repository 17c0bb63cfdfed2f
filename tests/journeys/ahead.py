"""A program whose clock is ahead: ``python -m tests.journeys.ahead FILE MODULE ARGS…``.

The file says by how many seconds, and may say something else at any time: so days pass at once.
"""

from __future__ import annotations

import runpy
import sys
import time
from pathlib import Path

_now = time.time


def main() -> None:
    """Run a module as ``python -m`` does, with the rest of the arguments."""
    _, file, module, *args = sys.argv
    ahead = Path(file)
    time.time = lambda: _now() + float(ahead.read_text() or 0)
    sys.argv = [module, *args]
    runpy.run_module(module, run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
