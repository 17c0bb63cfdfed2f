"""Tell whose jobs wait or ended early, in plain words, and forget it when it is old."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from alliancehub.model.job_reasons import FOR_SUPPLEMENT, TOLD, ending_of, reason_of
from alliancehub.model.kinds.job_notice import JobNotice
from alliancehub.model.ledger import allocation_account, wallet_account
from alliancehub.server.clock import instant
from alliancehub.server.connectors.interface import Waiting
from alliancehub.server.database import IN_LIST, Transaction, in_list
from alliancehub.server.hub import Hub
from alliancehub.server.usage.charging import Charges, charge_of
from alliancehub.server.usage.endings import Ending
from alliancehub.server.usage.records import Record

KEPT_S = 14 * 86_400
Given = dict[str, Any]
_FIELDS = ("allocation", "wallet", "person", "reason", "word", "asked", "missing", "is_over")


def waiting_notes(
    hub: Hub, cluster: str, charges: Charges, waiting: Iterable[Waiting]
) -> list[Given]:
    """Return the arguments of ``note_job`` for what is to be said of jobs that have not begun.

    Of those that no longer wait too, and of those that ended long ago.

    Args:
        hub: whose rows are compared.
        cluster: whose jobs they are.
        charges: who pays for them.
        waiting: jobs that have not begun.
    """
    told_of = [(one, name) for one in waiting if (name := _payer_of(charges, one))]
    with hub.database.read() as tx:
        balances = dict(
            tx.run(
                f"SELECT name, balance FROM ledger_account WHERE name {IN_LIST}",  # noqa: S608 - text of our own
                [in_list({name for _, name in told_of})],
            ).fetchall()
        )
        known = _known(tx, hub, "WHERE cluster = ?", [cluster])
    found = {
        one.job: _of_waiting(cluster, charges, int(balances.get(name) or 0), one, hub.now)
        for one, name in told_of
    }
    notes = [note for job, note in found.items() if note and _is_news(known.get(job), note)]
    return notes + _over(hub, known, {job for job, note in found.items() if note})


def ended_notes(hub: Hub, cluster: str, ended: Iterable[Ending]) -> list[Given]:
    """Return the arguments of ``note_job`` for jobs that ended early.

    Args:
        hub: whose rows are compared.
        cluster: whose jobs they are.
        ended: runs that ended.
    """
    found = {record.job: _of_ended(cluster, record, limit) for record, limit in ended}
    notes = {job: note for job, note in found.items() if note}
    if not notes:
        return []
    with hub.database.read() as tx:
        where = f"WHERE cluster = ? AND job {IN_LIST}"
        known = _known(tx, hub, where, [cluster, in_list(notes)])
    return [note for job, note in notes.items() if _is_news(known.get(job), note)]


def _known(tx: Transaction, hub: Hub, where: str, params: list[str]) -> dict[str, JobNotice]:
    table = hub.tables.of(JobNotice)
    rows = (table.row_of(cells) for cells in tx.run(f"{table.select} {where}", params))
    return {row.job: row for row in rows if isinstance(row, JobNotice)}


def _payer_of(charges: Charges, one: Waiting) -> str:
    """Return the account of the ledger that would pay for a job, empty where none would."""
    payer = charges.payer(one.account)
    if payer is None:
        return ""
    wallet = payer.wallets.get(charges.logins.get(one.user, ""), "")
    return wallet_account(wallet) if wallet else allocation_account(payer.allocation)


def _of_waiting(
    cluster: str, charges: Charges, balance: int, one: Waiting, now: str
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
    missing = 0
    if reason in FOR_SUPPLEMENT:
        missing = max(0, charge_of(one.asked, rate) - balance)
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
    old = instant(hub.clock() - KEPT_S)
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
