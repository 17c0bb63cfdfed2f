"""Withdraw a request of one's own."""

from typing import ClassVar

from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal, not_permitted
from alliancehub.model.kind import Kind, spec_of
from alliancehub.model.kinds.request import Request, state_noun
from alliancehub.model.permission import require_active
from alliancehub.model.told import noun, told
from alliancehub.model.work import Work


class WithdrawRequest(Command):
    """Possible until it is decided."""

    name: ClassVar = "withdraw_request"
    title: ClassVar = "Withdraw"
    icon: ClassVar = "withdraw"
    on: ClassVar = Kind
    target: ClassVar = "request"
    done: ClassVar = "Withdrawn."
    is_danger: ClassVar = True

    kind: str
    request: str

    def check(self, work: Work) -> None:
        """One's own, and not decided."""
        require_active(work.actor)
        request = see_request(work, self.kind, self.request)
        if request.created_by != work.actor.person_id:
            raise not_permitted("Only its author can withdraw a request.")
        if not request.is_waiting:
            raise Refusal("closed", told("This request is {state}.", state=state_noun(request)))

    def apply(self, work: Work) -> None:
        """Close it."""
        request = see_request(work, self.kind, self.request)
        work.put(request.with_values({"state": "withdrawn"}))

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To its author until it is decided."""
        return (
            isinstance(row, Request) and row.is_waiting and row.created_by == work.actor.person_id
        )


def see_request(work: Work, kind: str, row_id: str) -> Request:
    """Return a request that the actor named; raises Refusal where it is none."""
    found = work.see(work.kind(kind), row_id)
    if not isinstance(found, Request):
        raise Refusal(
            "invalid",
            told("No {kind} is a request.", kind=noun(spec_of(type(found)).title)),
            field="kind",
        )
    return found
