"""Add a person to the alliance: the person, their account and their membership in one act."""

from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal, invalid
from alliancehub.model.ids import is_id
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.account import Account
from alliancehub.model.kinds.membership import ROLES, Membership
from alliancehub.model.kinds.organisation import Organisation
from alliancehub.model.kinds.person import Person
from alliancehub.model.permission import require
from alliancehub.model.roles import By
from alliancehub.model.told import told
from alliancehub.model.work import Work


class AddMember(Command):
    """The account is invited; a link made afterwards lets the person in."""

    name: ClassVar = "add_member"
    title: ClassVar = "Add a member"
    icon: ClassVar = "invite"
    on: ClassVar = Organisation
    target: ClassVar = "organisation"
    asks: ClassVar = ("full_name", "handle", "email", "role")
    help: ClassVar = "Make an invitation link afterwards, under Admin, and pass it on."
    done: ClassVar = "Added. Make an invitation link under Admin."

    organisation: str
    person: str = ""
    full_name: Annotated[str, marks.line("Name", is_required=True)] = ""
    handle: Annotated[str, marks.handle("Handle", is_required=True)] = ""
    email: Annotated[str, marks.email("E-mail", is_required=True)] = ""
    role: Annotated[str, marks.choice("Role", ROLES, is_required=True, default="member")] = "member"

    def check(self, work: Work) -> None:
        """Administrators only, and neither address nor handle is taken."""
        organisation = work.see(Organisation, self.organisation)
        require(work.actor, "add members to", organisation, (By.ADMIN,))
        if self.person and (not is_id(self.person) or work.get(Person, self.person) is not None):
            raise invalid("person", "This person exists already, or the id is no UUID.")
        if work.find(Account, email=self.email.casefold()):
            raise Refusal(
                "not_unique",
                told("{email} has an account already.", email=self.email),
                field="email",
                remedy="Add a membership to that person instead.",
            )

    def apply(self, work: Work) -> None:
        """Put person, account and membership."""
        person_id = self.person or work.new_id("person")
        work.put(Person.born(person_id, {"title": self.full_name, "handle": self.handle}))
        work.put(
            Account.born(
                work.new_id("account"), {"email": self.email.casefold(), "person": person_id}
            )
        )
        work.put(
            Membership.born(
                work.new_id("membership"),
                {
                    "person": person_id,
                    "organisation": self.organisation,
                    "role": self.role,
                    "from_on": work.now[:10],
                },
            )
        )

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To administrators of the alliance."""
        return isinstance(row, Organisation) and work.actor.is_admin
