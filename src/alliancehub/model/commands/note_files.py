"""Show in a draft which files the hub has been told of."""

from typing import ClassVar

from alliancehub.model.command import Command
from alliancehub.model.errors import not_permitted
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.dataset_version import UNSEALED, DatasetVersion
from alliancehub.model.readiness import grade_of
from alliancehub.model.versioning import counted, listed, see_version
from alliancehub.model.work import Work


class NoteFiles(Command):
    """Given by the hub after the files of a draft have changed.

    Attributes:
        file_count, total_bytes: what they add up to, where the hub knows it; else it counts them.
    """

    name: ClassVar = "note_files"
    title: ClassVar = "Count the files"
    icon: ClassVar = "dataset"
    on: ClassVar = DatasetVersion
    target: ClassVar = "version"

    version: str
    file_count: int = -1
    total_bytes: int = -1

    def check(self, work: Work) -> None:
        """Only the hub counts."""
        if not work.actor.is_system:
            raise not_permitted("Only the hub counts the files of a version.")
        see_version(work, self.version, UNSEALED)

    def apply(self, work: Work) -> None:
        """Put what it counted, where that is new."""
        row = work.need(DatasetVersion, self.version)
        if self.file_count < 0:
            changed = row.with_values(counted(work, row))
        else:
            told = {"file_count": self.file_count, "total_bytes": self.total_bytes}
            changed = row.with_values({**told, **listed(work, row)})
        dataset = work.need(Dataset, row.dataset)
        changed = changed.with_values({"readiness": grade_of(dataset, changed)})
        if changed.differing(row):
            work.put(changed)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To nobody."""
        del work, row
        return False
