"""Put a request on the agenda of a panel."""

from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.chairing import chairs, require_chair, see_request
from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal, invalid
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.credit_request import CreditRequest
from alliancehub.model.kinds.notice import notify
from alliancehub.model.kinds.panel_item import PanelItem
from alliancehub.model.reviewing import (
    assignments_of,
    is_reviewable,
    item_of,
    reviews_of,
    shown_reviews,
    shown_title,
)
from alliancehub.model.scopes import chair_scope
from alliancehub.model.told import told
from alliancehub.model.work import Work


class OpenPanel(Command):
    """Votes are taken from then on: of those who decide, and of reviewers who gave their review.

    One that was closed is opened again, with the votes that were given.
    """

    name: ClassVar = "open_panel"
    title: ClassVar = "Put on the agenda"
    icon: ClassVar = "vote"
    on: ClassVar = CreditRequest
    target: ClassVar = "request"
    asks: ClassVar = ("meets_on",)
    help: ClassVar = "The panel sees the reviews' scores, votes, and recommends amounts."
    done: ClassVar = "On the agenda."

    request: str
    meets_on: Annotated[str, marks.day("Meets on", is_required=True)] = ""

    def check(self, work: Work) -> None:
        """Those who decide may, while it is open; the panel does not meet in the past."""
        request = see_request(work, self.request)
        require_chair(work, request)
        is_reviewable(request, must=True)
        if self.meets_on < work.now[:10]:
            raise invalid("meets_on", told("{day} has passed already.", day=self.meets_on))
        item = item_of(work, request.id)
        if item is not None and item.state == "open" and item.meets_on == self.meets_on:
            raise Refusal("exists", "It is on the agenda of that day already.")

    def apply(self, work: Work) -> None:
        """Put the item behind those of the same day."""
        request = see_request(work, self.request)
        agenda = work.find(PanelItem, meets_on=self.meets_on)
        values = {
            "meets_on": self.meets_on,
            "position": max((one.position for one in agenda), default=0) + 1,
            "state": "open",
            "asked": request.cost,
            **shown_reviews(work, request.id),
        }
        item = item_of(work, request.id)
        if item is not None:
            work.put(item.with_values(values))
            self._call(work, request, work.need(PanelItem, item.id))
            return
        is_double = any(one.blindness == "double" for one in assignments_of(work, request.id))
        title = shown_title(work, request, is_double=is_double)
        values |= {"title": title, "request": request.id}
        made = work.new_id("panel_item")
        work.put(PanelItem.born(made, values))
        self._call(work, request, work.need(PanelItem, made))

    def _call(self, work: Work, request: CreditRequest, item: PanelItem) -> None:
        """Tell whoever may vote by now; who gives a review later finds the item then."""
        given = {one.reviewer for one in reviews_of(work, request.id)}
        words = told("A panel meets on {day}: {title}", day=item.meets_on, title=item.title)
        for person in sorted(given | set(chairs(work, request))):
            notify(work, person, "request", words, item)

    def sealed_scope(self) -> str:
        """Only those who decide learn of it."""
        return chair_scope(self.request)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To those who receive it, while it is open."""
        return isinstance(row, CreditRequest) and is_reviewable(row) and row.may_decide(work.actor)
