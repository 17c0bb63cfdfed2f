"""Calls between workers on PostgreSQL: LISTEN and NOTIFY, the quick way beside the sure one.

A call has no content: it says that there is something to look for. It is made after the commit, on
a connection of its own, so that no writer waits for another's; one that is lost costs the time
until the next look, and no news. Own calls are not heard.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import psycopg

from alliancehub.model.errors import Refusal

_LISTEN, _NOTIFY = "LISTEN alliancehub_news", "NOTIFY alliancehub_news"
# A call leaves nothing that a power cut could take.
_UNHURRIED = "SET synchronous_commit = off"


class Calls:
    """A worker's two connections for them, opened when they are first needed.

    Args:
        connect: returns a connection.
    """

    def __init__(self, connect: Callable[[], psycopg.Connection[Any]]) -> None:
        self._connect = connect
        self._calling = threading.Lock()
        self._hearing = threading.Lock()
        self._caller: psycopg.Connection[Any] | None = None
        self._hearer: psycopg.Connection[Any] | None = None
        self._own = 0  # the number under which own calls are heard

    def call(self) -> None:
        """Call the other workers; where that fails, they look by themselves soon."""
        with self._calling:
            try:
                if self._caller is None:
                    self._caller = self._connect()
                    self._own = self._caller.info.backend_pid
                    self._caller.execute(_UNHURRIED)
                self._caller.execute(_NOTIFY)
            except (psycopg.Error, Refusal):
                _close(self._caller)
                self._caller = None

    def hear(self, seconds: float) -> None:
        """Wait until another worker calls, at most so long."""
        ends_at = time.monotonic() + seconds
        with self._hearing:
            try:
                if self._hearer is None:
                    self._hearer = self._connect()
                    self._hearer.execute(_LISTEN)
                while (left := ends_at - time.monotonic()) > 0:
                    for one in self._hearer.notifies(timeout=left, stop_after=1):
                        if one.pid != self._own:
                            return
            except psycopg.Error:
                _close(self._hearer)
                self._hearer = None
                time.sleep(max(ends_at - time.monotonic(), 0))

    def close(self) -> None:
        """Close the connections, once nobody waits for a call any more."""
        with self._calling:
            _close(self._caller)
            self._caller = None
        with self._hearing:
            _close(self._hearer)
            self._hearer = None


def _close(connection: psycopg.Connection[Any] | None) -> None:
    if connection is not None:
        with suppress(psycopg.Error):
            connection.close()
