"""What a member may do: which commands on a row, which kinds of row anew."""

from __future__ import annotations

from alliancehub.model.catalogue import Catalogue
from alliancehub.model.errors import Refusal
from alliancehub.model.kind import Kind, spec_of
from alliancehub.model.permission import is_any
from alliancehub.model.roles import LEADS, ORG_ADMINS, TEAM, Actor, By
from alliancehub.model.work import Work


def offered(catalogue: Catalogue, work: Work, row: Kind) -> list[str]:
    """Return the names of the commands that the actor can give on a row now."""
    declared = type(row).declared
    names = [
        name
        for name, command in catalogue.commands.items()
        if command.on is not None and isinstance(row, command.on) and command.is_offered(work, row)
    ]
    for verb, allowed in (("edit", declared.edit), ("delete", declared.delete)):
        if is_any(work.actor, row, allowed) and _is_open(row):
            names.append(verb)
    return names


def creatable(catalogue: Catalogue, actor: Actor) -> list[str]:
    """Return the kinds of which the actor may make a row, somewhere at least."""
    if not actor.is_active:
        return []
    names = [
        name
        for name, kind in catalogue.kinds.items()
        if any(_may_somewhere(actor, by) for by in kind.declared.create)
    ]
    if "start_project" in catalogue.commands and "project" not in names:
        names.append("project")
    return names


def creatable_within(catalogue: Catalogue, actor: Actor, row: Kind) -> list[str]:
    """Return the kinds of which the actor may make a row that belongs to this one."""
    about = spec_of(type(row)).name
    found: list[str] = []
    for name, kind in catalogue.kinds.items():
        governing = [one for one in spec_of(kind).fields if one.governs and one.target == about]
        for one in governing:
            empty = kind.model_construct().with_values({one.name: row.id})
            allowed = tuple(by for by in kind.declared.create if by is not By.MEMBER)
            if is_any(actor, _whole(empty), allowed) and name not in found:
                found.append(name)
    return found


def _whole(row: Kind) -> Kind:
    """Return a row with empty text in the reference fields that nobody set."""
    known = row.model_fields_set
    blank = {one.name: "" for one in spec_of(type(row)).fields if one.target}
    return row.with_values({name: "" for name in blank if name not in known})


def _is_open(row: Kind) -> bool:
    try:
        row.check_open()
    except Refusal:
        return False
    return True


def _may_somewhere(actor: Actor, by: By) -> bool:
    match by:
        case By.MEMBER:
            return True
        case By.ADMIN:
            return actor.is_admin
        case By.ORG_ADMIN:
            return any(role in ORG_ADMINS for role in actor.orgs.values())
        case By.LEAD:
            return any(role in LEADS for role in actor.projects.values())
        case By.TEAM:
            return any(role in TEAM for role in actor.projects.values())
    return False
