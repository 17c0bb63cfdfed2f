"""Under which name an allocation is known to a cluster, and how it stands there."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.scopes import ADMIN, wallet_scope

if TYPE_CHECKING:
    from alliancehub.model.work import Work

STATES = (("open", "Open"), ("frozen", "Frozen"), ("removed", "Removed"))


class ClusterAccount(Kind):
    """Written by the connector: what to name when a job is submitted.

    Attributes:
        wallet: the sub-wallet whose holder has a limit of their own there; empty for the account.
        login: of that holder on the cluster.
        limit: accelerator-minutes in all since its counter began.
        before: accelerator-seconds on the counter that are none of the hub's: from before it was
            taken over, or, below zero, what a reset of the counter took away.
    """

    declared: ClassVar = Declaration(
        name="cluster_account",
        title="Account on a cluster",
        plural="Accounts on clusters",
        icon="compute",
        label="account",
        sort="account",
        is_found=True,
        empty="An account appears here once a cluster has set up an allocation.",
        has_history=False,
    )

    account: Annotated[
        str, marks.line("Account", is_required=True, is_column=True, is_indexed=True, weight=1)
    ] = ""
    cluster: Annotated[
        str, marks.line("Cluster", is_required=True, is_column=True, is_indexed=True)
    ] = ""
    allocation: Annotated[
        str, marks.ref("Allocation", "allocation", is_required=True, is_column=True)
    ] = ""
    wallet: Annotated[str, marks.ref("Sub-wallet", "wallet")] = ""
    login: Annotated[str, marks.line("Login")] = ""
    limit: Annotated[int, marks.integer("Limit in accelerator-minutes", is_column=True)] = 0
    before: Annotated[int, marks.integer("Used before, in seconds", minimum=None)] = 0
    state: Annotated[str, marks.choice("State", STATES, default="open", is_column=True)] = "open"

    def scope_of(self, work: "Work") -> str:
        """That of the sub-wallet or the allocation."""
        if self.wallet:
            return wallet_scope(self.wallet)
        allocation = work.get(Allocation, self.allocation)
        return ADMIN if allocation is None else allocation.scope
