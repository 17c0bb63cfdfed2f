"""Somebody asks for files of a dataset that are given on request."""

from datetime import date, timedelta
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from alliancehub.model import marks
from alliancehub.model.errors import Refusal
from alliancehub.model.field_spec import Policy
from alliancehub.model.ids import derived_id
from alliancehub.model.kind import Declaration
from alliancehub.model.kinds.access_grant import AccessGrant, grant_title
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.grantees import acts_for, parts_of, speakers_or_admins
from alliancehub.model.kinds.request import Request
from alliancehub.model.roles import Actor
from alliancehub.model.told import kept, told

if TYPE_CHECKING:
    from alliancehub.model.work import Work


class AccessRequest(Request):
    """Made by ``ask_access`` or ``renew_access``; decided by whoever keeps the dataset.

    Attributes:
        dataset_version, paths: what is asked for; empty for all of it.
        for_whom: ``person:<id>``, ``organisation:<id>`` or ``project:<id>``, and the latter two
            again in the reference of that name.
        terms: those that were accepted with it; empty where the dataset had none.
        renews: the grant whose end it asks to put off.
    """

    declared: ClassVar = Declaration(
        name="access_request",
        title="Request for access",
        plural="Requests for access",
        icon="join",
        label="title",
        summary="purpose",
        sort="-updated_at",
        place="inbox",
        empty="Nobody waits for access, and you have not asked. Ask on the page of a dataset.",
        is_discussed=True,
        is_request=True,
        ends="expires_on",
    )

    title: Annotated[str, marks.line("Request", policy=Policy.SERVER, weight=2, is_column=True)] = (
        ""
    )
    told: Annotated[str, marks.text("Title, to be translated", policy=Policy.SERVER)] = ""
    dataset: Annotated[str, marks.ref("Dataset", "dataset", is_column=True)] = ""
    dataset_version: Annotated[str, marks.ref("Only the version", "dataset_version")] = ""
    paths: Annotated[list[str], marks.tags("Only the files")] = []
    for_whom: Annotated[str, marks.line("For", policy=Policy.SERVER, is_indexed=True)] = ""
    organisation: Annotated[str, marks.ref("For the organisation", "organisation")] = ""
    project: Annotated[str, marks.ref("For the project", "project")] = ""
    purpose: Annotated[str, marks.text("Purpose", is_required=True, max_length=5_000, weight=1)] = (
        ""
    )
    answers: Annotated[
        dict[str, Any],
        marks.answers("Further questions", "dataset.questions", max_length=20_000),
    ] = {}
    terms: Annotated[str, marks.ref("Accepted terms", "dataset_terms")] = ""
    until: Annotated[str, marks.day("Wanted until", is_required=True, is_column=True)] = ""
    renews: Annotated[str, marks.ref("Renews", "access_grant")] = ""

    def may_decide(self, actor: Actor) -> bool:
        """Tell whether this actor keeps the dataset; whoever asks never decides."""
        if self.receiver.startswith("person:"):
            is_theirs = actor.is_admin or acts_for(actor, self.receiver)
            return is_theirs and self.created_by != actor.person_id
        return super().may_decide(actor)

    def deciders(self, work: "Work") -> list[str]:
        """Return the ids of who keeps the dataset, or of the administrators if nobody else does."""
        others = speakers_or_admins(work, self.receiver) - {self.created_by}
        return sorted(others) if others else super().deciders(work)

    def receiver_now(self, work: "Work") -> str:
        """Who keeps the dataset."""
        return work.need(Dataset, self.dataset).keeper

    def when_accepted(self, work: "Work") -> "Request":
        """Grant it from today, or put off the end of the grant that it renews."""
        if self.until < work.now[:10]:
            raise Refusal(
                "closed",
                told("It asks for access until {day}, which has passed.", day=self.until),
                remedy="Decline it and say so; its author can ask again.",
            )
        grant = work.get(AccessGrant, self.renews) if self.renews else None
        if grant is not None and not grant.revoked_at:
            begins = grant.begins_on if grant.ends_on >= work.now[:10] else work.now[:10]
            ends = max(grant.ends_on, self.until)
            work.put(grant.with_values({"begins_on": begins, "ends_on": ends}))
            return self
        work.put(self._granted(work))
        return self

    def _granted(self, work: "Work") -> AccessGrant:
        dataset = work.need(Dataset, self.dataset)
        title = grant_title(work, dataset.title, self.for_whom)
        return AccessGrant.born(
            derived_id("access_grant", self.id),
            {
                "title": title[:200],
                "told": kept(title),
                "dataset": self.dataset,
                "dataset_version": self.dataset_version,
                "paths": self.paths,
                "grantee": self.for_whom,
                "keeper": dataset.keeper,
                "begins_on": work.now[:10],
                "ends_on": self.until,
                "reason": self.purpose,
                "request": self.id,
                **parts_of(self.for_whom),
            },
        )


def asks_again_on(request: AccessRequest, cooldown_days: int) -> str:
    """Return from which day (ISO date) one may ask again after a decline."""
    return days_after(request.decided_at[:10], cooldown_days)


def days_after(day: str, count: int) -> str:
    """Return the ISO date so many days after another."""
    return (date.fromisoformat(day) + timedelta(days=count)).isoformat()
