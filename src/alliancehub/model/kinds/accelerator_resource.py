"""Accelerators that a member organisation gives time on."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.field_spec import Policy
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.roles import By
from alliancehub.model.scopes import ALLIANCE

if TYPE_CHECKING:
    from alliancehub.model.work import Work

ACCELERATORS = (("gpu", "GPU"), ("tpu", "TPU"), ("npu", "NPU"), ("cpu", "CPU"))


class AcceleratorResource(Kind):
    """Members see what there is and what it costs.

    Attributes:
        rate: micro-credits for one unit for one hour.
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
        marks.credits_("Credits per unit and hour", is_required=True, minimum=1, is_column=True),
    ] = 0
    data_policy: Annotated[
        str, marks.markdown("Data policy", weight=1, help="Which data may not be processed there.")
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
