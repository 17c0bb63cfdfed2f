"""Say that an allocation has been set up where it is to be used."""

from typing import ClassVar

from alliancehub.model.command import Command
from alliancehub.model.granting import manages
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.kinds.notice import notify
from alliancehub.model.managing import see_managed
from alliancehub.model.told import told
from alliancehub.model.work import Work

_FROM = frozenset({"provisioning"})


class MarkProvisioned(Command):
    """A connector says it through the hub, or its administrators where they do it by hand."""

    name: ClassVar = "mark_provisioned"
    title: ClassVar = "Mark as set up"
    icon: ClassVar = "check"
    on: ClassVar = Allocation
    target: ClassVar = "allocation"
    done: ClassVar = "Set up. Whose it is is told."

    allocation: str

    def check(self, work: Work) -> None:
        """The hub may, and whoever manages it, once."""
        see_managed(work, self.allocation, _FROM)

    def apply(self, work: Work) -> None:
        """Let it be used, and tell whose it is."""
        row = work.need(Allocation, self.allocation)
        changed = row.with_values({"state": "active"})
        work.put(changed)
        words = told("Ready to use: {title}", title=row.title)
        notify(work, row.person, "decision", words, changed)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To those who manage it, while it waits."""
        return isinstance(row, Allocation) and row.state in _FROM and manages(work, row)
