"""Who keeps a dataset, and as whom somebody holds access to one: ``person:<id>`` and the like."""

from __future__ import annotations

from typing import TYPE_CHECKING

from alliancehub.model.kinds.account import Account
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.membership import Membership
from alliancehub.model.kinds.organisation import Organisation
from alliancehub.model.kinds.person import Person
from alliancehub.model.kinds.project import Project
from alliancehub.model.kinds.project_membership import ProjectMembership
from alliancehub.model.leaving import belongs
from alliancehub.model.permission import is_any
from alliancehub.model.roles import LEADS, ORG_ADMINS, TEAM, Actor, By
from alliancehub.model.told import told

if TYPE_CHECKING:
    from alliancehub.model.work import Work


def acts_for(actor: Actor, party: str) -> bool:
    """Tell whether somebody speaks for a party: as its administrator, as its lead, or as itself."""
    target, _, row_id = party.partition(":")
    if not actor.is_active or not row_id:
        return False
    if target == "organisation":
        return actor.orgs.get(row_id, "") in ORG_ADMINS
    if target == "project":
        return actor.projects.get(row_id, "") in LEADS
    return target == "person" and row_id == actor.person_id


def keeps(actor: Actor, dataset: Dataset) -> bool:
    """Tell whether somebody decides over access to a dataset today."""
    return acts_for(actor, dataset.keeper)


def has_all_files(actor: Actor, dataset: Dataset) -> bool:
    """Tell whether somebody may have all files of a dataset, whatever gates them.

    Its leads and its organisation's administrators may, and who made it, as long as they belong to
    the organisation and the project that it was given to. Administrators of the alliance may not.
    """
    if is_any(actor, dataset, (By.LEAD, By.ORG_ADMIN)):
        return True
    is_theirs = not actor.is_system and is_any(actor, dataset, (By.OWNER,))
    return is_theirs and belongs(actor, dataset)


def spoken_for(actor: Actor) -> frozenset[str]:
    """Return all parties that somebody speaks for."""
    if not actor.is_active or not actor.person_id:
        return frozenset()
    found = {f"organisation:{one}" for one, role in actor.orgs.items() if role in ORG_ADMINS}
    found |= {f"project:{one}" for one, role in actor.projects.items() if role in LEADS}
    return frozenset(found | {f"person:{actor.person_id}"})


def held_as(actor: Actor) -> tuple[str, ...]:
    """Return as whom somebody may hold access: themselves, their organisations and their teams.

    An observer of a project looks on, and does not work with its data.
    """
    if not actor.is_active or not actor.person_id:
        return ()
    return (
        f"person:{actor.person_id}",
        *(f"organisation:{one}" for one in actor.orgs),
        *(f"project:{one}" for one, role in actor.projects.items() if role in TEAM),
    )


def speakers(work: Work, party: str) -> set[str]:
    """Return the ids of the persons who speak for a party now."""
    target, _, row_id = party.partition(":")
    if target == "organisation":
        return {
            link.person
            for role in ORG_ADMINS
            for link in work.find(Membership, organisation=row_id, role=role)
            if link.is_current(work.now[:10])
        }
    if target == "project":
        return {
            link.person
            for role in LEADS
            for link in work.find(ProjectMembership, project=row_id, role=role)
        }
    return {row_id} if target == "person" and row_id else set()


def speakers_or_admins(work: Work, party: str) -> set[str]:
    """Return who speaks for a party, or the alliance's administrators where nobody does."""
    found = speakers(work, party)
    if not found:
        found = {one.person for one in work.find(Account, is_admin=True) if one.administers}
    return found


def name_of(work: Work, party: str) -> str:
    """Return what a party is called, or what sort it is where it is out of sight."""
    target, _, row_id = party.partition(":")
    if target == "organisation":
        organisation = work.get(Organisation, row_id)
        return organisation.title if organisation else told("an organisation")
    if target == "project":
        project = work.get(Project, row_id)
        return project.title if project else told("a project")
    person = work.get(Person, row_id)
    return person.title if person else told("a member")


def parts_of(party: str) -> dict[str, str]:
    """Return a party as the references of a row: one of person, organisation and project."""
    target, _, row_id = party.partition(":")
    return {target: row_id}
