"""Push: what waits goes to the hub in order, each change exactly once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.outbox import change_device, due, knows, refuse, requeue
from alliancehub.engine.store.store import Store
from alliancehub.engine.sync.beside import Beside
from alliancehub.model.changeset import ChangeSet
from alliancehub.wire.messages import (
    MUTATIONS_MAX,
    PUSH_BYTES_MAX,
    Mutation,
    PushBatch,
    PushResult,
)
from alliancehub.wire.problem import Problem, Refused, Unreachable
from alliancehub.wire.sync_api import SyncApi

# The hub cannot read what is in such a batch, however often it is sent.
_UNREADABLE = frozenset({400, 413, 422})
_ELSEWHERE = frozenset({"foreign_device", "device_reused"})
_BYTES = PUSH_BYTES_MAX * 9 // 10


class Push:
    """Empties the outbox as far as the hub takes it.

    Args:
        tell: told of each change of the cache.
        new_device: returns an id for a device that no hub has seen.
        now: returns the UTC instant as text.
    """

    def __init__(
        self,
        store: Store,
        api: SyncApi,
        tell: Callable[[ChangeSet], None],
        new_device: Callable[[], str],
        now: Callable[[], str],
    ) -> None:
        self._store = store
        self._api = api
        self._tell = tell
        self._new_device = new_device
        self._now = now

    def run(self) -> bool:
        """Send until nothing waits; tells whether anything was sent. Raises WireError.

        While the hub decides a full batch, the verdicts of the one before are noted here.
        """
        limit = MUTATIONS_MAX
        was_sent = is_new_device = False
        batch = self._next(limit)
        decided: PushResult | None = None  # and not yet noted
        with Beside() as beside:
            while batch:
                following = None
                try:
                    if decided is None and len(batch.mutations) < limit:
                        result = self._api.push(batch)
                    else:
                        answer = beside.begin(partial(self._api.push, batch))
                        following, decided = self._note(decided, batch.mutations[-1].mid), None
                        result = answer()
                except Refused as error:
                    if error.problem.code in _ELSEWHERE and not is_new_device:
                        is_new_device = True
                        self._start_device()
                    elif error.problem.status not in _UNREADABLE:
                        raise
                    elif len(batch.mutations) > 1:
                        limit = max(1, len(batch.mutations) // 2)
                    elif not self._refuse(batch.mutations[0], error.problem):
                        raise
                    batch = self._next(limit)
                    continue
                was_sent = True
                limit = MUTATIONS_MAX
                if following is not None and _took_all(batch, result):
                    batch, decided = following, result
                else:
                    batch = self._take(batch, result)
        return was_sent

    def _next(self, limit: int) -> PushBatch | None:
        with self._store.write() as db:
            return self._due(db, limit)

    def _due(self, db: Connection, limit: int, behind: int = 0) -> PushBatch | None:
        device, mutations = due(db, limit, _BYTES, self._now(), behind)
        return PushBatch.trusted({"device": device, "mutations": mutations}) if mutations else None

    def _note(self, result: PushResult | None, behind: int) -> PushBatch | None:
        """Note verdicts of what was taken as a whole, and return what is due behind a number."""
        with self._store.write() as db:
            news = None if result is None else self._store.absorber.verdicts(db, result.verdicts)
            following = self._due(db, MUTATIONS_MAX, behind)
        if news is not None:
            self._tell(news)
        return following

    def _take(self, batch: PushBatch, result: PushResult) -> PushBatch | None:
        """Note the verdicts, and return what is to be sent next, from one flush to the disk."""
        sent = {one.mid for one in batch.mutations}
        verdicts = [one for one in result.verdicts if one.mid in sent]
        if not verdicts and result.expect is None:
            raise _senseless("It decided nothing of what it was sent.")
        with self._store.write() as db:
            news = self._store.absorber.verdicts(db, verdicts)
            if not verdicts and result.expect is not None:
                # It misses what it had decided before: as after a restore from a backup.
                requeue(db, result.expect - 1)
                if result.expect in sent or not knows(db, result.expect):
                    change_device(db, self._new_device())
            following = self._due(db, MUTATIONS_MAX)
        self._tell(news)
        return following

    def _refuse(self, mutation: Mutation, problem: Problem) -> bool:
        """Reject on this side what the hub cannot read; False where that was done before.

        Only a hub's own word counts, which has a code: what stands in between may say anything.
        """
        if not mutation.args or not problem.code:
            return False
        with self._store.write() as db:
            seqs = refuse(db, mutation.mid, problem.words, problem.text_of("remedy"))
            news = self._store.absorber.rolled_back(db, seqs)
        self._tell(news)
        return bool(seqs)

    def _start_device(self) -> None:
        with self._store.write() as db:
            change_device(db, self._new_device())


def _took_all(batch: PushBatch, result: PushResult) -> bool:
    """Tell whether the hub decided all it was sent and refused nothing that others build upon."""
    decided = [one.mid for one in result.verdicts if one.status != "rejected"]
    return decided == [one.mid for one in batch.mutations]


def _senseless(what: str) -> Unreachable:
    return Unreachable(
        Problem(
            title="The hub answers, but not as a hub does.",
            status=502,
            code="nonsense",
            detail=what,
            remedy="Tell whoever runs the hub; what waits is kept.",
        )
    )
