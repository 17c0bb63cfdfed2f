"""Indexes over the few rows that housekeeping has to look at, of kinds whose rows pile up.

An allocation, a part of it, a sub-wallet and the reviews of a request are kept for ever once they
are over; what is due is found without reading those. The conditions stand here once, since a
database uses such an index only for the very words that it was made with.
"""

from __future__ import annotations

from sqlalchemy import Index, Table, text

# Not `state` itself: without statistics its own index looks better, and holds all that is over.
OVER = "coalesce(state, '') IN ('expired', 'closed', 'revoked')"
POOLLESS = "coalesce(pool, '') = ''"
PART_ENDS = "state <> 'ended' AND ends_on <> ''"
WALLET_ENDS = "state <> 'closed' AND ends_on <> ''"
ON_AGENDA = "state = 'open'"
ASKED = "state IN ('proposed', 'invited')"
# kind, name, column in whose order they are asked for, condition
_ALL = (
    ("allocation", "over", "version", OVER),
    ("allocation", "poolless", "id", POOLLESS),
    ("increment", "ends", "ends_on", PART_ENDS),
    ("wallet", "ends", "ends_on", WALLET_ENDS),
    ("panel_item", "open", "request", ON_AGENDA),
    ("review_assignment", "asked", "request", ASKED),
)


def add_due_indexes(table: Table) -> None:
    """Add what is declared here for a kind's table, where it has those columns."""
    for kind, name, column, condition in _ALL:
        if kind == table.name and {column, "state"} <= set(table.columns.keys()):
            where = text(condition)
            Index(
                f"due_{kind}_{name}",
                table.columns[column],
                sqlite_where=where,
                postgresql_where=where,
            )
