"""Let somebody in, suspend them, or let them in again."""

from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal, invalid
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.account import STATES, Account
from alliancehub.model.permission import require
from alliancehub.model.roles import By
from alliancehub.model.told import noun, told
from alliancehub.model.work import Work


class SetAccountState(Command):
    """A suspended member's desktop loses at its next sync what it may no longer see."""

    name: ClassVar = "set_account_state"
    title: ClassVar = "Suspend or restore"
    icon: ClassVar = "suspend"
    on: ClassVar = Account
    target: ClassVar = "account"
    asks: ClassVar = ("state", "reason")
    help: ClassVar = "A suspended member sees only what is public, from the next sync on."
    done: ClassVar = "Changed."
    is_danger: ClassVar = True

    account: str
    state: Annotated[str, marks.choice("State", STATES[1:], is_required=True)] = ""
    reason: Annotated[str, marks.line("Reason", help="Kept in the audit trail.")] = ""

    def check(self, work: Work) -> None:
        """Administrators only, never oneself, and not before the invitation was taken up."""
        account = work.see(Account, self.account)
        require(work.actor, "change", account, (By.ADMIN,))
        if account.person == work.actor.person_id:
            raise Refusal(
                "not_permitted",
                "You cannot suspend yourself.",
                remedy="Another administrator can.",
            )
        if account.state == "invited" and not work.actor.is_system:
            raise invalid(
                "state",
                "The invitation has not been taken up yet.",
                "To take it back, delete the account.",
            )
        if self.state == account.state:
            raise invalid(
                "state",
                told("The account is {state} already.", state=noun(dict(STATES)[self.state])),
            )

    def apply(self, work: Work) -> None:
        """Change the state."""
        work.put(work.need(Account, self.account).with_values({"state": self.state}))

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To administrators, for others than themselves."""
        return (
            isinstance(row, Account)
            and work.actor.is_admin
            and row.state != "invited"
            and row.person != work.actor.person_id
        )
