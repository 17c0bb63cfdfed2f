"""Yank a version: nobody should begin to use it, and it can still be had by who names it."""

from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.dataset_version import LISTED, DatasetVersion
from alliancehub.model.lineage import tell_downstream
from alliancehub.model.told import told
from alliancehub.model.versioning import may_publish, require_publisher, see_version, show_newest
from alliancehub.model.work import Work


class YankVersion(Command):
    """Work that was done with it can still be done again."""

    name: ClassVar = "yank_version"
    title: ClassVar = "Yank"
    icon: ClassVar = "warning"
    on: ClassVar = DatasetVersion
    target: ClassVar = "version"
    asks: ClassVar = ("reason",)
    help: ClassVar = "It can still be downloaded, with a warning."
    done: ClassVar = "Yanked."

    version: str
    reason: Annotated[
        str, marks.text("What is wrong with it", is_required=True, max_length=2_000)
    ] = ""

    def check(self, work: Work) -> None:
        """Who answers for the dataset may, once."""
        row, dataset = see_version(work, self.version, LISTED)
        require_publisher(work, dataset)
        if row.is_yanked:
            raise Refusal("closed", told("Version {label} is yanked already.", label=row.label))

    def apply(self, work: Work) -> None:
        """Mark it, and tell who made something of it."""
        row = work.need(DatasetVersion, self.version)
        dataset = work.need(Dataset, row.dataset)
        work.put(row.with_values({"is_yanked": True, "yank_reason": self.reason}))
        show_newest(work, row.dataset)
        words = told(
            "{title} {label}, which yours derives from, was yanked.",
            title=dataset.title,
            label=row.label,
        )
        tell_downstream(work, row, words)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To who answers for the dataset."""
        if not isinstance(row, DatasetVersion) or row.state not in LISTED or row.is_yanked:
            return False
        dataset = work.get(Dataset, row.dataset)
        return dataset is not None and may_publish(work.actor, dataset)
