"""Write down why a job waits or ended early, and tell whose it is."""

from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.command import Command
from alliancehub.model.errors import not_permitted
from alliancehub.model.ids import derived_id
from alliancehub.model.job_reasons import FOR_SUPPLEMENT, REASONS
from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.kinds.job_notice import JobNotice
from alliancehub.model.kinds.notice import notify
from alliancehub.model.told import label, told
from alliancehub.model.work import Work


class NoteJob(Command):
    """Only the hub gives it, for a connector."""

    name: ClassVar = "note_job"
    title: ClassVar = "Note why a job waits"
    icon: ClassVar = "inbox"

    allocation: str
    wallet: Annotated[str, marks.ref("Sub-wallet", "wallet")] = ""
    person: str = ""
    cluster: Annotated[str, marks.line("Cluster", is_required=True)] = ""
    job: Annotated[str, marks.line("Job", is_required=True)] = ""
    reason: Annotated[str, marks.choice("Why", REASONS, default="other")] = "other"
    word: Annotated[str, marks.line("As the cluster says it")] = ""
    asked: Annotated[int, marks.integer("Accelerator-seconds")] = 0
    missing: Annotated[int, marks.credits_("Credits missing")] = 0
    is_over: Annotated[bool, marks.flag("Over")] = False
    is_gone: Annotated[bool, marks.flag("Gone")] = False

    def check(self, work: Work) -> None:
        """The allocation must be there."""
        if not work.actor.is_system:
            raise not_permitted("Only a connector says why a job waits.")
        work.need(Allocation, self.allocation)

    def apply(self, work: Work) -> None:
        """One row of each job; its owner hears of it once per reason."""
        row_id = derived_id("job_notice", self.cluster, self.job)
        known = work.get(JobNotice, row_id)
        if self.is_gone:
            if known is not None:
                work.remove(known)
            return
        values = self.model_dump(exclude={"is_gone"})
        row = JobNotice.born(row_id, values) if known is None else known.with_values(values)
        work.put(row)
        is_news = known is None or known.reason != self.reason
        if is_news and not self.is_over and self.reason in FOR_SUPPLEMENT:
            text = told(
                "Job {job} on {cluster}: {why}.",
                job=self.job,
                cluster=self.cluster,
                why=label(dict(REASONS)[self.reason]),
            )
            notify(work, self.person, "expiry", text, row)
