"""The engine's answers out of the cache. Nothing here waits for the network."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from alliancehub.engine.api import Detail, Draft, Hello, Listener, OutboxEntry, Status
from alliancehub.engine.core import Core
from alliancehub.engine.csv_export import write_csv
from alliancehub.engine.offers import creatable, creatable_within, offered
from alliancehub.engine.store.database import Interrupted
from alliancehub.engine.store.detail import conversation, hit_of, pending_fields, pointing_at
from alliancehub.engine.store.drafts import all_drafts
from alliancehub.engine.store.outbox import entries
from alliancehub.engine.store.projection import all_rows, table_of
from alliancehub.engine.store.rows import CacheReader
from alliancehub.engine.syncing import Syncing
from alliancehub.model.errors import Refusal, not_found
from alliancehub.model.query import Hit, Page, Query

OUTBOX_MAX = 1_000


class Reading:
    """The ``ReadApi`` over a core. May be called from any thread."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def hello(self) -> Hello:
        """Return what there is: kinds, commands, accounts, status."""
        return self._core.hello(self._creatable)

    def query(self, query: Query) -> Page:
        """Return a page of rows; Refusal ``superseded`` where it was interrupted."""
        account = self._core.account
        if account is None:
            return Page([], 0)
        try:
            return account.store.query(query)
        except Interrupted:
            raise Refusal("superseded", "A newer search took its place.") from None

    def detail(self, kind: str, id: str) -> Detail:
        """Return one row with everything that a detail pane shows."""
        account = self._core.need()
        schema = account.store.schema
        table = table_of(schema, kind)
        with account.store.read() as db:
            hit = hit_of(db, schema, table, id)
            row = CacheReader(db, schema).get(table.kind, id)
            if hit is None or row is None:
                raise not_found(table.spec.title, id)
            work = account.store.overlay.work(db, "", self._core.around.now())
            return Detail(
                hit=hit,
                offered=offered(self._core.catalogue, work, row),
                pending=pending_fields(db, kind, id),
                thread=conversation(db, schema, kind, id),
                related=pointing_at(db, schema, kind, id),
                creatable=creatable_within(self._core.catalogue, work.actor, row),
            )

    def choices(self, kind: str, text: str, limit: int = 20) -> list[Hit]:
        """Return rows to choose a reference from, best match first."""
        table = table_of(self._core.schema, kind)
        is_searched = any(one.weight for one in table.spec.fields)
        query = Query(kind, text=text if is_searched else "", limit=min(limit, 100))
        return self.query(query).hits

    def status(self) -> Status:
        """Return how things stand."""
        return self._core.status()

    def outbox(self, limit: int = 200) -> list[OutboxEntry]:
        """Return the member's own changes, newest first."""
        account = self._core.account
        if account is None:
            return []
        with account.store.read() as db:
            return entries(db, min(limit, OUTBOX_MAX))

    def drafts(self) -> list[Draft]:
        """Return all drafts, newest first."""
        account = self._core.account
        if account is None:
            return []
        with account.store.read() as db:
            return all_drafts(db)

    def settings(self) -> dict[str, Any]:
        """Return all settings by key."""
        return self._core.book.settings()

    def export_csv(self, query: Query, path: str) -> int:
        """Write all rows of a query to a CSV file that a spreadsheet opens; return how many."""
        account = self._core.need()
        table = table_of(account.store.schema, query.kind)
        delimiter = self._core.book.settings()["csv_delimiter"]
        with account.store.read() as db:
            rows = all_rows(db, account.store.schema, query)
            return write_csv(Path(path), table.spec, rows, delimiter)

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call the listener on every news, on a thread of the engine; returns how to stop."""
        return self._core.listeners.add(listener)

    def interrupt(self, thread: int) -> None:
        """Stop what a thread reads for a client that does not want the answer any more."""
        if account := self._core.account:
            account.store.interrupt(thread)

    def _creatable(self, account: Syncing) -> list[str]:
        with account.store.read() as db:
            work = account.store.overlay.work(db, "", self._core.around.now())
            return creatable(self._core.catalogue, work.actor)
