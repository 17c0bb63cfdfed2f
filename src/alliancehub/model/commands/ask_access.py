"""Ask for files of a dataset that are given on request."""

from typing import Annotated, Any, ClassVar

from alliancehub.model import marks
from alliancehub.model.answering import check_answers
from alliancehub.model.command import Command
from alliancehub.model.commands.submit_request import submit
from alliancehub.model.dataset_access import gating_of
from alliancehub.model.errors import Refusal, invalid, not_permitted
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.access_grant import AccessGrant
from alliancehub.model.kinds.access_request import AccessRequest, days_after
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.dataset_terms import terms_in_force
from alliancehub.model.kinds.dataset_version import DatasetVersion
from alliancehub.model.kinds.grantees import held_as, keeps, name_of, parts_of
from alliancehub.model.kinds.terms_signature import has_signed, sign
from alliancehub.model.managing_access import check_end, check_part, check_to_ask
from alliancehub.model.permission import require_active
from alliancehub.model.questions import asked_answers
from alliancehub.model.told import kept, told
from alliancehub.model.work import Work

LAPSES_AFTER_DAYS = 90


class AskAccess(Command):
    """For oneself, for an organisation that one represents, or for a project that one leads."""

    name: ClassVar = "ask_access"
    title: ClassVar = "Ask for access"
    icon: ClassVar = "join"
    on: ClassVar = Dataset
    target: ClassVar = "dataset"
    asks: ClassVar = (
        "purpose",
        "until",
        "organisation",
        "project",
        "version",
        "paths",
        "answers",
        "accepts_terms",
    )
    help: ClassVar = "Whoever keeps the dataset decides. What it takes stands on its page."
    done: ClassVar = "Your request goes to whoever keeps the dataset."
    is_primary: ClassVar = True

    dataset: str
    purpose: Annotated[str, marks.text("Purpose", is_required=True, max_length=5_000)] = ""
    until: Annotated[str, marks.day("Wanted until", is_required=True)] = ""
    organisation: Annotated[
        str,
        marks.ref("For the organisation", "organisation", help="Leave it empty for yourself."),
    ] = ""
    project: Annotated[
        str, marks.ref("For the project", "project", help="Leave it empty for yourself.")
    ] = ""
    version: Annotated[
        str, marks.ref("Only the version", "dataset_version", help="Leave it empty for all.")
    ] = ""
    paths: Annotated[
        list[str], marks.tags("Only the files", help="Patterns such as data/*.csv; empty for all.")
    ] = []  # noqa: RUF012 - copied by pydantic
    answers: Annotated[
        dict[str, Any],
        marks.answers("Further questions", "dataset.questions", max_length=20_000),
    ] = {}  # noqa: RUF012 - copied by pydantic
    accepts_terms: Annotated[bool, marks.flag("I have read the terms and accept them")] = False

    def check(self, work: Work) -> None:
        """It is given on request, to whom one speaks for, who need not wait, under its terms."""
        require_active(work.actor)
        dataset = work.see(Dataset, self.dataset)
        if keeps(work.actor, dataset):
            raise Refusal("exists", "You keep this dataset, so you have all its files.")
        check_part(work, dataset, self.version, self.paths)
        version = work.get(DatasetVersion, self.version) if self.version else None
        if gating_of(dataset, version) != "request" and not _may_be_gated(work, dataset, version):
            raise Refusal(
                "closed",
                "Its files are not given on request.",
                remedy="Download them; where they have terms, sign those first.",
            )
        check_end(work, "until", self.until)
        check_to_ask(work, dataset, self._party(work))
        check_answers(dataset.questions, self.answers, "answers", is_judge=work.is_judge)
        terms = terms_in_force(work, dataset.id, work.now[:10])
        if terms is not None and not self.accepts_terms and not has_signed(work, terms, work.actor):
            raise invalid(
                "accepts_terms",
                told("The terms of {name} have to be accepted.", name=dataset.title),
                "Read them and tick the box.",
            )

    def apply(self, work: Work) -> None:
        """Sign the terms, and put the request, submitted."""
        dataset = work.need(Dataset, self.dataset)
        party = self._party(work)
        terms = terms_in_force(work, dataset.id, work.now[:10])
        if terms is not None and self.accepts_terms:
            sign(work, terms, self.organisation)
        title = told(
            "{name} asks for access to {dataset}",
            name=name_of(work, party),
            dataset=dataset.title,
        )
        values = {
            "title": title[:200],
            "dataset": dataset.id,
            "dataset_version": self.version,
            "paths": self.paths,
            "purpose": self.purpose,
            "answers": asked_answers(dataset.questions, self.answers),
            "terms": "" if terms is None else terms.id,
            "until": self.until,
            **{name: row_id for name, row_id in parts_of(party).items() if name != "person"},
        }
        asked = AccessRequest.born(work.new_id("access_request"), values)
        submit(
            work,
            asked.with_values(
                {
                    "told": kept(title),
                    "for_whom": party,
                    "expires_on": days_after(work.now[:10], LAPSES_AFTER_DAYS),
                    "created_by": work.actor.person_id,
                }
            ),
        )

    def _party(self, work: Work) -> str:
        """Return for whom it is asked; raises Refusal where that is not one."""
        if self.organisation and self.project:
            raise invalid(
                "project",
                "It is asked for an organisation or for a project, not for both.",
                "Ask twice.",
            )
        if self.organisation:
            return f"organisation:{self.organisation}"
        if self.project:
            return f"project:{self.project}"
        if not work.actor.person_id:
            raise not_permitted("Access is asked for by a person.", "Sign in first.")
        return f"person:{work.actor.person_id}"

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To members without access, where it is given on request and none waits."""
        if not isinstance(row, Dataset) or not work.actor.is_active or keeps(work.actor, row):
            return False
        if gating_of(row, None) != "request" and not _may_be_gated(work, row, None):
            return False
        mine = work.find(AccessRequest, dataset=row.id, created_by=work.actor.person_id)
        return not any(one.is_waiting for one in mine) and not any(
            one.is_live(work.now[:10]) and not one.dataset_version and not one.paths
            for party in held_as(work.actor)
            for one in work.find(AccessGrant, dataset=row.id, grantee=party)
        )


def _may_be_gated(work: Work, dataset: Dataset, version: DatasetVersion | None) -> bool:
    """Tell whether any version is given on request where the dataset as a whole is not."""
    versions = work.find(DatasetVersion, dataset=dataset.id) if version is None else [version]
    return any(gating_of(dataset, one) == "request" for one in versions)
