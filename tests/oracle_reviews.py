"""The oracle's view of reviews: who may see what of them, by plain SQL and rules of its own."""

import json
from typing import Any

from alliancehub.server.database import Transaction

_TEAM = {"lead", "maintainer", "contributor"}


def review_scopes(
    tx: Transaction,
    kinds: Any,
    person: str,
    *,
    is_admin: bool,
    decides: set[str],
    projects: list[tuple[str, str]],
    today: str,
) -> set[str]:
    """Return the scopes of reviews that somebody may see, and of the requests they review.

    Args:
        tx: a transaction.
        kinds: the kinds that the hub knows, by name.
        person: who.
        is_admin: whether they administer the alliance.
        decides: the receivers that they decide for.
        projects: in which they have which role.
        today: ISO date.
    """
    if "review_assignment" not in kinds:
        return set()
    teams = {project for project, role in projects if role in _TEAM}
    lent = tx.run(
        "SELECT organisation, resource, pool FROM delegation "
        "WHERE person = ? AND begins_on <= ? AND ends_on >= ?",
        [person, today, today],
    ).fetchall()
    whole = {f"organisation:{org}" for org, resource, pool in lent if not resource and not pool}
    parts = {(f"organisation:{org}", resource) for org, resource, _ in lent if resource}
    barred = {
        row[0]
        for row in tx.run(
            "SELECT request FROM coi WHERE person = ? AND state = 'open' AND severity = 'real'",
            [person],
        )
    }
    assigned = tx.run(
        "SELECT id, request, reviewer, state, blindness FROM review_assignment"
    ).fetchall()
    found: set[str] = set()
    requests = tx.run(
        "SELECT id, created_by, advisor, project, receiver, holders, lines, state "
        "FROM credit_request WHERE state <> 'draft'"
    ).fetchall()
    for row_id, made_by, advisor, project, receiver, holders, lines, state in requests:
        shares = {one.get("person") for one in json.loads(holders or "[]")}
        if person in {made_by, advisor} | shares or (project and project in teams):
            continue
        wanted = {one["resource"] for one in json.loads(lines or "[]")}
        is_lent = receiver in whole or _is_lent(receiver, wanted, parts)
        if is_lent:
            found.add(f"request:{row_id}")
        is_chair = (is_admin or receiver in decides or is_lent) and row_id not in barred
        if is_chair:
            found |= {f"{sort}:{row_id}" for sort in ("panel", "chair", "blinded")}
        found |= _of_assignments(
            [one for one in assigned if one[1] == row_id], person, state, is_chair=is_chair
        )
    return found


def _of_assignments(assigned: list[Any], person: str, state: str, *, is_chair: bool) -> set[str]:
    found: set[str] = set()
    for assignment, request, reviewer, stage, blindness in assigned:
        if stage == "proposed" and not is_chair:
            continue
        if is_chair or reviewer == person:
            found.add(f"review:{assignment}")
        if reviewer == person and stage == "submitted":
            found.add(f"panel:{request}")
        is_at_it = stage in {"invited", "submitted"} and state in {"submitted", "in_review"}
        if reviewer == person and is_at_it:
            sort = "blinded" if blindness == "double" else "request"
            found.add(f"{sort}:{request}")
    return found


def _is_lent(receiver: str, wanted: set[str], parts: set[tuple[str, str]]) -> bool:
    return bool(wanted) and all((receiver, one) in parts for one in wanted)
