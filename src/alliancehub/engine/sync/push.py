"""Push: what waits goes to the hub in order, each change exactly once."""

from __future__ import annotations

from collections.abc import Callable

from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.outbox import change_device, due, knows, refuse, requeue
from alliancehub.engine.store.store import Store
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
        """Send until nothing waits; tells whether anything was sent. Raises WireError."""
        limit = MUTATIONS_MAX
        was_sent = is_new_device = False
        batch = self._next(limit)
        while batch:
            try:
                result = self._api.push(batch)
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
            batch = self._take(batch, result)
        return was_sent

    def _next(self, limit: int) -> PushBatch | None:
        with self._store.write() as db:
            return self._due(db, limit)

    def _due(self, db: Connection, limit: int) -> PushBatch | None:
        device, mutations = due(db, limit, _BYTES, self._now())
        return PushBatch.trusted({"device": device, "mutations": mutations}) if mutations else None

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
