"""That a person belongs to an organisation, in a role, for a time."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.errors import Refusal, invalid
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.kinds.notice import notify
from alliancehub.model.kinds.organisation import Organisation
from alliancehub.model.roles import By
from alliancehub.model.scopes import ALLIANCE
from alliancehub.model.told import noun, told

if TYPE_CHECKING:
    from alliancehub.model.work import Work

ROLES = (
    ("admin", "Administrator"),
    ("representative", "Representative"),
    ("member", "Member"),
    ("student", "Student"),
)


class Membership(Kind):
    """Memberships make the directory, so members see them."""

    declared: ClassVar = Declaration(
        name="membership",
        title="Membership",
        plural="Memberships",
        icon="membership",
        label="role",
        place="admin",
        empty="No memberships yet. Import members from a CSV file, or add one.",
        create=(By.ORG_ADMIN, By.ADMIN),
        edit=(By.ORG_ADMIN, By.ADMIN),
        delete=(By.ORG_ADMIN, By.ADMIN),
        ends="to_on",
    )

    person: Annotated[
        str, marks.ref("Person", "person", is_required=True, is_fixed=True, is_column=True)
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
    role: Annotated[
        str, marks.choice("Role", ROLES, is_required=True, is_column=True, default="member")
    ] = "member"
    from_on: Annotated[str, marks.day("From", is_column=True, group="period")] = ""
    to_on: Annotated[str, marks.day("To", is_column=True, group="period")] = ""

    def scope_of(self, work: "Work") -> str:
        """Members only."""
        del work
        return ALLIANCE

    def check_whole(self, work: "Work") -> None:
        """It does not end before it begins, and nobody has two at a time in one organisation."""
        if self.from_on and self.to_on and self.to_on < self.from_on:
            raise invalid("to_on", told("It would end on {day}, before it begins.", day=self.to_on))
        both = work.find(Membership, person=self.person, organisation=self.organisation)
        if any(other.id != self.id and self._overlaps(other) for other in both):
            raise Refusal(
                "exists",
                "This person is a member of the organisation at that time already.",
                field="person",
                remedy="Change the role or the dates of that membership instead.",
            )

    def tell(self, work: "Work", before: Kind | None) -> None:
        """Its person hears of it, unless the hub itself did it."""
        if work.actor.is_system:
            return
        where, role = self._where(work), noun(dict(ROLES)[self.role])
        if before is None:
            words = told("You are in {organisation} now, as {role}.", organisation=where, role=role)
        elif before is self:
            words = told("You are no longer in {organisation}.", organisation=where)
        elif isinstance(before, Membership) and before.role != self.role:
            words = told("You are {role} of {organisation} now.", role=role, organisation=where)
        else:
            words = told("Your membership of {organisation} was changed.", organisation=where)
        notify(work, self.person, "membership", words, self)

    def ending(self, work: "Work") -> tuple[str, list[str]]:
        """Its person is warned."""
        where = self._where(work)
        words = told(
            "Your membership of {organisation} ends on {day}.", organisation=where, day=self.to_on
        )
        return words, [self.person]

    def _where(self, work: "Work") -> str:
        found = work.get(Organisation, self.organisation)
        return found.title if found is not None else told("an organisation")

    def is_current(self, today: str) -> bool:
        """Tell whether it holds on a day (ISO date)."""
        return (not self.from_on or self.from_on <= today) and (
            not self.to_on or today <= self.to_on
        )

    def _overlaps(self, other: "Membership") -> bool:
        is_before = bool(self.to_on and other.from_on and self.to_on < other.from_on)
        is_after = bool(other.to_on and self.from_on and other.to_on < self.from_on)
        return not is_before and not is_after
