"""The one mechanism of everything that is asked for and decided.

A request has a creator, a receiver, a state, a conversation and a reason. Only the receiver
decides and never the creator; a refusal has a reason; what is closed stays as it was.
"""

from typing import TYPE_CHECKING, Annotated

from alliancehub.model import marks
from alliancehub.model.errors import Refusal
from alliancehub.model.field_spec import Policy
from alliancehub.model.kind import Kind, spec_of, title_of
from alliancehub.model.kinds.account import Account
from alliancehub.model.kinds.membership import Membership
from alliancehub.model.kinds.project_membership import ProjectMembership
from alliancehub.model.roles import LEADS, ORG_ADMINS, Actor
from alliancehub.model.scopes import person_scope, request_scope
from alliancehub.model.told import Told, noun, told

if TYPE_CHECKING:
    from alliancehub.model.work import Work

STATES = (
    ("draft", "Draft"),
    ("submitted", "Submitted"),
    ("accepted", "Accepted"),
    ("partly_accepted", "Partly accepted"),
    ("declined", "Declined"),
    ("withdrawn", "Withdrawn"),
    ("expired", "Expired"),
)
OPEN = frozenset({"draft", "submitted"})


def state_noun(request: "Request") -> Told:
    """Return the state of a request as it stands within a sentence."""
    return noun(spec_of(type(request)).field("state").choice_label(request.state))


class Request(Kind):
    """What every type of request has; the types are kinds of their own.

    Attributes:
        receiver: ``project:<id>`` or ``organisation:<id>``, whose leads or administrators decide.
        expires_on: the date after which an unanswered request lapses; empty for never.
    """

    state: Annotated[
        str, marks.choice("State", STATES, policy=Policy.SERVER, default="draft", is_column=True)
    ] = "draft"
    receiver: Annotated[str, marks.line("Receiver", policy=Policy.SERVER, is_indexed=True)] = ""
    reason: Annotated[str, marks.text("Reason of the decision", policy=Policy.SERVER)] = ""
    decided_by: Annotated[str, marks.ref("Decided by", "person", policy=Policy.SERVER)] = ""
    decided_at: Annotated[str, marks.instant("Decided", policy=Policy.SERVER)] = ""
    expires_on: Annotated[str, marks.day("Lapses on", policy=Policy.SERVER)] = ""

    @property
    def is_waiting(self) -> bool:
        """Whether it was submitted and is not decided: its author can withdraw it."""
        return self.state == "submitted"

    @property
    def is_decidable(self) -> bool:
        """Whether whoever receives it may decide it now."""
        return self.is_waiting

    def scope_of(self, work: "Work") -> str:
        """A draft is its creator's; after that those who endorse or decide it see it too."""
        if self.state == "draft":
            return person_scope(self.created_by or work.actor.person_id)
        return request_scope(self.id)

    def check_open(self) -> None:
        """Only a draft can be edited."""
        if self.state != "draft":
            raise Refusal(
                "closed",
                "This request was submitted, so its text stays as it is.",
                remedy="Withdraw it and ask again, or add a message to its conversation.",
            )

    def may_decide(self, actor: Actor) -> bool:
        """Tell whether this actor receives it; its creator never does."""
        if self.created_by == actor.person_id and not actor.is_system:
            return False
        target, _, target_id = self.receiver.partition(":")
        if target == "project":
            return actor.is_admin or actor.projects.get(target_id, "") in LEADS
        return actor.is_admin or actor.orgs.get(target_id, "") in ORG_ADMINS

    def deciders(self, work: "Work") -> list[str]:
        """Return the ids of the persons who receive it: the alliance's administrators if no other.

        Only the hub knows of those.
        """
        target, _, target_id = self.receiver.partition(":")
        if target == "project":
            found = {
                link.person
                for role in LEADS
                for link in work.find(ProjectMembership, project=target_id, role=role)
            }
        else:
            found = {
                link.person
                for role in ORG_ADMINS
                for link in work.find(Membership, organisation=target_id, role=role)
                if link.is_current(work.now[:10])
            }
        if not found - {self.created_by}:
            found |= {one.person for one in work.find(Account, is_admin=True) if one.administers}
        return sorted(found)

    def ending(self, work: "Work") -> tuple[str, list[str]]:
        """While nobody answered, its author and those who decide it are warned."""
        if self.state != "submitted":
            return "", []
        label = title_of(self)
        people = sorted({self.created_by, *self.deciders(work)})
        words = told("Lapses unanswered on {day}: {title}", day=self.expires_on, title=label)
        return words, people

    def receiver_now(self, work: "Work") -> str:
        """Return who receives it if it is submitted now; raises Refusal where nobody can."""
        raise NotImplementedError(type(self).__name__)

    def when_accepted(self, work: "Work") -> "Request":
        """Take the effect, in the same transaction, and return the request as it is then."""
        raise NotImplementedError(type(self).__name__)
