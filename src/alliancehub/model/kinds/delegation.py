"""That an organisation lets a person decide requests in its place, for a time."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.errors import invalid
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.kinds.notice import notify
from alliancehub.model.kinds.organisation import Organisation
from alliancehub.model.kinds.pool import Pool
from alliancehub.model.roles import ORG_ADMINS, Actor, By
from alliancehub.model.scopes import ALLIANCE
from alliancehub.model.told import told

if TYPE_CHECKING:
    from alliancehub.model.work import Reader, Work

ON = "pool_on:"
"""Begins what a delegation over a pool says of the accelerator that the pool is on."""


class Delegation(Kind):
    """Members see who may decide for whom.

    With a resource or a pool it holds for requests on that alone, else for all that the
    organisation receives.
    """

    declared: ClassVar = Declaration(
        name="delegation",
        title="Delegation",
        plural="Delegations",
        icon="decide",
        label="title",
        summary="note",
        sort="ends_on",
        place="reviews",
        empty="Nobody decides for an organisation but its administrators. Add a person and an end.",
        create=(By.ORG_ADMIN, By.ADMIN),
        edit=(By.ORG_ADMIN, By.ADMIN),
        delete=(By.ORG_ADMIN, By.ADMIN),
        ends="ends_on",
    )

    title: Annotated[
        str,
        marks.line("Title", is_required=True, weight=1, is_column=True, help="Such as its office."),
    ] = ""
    person: Annotated[
        str,
        marks.ref("Person", "person", is_required=True, is_fixed=True, is_column=True),
    ] = ""
    organisation: Annotated[
        str,
        marks.ref(
            "Organisation",
            "organisation",
            is_required=True,
            governs=True,
            is_fixed=True,
            is_column=True,
        ),
    ] = ""
    resource: Annotated[
        str,
        marks.ref("Only for the accelerator", "accelerator_resource", is_column=True),
    ] = ""
    pool: Annotated[str, marks.ref("Only for the pool", "pool", is_column=True)] = ""
    begins_on: Annotated[
        str, marks.day("From", is_required=True, is_column=True, group="period")
    ] = ""
    ends_on: Annotated[str, marks.day("To", is_required=True, is_column=True, group="period")] = ""
    note: Annotated[str, marks.text("Note", max_length=2_000)] = ""

    def scope_of(self, work: "Work") -> str:
        """Members only."""
        del work
        return ALLIANCE

    def check_whole(self, work: "Work") -> None:
        """It ends after it begins, and what it is limited to is the organisation's own."""
        if self.ends_on < self.begins_on:
            raise invalid(
                "ends_on", told("It would end on {day}, before it begins.", day=self.ends_on)
            )
        if self.resource and self.pool:
            raise invalid(
                "pool",
                "A delegation holds for an accelerator or for a pool, not for both.",
                "Add one for each.",
            )
        for field, kind, owner in (
            ("resource", "accelerator_resource", "provider"),
            ("pool", "pool", "donor"),
        ):
            row = work.get(work.kind(kind), getattr(self, field)) if getattr(self, field) else None
            if row is not None and getattr(row, owner) != self.organisation:
                raise invalid(
                    field,
                    "It belongs to another organisation.",
                    "An organisation lets others decide over its own.",
                )

    def tell(self, work: "Work", before: Kind | None) -> None:
        """Its person hears of it."""
        found = work.get(Organisation, self.organisation)
        where = found.title if found is not None else told("an organisation")
        if before is self:
            words = told("You no longer decide for {organisation}.", organisation=where)
        else:
            words = told(
                "You may decide requests for {organisation} until {day}.",
                organisation=where,
                day=self.ends_on,
            )
        notify(work, self.person, "membership", words, self)

    def ending(self, work: "Work") -> tuple[str, list[str]]:
        """Its person is warned, and whoever made it."""
        found = work.get(Organisation, self.organisation)
        where = found.title if found is not None else told("an organisation")
        words = told(
            "Deciding for {organisation} ends on {day}.", organisation=where, day=self.ends_on
        )
        return words, sorted({self.person, self.created_by} - {""})

    def is_current(self, today: str) -> bool:
        """Tell whether it holds on a day (ISO date)."""
        return self.begins_on <= today <= self.ends_on

    @property
    def over(self) -> str:
        """What it is for: kind and id of an accelerator, a pool or an organisation."""
        if self.resource:
            return f"accelerator_resource:{self.resource}"
        return f"pool:{self.pool}" if self.pool else f"organisation:{self.organisation}"


def delegated_to(reader: "Reader", person: str, today: str) -> dict[str, str]:
    """Return over what somebody may decide on a day (ISO date), and for which organisation.

    Kind and id of an organisation, an accelerator or a pool, to the id of the organisation; of a
    pool, too, what accelerator it is on, behind ``ON``.
    """
    found: dict[str, str] = {}
    for one in reader.find(Delegation, person=person):
        if one.is_current(today):
            found[one.over] = one.organisation
            pool = reader.get(Pool, one.pool) if one.pool else None
            if pool is not None:
                found[f"{ON}{pool.resource}"] = one.organisation
    return found


def is_delegated(actor: Actor, receiver: str, resources: Iterable[str]) -> bool:
    """Tell whether somebody may decide what an organisation receives.

    Args:
        actor: who.
        receiver: ``organisation:<id>``.
        resources: ids of the accelerators that are asked for; a delegation over one of them, or
            over a pool on it, holds only where nothing else is asked for.
    """
    if receiver in actor.delegated:
        return True
    target, _, owner = receiver.partition(":")
    wanted = list(resources)
    of_pools = {
        key.removeprefix(ON): org for key, org in actor.delegated.items() if key.startswith(ON)
    }
    return (
        target == "organisation"
        and bool(wanted)
        and all(
            owner in {actor.delegated.get(f"accelerator_resource:{one}"), of_pools.get(one)}
            for one in wanted
        )
    )


def delegates(work: "Work", receiver: str, resources: Iterable[str]) -> set[str]:
    """Return the ids of the persons who may decide in the receiver's place today."""
    target, _, owner = receiver.partition(":")
    if target != "organisation":
        return set()
    today, wanted = work.now[:10], list(resources)
    current = [one for one in work.find(Delegation, organisation=owner) if one.is_current(today)]
    whole = {one.person for one in current if one.over == receiver}
    parts = {(one.person, one.resource) for one in current if one.resource}
    for one in current:
        pool = work.get(Pool, one.pool) if one.pool else None
        if pool is not None:
            parts.add((one.person, pool.resource))
    limited = {person for person, _ in parts}
    return whole | {
        person
        for person in limited
        if wanted and all((person, resource) in parts for resource in wanted)
    }


def may_grant_from(actor: Actor, receiver: str, pool: Pool) -> bool:
    """Tell whether somebody who may decide a request may grant from a pool.

    Only whoever was let decide over pools alone is bound to those.
    """
    target, _, owner = receiver.partition(":")
    is_head = target == "organisation" and actor.orgs.get(owner, "") in ORG_ADMINS
    if actor.is_admin or is_head or receiver in actor.delegated:
        return True
    return (
        f"accelerator_resource:{pool.resource}" in actor.delegated
        or f"pool:{pool.id}" in actor.delegated
    )
