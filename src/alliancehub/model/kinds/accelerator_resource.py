"""Accelerators that a member organisation gives time on."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.data_classes import data_classes
from alliancehub.model.field_spec import Policy
from alliancehub.model.ids import derived_id
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.kinds.rate import Rate
from alliancehub.model.roles import By
from alliancehub.model.scopes import ALLIANCE

if TYPE_CHECKING:
    from alliancehub.model.work import Work

ACCELERATORS = (("gpu", "GPU"), ("tpu", "TPU"), ("npu", "NPU"), ("cpu", "CPU"))


class AcceleratorResource(Kind):
    """Members see what there is and what it costs.

    Attributes:
        rate: micro-credits for one unit for one hour, today. What it is on other days, and who
            changed it, is in its rates; it is given once, and changed by a rate of its own.
        forbids: data classes that the provider's policy excludes.
        cluster: name of the cluster that a connector serves, as its accounting calls it.
    """

    declared: ClassVar = Declaration(
        name="accelerator_resource",
        title="Accelerator",
        plural="Accelerators",
        icon="accelerator",
        label="title",
        summary="data_policy",
        sort="title",
        place="compute",
        empty="No organisation has offered accelerators yet.",
        create=(By.ORG_ADMIN, By.ADMIN),
        edit=(By.ORG_ADMIN, By.ADMIN),
        delete=(By.ORG_ADMIN, By.ADMIN),
        is_discussed=True,
    )

    title: Annotated[str, marks.line("Name", is_required=True, weight=2, is_column=True)] = ""
    provider: Annotated[
        str, marks.ref("Provider", "organisation", is_required=True, governs=True, is_column=True)
    ] = ""
    model: Annotated[str, marks.line("Model", is_required=True, weight=1, is_column=True)] = ""
    accelerator: Annotated[
        str, marks.choice("Type", ACCELERATORS, is_required=True, is_column=True, default="gpu")
    ] = "gpu"
    memory_gib: Annotated[int, marks.integer("Memory per unit in GiB", is_column=True)] = 0
    units: Annotated[
        int, marks.integer("Units", is_required=True, minimum=1, maximum=1_000_000, is_column=True)
    ] = 0
    rate: Annotated[
        int,
        marks.credits_(
            "Credits per unit and hour",
            is_required=True,
            minimum=1,
            is_fixed=True,
            is_column=True,
            help="Today's rate. It changes by the action “Set a rate”.",
        ),
    ] = 0
    data_policy: Annotated[
        str, marks.markdown("Data policy", weight=1, help="Which data may not be processed there.")
    ] = ""
    forbids: Annotated[
        list[str],
        data_classes(
            "Forbidden data", help="A request that would process such data is told so at once."
        ),
    ] = []
    cluster: Annotated[
        str,
        marks.line(
            "Cluster",
            max_length=60,
            is_indexed=True,
            help="As its accounting calls it. Leave it empty where access is given by hand.",
        ),
    ] = ""
    state: Annotated[
        str,
        marks.choice(
            "State",
            (("offered", "Offered"), ("retired", "Retired")),
            default="offered",
            policy=Policy.LAST,
        ),
    ] = "offered"

    def scope_of(self, work: "Work") -> str:
        """Members only."""
        del work
        return ALLIANCE

    def follow_up(self, work: "Work", before: Kind | None) -> None:
        """The rate that it is given at first holds from that day on; its rates go with it."""
        is_new = before is None and not work.find(Rate, resource=self.id)
        if is_new and self.rate:
            today = work.now[:10]
            values = {"resource": self.id, "rate": self.rate, "begins_on": today}
            work.put(Rate.born(derived_id("rate", self.id, today), values))
