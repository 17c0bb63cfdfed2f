"""Discard a draft."""

from typing import ClassVar

from alliancehub.model.command import Command
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.dataset_version import DatasetVersion
from alliancehub.model.permission import is_any
from alliancehub.model.versioning import DRAFTERS, require_drafter, see_version
from alliancehub.model.work import Work


class DiscardVersion(Command):
    """What was uploaded for it and is needed nowhere else goes with it."""

    name: ClassVar = "discard_version"
    title: ClassVar = "Discard the draft"
    icon: ClassVar = "delete"
    on: ClassVar = DatasetVersion
    target: ClassVar = "version"
    done: ClassVar = "Discarded."
    is_danger: ClassVar = True

    version: str

    def check(self, work: Work) -> None:
        """Who works on the dataset may, while it is a draft."""
        _, dataset = see_version(work, self.version, {"draft"})
        require_drafter(work, dataset)

    def apply(self, work: Work) -> None:
        """Remove it."""
        work.remove(work.need(DatasetVersion, self.version))

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To who works on a draft."""
        if not isinstance(row, DatasetVersion) or row.state != "draft":
            return False
        dataset = work.get(Dataset, row.dataset)
        return dataset is not None and is_any(work.actor, dataset, DRAFTERS)
