"""Forgive usage: give credits back for jobs that failed through no fault of their owner."""

from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.command import Command
from alliancehub.model.errors import invalid
from alliancehub.model.granting import manages
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.allocation import STATES, Allocation
from alliancehub.model.kinds.notice import notify
from alliancehub.model.ledger import allocation_account, credits_text, move, refunded_account
from alliancehub.model.managing import see_managed
from alliancehub.model.told import told
from alliancehub.model.work import Work

_FROM = frozenset(state for state, _ in STATES) - {"closed", "revoked", "expired"}


class RefundCredits(Command):
    """What was used stays as it was measured; the donor bears what is given back."""

    name: ClassVar = "refund_credits"
    title: ClassVar = "Refund usage"
    icon: ClassVar = "undo"
    on: ClassVar = Allocation
    target: ClassVar = "allocation"
    asks: ClassVar = ("amount", "job", "reason")
    help: ClassVar = "For jobs that failed through no fault of their owner."
    done: ClassVar = "Refunded. Whose it is is told."

    allocation: str
    amount: Annotated[int, marks.credits_("Credits", minimum=1, is_required=True, default=1)] = 1
    job: Annotated[str, marks.line("Job")] = ""
    reason: Annotated[str, marks.text("Reason", is_required=True, max_length=2_000)] = ""

    def check(self, work: Work) -> None:
        """Whoever manages it may, and never more than was paid for."""
        row = see_managed(work, self.allocation, _FROM)
        most = _refundable(row)
        if self.amount > most:
            raise invalid(
                "amount",
                told("At most {most} credits were paid for.", most=credits_text(most)),
                "Refund that or less.",
            )

    def apply(self, work: Work) -> None:
        """Post it, and tell whose it is."""
        row = work.need(Allocation, self.allocation)
        work.post(
            move(
                "refund",
                refunded_account(row.pool),
                allocation_account(row.id),
                self.amount,
                reason=self.reason,
                cause_kind="allocation",
                cause=row.id,
                job=self.job,
            )
        )
        words = told(
            "{amount} credits were refunded: {title}",
            amount=credits_text(self.amount),
            title=row.title,
        )
        notify(work, row.person, "decision", words, row)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To those who manage it, where something was used."""
        is_used = isinstance(row, Allocation) and _refundable(row) > 0 and row.state in _FROM
        return is_used and isinstance(row, Allocation) and manages(work, row)


def _refundable(row: Allocation) -> int:
    """Return what was used and paid for: what no balance covered cost its owner nothing."""
    return max(row.burnt - row.refunded - row.uncovered, 0)
