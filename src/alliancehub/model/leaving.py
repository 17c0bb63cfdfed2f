"""Whether somebody still belongs to whoever a row was given to.

Who made a dataset for an organisation or a project answers for it as long as they are of those:
who has left must not open it, or have its files, because their name stands on it.
"""

from __future__ import annotations

from typing import Any

from alliancehub.model.errors import not_permitted
from alliancehub.model.permission import is_any
from alliancehub.model.roles import Actor, By


def belongs(actor: Actor, row: Any) -> bool:
    """Tell whether somebody is of the organisation and of the project that have a row, if any."""
    is_of_owner = not row.owner or row.owner in actor.orgs
    return is_of_owner and (not row.project or row.project in actor.projects)


def has_left(actor: Actor, row: Any) -> bool:
    """Tell whether nothing but having made a row ties somebody to it, and they have left.

    Args:
        actor: who.
        row: one with ``owner`` and ``project``; administrators of the alliance never left it.
    """
    if actor.is_system or actor.is_admin or belongs(actor, row):
        return False
    return not is_any(actor, row, (By.TEAM, By.ORG_ADMIN))


def require_not_left(actor: Actor, row: Any) -> None:
    """Raise Refusal where somebody made a row for an organisation or project that they have left.

    Others are not looked at: whether they may is asked by their capacity.
    """
    if row.created_by == actor.person_id and has_left(actor, row):
        raise not_permitted(
            "You made it for an organisation or a project that you have left.",
            "Ask one of their administrators or leads.",
        )
