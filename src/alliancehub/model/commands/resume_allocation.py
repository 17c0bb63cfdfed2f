"""Let a suspended allocation run again."""

from typing import ClassVar

from alliancehub.model.command import Command
from alliancehub.model.granting import manages
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.kinds.notice import notify
from alliancehub.model.managing import see_managed
from alliancehub.model.told import told
from alliancehub.model.work import Work

_FROM = frozenset({"suspended"})


class ResumeAllocation(Command):
    """With what is left of it, and until the days that it had."""

    name: ClassVar = "resume_allocation"
    title: ClassVar = "Resume"
    icon: ClassVar = "play"
    on: ClassVar = Allocation
    target: ClassVar = "allocation"
    done: ClassVar = "Resumed. Whose it is is told."

    allocation: str

    def check(self, work: Work) -> None:
        """Whoever manages it may, while it is suspended."""
        see_managed(work, self.allocation, _FROM)

    def apply(self, work: Work) -> None:
        """Change its state to what its credits say, and tell whose it is."""
        row = work.need(Allocation, self.allocation)
        has_any = row.balance + row.soft_limit > 0 or row.shared > 0
        state = "active" if has_any else "exhausted"
        changed = row.with_values({"state": state, "reason": ""})
        work.put(changed)
        words = told("Resumed: {title}", title=row.title)
        notify(work, row.person, "decision", words, changed)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To those who manage it, while it is suspended."""
        return isinstance(row, Allocation) and row.state in _FROM and manages(work, row)
