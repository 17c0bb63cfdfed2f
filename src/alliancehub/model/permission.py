"""The one place that decides who may write what."""

from __future__ import annotations

from alliancehub.model.errors import not_permitted
from alliancehub.model.kind import Kind, spec_of
from alliancehub.model.roles import IN_WORDS, LEADS, ORG_ADMINS, TEAM, Actor, By
from alliancehub.model.told import either, label, noun, told


def require_active(actor: Actor) -> None:
    """Raise Refusal unless the actor is an active member or the hub itself."""
    if actor.is_active:
        return
    if actor.person_id:
        raise not_permitted(
            "Your membership is suspended, so changes are not accepted.",
            "An administrator of the alliance can restore it.",
        )
    raise not_permitted("Guests can look around but not change anything.", "Sign in first.")


def require(actor: Actor, verb: str, row: Kind, allowed: tuple[By, ...]) -> None:
    """Raise Refusal unless one of the capacities in ``allowed`` fits the actor and the row."""
    require_active(actor)
    if actor.is_system or any(_fits(actor, by, row) for by in allowed):
        return
    act, title = label(verb), noun(spec_of(type(row)).title)
    if not allowed:
        raise not_permitted(
            told(
                "Nobody may {act} any {kind} directly; an action of its own does.",
                act=act,
                kind=title,
            )
        )
    raise not_permitted(
        told("You may not {act} this {kind}.", act=act, kind=title),
        told("It takes {whom}.", whom=either(dict.fromkeys(label(IN_WORDS[by]) for by in allowed))),
    )


def is_any(actor: Actor, row: Kind, allowed: tuple[By, ...]) -> bool:
    """Tell whether ``require`` would pass."""
    return actor.is_active and (actor.is_system or any(_fits(actor, by, row) for by in allowed))


def _fits(actor: Actor, by: By, row: Kind) -> bool:
    if by is By.MEMBER:
        return True
    if by is By.ADMIN:
        return actor.is_admin
    if by is By.OWNER:
        return bool(actor.person_id) and _governor(row, "person") == actor.person_id
    if by is By.ORG_ADMIN:
        return actor.orgs.get(_governor(row, "organisation"), "") in ORG_ADMINS
    wanted = LEADS if by is By.LEAD else TEAM
    return actor.projects.get(_governor(row, "project"), "") in wanted


def _governor(row: Kind, target: str) -> str:
    """Return the id of the person, organisation or project that a row belongs to."""
    spec = spec_of(type(row))
    if spec.name == target:
        return row.id
    if target in spec.governors:
        return str(getattr(row, spec.governors[target]))
    return row.created_by if target == "person" else ""
