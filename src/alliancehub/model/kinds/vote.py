"""What one member of a panel votes for."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.field_spec import Policy
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.kinds.review import ADVICE
from alliancehub.model.scopes import panel_scope

if TYPE_CHECKING:
    from alliancehub.model.work import Work

VOTES = (*ADVICE, ("abstain", "Abstain"))


class Vote(Kind):
    """One for each member of the panel and item; the panel sees them all."""

    declared: ClassVar = Declaration(
        name="vote",
        title="Vote",
        plural="Votes",
        icon="vote",
        label="reason",
        sort="created_at",
    )

    item: Annotated[
        str, marks.ref("Panel item", "panel_item", policy=Policy.SERVER, is_column=True)
    ] = ""
    request: Annotated[str, marks.ref("Request", "credit_request", policy=Policy.SERVER)] = ""
    person: Annotated[str, marks.ref("Who", "person", policy=Policy.SERVER, is_column=True)] = ""
    vote: Annotated[str, marks.choice("Vote", VOTES, policy=Policy.SERVER, is_column=True)] = ""
    amount: Annotated[int, marks.credits_("Credits", policy=Policy.SERVER, is_column=True)] = 0
    reason: Annotated[
        str, marks.line("Reason", max_length=2_000, policy=Policy.SERVER, is_column=True)
    ] = ""

    def scope_of(self, work: "Work") -> str:
        """The panel's."""
        del work
        return panel_scope(self.request)
