"""The data of the demonstration, as written down in ``resources/demo``."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).resolve().parent.parent


@cache
def told(name: str) -> Any:
    """Return what a file of the demonstration says; FileNotFoundError where it is missing."""
    for top in (_PACKAGE, _PACKAGE.parent.parent):
        path = top / "resources" / "demo" / f"{name}.json"
        if path.is_file():
            return json.loads(path.read_text("utf-8"))
    raise FileNotFoundError(f"AllianceHub is installed without resources/demo/{name}.json.")
