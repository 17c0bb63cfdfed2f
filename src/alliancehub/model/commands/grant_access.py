"""Grant access to a dataset without having been asked."""

from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal, invalid
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.access_grant import AccessGrant, grant_title
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.grantees import keeps, parts_of, speakers
from alliancehub.model.kinds.membership import Membership
from alliancehub.model.kinds.notice import notify
from alliancehub.model.kinds.organisation import Organisation
from alliancehub.model.kinds.person import Person
from alliancehub.model.kinds.project import Project
from alliancehub.model.kinds.project_membership import ProjectMembership
from alliancehub.model.managing_access import check_end, check_part, see_kept
from alliancehub.model.told import kept, told
from alliancehub.model.work import Work

_TARGETS: dict[str, type[Kind]] = {
    "person": Person,
    "organisation": Organisation,
    "project": Project,
}


class GrantAccess(Command):
    """To one person, one organisation or one project; it always ends some day."""

    name: ClassVar = "grant_access"
    title: ClassVar = "Grant access"
    icon: ClassVar = "add"
    on: ClassVar = Dataset
    target: ClassVar = "dataset"
    asks: ClassVar = (
        "person",
        "organisation",
        "project",
        "ends_on",
        "reason",
        "begins_on",
        "version",
        "paths",
    )
    help: ClassVar = "Name one person, one organisation or one project. Terms are still signed."
    done: ClassVar = "Granted. Whom it concerns is told."

    dataset: str
    person: Annotated[str, marks.ref("Person", "person")] = ""
    organisation: Annotated[str, marks.ref("Organisation", "organisation")] = ""
    project: Annotated[str, marks.ref("Project", "project")] = ""
    ends_on: Annotated[str, marks.day("To", is_required=True)] = ""
    reason: Annotated[str, marks.text("Reason", is_required=True, max_length=5_000)] = ""
    begins_on: Annotated[str, marks.day("From", help="Leave it empty for today.")] = ""
    version: Annotated[
        str, marks.ref("Only the version", "dataset_version", help="Leave it empty for all.")
    ] = ""
    paths: Annotated[
        list[str], marks.tags("Only the files", help="Patterns such as data/*.csv; empty for all.")
    ] = []  # noqa: RUF012 - copied by pydantic

    def check(self, work: Work) -> None:
        """Who keeps the dataset may, to one who can see it, until a day to come."""
        dataset = see_kept(work, self.dataset)
        party = self._party(work)
        check_part(work, dataset, self.version, self.paths)
        check_end(work, "ends_on", self.ends_on)
        begins = self.begins_on or work.now[:10]
        if self.ends_on < begins:
            raise invalid(
                "ends_on", told("It would end on {day}, before it begins.", day=self.ends_on)
            )
        _check_in_sight(work, dataset, party)

    def apply(self, work: Work) -> None:
        """Put the grant, and tell who speaks for whom it is for."""
        dataset = work.need(Dataset, self.dataset)
        party = self._party(work)
        title = grant_title(work, dataset.title, party)
        grant = AccessGrant.born(
            work.new_id("access_grant"),
            {
                "title": title[:200],
                "told": kept(title),
                "dataset": dataset.id,
                "dataset_version": self.version,
                "paths": self.paths,
                "grantee": party,
                "keeper": dataset.keeper,
                "begins_on": self.begins_on or work.now[:10],
                "ends_on": self.ends_on,
                "reason": self.reason,
                **parts_of(party),
            },
        )
        work.put(grant)
        words = told("Access granted until {day}: {title}", day=grant.ends_on, title=title)
        for one in sorted(speakers(work, party)):
            notify(work, one, "decision", words, grant)

    def _party(self, work: Work) -> str:
        named = {name: getattr(self, name) for name in _TARGETS if getattr(self, name)}
        if len(named) != 1:
            raise invalid(
                "person",
                "Access is granted to one person, one organisation or one project.",
                "Name exactly one; grant again for another.",
            )
        ((name, row_id),) = named.items()
        work.see(_TARGETS[name], row_id)
        return f"{name}:{row_id}"

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To who keeps it, where its files are here."""
        return isinstance(row, Dataset) and not row.is_elsewhere and keeps(work.actor, row)


def _check_in_sight(work: Work, dataset: Dataset, party: str) -> None:
    """Raise Refusal where a grant would be for one who cannot see the dataset.

    What only an organisation or a project sees, it alone can be granted; what is private becomes
    seen by the grant.
    """
    if dataset.visibility not in {"organisation", "project"}:
        return
    home = dataset.owner if dataset.visibility == "organisation" else dataset.project
    target, _, row_id = party.partition(":")
    is_home = party == f"{dataset.visibility}:{home}"
    if target == "person" and dataset.visibility == "organisation":
        links = work.find(Membership, organisation=home, person=row_id)
        is_home = any(one.is_current(work.now[:10]) for one in links)
    elif target == "person":
        is_home = bool(work.find(ProjectMembership, project=home, person=row_id))
    if not is_home:
        raise Refusal(
            "out_of_sight",
            "Whoever this is for cannot see the dataset, so a grant would be of no use.",
            field=target,
            remedy="Make the dataset private first: then those see it whom you grant access.",
        )
