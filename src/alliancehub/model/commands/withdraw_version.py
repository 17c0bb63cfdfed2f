"""Withdraw a version: its files are given out no more, and a tombstone says why."""

from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.command import Command
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.dataset_version import LISTED, DatasetVersion
from alliancehub.model.lineage import tell_downstream
from alliancehub.model.told import told
from alliancehub.model.versioning import may_publish, require_publisher, see_version, show_newest
from alliancehub.model.work import Work


class WithdrawVersion(Command):
    """What it was stays to be read: its hash, its counts and its reason. There is no way back.

    Which files it had is known to those who keep the dataset, and to nobody else.
    """

    name: ClassVar = "withdraw_version"
    title: ClassVar = "Withdraw"
    icon: ClassVar = "withdraw"
    on: ClassVar = DatasetVersion
    target: ClassVar = "version"
    asks: ClassVar = ("reason",)
    help: ClassVar = "Nobody can download it any more, and this cannot be undone."
    done: ClassVar = "Withdrawn."
    is_danger: ClassVar = True

    version: str
    reason: Annotated[str, marks.text("Reason", is_required=True, max_length=2_000)] = ""

    def check(self, work: Work) -> None:
        """Who answers for the dataset may."""
        _, dataset = see_version(work, self.version, LISTED)
        require_publisher(work, dataset)

    def apply(self, work: Work) -> None:
        """Change its state, and tell who made something of it."""
        row = work.need(DatasetVersion, self.version)
        dataset = work.need(Dataset, row.dataset)
        work.put(row.with_values({"state": "withdrawn", "reason": self.reason, "listing": []}))
        show_newest(work, row.dataset)
        words = told(
            "{title} {label}, which yours derives from, was withdrawn.",
            title=dataset.title,
            label=row.label,
        )
        tell_downstream(work, row, words)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To who answers for the dataset."""
        if not isinstance(row, DatasetVersion) or row.state not in LISTED:
            return False
        dataset = work.get(Dataset, row.dataset)
        return dataset is not None and may_publish(work.actor, dataset)
