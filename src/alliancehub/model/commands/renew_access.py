"""Renew access to a dataset: its holder asks for it, its keeper does it."""

from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.command import Command
from alliancehub.model.commands.submit_request import submit
from alliancehub.model.errors import Refusal, invalid, not_permitted
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.access_grant import AccessGrant
from alliancehub.model.kinds.access_request import AccessRequest, days_after
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.dataset_terms import terms_in_force
from alliancehub.model.kinds.grantees import acts_for, keeps, name_of, parts_of, speakers
from alliancehub.model.kinds.notice import notify
from alliancehub.model.managing_access import check_end, check_to_ask
from alliancehub.model.permission import require_active
from alliancehub.model.told import kept, told
from alliancehub.model.work import Work

LAPSES_AFTER_DAYS = 90


class RenewAccess(Command):
    """Who keeps the dataset puts off its end at once; anybody else's renewal is a request."""

    name: ClassVar = "renew_access"
    title: ClassVar = "Renew"
    icon: ClassVar = "clock"
    on: ClassVar = AccessGrant
    target: ClassVar = "grant"
    asks: ClassVar = ("until", "purpose")
    help: ClassVar = "Say until when, and what for. Whoever keeps the dataset decides."
    done: ClassVar = "Done: renewed, or asked for."

    grant: str
    until: Annotated[str, marks.day("Until", is_required=True)] = ""
    purpose: Annotated[str, marks.text("Purpose", is_required=True, max_length=5_000)] = ""

    def check(self, work: Work) -> None:
        """Its holder or its keeper may, for later than it ends now, unless it was revoked."""
        require_active(work.actor)
        grant = work.see(AccessGrant, self.grant)
        if not _keeps(work, grant) and not acts_for(work.actor, grant.grantee):
            raise not_permitted(
                "You cannot renew this access.",
                "Whoever holds it asks for it, and whoever keeps the dataset decides.",
            )
        if grant.revoked_at:
            raise Refusal(
                "closed",
                "This access was revoked, so it is not renewed.",
                remedy="Ask for access anew on the page of the dataset.",
            )
        check_end(work, "until", self.until)
        if self.until <= grant.ends_on:
            raise invalid(
                "until",
                told("It runs until {day} already.", day=grant.ends_on),
                "Name a later day.",
            )
        if not _keeps(work, grant):
            check_to_ask(work, work.need(Dataset, grant.dataset), grant.grantee)

    def apply(self, work: Work) -> None:
        """Put off its end, or put the request for it."""
        grant = work.need(AccessGrant, self.grant)
        if not _keeps(work, grant):
            self._ask(work, grant)
            return
        today = work.now[:10]
        begins = grant.begins_on if grant.ends_on >= today else today
        work.put(grant.with_values({"begins_on": begins, "ends_on": self.until}))
        words = told("Access renewed until {day}: {title}", day=self.until, title=grant.title)
        for one in sorted(speakers(work, grant.grantee)):
            notify(work, one, "decision", words, grant)

    def _ask(self, work: Work, grant: AccessGrant) -> None:
        dataset = work.need(Dataset, grant.dataset)
        terms = terms_in_force(work, dataset.id, work.now[:10])
        title = told(
            "{name} asks to renew access to {dataset}",
            name=name_of(work, grant.grantee),
            dataset=dataset.title,
        )
        parts = {name: one for name, one in parts_of(grant.grantee).items() if name != "person"}
        values = {
            "title": title[:200],
            "dataset": dataset.id,
            "dataset_version": grant.dataset_version,
            "paths": grant.paths,
            "purpose": self.purpose,
            "terms": "" if terms is None else terms.id,
            "until": self.until,
            "renews": grant.id,
            **parts,
        }
        asked = AccessRequest.born(work.new_id("access_request"), values)
        submit(
            work,
            asked.with_values(
                {
                    "told": kept(title),
                    "for_whom": grant.grantee,
                    "expires_on": days_after(work.now[:10], LAPSES_AFTER_DAYS),
                    "created_by": work.actor.person_id,
                }
            ),
        )

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To who holds it and who keeps it, unless it was revoked."""
        return (
            isinstance(row, AccessGrant)
            and not row.revoked_at
            and (acts_for(work.actor, row.grantee) or _keeps(work, row))
        )


def _keeps(work: Work, grant: AccessGrant) -> bool:
    dataset = work.get(Dataset, grant.dataset)
    return dataset is not None and keeps(work.actor, dataset)
