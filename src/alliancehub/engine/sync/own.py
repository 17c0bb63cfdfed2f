"""The member's own organisations and projects, ahead of the large public scope that they lie in.

With these few rows the app is of use while all the others are still on their way.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator

from alliancehub.engine.store.adopt import holds
from alliancehub.engine.store.delivery import Nonsense
from alliancehub.engine.store.store import Store
from alliancehub.model.changeset import ChangeSet
from alliancehub.model.kinds.organisation import Organisation
from alliancehub.model.kinds.project import Project
from alliancehub.wire.problem import Refused
from alliancehub.wire.sync_api import SyncApi

log = logging.getLogger(__name__)

MOST = 20  # of each kind: more would take longer than they save


class Own:
    """Fetches them.

    Args:
        tell: told of each change of the cache.
    """

    def __init__(self, store: Store, api: SyncApi, tell: Callable[[ChangeSet], None]) -> None:
        self._store = store
        self._api = api
        self._tell = tell

    def fetch(self, scope: str) -> None:
        """Fetch those that lie in a scope and are not here; raises WireError."""
        for kind, row_id in list(self._wanted()):
            try:
                values = self._api.record(kind, row_id)
                with self._store.write(is_durable=False) as db:
                    news = self._store.absorber.record(db, scope, kind, values)
            except Refused:
                continue  # it is not there any more, or the hub is another version
            except Nonsense as error:
                log.warning("a record was not taken", extra={"kind": kind, "why": str(error)})
                continue
            self._tell(news)

    def _wanted(self) -> Iterator[tuple[str, str]]:
        with self._store.read() as db:
            actor = self._store.overlay.work(db, "", "").actor
            for kind, ids in ((Organisation, actor.orgs), (Project, actor.projects)):
                table = self._store.schema.of(kind)
                for row_id in sorted(ids)[:MOST]:
                    if not holds(db, table, row_id):
                        yield table.spec.name, row_id
