"""Which scopes of reviews somebody sees: the rows that ``model.review_sight`` judges by."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, cast

from alliancehub.model.kinds.coi import Coi
from alliancehub.model.kinds.panel_item import PanelItem
from alliancehub.model.kinds.review_assignment import ReviewAssignment
from alliancehub.model.review_sight import sight_of
from alliancehub.model.roles import SYSTEM, Actor
from alliancehub.model.scopes import request_scope
from alliancehub.model.work import Work
from alliancehub.server.database import IN_LIST, Transaction, in_list
from alliancehub.server.rows import Rows
from alliancehub.server.tables import Tables

_REQUEST = request_scope("")


def review_scopes(
    tx: Transaction,
    tables: Tables,
    rows: Rows,
    actor: Actor,
    scopes: Collection[str],
    today: str,
) -> set[str]:
    """Return the scopes of reviews that somebody sees, and of the requests that they review.

    Args:
        tx: a transaction.
        tables: the kinds.
        rows: the rows of the transaction.
        actor: who.
        scopes: what they see beside that: what they decide is among it.
        today: ISO date.
    """
    received = {one[len(_REQUEST) :] for one in scopes if one.startswith(_REQUEST)}
    assignments = _assignments(tx, tables, rows, actor.person_id, received)
    reviewed = {one.request for one in assignments}
    talked_of = reviewed | _named(tx, rows, PanelItem, received) | _named(tx, rows, Coi, received)
    rows.foresee(("credit_request", one) for one in sorted(talked_of))
    kinds, now = tables.catalogue.kinds, f"{today}T00:00:00Z"
    work = Work(rows, kinds, SYSTEM, now=now, cause="", is_judge=True)
    return sight_of(work, actor, talked_of & received, assignments)


def _assignments(
    tx: Transaction, tables: Tables, rows: Rows, person: str, requests: Collection[str]
) -> list[ReviewAssignment]:
    """Return the assignments of a person, and those of requests."""
    table = tables.of(ReviewAssignment)
    found = tx.run(
        f"{table.select} WHERE reviewer = ? OR request {IN_LIST}", [person, in_list(requests)]
    )
    known: dict[str, Any] = {cells[0]: table.row_of(cells) for cells in found}
    for row_id, row in rows.changes.get(ReviewAssignment, {}).items():
        known.pop(row_id, None)
        one = cast("ReviewAssignment | None", row)
        if one is not None and (one.reviewer == person or one.request in requests):
            known[row_id] = one
    return list(known.values())


def _named(
    tx: Transaction, rows: Rows, kind: type[Coi | PanelItem], requests: Collection[str]
) -> set[str]:
    """Return those of some requests that rows of a kind are about."""
    name = kind.declared.name
    found = tx.run(
        f"SELECT DISTINCT request FROM {name} WHERE request {IN_LIST}",  # noqa: S608 - names of our own
        [in_list(requests)],
    )
    named = {row[0] for row in found}
    changed = (cast("Coi | PanelItem | None", row) for row in rows.changes.get(kind, {}).values())
    return named | {row.request for row in changed if row is not None and row.request in requests}
