"""Submit a credit request that was drafted."""

from typing import ClassVar

from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal, not_permitted
from alliancehub.model.kind import Kind, spec_of, title_of
from alliancehub.model.kinds.credit_request import CreditRequest
from alliancehub.model.kinds.notice import notify
from alliancehub.model.kinds.request import Request, state_noun
from alliancehub.model.permission import require_active
from alliancehub.model.requesting import check_to_submit, submitted, tell_who_is_next
from alliancehub.model.told import label as word
from alliancehub.model.told import told
from alliancehub.model.work import Work


class SubmitRequest(Command):
    """From here on those who decide it see it, and its text stays."""

    name: ClassVar = "submit_request"
    title: ClassVar = "Submit"
    icon: ClassVar = "send"
    on: ClassVar = CreditRequest
    target: ClassVar = "request"
    help: ClassVar = "The organisation that provides the accelerator decides."
    done: ClassVar = "Submitted. You are told when it is decided or somebody asks a question."
    is_primary: ClassVar = True

    request: str

    def check(self, work: Work) -> None:
        """One's own, still a draft, and by all rules of its call."""
        require_active(work.actor)
        request = work.see(CreditRequest, self.request)
        if request.created_by != work.actor.person_id:
            raise not_permitted("Only its author can submit a request.")
        if request.state != "draft":
            raise Refusal(
                "closed", told("This request is {state} already.", state=state_noun(request))
            )
        check_to_submit(work, request)
        request.receiver_now(work)
        request.priced(work)

    def apply(self, work: Work) -> None:
        """Price it, number it, and tell whoever takes the first step."""
        request = submitted(work, work.need(CreditRequest, self.request))
        work.put(request)
        tell_who_is_next(work, request)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To its author while it is a draft."""
        return (
            isinstance(row, CreditRequest)
            and row.state == "draft"
            and row.created_by == work.actor.person_id
        )


def submit(work: Work, request: Request) -> None:
    """Put a request as submitted to whoever receives it now, and tell them."""
    submitted_ = request.with_values({"state": "submitted", "receiver": request.receiver_now(work)})
    work.put(submitted_)
    label = title_of(submitted_)
    words = told("{kind}: {title}", kind=word(spec_of(type(submitted_)).title), title=label)
    for person in submitted_.deciders(work):
        notify(work, person, "request", words, submitted_)
