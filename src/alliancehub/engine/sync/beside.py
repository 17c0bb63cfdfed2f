"""One call at a time runs beside what its caller does meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from types import TracebackType
from typing import Self, TypeVar

T = TypeVar("T")


class Beside:
    """A thread for such calls, begun with the first of them; leaving waits for the last."""

    def __init__(self) -> None:
        self._pool: ThreadPoolExecutor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown()

    def begin(self, call: Callable[[], T]) -> Callable[[], T]:
        """Begin a call; returns what waits for it, and returns or raises what it does."""
        if self._pool is None:
            self._pool = ThreadPoolExecutor(1, "alliancehub-push")
        return self._pool.submit(call).result
