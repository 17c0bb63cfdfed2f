"""What a credit request was granted."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.scopes import request_scope

if TYPE_CHECKING:
    from alliancehub.model.work import Work


class Allocation(Kind):
    """Made when a request is granted, and seen by those who see the request."""

    declared: ClassVar = Declaration(
        name="allocation",
        title="Allocation",
        plural="Allocations",
        icon="allocation",
        label="title",
        place="compute",
        empty="An allocation appears here once a credit request is granted.",
    )

    title: Annotated[str, marks.line("Title", is_required=True, weight=2, is_column=True)] = ""
    request: Annotated[str, marks.ref("Request", "credit_request", is_required=True)] = ""
    person: Annotated[str, marks.ref("For", "person", is_required=True, is_column=True)] = ""
    resource: Annotated[
        str, marks.ref("Accelerator", "accelerator_resource", is_required=True, is_column=True)
    ] = ""
    project: Annotated[str, marks.ref("Project", "project")] = ""
    units: Annotated[int, marks.integer("Units", is_column=True)] = 0
    hours: Annotated[int, marks.integer("Hours per unit", is_column=True)] = 0
    amount: Annotated[int, marks.credits_("Credits", is_column=True)] = 0
    state: Annotated[
        str,
        marks.choice("State", (("active", "Active"), ("closed", "Closed")), default="active"),
    ] = "active"

    def scope_of(self, work: "Work") -> str:
        """Those who see the request."""
        del work
        return request_scope(self.request)
