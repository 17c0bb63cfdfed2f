"""Say that a version should not be used for new work, because there is a better one."""

from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.command import Command
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.dataset_version import DatasetVersion
from alliancehub.model.versioning import may_publish, require_publisher, see_version, show_newest
from alliancehub.model.work import Work


class DeprecateVersion(Command):
    """It can still be had."""

    name: ClassVar = "deprecate_version"
    title: ClassVar = "Deprecate"
    icon: ClassVar = "history"
    on: ClassVar = DatasetVersion
    target: ClassVar = "version"
    asks: ClassVar = ("reason",)
    done: ClassVar = "Deprecated."

    version: str
    reason: Annotated[
        str, marks.text("Why, and what to use instead", is_required=True, max_length=2_000)
    ] = ""

    def check(self, work: Work) -> None:
        """Who answers for the dataset may."""
        _, dataset = see_version(work, self.version, {"published"})
        require_publisher(work, dataset)

    def apply(self, work: Work) -> None:
        """Change its state."""
        row = work.need(DatasetVersion, self.version)
        work.put(row.with_values({"state": "deprecated", "reason": self.reason}))
        show_newest(work, row.dataset)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To who answers for the dataset."""
        if not isinstance(row, DatasetVersion) or row.state != "published":
            return False
        dataset = work.get(Dataset, row.dataset)
        return dataset is not None and may_publish(work.actor, dataset)
