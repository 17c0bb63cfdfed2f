"""Begin a new version of a dataset."""

from typing import Annotated, Any, ClassVar

from alliancehub.model import marks
from alliancehub.model.command import Command
from alliancehub.model.dataset_names import free_name
from alliancehub.model.errors import Refusal, invalid
from alliancehub.model.ids import is_id
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.dataset import VERSIONS_MAX, Dataset
from alliancehub.model.kinds.dataset_version import DatasetVersion
from alliancehub.model.permission import is_any, require_active
from alliancehub.model.told import told
from alliancehub.model.versioning import DRAFTERS, newest, require_drafter
from alliancehub.model.work import Work

# What a new version takes over from the one before it, to be changed while it is a draft.
_TAKEN_OVER = (
    "licence",
    "card",
    "schema_rows",
    "derived_from",
    "derived_versions",
    "licence_note",
    "gating",
)


class DraftVersion(Command):
    """It has the texts of the version before; its files are uploaded to it.

    Attributes:
        id: of the version, where whoever drafts it wants to know it; empty for one that follows.
    """

    name: ClassVar = "draft_version"
    title: ClassVar = "Draft a version"
    icon: ClassVar = "add"
    on: ClassVar = Dataset
    target: ClassVar = "dataset"
    asks: ClassVar = ("label", "notes")
    help: ClassVar = "Upload files to it and publish it when it is ready."
    done: ClassVar = "Drafted."

    dataset: str
    id: str = ""
    label: Annotated[
        str, marks.line("Version", is_required=True, max_length=64, help="Such as 1.0.0.")
    ] = ""
    notes: Annotated[str, marks.markdown("What is new", max_length=20_000)] = ""

    def check(self, work: Work) -> None:
        """Who works on the dataset may."""
        require_active(work.actor)
        dataset = work.see(Dataset, self.dataset)
        require_drafter(work, dataset)
        if self.id and not is_id(self.id):
            raise invalid("id", told("{id} is not a UUID in lower case.", id=repr(self.id[:80])))
        if self.id and work.get(DatasetVersion, self.id) is not None:
            raise Refusal("exists", "Another version has this id already.")
        if len(work.find(DatasetVersion, dataset=dataset.id)) >= VERSIONS_MAX:
            raise Refusal(
                "too_much",
                told("A dataset has at most {n} versions.", n=VERSIONS_MAX),
                remedy="Discard drafts that are not needed, or make another dataset.",
            )

    def apply(self, work: Work) -> None:
        """Put it, and let the dataset have a short name."""
        dataset = work.need(Dataset, self.dataset)
        if not dataset.name:
            work.put(dataset.with_values({"name": free_name(work, dataset)}))
        values: dict[str, Any] = {
            "dataset": dataset.id,
            "label": self.label,
            "notes": self.notes,
            "licence": dataset.licence,
            "owner": dataset.owner,
            "project": dataset.project,
        }
        before = newest(work, dataset.id)
        if before is not None:
            values |= {name: getattr(before, name) for name in _TAKEN_OVER}
        work.put(DatasetVersion.born(self.id or work.new_id("dataset_version"), values))

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To who works on it, where it is not told of as one that is elsewhere."""
        if not isinstance(row, Dataset) or row.is_elsewhere:
            return False
        return is_any(work.actor, row, DRAFTERS)
