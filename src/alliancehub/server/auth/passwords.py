"""Passwords: argon2id, a few at a time, behind a queue that is never long.

19 MiB and two passes (OWASP's advice) take some 25 ms; unbounded, sign-ins would eat the memory
and the processor of everybody else's sync.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

import anyio
from anyio.to_thread import run_sync
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from alliancehub.model.told import told
from alliancehub.server.problems import ProblemError

T = TypeVar("T")
TIME_COST = 2
MEMORY_KIB = 19 * 1024
_WAIT_S = 2


class Passwords:
    """Makes and compares hashes; the methods are slow on purpose, so call them through ``run``."""

    def __init__(self, workers: int, waiting: int) -> None:
        self._hasher = PasswordHasher(TIME_COST, MEMORY_KIB, parallelism=1)
        self._room = workers + waiting
        self._workers = workers
        self._inside = 0
        self._limiter: anyio.CapacityLimiter | None = None
        self._nobody = ""
        self._lock = threading.Lock()

    async def run(self, work: Callable[[], T]) -> T:
        """Run work that makes or compares hashes in a thread; raises ProblemError 503 when full."""
        if self._inside >= self._room:
            raise ProblemError(
                503,
                "busy",
                "Too many people are signing in at this moment.",
                remedy=told("Try again in {seconds} seconds.", seconds=_WAIT_S),
                headers={"Retry-After": str(_WAIT_S)},
            )
        if self._limiter is None:  # belongs to the event loop, so it is made on it
            self._limiter = anyio.CapacityLimiter(self._workers)
        self._inside += 1
        try:
            return await run_sync(work, limiter=self._limiter)
        finally:
            self._inside -= 1

    def hash(self, password: str) -> str:
        """Return what is stored of a password."""
        return self._hasher.hash(password)

    def fits(self, stored: str | None, password: str) -> bool:
        """Tell whether a password is the stored one; None, for nobody, takes as long."""
        try:
            self._hasher.verify(stored or self._of_nobody(), password)
        except (VerificationError, InvalidHashError):
            return False
        return stored is not None

    def is_outdated(self, stored: str) -> bool:
        """Tell whether it was made with other parameters than today's."""
        return self._hasher.check_needs_rehash(stored)

    def _of_nobody(self) -> str:
        with self._lock:
            if not self._nobody:
                self._nobody = self._hasher.hash("nobody's password")
            return self._nobody
