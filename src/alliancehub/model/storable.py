"""Which JSON data a database can keep; apart, since what it takes the window never loads."""

from __future__ import annotations

import re
from typing import Any

from pydantic_core import to_json

_UNSTORABLE = re.compile(r"[\x00\ud800-\udfff]")
_NUL_WRITTEN = rb"\u0000"


def is_storable(data: Any) -> bool:
    """Tell whether JSON data holds no NUL and no half of a surrogate pair, however deep."""
    try:
        # As JSON a NUL is written out, and half of a pair cannot be: one go sees both.
        if _NUL_WRITTEN not in to_json(data):
            return True
    except ValueError:
        pass
    rest = [data]  # it may be a text about a NUL, no more
    while rest:
        item = rest.pop()
        if isinstance(item, str) and _UNSTORABLE.search(item):
            return False
        if isinstance(item, dict):
            rest += [*item.keys(), *item.values()]
        elif isinstance(item, list):
            rest += item
    return True
