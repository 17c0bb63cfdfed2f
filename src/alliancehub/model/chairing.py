"""Who runs the reviews of a credit request: whoever decides it and has no part in it.

Those who decide are the administrators of the organisation that receives it, whom it lets decide
in its place, and the alliance's administrators; never whoever asks.
"""

from __future__ import annotations

from alliancehub.model.errors import Refusal, not_found, not_permitted
from alliancehub.model.interests import bar, is_asking
from alliancehub.model.kind import spec_of
from alliancehub.model.kinds.credit_request import CreditRequest
from alliancehub.model.kinds.notice import notify
from alliancehub.model.kinds.panel_item import PanelItem
from alliancehub.model.kinds.review_assignment import ReviewAssignment
from alliancehub.model.permission import require_active
from alliancehub.model.roles import Actor
from alliancehub.model.told import told
from alliancehub.model.work import Work


def is_chair(work: Work, request: CreditRequest, actor: Actor) -> bool:
    """Tell whether somebody may ask reviewers, run the panel, and decide."""
    if actor.is_system:
        return True
    return (
        actor.is_active
        and request.may_decide(actor)
        and not is_asking(request, actor)
        and bar(work, request, actor.person_id) is None
    )


def require_chair(work: Work, request: CreditRequest) -> None:
    """Raise Refusal unless the actor decides the request and has no part in it."""
    require_active(work.actor)
    if not request.may_decide(work.actor) or is_asking(request, work.actor):
        raise not_permitted(
            "You may not decide this request, nor run its reviews.",
            "Whoever receives it does, or whom they let decide in their place; never who asks.",
        )
    if not work.actor.is_system and (found := bar(work, request, work.actor.person_id)):
        raise Refusal(
            "conflict_of_interest",
            told("You have a conflict of interest: {why}", why=found.why),
            remedy="Somebody else who decides for the organisation can.",
        )


def chairs(work: Work, request: CreditRequest) -> list[str]:
    """Return the ids of those who run the reviews of a request, as far as is known."""
    return [one for one in request.deciders(work) if bar(work, request, one) is None]


def tell_chairs(work: Work, request: CreditRequest, words: str, about: ReviewAssignment) -> None:
    """Put a line into the inbox of each who runs the reviews."""
    for person in chairs(work, request):
        notify(work, person, "request", words, about)


def see_request(work: Work, request_id: str) -> CreditRequest:
    """Return a credit request that the actor named; raises Refusal unless they may see it."""
    return work.see(CreditRequest, request_id)


def own_assignment(work: Work, assignment_id: str) -> ReviewAssignment:
    """Return an assignment of the actor's own; raises Refusal where it is somebody else's."""
    require_active(work.actor)
    found = work.see(ReviewAssignment, assignment_id)
    if found.reviewer != work.actor.person_id or found.state == "proposed":
        raise not_found(spec_of(ReviewAssignment).title, assignment_id)
    return found


def request_of(work: Work, row: ReviewAssignment | PanelItem) -> CreditRequest:
    """Return the request that is reviewed, which a reviewer may not be able to see."""
    return work.need(CreditRequest, row.request)
