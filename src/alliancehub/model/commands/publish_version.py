"""Seal a version and let everybody who sees its dataset have it."""

from typing import Any, ClassVar

from alliancehub.model.command import Command
from alliancehub.model.dataset_names import free_name
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.dataset_version import UNSEALED, DatasetVersion
from alliancehub.model.readiness import grade_of
from alliancehub.model.told import told
from alliancehub.model.versioning import (
    check_ready,
    may_publish,
    require_publisher,
    sealed,
    see_version,
    show_newest,
    tell,
)
from alliancehub.model.work import Work


class PublishVersion(Command):
    """From now on it is the same bytes for ever; on the hub alone it gets its hash."""

    name: ClassVar = "publish_version"
    title: ClassVar = "Publish"
    icon: ClassVar = "check"
    on: ClassVar = DatasetVersion
    target: ClassVar = "version"
    help: ClassVar = "Its files can never be changed after that."
    done: ClassVar = "Published."
    is_primary: ClassVar = True

    version: str

    def check(self, work: Work) -> None:
        """Who answers for the dataset may, once every byte is here and verified."""
        row, dataset = see_version(work, self.version, UNSEALED)
        require_publisher(work, dataset)
        check_ready(work, row)

    def apply(self, work: Work) -> None:
        """Seal it, show it in its dataset, and tell who drafted it."""
        row = work.need(DatasetVersion, self.version)
        dataset = work.need(Dataset, row.dataset)
        whole = row.with_values(
            {**sealed(work, row), "state": "published", "published_at": work.now, "reason": ""}
        )
        values: dict[str, Any] = {"licence": whole.licence}
        if work.is_judge:
            values["size_bytes"] = whole.total_bytes
        if not dataset.published_on:
            values["published_on"] = work.now[:10]
        if not dataset.name:
            values["name"] = free_name(work, dataset)
        described = dataset.with_values(values)
        work.put(whole.with_values({"readiness": grade_of(described, whole)}))
        work.put(described)
        show_newest(work, dataset.id)
        work.need(Dataset, dataset.id).tell(work, dataset)
        words = told("Published: {title} {label}", title=dataset.title, label=row.label)
        tell(work, [row.created_by], "decision", words, row)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To who answers for the dataset, before it is sealed."""
        if not isinstance(row, DatasetVersion) or row.is_sealed:
            return False
        dataset = work.get(Dataset, row.dataset)
        return dataset is not None and may_publish(work.actor, dataset)
