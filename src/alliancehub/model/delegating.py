"""Who may decide in an organisation's place, by what it let them."""

from __future__ import annotations

from collections.abc import Iterable

from alliancehub.model.kinds.delegation import Delegation
from alliancehub.model.roles import Actor
from alliancehub.model.work import Reader, Work


def delegated_to(reader: Reader, person: str, today: str) -> dict[str, str]:
    """Return over what somebody may decide on a day (ISO date), and for which organisation.

    Kind and id of an organisation, an accelerator or a pool, to the id of the organisation.
    """
    return {
        one.over: one.organisation
        for one in reader.find(Delegation, person=person)
        if one.is_current(today)
    }


def is_delegated(actor: Actor, receiver: str, resources: Iterable[str]) -> bool:
    """Tell whether somebody may decide what an organisation receives.

    Args:
        actor: who.
        receiver: ``organisation:<id>``.
        resources: ids of the accelerators that are asked for; a delegation over one of them holds
            only where nothing else is asked for.
    """
    if receiver in actor.delegated:
        return True
    target, _, owner = receiver.partition(":")
    wanted = list(resources)
    return (
        target == "organisation"
        and bool(wanted)
        and all(actor.delegated.get(f"accelerator_resource:{one}") == owner for one in wanted)
    )


def delegates(work: Work, receiver: str, resources: Iterable[str]) -> set[str]:
    """Return the ids of the persons who may decide in the receiver's place today."""
    target, _, owner = receiver.partition(":")
    if target != "organisation":
        return set()
    today, wanted = work.now[:10], list(resources)
    current = [one for one in work.find(Delegation, organisation=owner) if one.is_current(today)]
    whole = {one.person for one in current if one.over == receiver}
    parts = {(one.person, one.resource) for one in current if one.resource}
    limited = {person for person, _ in parts}
    return whole | {
        person
        for person in limited
        if wanted and all((person, resource) in parts for resource in wanted)
    }
