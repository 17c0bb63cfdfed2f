"""Revoke access to a dataset."""

from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal, not_permitted
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.access_grant import AccessGrant
from alliancehub.model.kinds.grantees import acts_for, speakers
from alliancehub.model.kinds.notice import notify
from alliancehub.model.permission import require_active
from alliancehub.model.told import told
from alliancehub.model.work import Work


class RevokeAccess(Command):
    """From the commit on no file is given under it; what is on somebody's disk stays there."""

    name: ClassVar = "revoke_access"
    title: ClassVar = "Revoke"
    icon: ClassVar = "withdraw"
    on: ClassVar = AccessGrant
    target: ClassVar = "grant"
    asks: ClassVar = ("reason",)
    help: ClassVar = "Whoever holds it is told the reason. Ask them to delete what they have."
    done: ClassVar = "Revoked. Whoever holds it is told."
    is_danger: ClassVar = True

    grant: str
    reason: Annotated[str, marks.text("Reason", is_required=True, max_length=5_000)] = ""

    def check(self, work: Work) -> None:
        """Who keeps the dataset may, or whoever holds it gives it back, once."""
        require_active(work.actor)
        grant = work.see(AccessGrant, self.grant)
        if not _may_end(work, grant) and not work.actor.is_admin:
            raise not_permitted(
                "You cannot revoke this access.",
                "Whoever keeps the dataset can; whoever holds it can give it back.",
            )
        if grant.revoked_at:
            raise Refusal("closed", "This access was revoked already.")

    def apply(self, work: Work) -> None:
        """Note when and why, and tell both sides."""
        grant = work.need(AccessGrant, self.grant)
        revoked = grant.with_values({"revoked_at": work.now, "reason": self.reason})
        work.put(revoked)
        words = told("Access revoked: {title}", title=grant.title)
        for one in sorted(speakers(work, grant.grantee) | speakers(work, grant.keeper)):
            notify(work, one, "decision", words, revoked)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To who keeps the dataset and who holds it, while it is not revoked."""
        return isinstance(row, AccessGrant) and not row.revoked_at and _may_end(work, row)


def _may_end(work: Work, grant: AccessGrant) -> bool:
    return acts_for(work.actor, grant.keeper) or acts_for(work.actor, grant.grantee)
