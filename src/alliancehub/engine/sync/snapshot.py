"""Snapshot: a scope that is new here comes whole, and goes on where it was interrupted."""

from __future__ import annotations

from collections.abc import Callable

from alliancehub.engine.store.delivery import Nonsense
from alliancehub.engine.store.scopes import Fetching, begin, incomplete, resume
from alliancehub.engine.store.store import Store
from alliancehub.engine.sync.pull import nonsense
from alliancehub.engine.sync.reading_ahead import read_ahead
from alliancehub.engine.sync.whole import Whole
from alliancehub.model.changeset import ChangeSet
from alliancehub.wire.messages import SnapshotHead
from alliancehub.wire.problem import Refused
from alliancehub.wire.sync_api import SyncApi


class Snapshots:
    """Fetches all scopes that are not wholly here, the member's own first.

    Args:
        tell: told of each change of the cache.
        is_wanted: asked between pages; False ends the fetching.
    """

    def __init__(
        self,
        store: Store,
        api: SyncApi,
        tell: Callable[[ChangeSet], None],
        is_wanted: Callable[[], bool],
    ) -> None:
        self._store = store
        self._api = api
        self._tell = tell
        self._is_wanted = is_wanted
        self._whole = Whole(store, api, tell, is_wanted)

    @property
    def came_whole(self) -> bool:
        """Whether a large scope has come whole, in a file beside the cache."""
        return self._whole.came

    def run(self) -> bool:
        """Fetch; tells whether any scope came whole. Raises WireError."""
        with self._store.read() as db:
            wanted = incomplete(db)
        for one in wanted:
            if not self._is_wanted():
                break
            self._fetch(one)
        return bool(wanted)

    def _fetch(self, one: Fetching) -> None:
        try:
            if not self._whole.take(one):
                self._take(one)
        except Refused as error:
            if error.problem.status in {403, 404}:
                with self._store.write() as db:
                    news = self._store.absorber.lost_scope(db, one.scope)
                self._tell(news)
            elif error.problem.status == 422 and one.after:
                self._take(Fetching(one.scope, ""))  # the hub does not know this place any more
            else:
                raise
        except Nonsense as error:
            raise nonsense(str(error)) from error

    def _take(self, one: Fetching) -> None:
        for line in read_ahead(self._api.snapshot(one.scope, one.after)):
            with self._store.write(is_durable=False) as db:
                if isinstance(line, SnapshotHead):
                    if one.after:
                        resume(db, one.scope, line.rows)
                    else:
                        begin(db, self._store.schema, one.scope, line.rows)
                    continue
                news = self._store.absorber.snapshot_page(db, one.scope, line)
            self._tell(news)
            if not self._is_wanted():
                return
        with self._store.write() as db:
            news = self._store.absorber.snapshot_end(db, one.scope)
        self._tell(news)
