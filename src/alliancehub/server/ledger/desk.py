"""Where connectors hand in usage: those who come at the same time share one commit.

A commit waits for the disk, and on a server for the turn and the way there and back; posting takes
a fraction of that. So whoever comes first posts for all who wait behind, and each learns what
became of their own.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from alliancehub.model.errors import Refusal
from alliancehub.server.database import Database, Transaction
from alliancehub.server.ledger.usage import Burn, Burnt, burn_parts

_TOGETHER = 5_000  # records of one commit: nobody else waits for long


@dataclass(eq=False)
class _Part:
    """What one caller hands in, and what became of it.

    Attributes:
        wake: set once it is posted, failed, or its caller's turn has come to post.
        leads: whether the caller posts, for all who wait.
    """

    burns: Sequence[Burn]
    actor: str
    leads: bool = False
    burnt: Burnt | None = None
    error: BaseException | None = None
    wake: threading.Event = field(default_factory=threading.Event)


@dataclass
class UsageDesk:
    """Posts usage for any number of threads.

    Args:
        database: the hub's.
        now: returns the UTC instant as ISO 8601 text.
    """

    database: Database
    now: Callable[[], str]
    _waiting: list[_Part] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _is_posting: bool = False

    def post(self, burns: Sequence[Burn], *, actor: str = "") -> Burnt:
        """Post usage, and return what became of it once it is on the disk: all of it or nothing.

        Raises what ``burn_many`` and ``Database.write`` raise; nobody else's usage can be the
        reason of a Refusal.
        """
        mine = _Part(burns, actor)
        with self._lock:
            self._waiting.append(mine)
            if not self._is_posting:
                self._is_posting = mine.leads = True
        if not mine.leads:
            mine.wake.wait()
        if mine.leads:
            self._lead()
        if mine.error is not None:
            raise mine.error
        assert mine.burnt is not None  # noqa: S101 - for the type checker
        return mine.burnt

    def _lead(self) -> None:
        """Post one's own part with those of others, and let the next who waits do the same."""
        taken: list[_Part] = []
        try:
            with self.database.write() as tx:
                # Only now: while the transaction began, others have come.
                taken = self._take()
                self._burn(tx, taken)
        except Refusal:
            for one in taken:  # whose it is shows when each goes alone
                self._post_alone(one)
        except BaseException as error:  # noqa: BLE001 - each caller raises it
            taken = taken or self._take()
            for one in taken:
                one.burnt, one.error = None, error
        with self._lock:
            following = self._waiting[0] if self._waiting else None
            self._is_posting = following is not None
            if following is not None:
                following.leads = True
        for one in [*taken, *([following] if following else [])]:
            one.wake.set()

    def _take(self) -> list[_Part]:
        """Return those who wait, as far as they fit into one commit, but at least the first."""
        with self._lock:
            taken = [self._waiting.pop(0)]
            size = len(taken[0].burns)
            while self._waiting and size + len(self._waiting[0].burns) <= _TOGETHER:
                taken.append(self._waiting.pop(0))
                size += len(taken[-1].burns)
            return taken

    def _post_alone(self, part: _Part) -> None:
        part.burnt = None
        try:
            with self.database.write() as tx:
                self._burn(tx, [part])
        except BaseException as error:  # noqa: BLE001 - its caller raises it
            part.burnt, part.error = None, error

    def _burn(self, tx: Transaction, parts: list[_Part]) -> None:
        posted = burn_parts(tx, [(one.burns, one.actor) for one in parts], at=self.now())
        for one, burnt in zip(parts, posted, strict=True):
            one.burnt = burnt
