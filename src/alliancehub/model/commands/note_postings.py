"""Show in rows what was posted to the ledger in bulk."""

from typing import Any, ClassVar

from alliancehub.model.command import Command
from alliancehub.model.errors import not_permitted
from alliancehub.model.kind import Kind
from alliancehub.model.ledger import Posting, Transfer
from alliancehub.model.settling import Booked, show
from alliancehub.model.work import Work


class NotePostings(Command):
    """Only the hub gives it, once for each transaction and in their order.

    Attributes:
        entries: number, kind, when it happened, reason, kind and id of its cause, person, job,
            unit-seconds, and postings as account, amount and balance after it.
    """

    name: ClassVar = "note_postings"
    title: ClassVar = "Show postings"
    icon: ClassVar = "allocation"

    entries: list[Any]

    def check(self, work: Work) -> None:
        """The hub alone knows what was posted."""
        if not work.actor.is_system:
            raise not_permitted("Only the hub shows what was posted.")

    def apply(self, work: Work) -> None:
        """Put the lines of statements, and the balances as they are now."""
        show(work, [_booked(one) for one in self.entries if isinstance(one, list)])

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To nobody."""
        del work, row
        return False


def _booked(entry: list[Any]) -> Booked:
    number, kind, at, reason, cause_kind, cause, person, job, unit_seconds, postings = entry
    transfer = Transfer(
        kind,
        tuple(Posting(account, amount) for account, amount, _ in postings),
        reason,
        cause_kind,
        cause,
        person=person,
        job=job,
        unit_seconds=unit_seconds,
    )
    return Booked(number, at, transfer, {account: after for account, _, after in postings})
