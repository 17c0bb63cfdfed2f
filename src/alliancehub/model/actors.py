"""What somebody may act as, worked out from rows: the same on both sides."""

from __future__ import annotations

from alliancehub.model.kinds.delegation import delegated_to
from alliancehub.model.kinds.membership import Membership
from alliancehub.model.kinds.project_membership import ProjectMembership
from alliancehub.model.roles import GUEST, Actor
from alliancehub.model.work import Reader


def actor_of(
    reader: Reader, person_id: str, *, is_admin: bool, is_active: bool, today: str
) -> Actor:
    """Return the actor of a person, with the roles held today (ISO date)."""
    if not person_id:
        return GUEST
    if not is_active:
        return Actor(person_id=person_id)
    memberships = [
        one for one in reader.find(Membership, person=person_id) if one.is_current(today)
    ]
    return Actor(
        person_id=person_id,
        is_admin=is_admin,
        is_active=True,
        orgs={one.organisation: one.role for one in memberships},
        projects={
            one.project: one.role for one in reader.find(ProjectMembership, person=person_id)
        },
        delegated=delegated_to(reader, person_id, today),
    )
