"""Which private datasets, and which grants of access, somebody sees."""

from __future__ import annotations

from typing import NamedTuple

from alliancehub.model.kinds.access_grant import AccessGrant
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.grantees import has_all_files, held_as, spoken_for
from alliancehub.model.roles import Actor
from alliancehub.model.scopes import dataset_scope, grant_scope
from alliancehub.server.database import IN_LIST, Transaction, in_list
from alliancehub.server.rows import Rows

_HELD = (
    "SELECT id, dataset, begins_on, ends_on, revoked_at FROM access_grant "  # noqa: S608 - text of our own
    f"WHERE grantee {IN_LIST}"
)
_KEPT = f"SELECT id FROM access_grant WHERE keeper {IN_LIST}"  # noqa: S608 - text of our own


class _Held(NamedTuple):
    """What is looked at of a grant: to make rows of a thousand takes ten times as long."""

    dataset: str
    begins_on: str
    ends_on: str
    revoked_at: str

    def is_live(self, today: str) -> bool:
        return not self.revoked_at and self.begins_on <= today <= self.ends_on


def dataset_scopes(tx: Transaction, rows: Rows, actor: Actor, today: str) -> set[str]:
    """Return the scopes of private datasets and of grants that somebody sees.

    Both are looked up by index, so that it costs what the person's own grants are worth, and not
    what the catalogue is.

    Args:
        tx: a transaction.
        rows: the rows of the transaction, with what it has changed.
        actor: who.
        today: ISO date.
    """
    parties, keepers = frozenset(held_as(actor)), spoken_for(actor)
    held = {row_id: _Held(*rest) for row_id, *rest in tx.run(_HELD, [in_list(parties)])}
    kept = {row[0] for row in tx.run(_KEPT, [in_list(keepers)])}
    for row_id, row in rows.changes.get(AccessGrant, {}).items():
        held.pop(row_id, None)
        kept.discard(row_id)
        if isinstance(row, AccessGrant) and row.grantee in parties:
            held[row_id] = _Held(row.dataset, row.begins_on, row.ends_on, row.revoked_at)
        if isinstance(row, AccessGrant) and row.keeper in keepers:
            kept.add(row_id)
    granted = {one.dataset for one in held.values() if one.is_live(today)}
    scopes = {grant_scope(row_id) for row_id in kept.union(held)}
    scopes |= {dataset_scope(one) for one in granted if _is_private(rows, one)}
    return scopes | {dataset_scope(one) for one in _own(tx, rows, actor)}


def _is_private(rows: Rows, dataset_id: str) -> bool:
    dataset = rows.get(Dataset, dataset_id)
    return dataset is not None and dataset.visibility == "private"


def _own(tx: Transaction, rows: Rows, actor: Actor) -> set[str]:
    """Return the private datasets all of whose files somebody may have."""
    found = tx.run(
        "SELECT id FROM dataset WHERE visibility = 'private' AND "  # noqa: S608 - text of our own
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
