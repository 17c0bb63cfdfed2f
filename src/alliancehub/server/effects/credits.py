"""What the calendar does to credits: rates begin, parts of allocations begin and end.

It brings states up to date. Whether an allocation may run is decided by its days, also where this
did not run for a week; see ``granting.is_runnable``.
"""

from __future__ import annotations

from datetime import date, timedelta

from alliancehub.model.commands.note_figure import figure_id
from alliancehub.server.database import IN_LIST, in_list
from alliancehub.server.due_indexes import OVER, PART_ENDS, POOLLESS, WALLET_ENDS
from alliancehub.server.effects.overruns import carry_overruns
from alliancehub.server.execute import Order
from alliancehub.server.hub import Hub, new_cause
from alliancehub.server.ledger.listing import list_postings

_BATCH = 200


def keep_credits(hub: Hub) -> int:
    """Let begin and end what is due; return how many rates and parts of allocations did."""
    if "increment" not in hub.tables.by_name:  # a catalogue of a test's own
        return 0
    list_postings(hub)
    carry_overruns(hub)
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
    done += _return_late(hub)
    return done + _note_figures(hub)


def _return_late(hub: Hub) -> int:
    """Let go of what came to allocations after their end; return of how many."""
    with hub.database.read() as tx:
        seen = int(tx.value("SELECT value FROM hub_meta WHERE name = ?", [_SEEN]) or 0)
        late = [row[0] for row in tx.run(_LATE, [seen])]
    return _give(hub, "return_rest", "allocation", late)


def _note_figures(hub: Hub) -> int:
    """Note what became of the allocations that are over since; return how many.

    Those that were looked at are not looked at again until they change.
    """
    with hub.database.read() as tx:
        seen = int(tx.value("SELECT value FROM hub_meta WHERE name = ?", [_SEEN]) or 0)
        over = tx.run(_OVER, [seen]).fetchall()
        figures = {figure_id(row_id): row_id for row_id, _ in over}
        noted = {row[0] for row in tx.run(_NOTED, [in_list(figures)])}
    if not over:
        return 0
    due = [row_id for figure, row_id in figures.items() if figure not in noted]
    done = _give(hub, "note_figure", "allocation", due)
    with hub.database.write() as tx:
        tx.run(_HAS_SEEN, [_SEEN, str(over[-1][1])])
    return done


_SEEN = "figures_noted"  # of allocations up to that commit
_HAS_SEEN = (
    "INSERT INTO hub_meta (name, value) VALUES (?, ?) "
    "ON CONFLICT (name) DO UPDATE SET value = excluded.value"
)
_NOTED = f"SELECT id FROM grant_figure WHERE id {IN_LIST}"  # noqa: S608 - text of our own
# Of before there were pools, or rates of their own.
_OLD = f"SELECT id FROM allocation WHERE {POOLLESS} ORDER BY id"  # noqa: S608 - text of our own
_UNPRICED = (
    "SELECT a.id FROM accelerator_resource a WHERE NOT EXISTS "
    "(SELECT 1 FROM rate r WHERE r.resource = a.id) ORDER BY a.id"
)
_RATES = (
    "SELECT r.id FROM rate r JOIN accelerator_resource a ON a.id = r.resource "
    "WHERE r.begins_on <= ? AND (r.ends_on = '' OR r.ends_on >= ?) AND r.rate <> a.rate "
    "ORDER BY r.id"
)
_OVER = f"SELECT id, version FROM allocation WHERE {OVER} AND version > ? ORDER BY version"  # noqa: S608 - text of our own
_LATE = (
    f"SELECT id FROM allocation WHERE {OVER} AND version > ? "  # noqa: S608 - text of our own
    "AND (balance > 0 OR shared > 0) ORDER BY version"
)
_WALLETS = f"SELECT id FROM wallet WHERE {WALLET_ENDS} AND ends_on < ? ORDER BY ends_on, id"  # noqa: S608 - text of our own
_BEGINNING = (
    "SELECT id FROM increment WHERE state = 'waiting' AND begins_on <= ? ORDER BY begins_on, id"
)
_ENDING = (
    "SELECT i.id, i.ends_on, a.grace_days FROM "  # noqa: S608 - text of our own
    f"(SELECT id, allocation, ends_on FROM increment WHERE {PART_ENDS} AND ends_on < ?) i "
    "JOIN allocation a ON a.id = i.allocation ORDER BY i.ends_on, i.id"
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
                verdict = writing.execution.decide_apart(order)
                done += verdict.status != "rejected"
    return done
