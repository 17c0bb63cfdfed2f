"""Who sees reviews: their reviewer, and those who decide the request; never whoever asks.

Worked out from rows with each call, like all access: a conflict that is declared, or a part that
somebody takes in the project, ends it with the commit that says so.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, cast

from alliancehub.model.interests import bar, is_asking
from alliancehub.model.kinds.coi import Coi
from alliancehub.model.kinds.credit_request import CreditRequest
from alliancehub.model.kinds.panel_item import PanelItem
from alliancehub.model.kinds.review_assignment import REVIEWING, ReviewAssignment
from alliancehub.model.reviewing import is_reviewable
from alliancehub.model.roles import SYSTEM, Actor
from alliancehub.model.scopes import (
    blinded_scope,
    chair_scope,
    panel_scope,
    request_scope,
    review_scope,
)
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
    mine = rows.find(Coi, person=actor.person_id, state="open", severity="real")
    work = Work(
        rows,
        tables.catalogue.kinds,
        SYSTEM,
        now=f"{today}T00:00:00Z",
        cause="",
        is_judge=True,
    )
    found: set[str] = set()
    chaired: set[str] = set()
    for request_id in talked_of & received:
        request = rows.get(CreditRequest, request_id)
        if request is None or not request.may_decide(actor) or is_asking(request, actor):
            continue
        if mine and bar(work, request, actor.person_id) is not None:
            continue
        chaired.add(request_id)
        found |= {chair_scope(request_id), panel_scope(request_id), blinded_scope(request_id)}
    hindered = {one.assignment for one in mine}
    for one in assignments:
        if one.request in chaired:
            found.add(review_scope(one.id))
        elif one.reviewer == actor.person_id and one.state != "proposed":
            found |= _of_reviewer(rows, actor, one, is_hindered=one.id in hindered)
        if one.reviewer == actor.person_id and one.state == "submitted" and one.request in chaired:
            found.add(panel_scope(one.request))
    return found


def _of_reviewer(rows: Rows, actor: Actor, one: ReviewAssignment, *, is_hindered: bool) -> set[str]:
    """Return what a reviewer sees by one assignment: the request only while it is reviewed."""
    request = rows.get(CreditRequest, one.request)
    if request is not None and is_asking(request, actor):
        return set()
    found = {review_scope(one.id)}
    if request is None or is_hindered or one.state not in REVIEWING:
        return found
    if one.state == "submitted":
        found.add(panel_scope(one.request))
    if is_reviewable(request):
        is_double = one.blindness == "double"
        found.add(blinded_scope(one.request) if is_double else request_scope(one.request))
    return found


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
