"""Write down how an allocation stands on a cluster."""

from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.command import Command
from alliancehub.model.errors import not_permitted
from alliancehub.model.ids import derived_id
from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.kinds.cluster_account import STATES, ClusterAccount
from alliancehub.model.kinds.wallet import Wallet
from alliancehub.model.work import Work


class NoteClusterAccount(Command):
    """Only the hub gives it, for a connector."""

    name: ClassVar = "note_cluster_account"
    title: ClassVar = "Note an account on a cluster"
    icon: ClassVar = "compute"

    allocation: str
    wallet: Annotated[str, marks.ref("Sub-wallet", "wallet")] = ""
    cluster: Annotated[str, marks.line("Cluster", is_required=True)] = ""
    account: Annotated[str, marks.line("Account", is_required=True)] = ""
    login: Annotated[str, marks.line("Login")] = ""
    limit: Annotated[int, marks.integer("Limit")] = 0
    before: Annotated[int, marks.integer("Used before", minimum=None)] = 0
    state: Annotated[str, marks.choice("State", STATES, default="open")] = "open"

    def check(self, work: Work) -> None:
        """What it is of must be there."""
        if not work.actor.is_system:
            raise not_permitted("Only a connector says how a cluster stands.")
        work.need(Allocation, self.allocation)
        if self.wallet:
            work.need(Wallet, self.wallet)

    def apply(self, work: Work) -> None:
        """One row of each allocation, and of each of its sub-wallets, per cluster."""
        row_id = derived_id("cluster_account", self.cluster, self.allocation, self.wallet)
        values = self.model_dump()
        known = work.get(ClusterAccount, row_id)
        work.put(
            ClusterAccount.born(row_id, values) if known is None else known.with_values(values)
        )
