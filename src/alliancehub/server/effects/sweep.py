"""Housekeeping: requests that nobody answered lapse, who is concerned is warned before, and tokens
that ended and old deletions are forgotten. Of several workers on one database only one does it.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from datetime import date, timedelta

from starlette.concurrency import run_in_threadpool

from alliancehub.model.commands.warn_of_end import to_warn
from alliancehub.model.ids import derived_id
from alliancehub.model.roles import SYSTEM
from alliancehub.model.work import Work
from alliancehub.server.auth.tokens import forget_expired
from alliancehub.server.blobs.collecting import collect_bytes_daily
from alliancehub.server.clock import instant
from alliancehub.server.database import Busy, Unreachable, Unwritable
from alliancehub.server.effects.credits import keep_credits
from alliancehub.server.effects.reviews import end_reviews, escalate_reviews, recuse_conflicted
from alliancehub.server.execute import Order
from alliancehub.server.history import KEPT_DAYS, cut, overfull
from alliancehub.server.hub import Hub, new_cause
from alliancehub.server.journal import collect
from alliancehub.server.rows import Rows
from alliancehub.server.signals import forget_signals
from alliancehub.server.tables import KindTable

log = logging.getLogger(__name__)
_BATCH = 200
DELETIONS_KEPT_DAYS = 180
_COLLECTED_AT_ONCE = 5_000


async def sweep_for_ever(hub: Hub) -> None:
    """Sweep now and then until cancelled; a sweep that fails is tried again at the next."""
    while True:
        try:
            await run_in_threadpool(_sweep_if_leading, hub)
        except (Busy, Unreachable, Unwritable):
            log.warning("housekeeping has to wait")
        except Exception:
            log.exception("housekeeping failed")
        await asyncio.sleep(hub.settings.sweep_s)


def _sweep_if_leading(hub: Hub) -> None:
    if hub.database.leads():
        sweep(hub)
        hub.cache_files.refresh(hub.database)


def sweep(hub: Hub) -> int:
    """Let due requests lapse, and return how many did; warn of what ends soon."""
    lapsed = 0
    for table in hub.tables.requests:
        with hub.database.read() as tx:
            due = tx.run(
                f"SELECT id FROM {table.name} WHERE state IN ('submitted', 'offered') "  # noqa: S608 - names of our own
                "AND expires_on <> '' AND expires_on < ? ORDER BY id LIMIT ?",
                [hub.now[:10], _BATCH],
            ).fetchall()
        if not due:
            continue
        with hub.write() as writing:
            for (request,) in due:
                args = {"kind": table.name, "request": request}
                cause = derived_id("expire_request", request)
                verdict = writing.execution.decide_apart(Order("", "expire_request", args, cause))
                lapsed += verdict.status != "rejected"
    keep_credits(hub)
    warn_of_ends(hub)
    end_reviews(hub)
    escalate_reviews(hub)
    recuse_conflicted(hub)
    with hub.database.read() as tx:
        too_long = overfull(tx)
    with hub.database.write() as tx:
        forget_expired(tx, hub.clock())
        forget_signals(tx, hub.clock())
        cut(tx, too_long, instant(hub.clock() - KEPT_DAYS * 86_400))
    collect_deletions(hub)
    collect_bytes_daily(hub)
    return lapsed


def collect_deletions(hub: Hub) -> int:
    """Forget deletions that are older than half a year, once a day; return how many.

    Looking for them reads the whole journal, so not at every sweep.
    """
    with hub.database.read() as tx:
        day = tx.value("SELECT value FROM hub_meta WHERE name = 'collected_on'")
    if day == hub.now[:10]:
        return 0
    before = instant(hub.clock() - DELETIONS_KEPT_DAYS * 86_400)
    with hub.database.write() as tx:
        gone = collect(tx, before, _COLLECTED_AT_ONCE)
        if gone < _COLLECTED_AT_ONCE:  # else the next sweep goes on
            tx.run(
                "INSERT INTO hub_meta (name, value) VALUES ('collected_on', ?) "
                "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                [hub.now[:10]],
            )
    return gone


def warn_of_ends(hub: Hub) -> int:
    """Warn of all that ends soon, each person once at each stage; return of how many rows."""
    warned = 0
    for table in hub.tables.by_name.values():
        day = table.kind.declared.ends
        if not day:
            continue
        soon = timedelta(days=max(table.kind.declared.warn_days))
        last = (date.fromisoformat(hub.now[:10]) + soon).isoformat()
        for some in _batches(_due_to_warn(hub, table, day, last)):
            with hub.write() as writing:
                for row_id in some:
                    args = {"kind": table.name, "id": row_id}
                    writing.execution.decide_apart(Order("", "warn_of_end", args, new_cause()))
            warned += len(some)
    return warned


def _due_to_warn(hub: Hub, table: KindTable, day: str, last: str) -> list[str]:
    """Return the rows that end by a day and of which somebody was not warned yet."""
    with hub.database.read() as tx:
        found = tx.run(
            f"{table.select} WHERE {day} >= ? AND {day} <= ? ORDER BY id",
            [hub.now[:10], last],
        ).fetchall()
        kinds = hub.tables.catalogue.kinds
        work = Work(Rows(tx, hub.tables), kinds, SYSTEM, now=hub.now, cause="", is_judge=True)
        rows = [table.row_of(cells) for cells in found]
        return [row.id for row in rows if to_warn(work, row)]


def _batches(ids: list[str]) -> Iterator[list[str]]:
    for start in range(0, len(ids), _BATCH):
        yield ids[start : start + _BATCH]
