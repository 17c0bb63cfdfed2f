"""Ask those who answer for a dataset to publish a draft."""

from typing import ClassVar

from alliancehub.model.command import Command
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.dataset_version import DatasetVersion
from alliancehub.model.permission import is_any
from alliancehub.model.told import told
from alliancehub.model.versioning import (
    DRAFTERS,
    check_ready,
    counted,
    may_publish,
    publishers_of,
    require_drafter,
    see_version,
    tell,
)
from alliancehub.model.work import Work


class SubmitVersion(Command):
    """Its files and texts stay as they are while it is looked at."""

    name: ClassVar = "submit_version"
    title: ClassVar = "Submit for review"
    icon: ClassVar = "send"
    on: ClassVar = DatasetVersion
    target: ClassVar = "version"
    done: ClassVar = "Submitted."
    is_primary: ClassVar = True

    version: str

    def check(self, work: Work) -> None:
        """Who works on it may, once all its files are here."""
        row, dataset = see_version(work, self.version, {"draft"})
        require_drafter(work, dataset)
        check_ready(work, row)

    def apply(self, work: Work) -> None:
        """Change its state, and tell who publishes."""
        row = work.need(DatasetVersion, self.version)
        dataset = work.need(Dataset, row.dataset)
        work.put(row.with_values({**counted(work, row), "state": "in_review", "reason": ""}))
        words = told("To be published: {title} {label}", title=dataset.title, label=row.label)
        tell(work, publishers_of(work, dataset), "request", words, row)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To who works on a draft and does not publish it without further ado."""
        if not isinstance(row, DatasetVersion) or row.state != "draft":
            return False
        dataset = work.get(Dataset, row.dataset)
        return (
            dataset is not None
            and is_any(work.actor, dataset, DRAFTERS)
            and not may_publish(work.actor, dataset)
        )
