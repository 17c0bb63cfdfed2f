"""The ledger of credits: entry by entry for administrators, added up for all members."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Query

from alliancehub.model.errors import invalid
from alliancehub.model.permission import require_active
from alliancehub.server.callers import SignedIn, TheHub, require_admin
from alliancehub.server.ledger.reporting import by_organisation
from alliancehub.server.ledger.verify import entries_behind
from alliancehub.server.routes.strict import StrictRoute, problems
from alliancehub.wire import paths
from alliancehub.wire.ledger import (
    ComputeReport,
    LedgerEntry,
    LedgerPage,
    LedgerPosting,
)

router = APIRouter(tags=["ledger"], route_class=StrictRoute)


@router.get(paths.LEDGER, responses=problems(401, 403, 422))
def get_ledger(
    hub: TheHub,
    caller: SignedIn,
    after: Annotated[int, Query(ge=0, le=2**53)] = 0,
    limit: Annotated[int, Query(ge=1, le=1_000)] = 100,
) -> LedgerPage:
    """Return a page of the ledger, oldest first; for administrators.

    Members read their own part of it as rows of the kind ``statement_line``.
    """
    with hub.database.read() as tx:
        require_admin(hub, tx, caller)
        found = list(entries_behind(tx, after, limit))
        newest = tx.value("SELECT max(seq) FROM ledger_entry") or 0
    entries = [
        LedgerEntry(
            **told.entry._asdict(),
            hash=told.hash,
            postings=[
                LedgerPosting(account=account, amount=amount, balance=balance)
                for account, amount, balance in told.postings
            ],
        )
        for told in found
    ]
    last = entries[-1].seq if entries else newest
    return LedgerPage(entries=entries, next=last if last < newest else None)


@router.get(paths.COMPUTE_REPORT, responses=problems(401, 403, 422))
def get_compute_report(
    hub: TheHub, caller: SignedIn, begins_on: date, ends_on: date
) -> ComputeReport:
    """Return what each organisation pledged, delivered and used in a span of days, for members.

    They see the pools of all organisations as well, and what is left in each.
    """
    if ends_on < begins_on:
        raise invalid("ends_on", "The last day is before the first.", "Name a later day.")
    with hub.database.read() as tx:
        require_active(hub.access(tx, caller.person).actor)
        shares = by_organisation(tx, begins_on, ends_on)
    return ComputeReport(
        begins_on=begins_on.isoformat(),
        ends_on=ends_on.isoformat(),
        at=hub.now,
        organisations=shares,
    )
