"""A part of an allocation that one person spends alone."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.ledger import credits_text
from alliancehub.model.scopes import wallet_scope
from alliancehub.model.told import told

if TYPE_CHECKING:
    from alliancehub.model.work import Work

STATES = (("active", "Active"), ("suspended", "Suspended"), ("closed", "Closed"))


class Wallet(Kind):
    """Its holder sees it and its statement, and nothing else of the allocation.

    Attributes:
        amount: micro-credits that were put into it, less what was taken back.
        balance, held, burnt: as for an allocation; they follow from the ledger.
        ends_on: the last day on which it may be used (UTC); then the rest goes back.
    """

    declared: ClassVar = Declaration(
        name="wallet",
        title="Sub-wallet",
        plural="Sub-wallets",
        icon="person",
        label="title",
        place="compute",
        empty="A class or a team cuts its allocation into sub-wallets.",
        ends="ends_on",
        warn_days=(14, 7, 1),
        panels=("statement", "burn_down", "usage", "jobs"),
    )

    title: Annotated[str, marks.line("Title", is_required=True, weight=1, is_column=True)] = ""
    person: Annotated[str, marks.ref("Holder", "person", is_required=True, is_column=True)] = ""
    allocation: Annotated[str, marks.ref("Allocation", "allocation", is_required=True)] = ""
    resource: Annotated[str, marks.ref("Accelerator", "accelerator_resource")] = ""
    amount: Annotated[int, marks.credits_("Credits", is_column=True)] = 0
    balance: Annotated[int, marks.credits_("Left", is_column=True)] = 0
    held: Annotated[int, marks.credits_("Held")] = 0
    burnt: Annotated[int, marks.credits_("Used", is_column=True)] = 0
    ends_on: Annotated[str, marks.day("To", is_column=True, is_indexed=True)] = ""
    state: Annotated[str, marks.choice("State", STATES, default="active", is_column=True)] = (
        "active"
    )

    def scope_of(self, work: "Work") -> str:
        """A scope of its own: its holder's, and of those who see the allocation."""
        del work
        return wallet_scope(self.id)

    def ending(self, work: "Work") -> tuple[str, list[str]]:
        """Its holder is warned, while something is left."""
        del work
        if self.state == "closed" or self.balance <= 0:
            return "", []
        words = told(
            "{amount} credits of {title} end on {day}.",
            amount=credits_text(self.balance),
            title=self.title,
            day=self.ends_on,
        )
        return words, [self.person]
