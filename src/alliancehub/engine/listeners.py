"""Who wants to hear of news, and that they hear it in one order."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any

from alliancehub.engine.api import Listener

log = logging.getLogger(__name__)


class Listeners:
    """Calls each listener for each news, on the thread that has the news.

    A listener returns at once and calls nothing of the engine: it holds up the next news.
    """

    def __init__(self) -> None:
        self._all: list[Listener] = []
        self._lock = threading.RLock()

    def add(self, listener: Listener) -> Callable[[], None]:
        """Add a listener; returns how to take it out."""
        with self._lock:
            self._all.append(listener)

        def stop() -> None:
            with self._lock:
                if listener in self._all:
                    self._all.remove(listener)

        return stop

    def tell(self, event: str, data: Any) -> None:
        """Pass news on; a listener that fails harms nobody else."""
        with self._lock:
            for listener in list(self._all):
                try:
                    listener(event, data)
                except Exception:
                    log.exception("a listener failed on %s", event)
