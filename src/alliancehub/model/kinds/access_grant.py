"""That somebody, an organisation or a project may have files of a dataset, for a time."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.errors import invalid
from alliancehub.model.field_spec import Policy
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.kinds.grantees import acts_for, name_of, speakers
from alliancehub.model.roles import Actor
from alliancehub.model.scopes import grant_scope
from alliancehub.model.told import told

if TYPE_CHECKING:
    from alliancehub.model.work import Work


class AccessGrant(Kind):
    """Made by a request that was accepted or by ``grant_access``; ends on its day or revoked.

    Attributes:
        dataset_version: the one it is for; empty for all that there are and will be.
        paths: patterns of the files it is for, as of a shell; empty for all.
        grantee: ``person:<id>``, ``organisation:<id>`` or ``project:<id>``, and again in the
            reference of that name.
        keeper: who decides over the dataset, in the same form; it moves with the dataset.
        reason: why it was given, or why it was revoked.
    """

    declared: ClassVar = Declaration(
        name="access_grant",
        title="Access to a dataset",
        plural="Access to datasets",
        icon="check",
        label="title",
        summary="reason",
        sort="-ends_on",
        place="datasets",
        empty="Access that you were granted, or that you granted, is listed here.",
        ends="ends_on",
        warn_days=(30, 7, 1),
    )

    title: Annotated[str, marks.line("Access", policy=Policy.SERVER, weight=2, is_column=True)] = ""
    told: Annotated[str, marks.text("Title, to be translated", policy=Policy.SERVER)] = ""
    dataset: Annotated[str, marks.ref("Dataset", "dataset", is_column=True)] = ""
    dataset_version: Annotated[str, marks.ref("Only the version", "dataset_version")] = ""
    paths: Annotated[list[str], marks.tags("Only the files")] = []
    grantee: Annotated[str, marks.line("Granted to", policy=Policy.SERVER, is_indexed=True)] = ""
    keeper: Annotated[str, marks.line("Kept by", policy=Policy.SERVER, is_indexed=True)] = ""
    person: Annotated[str, marks.ref("Person", "person", is_column=True)] = ""
    organisation: Annotated[str, marks.ref("Organisation", "organisation", is_column=True)] = ""
    project: Annotated[str, marks.ref("Project", "project", is_column=True)] = ""
    begins_on: Annotated[str, marks.day("From", is_required=True, is_column=True)] = ""
    ends_on: Annotated[str, marks.day("To", is_required=True, is_column=True)] = ""
    revoked_at: Annotated[str, marks.instant("Revoked", is_column=True)] = ""
    reason: Annotated[str, marks.text("Reason", is_required=True, max_length=5_000)] = ""
    request: Annotated[str, marks.ref("Request", "access_request")] = ""

    def scope_of(self, work: "Work") -> str:
        """One of its own: its holders see it, and those who keep the dataset."""
        del work
        return grant_scope(self.id)

    def check_whole(self, work: "Work") -> None:
        """It ends after it begins."""
        del work
        if self.ends_on < self.begins_on:
            raise invalid(
                "ends_on", told("It would end on {day}, before it begins.", day=self.ends_on)
            )

    def ending(self, work: "Work") -> tuple[str, list[str]]:
        """Whoever speaks for its holder is warned in time to renew it, unless it was revoked."""
        if self.revoked_at:
            return "", []
        words = told("Access ends on {day}: {title}", day=self.ends_on, title=self.title)
        return words, sorted(speakers(work, self.grantee))

    def is_live(self, today: str) -> bool:
        """Tell whether it holds on a day (ISO date)."""
        return not self.revoked_at and self.begins_on <= today <= self.ends_on

    def may_renew(self, actor: Actor) -> bool:
        """Tell whether somebody may ask for its renewal in its holder's name."""
        return acts_for(actor, self.grantee)


def grant_title(work: "Work", dataset: str, grantee: str) -> str:
    """Return what a grant is called, as told."""
    return told("{dataset} for {name}", dataset=dataset, name=name_of(work, grantee))
