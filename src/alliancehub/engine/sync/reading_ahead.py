"""Reading ahead: what comes next is fetched and decoded while what came is written."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")


def read_ahead(parts: Iterator[T]) -> Iterator[T]:
    """Yield the parts, getting each on another thread while the one before is worked on."""
    with ThreadPoolExecutor(1, "snapshot") as pool:
        coming = pool.submit(next, parts, None)
        while (part := coming.result()) is not None:
            coming = pool.submit(next, parts, None)
            yield part
