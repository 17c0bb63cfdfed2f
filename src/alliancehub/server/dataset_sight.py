"""Which private datasets, and which grants of access, somebody sees."""

from __future__ import annotations

from typing import cast

from alliancehub.model.kinds.access_grant import AccessGrant
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.grantees import has_all_files, held_as, spoken_for
from alliancehub.model.roles import Actor
from alliancehub.model.scopes import dataset_scope, grant_scope
from alliancehub.server.database import IN_LIST, Transaction, in_list
from alliancehub.server.rows import Rows
from alliancehub.server.tables import Tables


def dataset_scopes(
    tx: Transaction, tables: Tables, rows: Rows, actor: Actor, today: str
) -> set[str]:
    """Return the scopes of private datasets and of grants that somebody sees.

    Both are looked up by index, so that it costs what the person's own grants are worth, and not
    what the catalogue is.

    Args:
        tx: a transaction.
        tables: the kinds.
        rows: the rows of the transaction, with what it has changed.
        actor: who.
        today: ISO date.
    """
    held = _grants(tx, tables, rows, "grantee", frozenset(held_as(actor)))
    kept = _grants(tx, tables, rows, "keeper", spoken_for(actor))
    scopes = {grant_scope(row_id) for row_id in held | kept}
    granted = {one.dataset for one in held.values() if one.is_live(today)}
    scopes |= {dataset_scope(one) for one in granted if _is_private(rows, one)}
    return scopes | {dataset_scope(one) for one in _own(tx, rows, actor)}


def _grants(
    tx: Transaction, tables: Tables, rows: Rows, field: str, parties: frozenset[str]
) -> dict[str, AccessGrant]:
    """Return the grants whose field names one of some parties, by id."""
    table = tables.of(AccessGrant)
    cells = tx.run(f"{table.select} WHERE {field} {IN_LIST}", [in_list(parties)])
    found = {one[0]: cast(AccessGrant, table.row_of(one)) for one in cells}
    for row_id, row in rows.changes.get(AccessGrant, {}).items():
        found.pop(row_id, None)
        if isinstance(row, AccessGrant) and getattr(row, field) in parties:
            found[row_id] = row
    return found


def _is_private(rows: Rows, dataset_id: str) -> bool:
    dataset = rows.get(Dataset, dataset_id)
    return dataset is not None and dataset.visibility == "private"


def _own(tx: Transaction, rows: Rows, actor: Actor) -> set[str]:
    """Return the private datasets all of whose files somebody may have."""
    found = tx.run(
        f"SELECT id FROM dataset WHERE visibility = 'private' AND "  # noqa: S608 - text of our own
        f"(created_by = ? OR owner {IN_LIST} OR project {IN_LIST})",
        [actor.person_id, in_list(set(actor.orgs)), in_list(set(actor.projects))],
    )
    ids = {row[0] for row in found} | set(rows.changes.get(Dataset, {}))
    mine = ((one, rows.get(Dataset, one)) for one in ids)
    return {
        row_id
        for row_id, row in mine
        if row is not None and row.visibility == "private" and has_all_files(actor, row)
    }
