"""Begin a new version of a request that came back."""

from typing import ClassVar

from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal, not_permitted
from alliancehub.model.kind import Kind, spec_of
from alliancehub.model.kinds.credit_request import CreditRequest
from alliancehub.model.kinds.request import state_noun
from alliancehub.model.permission import require_active
from alliancehub.model.told import told
from alliancehub.model.work import Work

_CAME_BACK = frozenset({"returned", "withdrawn", "lapsed"})


class ReviseRequest(Command):
    """The old version stays as it was; the new one says in what it differs once it is submitted."""

    name: ClassVar = "revise_request"
    title: ClassVar = "Revise"
    icon: ClassVar = "edit"
    on: ClassVar = CreditRequest
    target: ClassVar = "request"
    help: ClassVar = "Makes a new draft of it. The old version is kept."
    done: ClassVar = "A new draft is among your requests."
    is_primary: ClassVar = True

    request: str

    def check(self, work: Work) -> None:
        """One's own, that came back, and of which there is no newer version yet."""
        require_active(work.actor)
        request = work.see(CreditRequest, self.request)
        if request.created_by != work.actor.person_id:
            raise not_permitted("Only its author can revise a request.")
        if not may_revise(work, request):
            raise Refusal(
                "closed",
                told("This request is {state}.", state=state_noun(request)),
                remedy="Make a new request, or appeal where it was declined.",
            )
        if newer_version(work, request) is not None:
            raise Refusal(
                "exists",
                "There is a newer version of this request already.",
                remedy="Go on with that one; it is among your requests.",
            )

    def apply(self, work: Work) -> None:
        """Put a draft with all that was asked."""
        request = work.need(CreditRequest, self.request)
        values = {one.name: getattr(request, one.name) for one in spec_of(CreditRequest).form}
        values["accepts_terms"] = False  # they are accepted anew with each version
        draft = CreditRequest.born(work.new_id("credit_request"), values)
        work.put(draft.with_values({"previous": request.id}))

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To its author, once it came back and until it is revised."""
        return (
            isinstance(row, CreditRequest)
            and row.created_by == work.actor.person_id
            and work.actor.is_active
            and may_revise(work, row)
            and newer_version(work, row) is None
        )


def may_revise(work: Work, request: CreditRequest) -> bool:
    """Tell whether a request came back: by itself, or since an appeal was granted."""
    if request.state in _CAME_BACK:
        return True
    appeals = work.find(CreditRequest, about=request.id, request_kind="appeal")
    return request.state == "declined" and any(one.outcome == "accepted" for one in appeals)


def newer_version(work: Work, request: CreditRequest) -> CreditRequest | None:
    """Return the next version of a request, or None."""
    return next(iter(work.find(CreditRequest, previous=request.id)), None)
