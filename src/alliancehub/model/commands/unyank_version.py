"""Take back that a version was yanked."""

from typing import ClassVar

from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.dataset_version import LISTED, DatasetVersion
from alliancehub.model.told import told
from alliancehub.model.versioning import may_publish, require_publisher, see_version, show_newest
from alliancehub.model.work import Work


class UnyankVersion(Command):
    """For who yanked the wrong one: the audit trail keeps both."""

    name: ClassVar = "unyank_version"
    title: ClassVar = "Take back the yank"
    icon: ClassVar = "undo"
    on: ClassVar = DatasetVersion
    target: ClassVar = "version"
    done: ClassVar = "It is not yanked any more."

    version: str

    def check(self, work: Work) -> None:
        """Who answers for the dataset may."""
        row, dataset = see_version(work, self.version, LISTED)
        require_publisher(work, dataset)
        if not row.is_yanked:
            raise Refusal("closed", told("Version {label} is not yanked.", label=row.label))

    def apply(self, work: Work) -> None:
        """Take the mark away."""
        row = work.need(DatasetVersion, self.version)
        work.put(row.with_values({"is_yanked": False, "yank_reason": ""}))
        show_newest(work, row.dataset)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To who answers for the dataset."""
        if not isinstance(row, DatasetVersion) or row.state not in LISTED or not row.is_yanked:
            return False
        dataset = work.get(Dataset, row.dataset)
        return dataset is not None and may_publish(work.actor, dataset)
