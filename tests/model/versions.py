"""Datasets with versions in the small alliance of ``alliance.py``."""

from typing import Any

from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.dataset_version import DatasetVersion
from alliancehub.model.kinds.notice import Notice
from alliancehub.model.manifest import FileEntry
from tests.model.alliance import Alliance

A_HASH, B_HASH, C_HASH = "a" * 64, "b" * 64, "c" * 64
FILES = [FileEntry("data/train.csv", 300, A_HASH), FileEntry("README.md", 20, B_HASH)]


class Versions(Alliance):
    """An alliance whose members make datasets."""

    def dataset(self, who: str = "ann", **values: Any) -> str:
        """Let somebody make a dataset, and return its id."""
        whole = {"title": "Rare Birds", "licence": "CC-BY-4.0", **values}
        return self.create(who, "dataset", **whole)

    def version(
        self, dataset: str, who: str = "ann", label: str = "1.0.0", files: Any = FILES
    ) -> str:
        """Draft a version with files, and return its id."""
        work = self.do(who, "draft_version", dataset=dataset, label=label)
        version = next(row.id for row in work.changes.values() if isinstance(row, DatasetVersion))
        self.store.files.of[version] = list(files)
        self.do("hub", "note_files", version=version)
        return version

    def published(self, dataset: str, who: str = "ann", label: str = "1.0.0") -> str:
        """Draft and publish a version, and return its id."""
        version = self.version(dataset, who, label)
        self.do(who, "publish_version", version=version)
        # All that happens here happens at once; what was published first is to be older.
        row = self.v(version).with_values({"published_at": f"2026-05-01T12:00:00.{self.count:03}Z"})
        self.store.rows[DatasetVersion, version] = row
        return version

    def describe(self, who: str, version: str, **values: Any) -> None:
        """Edit a draft."""
        self.edit(who, DatasetVersion, version, **values)

    def v(self, version: str) -> DatasetVersion:
        """Return a version as it is."""
        return self.row(DatasetVersion, version)

    def d(self, dataset: str) -> Dataset:
        """Return a dataset as it is."""
        return self.row(Dataset, dataset)

    def told(self, who: str) -> list[str]:
        """Return the notices of somebody about datasets and their versions."""
        found = self.all(Notice, person=self.person(who))
        return [one.title for one in found if one.about_kind.startswith("dataset")]
