"""Vote on a request that the panel talks about."""

from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal, invalid
from alliancehub.model.ids import derived_id
from alliancehub.model.interests import bar, is_asking
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.blinded_request import BlindedRequest
from alliancehub.model.kinds.panel_item import PanelItem
from alliancehub.model.kinds.vote import VOTES, Vote
from alliancehub.model.permission import require_active
from alliancehub.model.reviewing import (
    check_unhindered,
    find_request,
    is_reviewable,
    is_reviewer,
)
from alliancehub.model.suggestion import Suggestion
from alliancehub.model.told import told
from alliancehub.model.work import Work


class CastVote(Command):
    """One vote each, which may be changed until the item is closed."""

    name: ClassVar = "cast_vote"
    title: ClassVar = "Vote"
    icon: ClassVar = "vote"
    on: ClassVar = PanelItem
    target: ClassVar = "item"
    asks: ClassVar = ("vote", "amount", "reason")
    help: ClassVar = "Your vote can be changed until the item is closed."
    done: ClassVar = "Voted."
    is_primary: ClassVar = True

    item: str
    vote: Annotated[str, marks.choice("Vote", VOTES, is_required=True)] = ""
    amount: Annotated[
        int,
        marks.credits_(
            "Credits",
            help="What you would grant; 0 where you name no amount.",
            shown_by="vote",
            shown_for=("approve", "partly"),
        ),
    ] = 0
    reason: Annotated[str, marks.line("Reason", max_length=2_000)] = ""

    def check(self, work: Work) -> None:
        """The item is open, and the actor is of the panel and has no real conflict."""
        require_active(work.actor)
        item = work.see(PanelItem, self.item)
        if item.state != "open":
            raise Refusal("closed", "Votes on this are closed.")
        if not is_talked_of(work, item):
            raise Refusal(
                "closed",
                "This request is not up for review any more.",
                remedy="What became of it stands on its page, as far as you may see it.",
            )
        if self.amount > item.asked:
            raise invalid("amount", "That is more than was asked for.", "Name that or less.")
        if self.vote == "decline" and self.amount:
            raise invalid("amount", "A vote to decline names no amount.", "Leave it at 0.")
        request = find_request(work, item.request)
        if request is None:
            return  # a double-blind reviewer's device; the hub looks
        person = work.actor.person_id
        if is_asking(request, work.actor) or bar(work, request, person) is not None:
            raise Refusal(
                "conflict_of_interest",
                "You have a part in this request, so you have no vote.",
                remedy="Somebody else of the panel votes.",
            )
        if is_reviewer(work, request, person):
            check_unhindered(work, request, person)

    def apply(self, work: Work) -> None:
        """Put the vote in the place of an earlier one."""
        item = work.need(PanelItem, self.item)
        own = vote_id(item.id, work.actor.person_id)
        values = {"vote": self.vote, "amount": self.amount, "reason": self.reason}
        known = work.get(Vote, own)
        if known is not None:
            work.put(known.with_values(values))
            return
        values |= {"item": item.id, "request": item.request, "person": work.actor.person_id}
        work.put(Vote.born(own, values))

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To the panel while the item is open, and its request is not decided or withdrawn."""
        return (
            isinstance(row, PanelItem)
            and row.state == "open"
            and work.actor.is_active
            and is_talked_of(work, row)
        )

    @classmethod
    def suggest(cls, work: Work, row: Kind) -> Suggestion:
        """One's own vote, where one has voted before."""
        known = work.get(Vote, vote_id(row.id, work.actor.person_id))
        if known is None:
            return Suggestion()
        values = {"vote": known.vote, "amount": known.amount, "reason": known.reason}
        return Suggestion(values, told("You have voted: this is your vote as it stands."))


def is_talked_of(work: Work, item: PanelItem) -> bool:
    """Tell whether the request of an item can still be reviewed.

    A reviewer's device holds the request, or the copy without names, for just as long.
    """
    request = find_request(work, item.request)
    if request is None:
        return bool(work.find(BlindedRequest, request=item.request))
    return is_reviewable(request)


def vote_id(item: str, person: str) -> str:
    """Return the id of the one vote that somebody has on an item."""
    return derived_id("vote", item, person)
