"""Pull: what changed since the cursor comes in, page by page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.delivery import Nonsense
from alliancehub.engine.store.meta import read_meta, write_meta
from alliancehub.engine.store.scopes import forget, held
from alliancehub.engine.store.store import Store
from alliancehub.engine.sync.status import Stopped
from alliancehub.model.changeset import ChangeSet
from alliancehub.model.errors import Refusal
from alliancehub.model.told import told
from alliancehub.wire.messages import PullPage, PullRequest
from alliancehub.wire.problem import Problem, ResetNeeded, Unreachable
from alliancehub.wire.sync_api import SyncApi

KEPT_DAYS = 30  # settled changes, to be sent again if the hub was restored from a backup
RESETS_MAX = 5
RESETS_WITHIN = timedelta(hours=1)


class Pull:
    """Brings the cache up to the hub's head, except for scopes that come by snapshot.

    Args:
        tell: told of each change of the cache.
        now: returns the UTC instant as text.
        limit: rows and deletions of a page.
        is_guest: a guest has no device.
    """

    def __init__(
        self,
        store: Store,
        api: SyncApi,
        tell: Callable[[ChangeSet], None],
        now: Callable[[], str],
        *,
        limit: int,
        is_guest: bool,
    ) -> None:
        self._store = store
        self._api = api
        self._tell = tell
        self._now = now
        self._limit = limit
        self._is_guest = is_guest

    def run(self) -> None:
        """Pull to the head; raises WireError, and Stopped where the hub keeps starting over."""
        cursor = None
        while True:
            request = self._request(cursor)
            try:
                page = self._api.pull(request)
            except ResetNeeded as error:
                self._start_over(str(error))
                cursor = None
                continue
            if self._is_other_schema(page):
                self._start_over("The hub was updated.")
                cursor = None
                continue
            if page.more and page.cursor == request.cursor:
                raise nonsense("its pages lead nowhere")
            self._require_terms(page)
            self._absorb(page)
            if not page.more:
                return
            cursor = page.cursor

    def _request(self, cursor: str | None) -> PullRequest:
        with self._store.read() as db:
            stored = read_meta(db, "cursor")
            here = cursor if cursor is not None else stored
            return PullRequest.model_construct(
                device="" if self._is_guest else read_meta(db, "device"),
                cursor=here,
                have=held(db, is_anew=not here),
                limit=self._limit,
            )

    def _require_terms(self, page: PullPage) -> None:
        """Encrypt the cache where the hub asks for it; raises Stopped where that cannot be."""
        try:
            self._store.require_terms(page.terms)
        except Refusal as refusal:
            why = told(
                "The hub gives its rows only to devices that encrypt them: {why}", why=refusal.text
            )
            raise Stopped(why, refusal.remedy) from refusal

    def _absorb(self, page: PullPage) -> None:
        kept_since = datetime.fromisoformat(self._now()) - timedelta(days=KEPT_DAYS)
        try:
            # What a power cut takes is pulled again; only what must go has to be gone at once.
            with self._store.write(is_durable=bool(page.revoked)) as db:
                news = self._store.absorber.page(db, page, kept_since.isoformat())
                write_meta(db, "hub_schema", page.schema_hash)
                self._store.confirmed(db, page.terms)
        except Nonsense as error:
            raise nonsense(str(error)) from error
        self._tell(news)

    def _is_other_schema(self, page: PullPage) -> bool:
        """Tell whether the hub gained or lost fields: what it sent so far may lack some."""
        with self._store.read() as db:
            known = read_meta(db, "hub_schema")
            is_under_way = bool(read_meta(db, "cursor"))
        return is_under_way and bool(known) and known != page.schema_hash

    def _start_over(self, why: str) -> None:
        now = datetime.fromisoformat(self._now())
        with self._store.write() as db:
            recent = recent_resets(db, self._now())
            if len(recent) >= RESETS_MAX:
                raise Stopped(
                    told(
                        "The hub made this desktop start over {n} times within an hour: {why}",
                        n=len(recent),
                        why=why,
                    ),
                    "Tell whoever runs the hub. What is here stays readable, what waits is kept; "
                    "sync again when the hub is mended.",
                )
            write_meta(db, "resets", [at.isoformat() for at in [*recent, now]])
            forget(db)


def recent_resets(db: Connection, now: str) -> list[datetime]:
    """Return when all was fetched again, within the last hour."""
    at_most = datetime.fromisoformat(now)
    before = [datetime.fromisoformat(at) for at in read_meta(db, "resets", [])]
    # Either way: a clock that was set back must not count old ones for years.
    return [at for at in before if abs(at_most - at) < RESETS_WITHIN]


def nonsense(what: str) -> Unreachable:
    """Return the error for an answer that fits no version of the protocol."""
    return Unreachable(
        Problem.of(
            title="The hub answers, but not as a hub does.",
            status=502,
            code="nonsense",
            detail=told("Nothing of it was taken: {what}.", what=what),
            remedy="Tell whoever runs the hub; what waits is kept.",
        )
    )
