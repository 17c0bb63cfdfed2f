"""Who acts, and in what capacity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class By(StrEnum):
    """In what capacity somebody may write a row."""

    MEMBER = "member"  # any active member of the alliance
    OWNER = "owner"  # the person it belongs to
    TEAM = "team"  # lead, maintainer or contributor of its project
    LEAD = "lead"  # lead or maintainer of its project
    ORG_ADMIN = "org_admin"  # admin or representative of its organisation
    ADMIN = "admin"  # alliance administrator


LEADS = frozenset({"lead", "maintainer"})
TEAM = frozenset({"lead", "maintainer", "contributor"})
ORG_ADMINS = frozenset({"admin", "representative"})

IN_WORDS = {
    By.MEMBER: "any active member",
    By.OWNER: "the person it belongs to",
    By.TEAM: "the project's team",
    By.LEAD: "the project's leads and maintainers",
    By.ORG_ADMIN: "the organisation's administrators",
    By.ADMIN: "the alliance's administrators",
}


@dataclass(frozen=True)
class Actor:
    """Who asks for something.

    Attributes:
        person_id: empty for a guest and for the hub itself.
        is_system: the hub itself: migrations, housekeeping, import at set-up.
        orgs, projects: id to the actor's role there.
        delegated: over what an organisation lets the actor decide: kind and id of it, an
            accelerator or a pool, to the id of the organisation.
    """

    person_id: str = ""
    is_admin: bool = False
    is_active: bool = False
    is_system: bool = False
    orgs: Mapping[str, str] = field(default_factory=dict)
    projects: Mapping[str, str] = field(default_factory=dict)
    delegated: Mapping[str, str] = field(default_factory=dict)


GUEST = Actor()
SYSTEM = Actor(is_system=True, is_admin=True, is_active=True)
