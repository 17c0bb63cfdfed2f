"""Suspend an allocation: nothing of it runs until it is resumed."""

from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.command import Command
from alliancehub.model.granting import manages
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.kinds.notice import notify
from alliancehub.model.managing import see_managed
from alliancehub.model.told import told
from alliancehub.model.work import Work

_FROM = frozenset({"provisioning", "active", "exhausted"})


class SuspendAllocation(Command):
    """Its credits stay, and its days go on."""

    name: ClassVar = "suspend_allocation"
    title: ClassVar = "Suspend"
    icon: ClassVar = "pause"
    on: ClassVar = Allocation
    target: ClassVar = "allocation"
    asks: ClassVar = ("reason",)
    done: ClassVar = "Suspended. Whose it is is told."

    allocation: str
    reason: Annotated[str, marks.text("Reason", is_required=True, max_length=2_000)] = ""

    def check(self, work: Work) -> None:
        """Whoever manages it may, while it runs."""
        see_managed(work, self.allocation, _FROM)

    def apply(self, work: Work) -> None:
        """Change its state, and tell whose it is."""
        row = work.need(Allocation, self.allocation)
        changed = row.with_values({"state": "suspended", "reason": self.reason})
        work.put(changed)
        words = told("Suspended: {title}", title=row.title)
        notify(work, row.person, "decision", words, changed)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To those who manage it, while it runs."""
        return isinstance(row, Allocation) and row.state in _FROM and manages(work, row)
