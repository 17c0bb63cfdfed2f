"""Which private datasets somebody sees: those that are theirs, or their organisation's."""

from __future__ import annotations

from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.roles import LEADS, ORG_ADMINS, Actor
from alliancehub.model.scopes import dataset_scope
from alliancehub.server.database import IN_LIST, Transaction, in_list
from alliancehub.server.rows import Rows


def dataset_scopes(tx: Transaction, rows: Rows, actor: Actor) -> set[str]:
    """Return the scopes of the private datasets that an actor made, owns or leads."""
    orgs = {one for one, role in actor.orgs.items() if role in ORG_ADMINS}
    projects = {one for one, role in actor.projects.items() if role in LEADS}
    found = tx.run(
        "SELECT id FROM dataset WHERE visibility = 'private' AND "  # noqa: S608 - text of our own
        f"(created_by = ? OR owner {IN_LIST} OR project {IN_LIST})",
        [actor.person_id, in_list(orgs), in_list(projects)],
    )
    theirs = {dataset_scope(row[0]) for row in found}
    for row_id, row in rows.changes.get(Dataset, {}).items():
        theirs.discard(dataset_scope(row_id))
        if isinstance(row, Dataset) and row.visibility == "private":
            is_made = row.created_by == actor.person_id
            if is_made or row.owner in orgs or row.project in projects:
                theirs.add(dataset_scope(row_id))
    return theirs
