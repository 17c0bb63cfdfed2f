"""Give a version that waits for review back to those who draft it."""

from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.command import Command
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.dataset_version import DatasetVersion
from alliancehub.model.told import told
from alliancehub.model.versioning import may_publish, require_publisher, see_version, tell
from alliancehub.model.work import Work


class ReturnVersion(Command):
    """It is a draft again; whoever drafted it may also take it back themselves."""

    name: ClassVar = "return_version"
    title: ClassVar = "Return to the draft"
    icon: ClassVar = "undo"
    on: ClassVar = DatasetVersion
    target: ClassVar = "version"
    asks: ClassVar = ("reason",)
    done: ClassVar = "Returned."

    version: str
    reason: Annotated[
        str, marks.text("What is to be changed", is_required=True, max_length=2_000)
    ] = ""

    def check(self, work: Work) -> None:
        """Who publishes it or drafted it may, while it waits."""
        row, dataset = see_version(work, self.version, {"in_review"})
        if not _drafted(work, row):
            require_publisher(work, dataset)

    def apply(self, work: Work) -> None:
        """Change its state, and tell who drafted it."""
        row = work.need(DatasetVersion, self.version)
        dataset = work.need(Dataset, row.dataset)
        work.put(row.with_values({"state": "draft", "reason": self.reason}))
        words = told("To be changed: {title} {label}", title=dataset.title, label=row.label)
        tell(work, [row.created_by], "decision", words, row)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """While it waits."""
        if not isinstance(row, DatasetVersion) or row.state != "in_review":
            return False
        dataset = work.get(Dataset, row.dataset)
        return _drafted(work, row) or (dataset is not None and may_publish(work.actor, dataset))


def _drafted(work: Work, row: DatasetVersion) -> bool:
    return bool(row.created_by) and row.created_by == work.actor.person_id
