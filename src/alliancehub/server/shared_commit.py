"""One transaction of the database for several writers who would wait for each other's flush.

Writers take turns, and on a server most of a turn is its commit, which waits for the disk. So who
is done leaves the transaction open where somebody waits for the turn: the next one writes behind a
savepoint, and the last one commits for all. Each is answered once that commit is on the disk, and
sees what those before have written, as if they had committed. Who fails takes back only what is
their own; where the commit fails, it failed for all of them.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack, suppress
from typing import Any

from sqlalchemy import Connection

MEMBERS_MAX = 32  # a snapshot is slow to take once a transaction has more than 64 parts
OPEN_MAX_S = 0.05  # nobody's answer is put off for longer than this and the turn that is running
_LOOKED_AFTER_S = 0.01
_POINT = "SAVEPOINT turn"
_BACK = "ROLLBACK TO SAVEPOINT turn"


class SharedCommit:
    """A transaction that is open for whoever has the turn; only they may call it.

    Args:
        opening: opens the connection with its transaction; its end commits, or rolls back.
    """

    def __init__(self, opening: AbstractContextManager[Connection]) -> None:
        self._stack = ExitStack()
        self.connection = self._stack.enter_context(opening)
        self._driver: Any = self.connection.connection.driver_connection
        self._ends_at = time.monotonic() + OPEN_MAX_S
        self._members = 0
        self._done = threading.Event()
        self._error: BaseException | None = None

    @property
    def is_done(self) -> bool:
        """Whether it was committed, or failed."""
        return self._done.is_set()

    @property
    def has_room(self) -> bool:
        """Whether one more may write in it."""
        return self._members < MEMBERS_MAX and time.monotonic() < self._ends_at

    def enter(self) -> None:
        """Let a further one write: what they write can be taken back by itself."""
        if self._members:
            self._driver.execute(_POINT)

    def leave(self) -> None:
        """Keep what one has written; it is not on the disk yet."""
        self._members += 1

    def take_back(self, error: BaseException) -> None:
        """Take back what one has written who failed; all of it, where the connection is lost."""
        if self._members:
            with suppress(Exception):
                self._driver.execute(_BACK)
                return
        self._end(error)

    def commit(self) -> None:
        """Commit for all; raises where that fails, and for the others ``wait`` does."""
        try:
            self._stack.close()
        except BaseException as error:
            self._error = error
            raise
        finally:
            self._done.set()

    def wait(self, commit_if_nobody_writes: Callable[[], None]) -> None:
        """Wait for the commit; raises what it failed with.

        Args:
            commit_if_nobody_writes: called again and again: whoever waited for the turn may have
                given up.
        """
        while not self._done.wait(_LOOKED_AFTER_S):
            commit_if_nobody_writes()
        if self._error is not None:
            raise self._error

    def _end(self, error: BaseException) -> None:
        self._error = error
        try:
            with suppress(Exception):
                self._stack.__exit__(type(error), error, error.__traceback__)
        finally:
            self._done.set()
