"""What the calendar does to credits: rates begin, parts of allocations begin and end.

It brings states up to date. Whether an allocation may run is decided by its days, also where this
did not run for a week; see ``granting.is_runnable``.
"""

from __future__ import annotations

from datetime import date, timedelta

from alliancehub.model.commands.note_figure import figure_id
from alliancehub.server.execute import Order
from alliancehub.server.hub import Hub, new_cause
from alliancehub.server.ledger.listing import list_postings

_BATCH = 200


def keep_credits(hub: Hub) -> int:
    """Let begin and end what is due; return how many rates and parts of allocations did."""
    if "increment" not in hub.tables.by_name:  # a catalogue of a test's own
        return 0
    list_postings(hub)
    today = hub.now[:10]
    with hub.database.read() as tx:
        rates = [row[0] for row in tx.run(_RATES, [today, today])]
        beginning = [row[0] for row in tx.run(_BEGINNING, [today])]
        wallets = [row[0] for row in tx.run(_WALLETS, [today])]
        ending = [row[0] for row in tx.run(_ENDING, [today]) if _is_past(row[1], row[2], today)]
        old = [row[0] for row in tx.run(_OLD)]
        unpriced = [row[0] for row in tx.run(_UNPRICED)]
    _give(hub, "adopt_allocation", "allocation", old)
    _give(hub, "open_rates", "resource", unpriced)
    done = _give(hub, "begin_rate", "rate", rates)
    done += _give(hub, "begin_increment", "increment", beginning)
    done += _give(hub, "close_wallet", "wallet", wallets)  # before what they go back to ends
    done += _give(hub, "end_increment", "increment", ending)
    return done + _note_figures(hub)


def _note_figures(hub: Hub) -> int:
    """Note what became of the allocations that are over since; return how many."""
    with hub.database.read() as tx:
        over = [row[0] for row in tx.run(_OVER)]
        noted = {row[0] for row in tx.run("SELECT id FROM grant_figure")}
    return _give(hub, "note_figure", "allocation", [i for i in over if figure_id(i) not in noted])


# Of before there were pools, or rates of their own.
_OLD = "SELECT id FROM allocation WHERE coalesce(pool, '') = '' ORDER BY id"
_UNPRICED = (
    "SELECT a.id FROM accelerator_resource a WHERE NOT EXISTS "
    "(SELECT 1 FROM rate r WHERE r.resource = a.id) ORDER BY a.id"
)
_RATES = (
    "SELECT r.id FROM rate r JOIN accelerator_resource a ON a.id = r.resource "
    "WHERE r.begins_on <= ? AND (r.ends_on = '' OR r.ends_on >= ?) AND r.rate <> a.rate "
    "ORDER BY r.id"
)
_OVER = "SELECT id FROM allocation WHERE state IN ('expired', 'closed', 'revoked') ORDER BY id"
_WALLETS = (
    "SELECT id FROM wallet WHERE state <> 'closed' AND ends_on <> '' AND ends_on < ? ORDER BY id"
)
_BEGINNING = (
    "SELECT id FROM increment WHERE state = 'waiting' AND begins_on <= ? ORDER BY begins_on, id"
)
_ENDING = (
    "SELECT i.id, i.ends_on, a.grace_days FROM increment i "
    "JOIN allocation a ON a.id = i.allocation "
    "WHERE i.state <> 'ended' AND i.ends_on <> '' AND i.ends_on < ? ORDER BY i.ends_on, i.id"
)


def _is_past(ends_on: str, grace_days: int | None, today: str) -> bool:
    return date.fromisoformat(ends_on) + timedelta(days=grace_days or 0) < date.fromisoformat(today)


def _give(hub: Hub, name: str, argument: str, due: list[str]) -> int:
    """Give a command for each of some rows, a part of them in each transaction."""
    done = 0
    for start in range(0, len(due), _BATCH):
        with hub.write() as writing:
            for row_id in due[start : start + _BATCH]:
                order = Order("", name, {argument: row_id}, new_cause())
                verdict = writing.execution.decide(order)
                done += verdict.status != "rejected"
    return done
