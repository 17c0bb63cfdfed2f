"""What somebody sees of reviews: never what tells of reviewers to whoever asks.

Worked out from rows with each call, like all access: a conflict that is declared, or a part that
somebody takes in the project, ends it with the commit that says so.
"""

from __future__ import annotations

from collections.abc import Iterable

from alliancehub.model.interests import bar, is_asking
from alliancehub.model.kinds.coi import Coi
from alliancehub.model.kinds.credit_request import CreditRequest
from alliancehub.model.kinds.review_assignment import REVIEWING, ReviewAssignment
from alliancehub.model.reviewing import is_reviewable
from alliancehub.model.roles import Actor
from alliancehub.model.scopes import (
    blinded_scope,
    chair_scope,
    panel_scope,
    request_scope,
    review_scope,
)
from alliancehub.model.work import Work


def sight_of(
    work: Work,
    actor: Actor,
    requests: Iterable[str],
    assignments: Iterable[ReviewAssignment],
) -> set[str]:
    """Return the scopes of reviews that somebody sees, and of the requests that they review.

    Args:
        work: reads all rows, as the hub does.
        actor: who.
        requests: ids of those that they may decide, as far as anything is known of their reviews.
        assignments: their own, and all of those requests.
    """
    real = work.find(Coi, person=actor.person_id, state="open", severity="real")
    found: set[str] = set()
    chaired: set[str] = set()
    for request_id in requests:
        request = work.get(CreditRequest, request_id)
        if request is None or not request.may_decide(actor) or is_asking(request, actor):
            continue
        if real and bar(work, request, actor.person_id) is not None:
            continue
        chaired.add(request_id)
        found |= {chair_scope(request_id), panel_scope(request_id), blinded_scope(request_id)}
    hindered = {one.assignment for one in real}
    for one in assignments:
        if one.request in chaired:
            found.add(review_scope(one.id))
        elif one.reviewer == actor.person_id and one.state != "proposed":
            found |= _of_reviewer(work, actor, one, is_hindered=one.id in hindered)
    return found


def _of_reviewer(work: Work, actor: Actor, one: ReviewAssignment, *, is_hindered: bool) -> set[str]:
    """Return what a reviewer sees by one assignment: the request only while it is reviewed."""
    request = work.get(CreditRequest, one.request)
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
