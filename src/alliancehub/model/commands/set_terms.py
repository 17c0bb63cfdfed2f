"""Write a new version of the terms of a dataset."""

from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal, invalid
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.dataset_terms import DatasetTerms
from alliancehub.model.kinds.grantees import keeps
from alliancehub.model.managing_access import see_kept
from alliancehub.model.told import kept, told
from alliancehub.model.work import Work

TERMS_MAX = 200


class SetTerms(Command):
    """From the day on which it begins everybody signs anew, whoever had signed an older one."""

    name: ClassVar = "set_terms"
    title: ClassVar = "Set terms"
    icon: ClassVar = "decide"
    on: ClassVar = Dataset
    target: ClassVar = "dataset"
    asks: ClassVar = ("text", "begins_on")
    help: ClassVar = "It stays as it is once it is set: what was signed never changes."
    done: ClassVar = "The terms are set."

    dataset: str
    text: Annotated[str, marks.markdown("Terms", is_required=True)] = ""
    begins_on: Annotated[
        str, marks.day("In force from", help="Leave it empty for today; people can prepare.")
    ] = ""

    def check(self, work: Work) -> None:
        """Who keeps the dataset may, and not for the past."""
        dataset = see_kept(work, self.dataset)
        if self.begins_on and self.begins_on < work.now[:10]:
            raise invalid(
                "begins_on",
                told("Terms cannot begin on {day}, which has passed.", day=self.begins_on),
                "Name today or a later day: nobody signed them before.",
            )
        known = work.find(DatasetTerms, dataset=dataset.id)
        if len(known) >= TERMS_MAX:
            raise Refusal(
                "too_much", told("A dataset has at most {n} versions of its terms.", n=TERMS_MAX)
            )
        last = max(known, key=lambda one: one.number, default=None)
        if last is not None and last.text == self.text:
            raise invalid(
                "text",
                told("It is what version {n} says already.", n=last.number),
                "Nobody needs to sign the same text twice.",
            )

    def apply(self, work: Work) -> None:
        """Put it under the next number."""
        dataset = work.need(Dataset, self.dataset)
        known = work.find(DatasetTerms, dataset=dataset.id)
        number = max((one.number for one in known), default=0) + 1
        title = told("Terms of {dataset}, version {n}", dataset=dataset.title, n=number)
        work.put(
            DatasetTerms.born(
                work.new_id("dataset_terms"),
                {
                    "title": title[:200],
                    "told": kept(title),
                    "dataset": dataset.id,
                    "number": number,
                    "text": self.text,
                    "begins_on": self.begins_on or work.now[:10],
                },
            )
        )

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To who keeps it, where its files are here."""
        return isinstance(row, Dataset) and not row.is_elsewhere and keeps(work.actor, row)
