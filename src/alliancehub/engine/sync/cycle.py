"""One cycle: push, pull, snapshots, and pull again. Downloads never wait for uploads."""

from __future__ import annotations

from collections.abc import Callable

from alliancehub.engine.store.meta import read_meta, write_meta
from alliancehub.engine.store.store import Store
from alliancehub.engine.sync.compare import Compare
from alliancehub.engine.sync.pull import Pull
from alliancehub.engine.sync.push import Push
from alliancehub.engine.sync.snapshot import Snapshots
from alliancehub.engine.sync.status import Stopped
from alliancehub.model.changeset import ChangeSet
from alliancehub.wire.messages import PULL_LIMIT_MAX
from alliancehub.wire.problem import SignInNeeded, UpdateNeeded, WireError
from alliancehub.wire.sync_api import SyncApi
from alliancehub.wire.version import PROTOCOL


class Cycle:
    """What is done each time. Runs on one thread at a time.

    Args:
        tell: told of each change of the cache.
        now: returns the UTC instant as text.
        new_device: returns an id for a device that no hub has seen.
        is_wanted: asked on the way; False ends the cycle early.
        limit: rows and deletions of a page of a pull.
    """

    def __init__(
        self,
        store: Store,
        api: SyncApi,
        tell: Callable[[ChangeSet], None],
        *,
        now: Callable[[], str],
        new_device: Callable[[], str],
        is_wanted: Callable[[], bool],
        is_guest: bool,
        limit: int = PULL_LIMIT_MAX,
    ) -> None:
        self._store = store
        self._is_guest = is_guest
        self._is_wanted = is_wanted
        self._push = Push(store, api, tell, new_device, now)
        self._pull = Pull(store, api, tell, now, limit=limit, is_guest=is_guest)
        self._compare = Compare(store, api, tell, now, is_wanted)
        self._snapshots = Snapshots(store, api, tell, is_wanted)

    def run(self, *, compare_now: bool = False) -> None:
        """Send and fetch all there is; raises the first WireError or Stopped, after trying both.

        Args:
            compare_now: compare with the hub, however short ago that was done.
        """
        try:
            self._run(compare_now=compare_now)
        except UpdateNeeded:
            self._note_outdated(PROTOCOL)
            raise

    def _run(self, *, compare_now: bool) -> None:
        if self._is_outdated():
            # What waits is not sent to a hub that would not understand it, but it may have been
            # updated meanwhile: asking changes nothing there.
            self._pull.run()
            self._note_outdated(0)
        failed = self._sent()
        if isinstance(failed, SignInNeeded | UpdateNeeded):
            raise failed
        self._pull.run()
        while self._is_wanted() and self._snapshots.run():
            self._pull.run()  # what changed while they were on their way
        # What has just come whole is compared at the next cycle: first it is there to be used.
        is_time = compare_now or not self._snapshots.came_whole
        if self._is_wanted() and is_time and self._compare.run(is_wished=compare_now):
            self._pull.run()
            self._snapshots.run()
        self._store.erase_lost()
        if failed is not None:
            raise failed

    def _is_outdated(self) -> bool:
        """Tell whether the hub turned away what this build speaks; an updated one tries anew."""
        with self._store.read() as db:
            return bool(read_meta(db, "turned_away", 0) == PROTOCOL)

    def _note_outdated(self, protocol: int) -> None:
        with self._store.write() as db:
            write_meta(db, "turned_away", protocol)

    def _sent(self) -> WireError | Stopped | None:
        if self._is_guest:
            return None
        try:
            self._push.run()
        except WireError as error:
            return error
        return None
