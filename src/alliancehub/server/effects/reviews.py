"""Housekeeping of reviews: late ones are put on the escalation list, new conflicts are found.

Nothing is declined or given by the clock: it only has somebody look. What is left of the reviews of
a request that somebody decided, or withdrew, is ended.
"""

from __future__ import annotations

from collections.abc import Callable

from alliancehub.model.ids import derived_id
from alliancehub.model.interests import hindrance
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.credit_request import DECIDABLE
from alliancehub.model.kinds.review_assignment import ReviewAssignment
from alliancehub.model.reviewing import find_request
from alliancehub.model.roles import SYSTEM
from alliancehub.model.work import Work
from alliancehub.server.due_indexes import ASKED, ON_AGENDA
from alliancehub.server.execute import Order
from alliancehub.server.hub import Hub, new_cause
from alliancehub.server.rows import Rows

_BATCH = 200
OVER = (
    f"SELECT r.id FROM (SELECT request FROM panel_item WHERE {ON_AGENDA} UNION "  # noqa: S608 - texts of our own
    f"SELECT request FROM review_assignment WHERE {ASKED}) AS open "
    "JOIN credit_request r ON r.id = open.request WHERE r.state NOT IN (?, ?) LIMIT ?"
)


def escalate_reviews(hub: Hub) -> int:
    """Say of each late review, once, that it is late; return of how many."""
    if ReviewAssignment.declared.name not in hub.tables.by_name:
        return 0
    return _decide_all(hub, lambda: _late(hub))


def recuse_conflicted(hub: Hub) -> int:
    """Look again at whoever was asked, and recuse who has a real conflict by now; return how many.

    Once a day: it looks at many rows, and submitting looks again in any case.
    """
    if ReviewAssignment.declared.name not in hub.tables.by_name:
        return 0
    recused = 0
    for assignment in _conflicted(hub):
        with hub.write() as writing:
            cause = derived_id("recuse_conflicted", assignment, hub.now[:10])
            order = Order("", "recuse_conflicted", {"assignment": assignment}, cause)
            recused += writing.execution.decide_apart(order).status != "rejected"
    return recused


def end_reviews(hub: Hub) -> int:
    """End what is left of the reviews of requests that are not reviewed any more; return how many.

    Reviewers would be reminded of a review that nobody needs, and a panel asked to vote.
    """
    if ReviewAssignment.declared.name not in hub.tables.by_name:
        return 0
    return _decide_all(hub, lambda: _over(hub))


def _decide_all(hub: Hub, due: Callable[[], list[Order]]) -> int:
    """Decide what is due in batches, until nothing of one is taken; return how much was."""
    taken = 0
    while orders := due():
        with hub.write() as writing:
            verdicts = [writing.execution.decide_apart(order) for order in orders]
        done = sum(verdict.status != "rejected" for verdict in verdicts)
        taken += done
        if not done:
            break
    return taken


def _over(hub: Hub) -> list[Order]:
    with hub.database.read() as tx:
        found = tx.run(OVER, [*sorted(DECIDABLE), _BATCH]).fetchall()
    return [Order("", "end_reviews", {"request": row[0]}, new_cause()) for row in found]


def _late(hub: Hub) -> list[Order]:
    with hub.database.read() as tx:
        found = tx.run(
            "SELECT id, due_on FROM review_assignment WHERE state = 'invited' AND is_late = 0 "
            "AND due_on < ? ORDER BY id LIMIT ?",
            [hub.now[:10], _BATCH],
        ).fetchall()
    return [
        Order(
            "",
            "escalate_review",
            {"assignment": assignment},
            derived_id("escalate_review", assignment, due_on),
        )
        for assignment, due_on in found
    ]


def _conflicted(hub: Hub) -> list[str]:
    """Return the assignments that are not answered and whose reviewer has a real conflict."""
    with hub.database.read() as tx:
        rows = Rows(tx, hub.tables)
        kinds = hub.tables.catalogue.kinds
        work = Work(rows, kinds, SYSTEM, now=hub.now, cause="", is_judge=True)
        table = hub.tables.of(ReviewAssignment)
        asked = [
            table.row_of(cells)
            for cells in tx.run(f"{table.select} WHERE state = 'invited' ORDER BY id")
        ]
        return [one.id for one in asked if _is_conflicted(work, one)]


def _is_conflicted(work: Work, one: Kind) -> bool:
    assignment = work.need(ReviewAssignment, one.id)
    request = find_request(work, assignment.request)
    return request is not None and hindrance(work, request, assignment.reviewer) is not None
