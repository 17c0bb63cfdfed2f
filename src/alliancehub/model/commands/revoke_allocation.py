"""Revoke an allocation for good."""

from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.command import Command
from alliancehub.model.granting import give_back, manages
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.allocation import STATES, Allocation
from alliancehub.model.kinds.notice import notify
from alliancehub.model.managing import see_managed
from alliancehub.model.told import told
from alliancehub.model.work import Work

_FROM = frozenset(state for state, _ in STATES) - {"closed", "revoked", "expired"}


class RevokeAllocation(Command):
    """What is left goes back to its pool; what was used stays in the ledger."""

    name: ClassVar = "revoke_allocation"
    title: ClassVar = "Revoke"
    icon: ClassVar = "close"
    on: ClassVar = Allocation
    target: ClassVar = "allocation"
    asks: ClassVar = ("reason",)
    help: ClassVar = "This cannot be taken back. What is left goes back to the pool."
    done: ClassVar = "Revoked. Whose it is is told."
    is_danger: ClassVar = True

    allocation: str
    reason: Annotated[str, marks.text("Reason", is_required=True, max_length=2_000)] = ""

    def check(self, work: Work) -> None:
        """Whoever manages it may, until it is over."""
        see_managed(work, self.allocation, _FROM)

    def apply(self, work: Work) -> None:
        """Give back what is left, and tell whose it was."""
        row = work.need(Allocation, self.allocation)
        give_back(work, row, "revoked", self.reason)
        words = told("Revoked: {title}", title=row.title)
        notify(work, row.person, "decision", words, row)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To those who manage it, until it is over."""
        return isinstance(row, Allocation) and row.state in _FROM and manages(work, row)
