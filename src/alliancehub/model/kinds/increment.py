"""One grant to an allocation, which ends on its own."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.kinds.wallet import Wallet
from alliancehub.model.ledger import (
    allocation_account,
    credits_text,
    held_account,
    wallet_account,
)
from alliancehub.model.scopes import request_scope
from alliancehub.model.told import told

if TYPE_CHECKING:
    from alliancehub.model.work import Work

STATES = (("waiting", "Not begun"), ("active", "Active"), ("ended", "Ended"))


class Increment(Kind):
    """Those of one allocation add up. What ends first is used first.

    Attributes:
        request: whose decision granted it: the first one or a supplement.
        decision: id of that decision.
        amount: micro-credits that were granted.
        begins_on, ends_on: its first and last day (UTC); no last day for one without an end.
        expired: what of it was not used in time.
    """

    declared: ClassVar = Declaration(
        name="increment",
        title="Increment",
        plural="Increments",
        icon="add",
        label="title",
        sort="ends_on",
        is_found=True,
        empty="Each grant to an allocation appears here.",
        ends="ends_on",
        warn_days=(60, 30, 14, 7, 1),
    )

    title: Annotated[str, marks.line("Title", is_required=True, weight=1, is_column=True)] = ""
    allocation: Annotated[
        str, marks.ref("Allocation", "allocation", is_required=True, is_column=True)
    ] = ""
    request: Annotated[str, marks.ref("Request", "credit_request", is_required=True)] = ""
    decision: Annotated[str, marks.line("Decision", is_indexed=True)] = ""
    amount: Annotated[
        int, marks.credits_("Credits", minimum=1, is_required=True, is_column=True)
    ] = 0
    begins_on: Annotated[str, marks.day("From", is_column=True)] = ""
    ends_on: Annotated[str, marks.day("To", is_column=True, is_indexed=True)] = ""
    expired: Annotated[int, marks.credits_("Expired", is_column=True)] = 0
    state: Annotated[
        str, marks.choice("State", STATES, default="active", is_column=True, is_indexed=True)
    ] = "active"

    def scope_of(self, work: "Work") -> str:
        """Where its allocation lies, whichever request asked for it."""
        allocation = work.get(Allocation, self.allocation)
        return request_scope(self.request) if allocation is None else allocation.scope

    def ending(self, work: "Work") -> tuple[str, list[str]]:
        """Whose allocation it is is warned, while something of it is left."""
        allocation = work.get(Allocation, self.allocation)
        left = 0 if allocation is None else ending_part(work, allocation, self)
        if allocation is None or self.state == "ended" or left <= 0:
            return "", []
        words = told(
            "{amount} credits of {title} end on {day}.",
            amount=credits_text(left),
            title=allocation.title,
            day=self.ends_on,
        )
        return words, [allocation.person]


def ending_part(work: "Work", allocation: Allocation, increment: Increment) -> int:
    """Return how many micro-credits are not used yet of what ends with an increment.

    What ends first is used first: so it is what is left of all, less what later ones granted.

    Args:
        work: what to read the other increments from.
        allocation: to which it was granted.
        increment: one that did not end yet.
    """
    later = sum(
        one.amount
        for one in work.find(Increment, allocation=allocation.id)
        if one.id != increment.id and one.state != "ended" and _is_later(one, increment)
    )
    return max(0, min(left_of(work, allocation) - later, increment.amount))


def left_of(work: "Work", allocation: Allocation) -> int:
    """Return the micro-credits of an allocation that are not used, wherever they lie.

    Rows may lag behind the ledger while usage comes in by the thousand; on the hub it is asked.
    """
    if work.ledger is None:
        return allocation.balance + allocation.shared + allocation.held
    own = work.balance(allocation_account(allocation.id)) or 0
    held = work.balance(held_account(allocation.id)) or 0
    wallets = work.find(Wallet, allocation=allocation.id)
    shared = sum(
        (work.balance(account) or 0)
        for one in wallets
        for account in (wallet_account(one.id), held_account(one.id))
    )
    return own + held + shared


def _is_later(one: Increment, than: Increment) -> bool:
    if not than.ends_on:
        return False
    return not one.ends_on or (one.ends_on, one.id) > (than.ends_on, than.id)
