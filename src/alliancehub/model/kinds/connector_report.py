"""How a cluster stood against the hub when its connector ran last."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.kinds.accelerator_resource import AcceleratorResource
from alliancehub.model.scopes import ADMIN, org_scope

if TYPE_CHECKING:
    from alliancehub.model.work import Work

OUTCOMES = (
    ("level", "As the hub wants it"),
    ("mended", "Brought in line"),
    ("drifted", "Not in line"),
    ("failed", "It could not be reached"),
)


class ConnectorReport(Kind):
    """One of each resource, for the organisation that provides it.

    Attributes:
        ran_at: when it ran last; while nothing changes this is written once an hour.
        drift: what was not as the hub wants it, a line each.
        trouble: what could not be done or charged, a line each.
        until: up to when usage is known.
        told: drift and trouble, to be read in another language.
    """

    declared: ClassVar = Declaration(
        name="connector_report",
        title="Connector report",
        plural="Connector reports",
        icon="sync",
        label="cluster",
        sort="-ran_at",
        is_found=True,
        empty="A report appears here once a connector has run for a resource of yours.",
        has_history=False,
    )

    cluster: Annotated[str, marks.line("Cluster", is_required=True, is_column=True, weight=1)] = ""
    resource: Annotated[
        str, marks.ref("Accelerator", "accelerator_resource", is_required=True, is_column=True)
    ] = ""
    outcome: Annotated[
        str, marks.choice("Outcome", OUTCOMES, default="level", is_column=True, is_facet=True)
    ] = "level"
    ran_at: Annotated[str, marks.instant("Ran", is_column=True)] = ""
    until: Annotated[str, marks.instant("Usage known until", is_column=True)] = ""
    accounts: Annotated[int, marks.integer("Accounts")] = 0
    records: Annotated[int, marks.integer("Usage records")] = 0
    drift: Annotated[str, marks.text("Drift")] = ""
    trouble: Annotated[str, marks.text("Trouble")] = ""
    told: Annotated[str, marks.text("Sentences, to be translated", max_length=200_000)] = ""

    def scope_of(self, work: "Work") -> str:
        """The organisation that provides the resource."""
        resource = work.get(AcceleratorResource, self.resource)
        return ADMIN if resource is None else org_scope(resource.provider)
