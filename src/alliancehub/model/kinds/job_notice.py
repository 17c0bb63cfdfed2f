"""Why a job waits, or why it ended early: in plain words, for whose job it is."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.job_reasons import REASONS
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.scopes import ADMIN, wallet_scope

if TYPE_CHECKING:
    from alliancehub.model.work import Work


class JobNotice(Kind):
    """Written by the connector, and gone some days after the job went on or ended.

    Attributes:
        word: the scheduler's own word for the reason.
        asked: accelerator-seconds that it may use at most.
        missing: micro-credits by which a supplement would let it begin; 0 where none would.
        is_over: whether it no longer waits.
    """

    declared: ClassVar = Declaration(
        name="job_notice",
        title="Job notice",
        plural="Job notices",
        icon="inbox",
        label="job",
        summary="word",
        sort="-updated_at",
        is_found=True,
        empty="If a job of yours cannot begin or ended early, the reason stands here.",
        has_history=False,
    )

    job: Annotated[str, marks.line("Job", is_required=True, is_column=True, weight=1)] = ""
    cluster: Annotated[str, marks.line("Cluster", is_column=True, is_indexed=True)] = ""
    allocation: Annotated[
        str, marks.ref("Allocation", "allocation", is_required=True, is_column=True)
    ] = ""
    wallet: Annotated[str, marks.ref("Sub-wallet", "wallet")] = ""
    person: Annotated[str, marks.ref("Whose", "person", is_column=True)] = ""
    reason: Annotated[
        str, marks.choice("Why", REASONS, default="other", is_column=True, is_facet=True)
    ] = "other"
    word: Annotated[str, marks.line("As the cluster says it")] = ""
    asked: Annotated[int, marks.integer("Accelerator-seconds it may use")] = 0
    missing: Annotated[int, marks.credits_("Credits missing", is_column=True)] = 0
    is_over: Annotated[bool, marks.flag("Over", is_facet=True)] = False

    def scope_of(self, work: "Work") -> str:
        """That of the sub-wallet or the allocation that pays for it."""
        if self.wallet:
            return wallet_scope(self.wallet)
        allocation = work.get(Allocation, self.allocation)
        return ADMIN if allocation is None else allocation.scope
