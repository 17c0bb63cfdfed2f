"""The engine's answers out of the cache. Nothing here waits for the network."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from alliancehub.engine.api import Detail, Draft, Listener, OutboxEntry
from alliancehub.engine.core import Core
from alliancehub.engine.csv_job import Export, export_now
from alliancehub.engine.drafting import looked_at
from alliancehub.engine.offers import creatable, creatable_within, offered
from alliancehub.engine.standing import Hello, Status
from alliancehub.engine.store.database import Interrupted
from alliancehub.engine.store.detail import conversation, hit_of, pending_fields, pointing_at
from alliancehub.engine.store.drafts import all_drafts, one_draft
from alliancehub.engine.store.lease import require_unlocked
from alliancehub.engine.store.many_rows import ids_of, place_of
from alliancehub.engine.store.outbox import entries
from alliancehub.engine.store.projection import table_of
from alliancehub.engine.store.rows import CacheReader
from alliancehub.engine.store.totals import totals_of
from alliancehub.engine.syncing import Syncing
from alliancehub.model.errors import Refusal, not_found
from alliancehub.model.query import Hit, Page, Query
from alliancehub.model.suggestion import Suggestion
from alliancehub.model.told import told
from alliancehub.model.totals import Totals, TotalsQuery

OUTBOX_MAX = 1_000
TOGETHER_MAX = 500


class Reading:
    """The ``ReadApi`` over a core. May be called from any thread."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def hello(self, with_specs: bool = True) -> Hello:
        """Return what there is: accounts, status, and with its specs kinds and commands."""
        return self._core.hello(self._creatable, with_specs=with_specs)

    def query(self, query: Query) -> Page:
        """Return a page of rows; Refusal ``superseded`` where it was interrupted."""
        account = self._core.account
        if account is None:
            return Page([], 0)
        try:
            return account.store.query(query)
        except Interrupted:
            raise Refusal("superseded", "A newer search took its place.") from None

    def totals(self, query: TotalsQuery) -> Totals:
        """Return what rows add up to; Refusal ``superseded`` where it was interrupted."""
        account = self._core.account
        if account is None:
            return Totals([])
        try:
            with account.store.read() as db:
                return totals_of(db, account.store.schema, query)
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
                require_unlocked(db, {"id": id})
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
            work = account.store.overlay.work(db, "", self._core.around.now())
            return [looked_at(one, self._core.catalogue, work) for one in all_drafts(db)]

    def draft(self, key: str) -> Draft | None:
        """Return the draft of one form, or None where there is none."""
        account = self._core.account
        if account is None:
            return None
        with account.store.read() as db:
            return one_draft(db, key)

    def settings(self) -> dict[str, Any]:
        """Return all settings by key."""
        return self._core.book.settings()

    def ids(self, query: Query) -> list[str]:
        """Return the ids of a stretch of a query's rows in their order, at most 10,000."""
        account = self._core.account
        if account is None:
            return []
        with account.store.read() as db:
            return ids_of(db, account.store.schema, query, account.store.answers)

    def place_of(self, query: Query, id: str) -> int:
        """Return where a row is in the whole answer to a query, from 0; -1 if it is not in it."""
        account = self._core.account
        if account is None:
            return -1
        with account.store.read() as db:
            return place_of(db, account.store.schema, query, id, account.store.answers)

    def offers(self, kind: str, ids: list[str]) -> dict[str, list[str]]:
        """Return what this member can do with rows: names of commands, each with the rows."""
        if len(ids) > TOGETHER_MAX:
            raise Refusal(
                "invalid",
                told("At most {n} rows can be looked at at a time.", n=TOGETHER_MAX),
                remedy="Do it in several parts.",
            )
        account = self._core.need()
        table = table_of(account.store.schema, kind)
        found: dict[str, list[str]] = {}
        with account.store.read() as db:
            reader = CacheReader(db, account.store.schema)
            work = account.store.overlay.work(db, "", self._core.around.now())
            for row in filter(None, (reader.get(table.kind, row_id) for row_id in ids)):
                for name in offered(self._core.catalogue, work, row):
                    found.setdefault(name, []).append(row.id)
        return found

    def suggestion(self, name: str, kind: str, id: str) -> Suggestion:
        """Return what the form of a command begins with on a row, and where that comes from."""
        account = self._core.need()
        table = table_of(account.store.schema, kind)
        command = self._core.catalogue.commands.get(name)
        with account.store.read() as db:
            row = CacheReader(db, account.store.schema).get(table.kind, id)
            if command is None or command.on is None or not isinstance(row, command.on):
                return Suggestion()
            work = account.store.overlay.work(db, "", self._core.around.now())
            return command.suggest(work, row) if command.is_offered(work, row) else Suggestion()

    def export_csv(self, query: Query, path: str) -> int:
        """Write all rows of a query to a CSV file that a spreadsheet opens; return how many."""
        return export_now(self._core, Export(query, path))

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
