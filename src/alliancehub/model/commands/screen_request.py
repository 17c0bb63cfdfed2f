"""Screen a request: is it whole, and is it for this call?"""

from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.chairing import is_chair, require_chair, see_request
from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal, invalid
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.credit_request import CreditRequest
from alliancehub.model.kinds.request import state_noun
from alliancehub.model.offering import return_to_applicant
from alliancehub.model.requesting import after_screening, tell_who_is_next
from alliancehub.model.told import told
from alliancehub.model.work import Work

RESULTS = (("pass", "It goes on"), ("return", "Return it to be revised"))


class ScreenRequest(Command):
    """Those who decide do it; nothing is declined here."""

    name: ClassVar = "screen_request"
    title: ClassVar = "Screen"
    icon: ClassVar = "eye"
    on: ClassVar = CreditRequest
    target: ClassVar = "request"
    asks: ClassVar = ("result", "reason")
    help: ClassVar = "Say whether it is whole and for this call, not whether it is good."
    done: ClassVar = "Screened."
    is_primary: ClassVar = True

    request: str
    result: Annotated[str, marks.choice("Result", RESULTS, is_required=True)] = ""
    reason: Annotated[
        str, marks.text("What is missing", max_length=5_000, help="Needed to return it.")
    ] = ""

    def check(self, work: Work) -> None:
        """It waits for it, and the actor decides it and has no part in it."""
        request = see_request(work, self.request)
        require_chair(work, request)
        if request.state != "screening":
            raise Refusal("closed", told("This request is {state}.", state=state_noun(request)))
        if self.result == "return" and not self.reason.strip():
            raise invalid("reason", "A reason is needed, so that its author can do better.")

    def apply(self, work: Work) -> None:
        """Hand it on, or give it back."""
        request = work.need(CreditRequest, self.request).with_values(
            {"screened_by": work.actor.person_id, "screened_at": work.now}
        )
        if self.result == "return":
            return_to_applicant(work, request, self.reason)
            return
        screened = request.with_values({"state": after_screening(work, request)})
        work.put(screened)
        tell_who_is_next(work, screened)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To those who decide it, while it is to be screened."""
        return (
            isinstance(row, CreditRequest)
            and row.state == "screening"
            and is_chair(work, row, work.actor)
        )
