"""Compare: what lies in the cache is what the hub has, or is mended.

After a first sync and about weekly. What differs is fetched bucket by bucket; where that does not
mend it, or too much differs, the scope comes whole, once, and the next comparison is a week away.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from alliancehub.engine.store.delivery import Nonsense
from alliancehub.engine.store.digests import Place, digests_of, fetch_again
from alliancehub.engine.store.meta import read_meta, write_meta
from alliancehub.engine.store.scopes import held, incomplete
from alliancehub.engine.store.store import Store
from alliancehub.engine.sync.pull import nonsense
from alliancehub.model.changeset import ChangeSet
from alliancehub.wire.messages import BucketRequest, Compared, CompareRequest
from alliancehub.wire.problem import Refused, ResetNeeded, UpdateNeeded
from alliancehub.wire.sync_api import SyncApi

log = logging.getLogger(__name__)

EVERY = timedelta(days=7)
SOONER = timedelta(days=1)  # where some scope changed just then
BUCKETS_MAX = 32

Digests = dict[Place, tuple[int, int]]


class Compare:
    """Compares and mends.

    Args:
        tell: told of each change of the cache.
        now: returns the UTC instant as text.
        is_wanted: asked between buckets; False ends the mending.
    """

    def __init__(
        self,
        store: Store,
        api: SyncApi,
        tell: Callable[[ChangeSet], None],
        now: Callable[[], str],
        is_wanted: Callable[[], bool],
    ) -> None:
        self._store = store
        self._api = api
        self._tell = tell
        self._now = now
        self._is_wanted = is_wanted
        self._schema_hash = store.schema.catalogue.schema_hash

    def run(self, *, is_wished: bool = False) -> bool:
        """Compare if it is time to, or a person wishes; tells whether scopes are to come whole.

        Raises WireError.
        """
        now = datetime.fromisoformat(self._now())
        with self._store.read() as db:
            is_early = not is_wished and _is_early(now, read_meta(db, "compare_at"))
            is_same_schema = read_meta(db, "hub_schema") == self._schema_hash
            if is_early or incomplete(db):
                return False
            cursor, scopes = read_meta(db, "cursor"), held(db, is_anew=False)
            here = digests_of(db, self._store.schema)
        if not cursor or not scopes:
            return False
        if not is_same_schema:
            self._note(now + SOONER, "other columns")
            return False
        try:
            there = self._api.compare(CompareRequest.model_construct(cursor=cursor, scopes=scopes))
        except ResetNeeded:
            return False  # the next pull sees to that
        except UpdateNeeded:
            raise
        except Refused as error:
            log.info("the hub does not compare", extra={"status": error.problem.status})
            self._note(now + EVERY, "unknown to the hub")
            return False
        if there.schema_hash != self._schema_hash:
            return False
        compared = set(scopes) - set(there.behind)
        differing = _differing(here, there, compared)
        # Before any mending: whatever becomes of it, it is not tried again and again.
        at = now + (SOONER if len(compared) < len(scopes) else EVERY)
        found = f"{len(differing)} buckets differed" if differing else "the same"
        counts = {"scopes": len(compared), "behind": len(there.behind), "buckets": len(differing)}
        self._note(at, found, **counts, is_mended=not differing)
        is_to_come_whole = bool(differing) and self._mend(cursor, differing, there, compared)
        if differing and not is_to_come_whole:
            self._note(at, found, **counts, is_mended=self._is_wanted())
        return is_to_come_whole

    def _mend(
        self, cursor: str, differing: list[Place], there: Compared, compared: set[str]
    ) -> bool:
        _log("the cache differs from the hub", differing)
        if len(differing) <= BUCKETS_MAX:
            for place in differing:
                if not self._is_wanted():
                    return False
                self._fetch(cursor, place)
            with self._store.read() as db:
                differing = _differing(digests_of(db, self._store.schema), there, compared)
            if not differing:
                log.warning("the cache is mended")
                return False
        _log("scopes are fetched again", differing)
        with self._store.write() as db:
            fetch_again(db, sorted({scope for scope, _, _ in differing}))
        return True

    def _fetch(self, cursor: str, place: Place) -> None:
        scope, kind, bucket = place
        asked = BucketRequest.model_construct(cursor=cursor, scope=scope, kind=kind, bucket=bucket)
        sent = self._api.bucket(asked)
        if sent.is_behind:
            return
        try:
            with self._store.write() as db:
                news = self._store.absorber.bucket(db, place, sent)
        except Nonsense as error:
            raise nonsense(str(error)) from error
        self._tell(news)

    def _note(self, next_at: datetime, found: str, **counts: int) -> None:
        kept = {"scopes": 0, "behind": 0, "buckets": 0, "is_mended": True} | counts
        with self._store.write() as db:
            write_meta(db, "compare_at", next_at.isoformat())
            write_meta(db, "compared", {"at": self._now(), "found": found, **kept})


def _is_early(now: datetime, at: str) -> bool:
    """Tell whether a comparison is not due yet; one that a clock set years ahead put off is."""
    return bool(at) and timedelta() < datetime.fromisoformat(at) - now <= EVERY


def _differing(here: Digests, there: Compared, compared: set[str]) -> list[Place]:
    wanted: Digests = {
        (scope, kind, bucket): digest
        for scope, kinds in there.digests.items()
        for kind, buckets in kinds.items()
        for bucket, digest in buckets.items()
    }
    places = sorted(here.keys() | wanted.keys())
    return [
        place for place in places if place[0] in compared and here.get(place) != wanted.get(place)
    ]


def _log(text: str, differing: list[Place]) -> None:
    kinds = sorted({kind for _, kind, _ in differing})
    scopes = len({scope for scope, _, _ in differing})
    log.warning(text, extra={"buckets": len(differing), "scopes": scopes, "kinds": kinds})
