"""That an organisation lets a person decide requests in its place, for a time."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.errors import invalid
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.kinds.notice import notify
from alliancehub.model.kinds.organisation import Organisation
from alliancehub.model.roles import By
from alliancehub.model.scopes import ALLIANCE
from alliancehub.model.told import told

if TYPE_CHECKING:
    from alliancehub.model.work import Work


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
