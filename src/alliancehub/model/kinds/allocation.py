"""What a credit request was granted."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.scopes import request_scope

if TYPE_CHECKING:
    from alliancehub.model.work import Work

STATES = (
    ("provisioning", "Being set up"),
    ("active", "Active"),
    ("suspended", "Suspended"),
    ("exhausted", "Used up"),
    ("expired", "Expired"),
    ("closed", "Closed"),
    ("revoked", "Revoked"),
)
# In these nothing runs any more, and what was left has gone back.
OVER = frozenset({"expired", "closed", "revoked"})


class Allocation(Kind):
    """Made when a request is granted, and seen by those who see the request.

    Attributes:
        pool: where its credits come from; empty for one of before there were pools.
        begins_on, ends_on: from the first to the last day of its increments (UTC).
        grace_days: for how many days after its end it may still be used.
        soft_limit: how far below zero it may go, in micro-credits.
        granted: micro-credits of all its increments.
        balance: what may be spent now. Like those below it follows from the ledger.
        shared: what its sub-wallets have.
        held: set aside: for what runs, and for increments that have not begun.
        burnt, refunded, expired: used; forgiven of that; lapsed.
        uncovered: of what was used, what no balance covered; nobody is charged for it.
    """

    declared: ClassVar = Declaration(
        name="allocation",
        title="Allocation",
        plural="Allocations",
        icon="allocation",
        label="title",
        place="compute",
        empty="An allocation appears here once a credit request is granted.",
        panels=("statement", "burn_down", "usage", "jobs"),
    )

    title: Annotated[str, marks.line("Title", is_required=True, weight=2, is_column=True)] = ""
    request: Annotated[str, marks.ref("Request", "credit_request", is_required=True)] = ""
    person: Annotated[str, marks.ref("For", "person", is_required=True, is_column=True)] = ""
    resource: Annotated[
        str, marks.ref("Accelerator", "accelerator_resource", is_required=True, is_column=True)
    ] = ""
    project: Annotated[str, marks.ref("Project", "project")] = ""
    pool: Annotated[str, marks.ref("Pool", "pool")] = ""
    units: Annotated[int, marks.integer("Units")] = 0
    hours: Annotated[int, marks.integer("Hours per unit")] = 0
    begins_on: Annotated[str, marks.day("From")] = ""
    ends_on: Annotated[str, marks.day("To", is_column=True)] = ""
    grace_days: Annotated[int, marks.integer("Days of grace")] = 0
    soft_limit: Annotated[int, marks.credits_("Overdraft")] = 0
    granted: Annotated[int, marks.credits_("Granted", is_column=True)] = 0
    balance: Annotated[int, marks.credits_("Left", minimum=None, is_column=True)] = 0
    shared: Annotated[int, marks.credits_("In sub-wallets")] = 0
    held: Annotated[int, marks.credits_("Held")] = 0
    burnt: Annotated[int, marks.credits_("Used", is_column=True)] = 0
    uncovered: Annotated[
        int,
        marks.credits_(
            "Used beyond the balance", help="Nobody is charged for it, now or out of a later grant."
        ),
    ] = 0
    refunded: Annotated[int, marks.credits_("Refunded")] = 0
    expired: Annotated[int, marks.credits_("Expired")] = 0
    reason: Annotated[str, marks.text("Reason of its state")] = ""
    state: Annotated[
        str, marks.choice("State", STATES, default="active", is_column=True, is_indexed=True)
    ] = "active"

    def scope_of(self, work: "Work") -> str:
        """Those who see the request."""
        del work
        return request_scope(self.request)

    @property
    def is_over(self) -> bool:
        """Whether it has come to its end, for whatever reason."""
        return self.state in OVER
