"""Tell whose jobs wait or ended early, in plain words, and forget it when it is old."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from alliancehub.model.job_reasons import FOR_SUPPLEMENT, TOLD, ending_of, reason_of
from alliancehub.model.kinds.job_notice import JobNotice
from alliancehub.server.clock import instant
from alliancehub.server.connectors.interface import Waiting
from alliancehub.server.hub import Hub
from alliancehub.server.rows import Rows
from alliancehub.server.usage.charging import Charges, charge_of
from alliancehub.server.usage.importing import Record

_KEPT_S = 14 * 86_400
Given = dict[str, Any]
_FIELDS = ("allocation", "wallet", "person", "reason", "word", "asked", "missing", "is_over")


def job_notes(
    hub: Hub,
    cluster: str,
    charges: Charges,
    waiting: Iterable[Waiting],
    ended: Iterable[tuple[Record, int]],
) -> list[Given]:
    """Return the arguments of ``note_job`` for all jobs of which something else is to be said.

    Args:
        hub: whose rows are compared.
        cluster: whose jobs they are.
        charges: who pays for them.
        waiting: jobs that have not begun.
        ended: runs that ended and their time limits in seconds.
    """
    with hub.database.read() as tx:
        rows = Rows(tx, hub.tables)
        balances = dict(tx.run("SELECT name, balance FROM ledger_account").fetchall())
        table = hub.tables.of(JobNotice)
        known = {
            row.job: row
            for cells in tx.run(f"{table.select} WHERE cluster = ?", [cluster])
            if isinstance(row := table.row_of(cells), JobNotice)
        }
        del rows
    found = {one.job: _of_waiting(cluster, charges, balances, one, hub.now) for one in waiting}
    for record, limit in ended:
        found[record.job] = _of_ended(cluster, record, limit)
    notes = [note for job, note in found.items() if note and _is_news(known.get(job), note)]
    return notes + _over(hub, known, {job for job, note in found.items() if note})


def _of_waiting(
    cluster: str, charges: Charges, balances: dict[str, int], one: Waiting, now: str
) -> Given | None:
    payer = charges.payer(one.account)
    person = charges.logins.get(one.user, "")
    if payer is None:
        return None
    wallet = payer.wallets.get(person, "") if person else ""
    reason = reason_of(one.reason, is_own=bool(wallet))
    if reason not in TOLD:
        return None
    rate, _ = charges.rate(payer.resource, now[:10])
    name = f"wallet:{wallet}" if wallet else f"allocation:{payer.allocation}"
    missing = 0
    if reason in FOR_SUPPLEMENT:
        missing = max(0, charge_of(one.asked, rate) - int(balances.get(name) or 0))
    return {
        "allocation": payer.allocation,
        "wallet": wallet,
        "person": person,
        "cluster": cluster,
        "job": one.job,
        "reason": reason,
        "word": one.reason[:200],
        "asked": one.asked,
        "missing": missing,
        "is_over": False,
    }


def _of_ended(cluster: str, record: Record, limit: int) -> Given | None:
    reason = ending_of(record.state, record.elapsed, limit)
    if not reason:
        return None
    units = record.unit_seconds // max(record.elapsed, 1)
    is_for_more = reason in FOR_SUPPLEMENT
    return {
        "allocation": record.allocation,
        "wallet": record.wallet,
        "person": record.person,
        "cluster": cluster,
        "job": record.job,
        "reason": reason,
        "word": record.state,
        "asked": units * limit,
        "missing": charge_of(units * (limit - record.elapsed), record.rate) if is_for_more else 0,
        "is_over": False,
    }


def _is_news(known: JobNotice | None, note: Given) -> bool:
    return known is None or any(getattr(known, one) != note[one] for one in _FIELDS)


def _over(hub: Hub, known: dict[str, JobNotice], current: set[str]) -> list[Given]:
    """Return the notes on jobs that no longer wait, and on those of long ago."""
    old = instant(hub.clock() - _KEPT_S)
    notes: list[Given] = []
    for row in known.values():
        if row.job in current:
            continue
        is_gone = row.updated_at < old
        is_waiting = not row.reason.startswith("ended_") and not row.is_over
        if is_gone or is_waiting:
            values = {one: getattr(row, one) for one in _FIELDS}
            given = {**values, "cluster": row.cluster, "job": row.job, "is_over": True}
            notes.append(given | ({"is_gone": True} if is_gone else {}))
    return notes
