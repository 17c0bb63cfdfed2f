"""What reviewers see of a request whose applicant they are not to know."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.field_spec import Policy
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.scopes import blinded_scope

if TYPE_CHECKING:
    from alliancehub.model.work import Work


class BlindedRequest(Kind):
    """Made by the hub when the first reviewer of a double-blind call is asked.

    Attributes:
        text: the request's own texts and figures, with the names that are known of taken out.
    """

    declared: ClassVar = Declaration(
        name="blinded_request",
        title="Request without names",
        plural="Requests without names",
        icon="credits",
        label="title",
        summary="text",
        place="reviews",
        empty="Requests of calls in which neither side is named are read here.",
        has_history=False,
    )

    title: Annotated[str, marks.line("Title", policy=Policy.SERVER, weight=2, is_column=True)] = ""
    request: Annotated[
        str, marks.line("Request", policy=Policy.SERVER, is_indexed=True, max_length=36)
    ] = ""
    cost: Annotated[int, marks.credits_("Cost", policy=Policy.SERVER, is_column=True)] = 0
    text: Annotated[
        str, marks.markdown("What is asked", policy=Policy.SERVER, weight=1, max_length=200_000)
    ] = ""

    def scope_of(self, work: "Work") -> str:
        """Its reviewers'; those who decide see the request itself."""
        del work
        return blinded_scope(self.request)
