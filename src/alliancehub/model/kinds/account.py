"""What lets a person in: address and state. The password itself never leaves the server."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.errors import Refusal
from alliancehub.model.field_spec import Policy
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.roles import By
from alliancehub.model.scopes import ADMIN

if TYPE_CHECKING:
    from alliancehub.model.work import Work

STATES = (("invited", "Invited"), ("active", "Active"), ("suspended", "Suspended"))


class Account(Kind):
    """Only administrators of the alliance see accounts."""

    declared: ClassVar = Declaration(
        name="account",
        title="Account",
        plural="Accounts",
        icon="key",
        label="email",
        sort="email",
        place="admin",
        empty="Invite a member, or import members from a CSV file.",
        create=(By.ADMIN,),
        edit=(By.ADMIN,),
        delete=(By.ADMIN,),
    )

    email: Annotated[
        str, marks.email("E-mail", is_required=True, is_unique=True, is_column=True, weight=2)
    ] = ""
    person: Annotated[
        str,
        marks.ref(
            "Person", "person", is_required=True, is_fixed=True, is_column=True, is_unique=True
        ),
    ] = ""
    state: Annotated[
        str, marks.choice("State", STATES, policy=Policy.SERVER, default="invited", is_column=True)
    ] = "invited"
    is_admin: Annotated[bool, marks.flag("Administers the alliance", is_column=True)] = False

    def scope_of(self, work: "Work") -> str:
        """Administrators only."""
        del work
        return ADMIN

    def tidied(self) -> "Account":
        """Addresses are compared in small letters."""
        return self.with_values({"email": self.email.casefold()})

    def check_whole(self, work: "Work") -> None:
        """The alliance keeps an administrator."""
        before = work.was(Account, self.id)
        if before is not None and before.administers and not self.administers:
            self._check_others_administer(work)

    def check_removable(self, work: "Work") -> None:
        """The alliance keeps an administrator, and nobody deletes their own account."""
        if self.person == work.actor.person_id and not work.actor.is_system:
            raise Refusal(
                "not_permitted",
                "You cannot delete your own account.",
                remedy="Another administrator can.",
            )
        if self.administers:
            self._check_others_administer(work)

    @property
    def administers(self) -> bool:
        """Whether its person administers the alliance now."""
        return self.is_admin and self.state == "active"

    def _check_others_administer(self, work: "Work") -> None:
        admins = work.find(Account, is_admin=True)
        if not any(other.id != self.id and other.administers for other in admins):
            raise Refusal(
                "last_one",
                "The alliance would be left without an administrator.",
                field="is_admin",
                remedy="Make somebody else administrator first.",
            )
