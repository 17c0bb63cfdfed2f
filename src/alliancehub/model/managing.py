"""What the commands on an allocation ask first."""

from __future__ import annotations

from alliancehub.model.errors import Refusal, not_permitted
from alliancehub.model.granting import manages
from alliancehub.model.kinds.allocation import STATES, Allocation
from alliancehub.model.permission import require_active
from alliancehub.model.told import noun, told
from alliancehub.model.work import Work


def see_managed(work: Work, allocation: str, states: frozenset[str]) -> Allocation:
    """Return an allocation that the actor manages, in one of some states; raises Refusal if not."""
    require_active(work.actor)
    row = work.see(Allocation, allocation)
    if not manages(work, row):
        raise not_permitted(
            "You may not manage this allocation.",
            "An administrator of its donor or provider may.",
        )
    require_state(row, states)
    return row


def require_state(row: Allocation, states: frozenset[str]) -> None:
    """Raise Refusal where an allocation is in none of some states."""
    if row.state not in states:
        raise Refusal(
            "closed",
            told("This allocation is {state} already.", state=noun(dict(STATES)[row.state])),
            remedy="Sync and look at it again.",
        )
