"""Housekeeping: requests that nobody answered lapse, tokens that ended are forgotten."""

from __future__ import annotations

import asyncio
import logging

from starlette.concurrency import run_in_threadpool

from alliancehub.model.ids import derived_id
from alliancehub.server.auth.tokens import forget_expired
from alliancehub.server.database import Busy, Unwritable
from alliancehub.server.execute import Order
from alliancehub.server.hub import Hub

log = logging.getLogger(__name__)
_BATCH = 200


async def sweep_for_ever(hub: Hub) -> None:
    """Sweep now and then until cancelled; a sweep that fails is tried again at the next."""
    while True:
        try:
            await run_in_threadpool(sweep, hub)
        except (Busy, Unwritable):
            log.warning("housekeeping has to wait")
        except Exception:
            log.exception("housekeeping failed")
        await asyncio.sleep(hub.settings.sweep_s)


def sweep(hub: Hub) -> int:
    """Let due requests lapse, and return how many did."""
    lapsed = 0
    for table in hub.tables.requests:
        with hub.database.read() as tx:
            due = tx.run(
                f"SELECT id FROM {table.name} WHERE state = 'submitted' "  # noqa: S608 - names of our own
                "AND expires_on <> '' AND expires_on < ? ORDER BY id LIMIT ?",
                [hub.now[:10], _BATCH],
            ).fetchall()
        if not due:
            continue
        with hub.write() as writing:
            for (request,) in due:
                args = {"kind": table.name, "request": request}
                cause = derived_id("expire_request", request)
                verdict = writing.execution.decide(Order("", "expire_request", args, cause))
                lapsed += verdict.status != "rejected"
    with hub.database.write() as tx:
        forget_expired(tx, hub.clock())
    return lapsed
