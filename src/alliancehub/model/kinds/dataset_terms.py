"""One version of the terms under which the files of a dataset are given."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.field_spec import Policy
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.kinds.dataset import Dataset

if TYPE_CHECKING:
    from alliancehub.model.work import Reader, Work


class DatasetTerms(Kind):
    """Written by ``set_terms`` and never changed: what somebody signed stays what they signed.

    In force is the one with the highest number that has begun.
    """

    declared: ClassVar = Declaration(
        name="dataset_terms",
        title="Terms of a dataset",
        plural="Terms of datasets",
        icon="decide",
        label="title",
        summary="text",
        sort="-number",
    )

    title: Annotated[str, marks.line("Title", policy=Policy.SERVER, is_column=True)] = ""
    told: Annotated[str, marks.text("Title, to be translated", policy=Policy.SERVER)] = ""
    dataset: Annotated[
        str, marks.ref("Dataset", "dataset", is_required=True, governs=True, is_column=True)
    ] = ""
    number: Annotated[int, marks.integer("Number", minimum=1, default=1, is_column=True)] = 1
    text: Annotated[str, marks.markdown("Terms", is_required=True)] = ""
    begins_on: Annotated[str, marks.day("In force from", is_required=True, is_column=True)] = ""

    def scope_of(self, work: "Work") -> str:
        """Whoever sees the dataset sees its terms before they ask."""
        dataset = work.get(Dataset, self.dataset)
        return self.scope if dataset is None else dataset.scope


def terms_in_force(reader: "Reader | Work", dataset: str, today: str) -> DatasetTerms | None:
    """Return the terms of a dataset that hold on a day (ISO date); None where it has none."""
    begun = [one for one in reader.find(DatasetTerms, dataset=dataset) if one.begins_on <= today]
    return max(begun, key=lambda one: one.number, default=None)
