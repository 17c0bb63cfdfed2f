"""One line of the statement of an allocation or a sub-wallet: the ledger as members see it."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.ledger import ENTRIES
from alliancehub.model.scopes import ADMIN, wallet_scope

if TYPE_CHECKING:
    from alliancehub.model.work import Work


class StatementLine(Kind):
    """Written by the hub from the postings, and never changed.

    Attributes:
        number: of the transaction in the ledger.
        amount: micro-credits that came, or went where it is below zero.
        balance: what was left after it.
        held: what changed of what is held.
        cause_kind, cause: kind and id of the row that it comes from.
        unit_seconds: accelerators times seconds, where it is usage.
    """

    declared: ClassVar = Declaration(
        name="statement_line",
        title="Statement line",
        plural="Statement lines",
        icon="allocation",
        label="reason",
        sort="-number",
        has_history=False,
    )

    number: Annotated[int, marks.integer("Number", is_indexed=True)] = 0
    allocation: Annotated[str, marks.ref("Allocation", "allocation", is_required=True)] = ""
    wallet: Annotated[str, marks.ref("Sub-wallet", "wallet")] = ""
    at: Annotated[str, marks.instant("When", is_required=True, is_column=True)] = ""
    entry: Annotated[
        str, marks.choice("Entry", ENTRIES, is_required=True, is_column=True, default="burn")
    ] = "burn"
    amount: Annotated[int, marks.credits_("Amount", minimum=None, is_column=True)] = 0
    balance: Annotated[int, marks.credits_("Balance", minimum=None, is_column=True)] = 0
    held: Annotated[int, marks.credits_("Held", minimum=None)] = 0
    reason: Annotated[str, marks.line("Reason", max_length=2_000, is_column=True, weight=1)] = ""
    person: Annotated[str, marks.ref("By", "person", is_column=True, is_facet=True)] = ""
    resource: Annotated[str, marks.ref("Accelerator", "accelerator_resource")] = ""
    cause_kind: Annotated[str, marks.line("Kind of its cause")] = ""
    cause: Annotated[str, marks.line("Cause")] = ""
    job: Annotated[str, marks.line("Job", is_column=True, weight=1)] = ""
    unit_seconds: Annotated[int, marks.integer("Unit-seconds")] = 0

    def scope_of(self, work: "Work") -> str:
        """That of the sub-wallet or allocation whose statement it stands on."""
        if self.wallet:
            return wallet_scope(self.wallet)
        allocation = work.get(Allocation, self.allocation)
        return ADMIN if allocation is None else allocation.scope
