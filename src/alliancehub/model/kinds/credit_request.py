"""A member asks for accelerator time."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.credits import cost_of
from alliancehub.model.errors import invalid
from alliancehub.model.field_spec import Policy
from alliancehub.model.ids import derived_id
from alliancehub.model.kind import Declaration
from alliancehub.model.kinds.accelerator_resource import AcceleratorResource
from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.kinds.delegation import delegates, is_delegated
from alliancehub.model.kinds.request import Request
from alliancehub.model.roles import Actor, By
from alliancehub.model.told import told

if TYPE_CHECKING:
    from alliancehub.model.work import Work


class CreditRequest(Request):
    """Units times hours on one resource; decided by the organisation that provides it."""

    declared: ClassVar = Declaration(
        name="credit_request",
        title="Credit request",
        plural="Credit requests",
        icon="credits",
        label="title",
        summary="justification",
        sort="-updated_at",
        place="compute",
        empty="Draft a request for accelerator time; you see the cost while you write.",
        create=(By.MEMBER,),
        edit=(By.OWNER,),
        delete=(By.OWNER,),
        is_discussed=True,
        is_request=True,
        ends="expires_on",
    )

    title: Annotated[str, marks.line("Title", is_required=True, weight=2, is_column=True)] = ""
    resource: Annotated[
        str,
        marks.ref(
            "Accelerator", "accelerator_resource", is_required=True, is_column=True, group="ask"
        ),
    ] = ""
    project: Annotated[str, marks.ref("Project", "project")] = ""
    units: Annotated[
        int,
        marks.integer("Units", minimum=1, maximum=100_000, default=1, is_column=True, group="ask"),
    ] = 1
    hours: Annotated[
        int,
        marks.integer(
            "Hours per unit", minimum=1, maximum=100_000, default=1, is_column=True, group="ask"
        ),
    ] = 1
    justification: Annotated[
        str, marks.markdown("Justification", is_required=True, weight=1, max_length=20_000)
    ] = ""
    cost: Annotated[int, marks.credits_("Cost", policy=Policy.SERVER, is_column=True)] = 0
    granted_units: Annotated[int, marks.integer("Granted units", policy=Policy.SERVER)] = 0
    granted_hours: Annotated[int, marks.integer("Granted hours", policy=Policy.SERVER)] = 0
    granted: Annotated[int, marks.credits_("Granted", policy=Policy.SERVER, is_column=True)] = 0

    def check_whole(self, work: "Work") -> None:
        """It cannot ask for more units than there are, nor for what is not offered."""
        resource = work.get(AcceleratorResource, self.resource)
        if self.state != "draft" or resource is None:
            return
        if resource.state != "offered":
            raise invalid(
                "resource", told("{resource} is no longer offered.", resource=resource.title)
            )
        if self.units > resource.units:
            raise invalid(
                "units",
                told("{resource} has {n} units.", resource=resource.title, n=resource.units),
            )

    def receiver_now(self, work: "Work") -> str:
        """The organisation that provides the resource."""
        return f"organisation:{work.need(AcceleratorResource, self.resource).provider}"

    def may_decide(self, actor: Actor) -> bool:
        """Tell whether this actor receives it, or was let decide; its author never."""
        if super().may_decide(actor):
            return True
        is_own = self.created_by == actor.person_id
        return not is_own and is_delegated(actor, self.receiver, [self.resource])

    def deciders(self, work: "Work") -> list[str]:
        """Return the ids of those who receive it, and of those who decide in their place."""
        found = delegates(work, self.receiver, [self.resource]) - {self.created_by}
        return sorted({*super().deciders(work), *found})

    def priced(self, work: "Work") -> "CreditRequest":
        """Return it with its cost at today's rate."""
        rate = work.need(AcceleratorResource, self.resource).rate
        return self.with_values({"cost": cost_of(self.units, self.hours, rate)})

    def check_grant(self, units: int, hours: int) -> None:
        """Raise Refusal where more would be granted than was asked."""
        if units > self.units or hours > self.hours:
            raise invalid(
                "granted_units" if units > self.units else "granted_hours",
                told(
                    "At most {units} units for {hours} hours were asked for.",
                    units=self.units,
                    hours=self.hours,
                ),
                "Grant that or less.",
            )

    def when_accepted(self, work: "Work", granted: dict[str, int]) -> "Request":
        """Allocate what is granted, which is at most what was asked."""
        units = granted.get("granted_units") or self.units
        hours = granted.get("granted_hours") or self.hours
        self.check_grant(units, hours)
        rate = self.cost // (self.units * self.hours)
        amount = cost_of(units, hours, rate)
        work.put(
            Allocation.born(
                derived_id("allocation", self.id),
                {
                    "request": self.id,
                    "title": self.title,
                    "person": self.created_by,
                    "resource": self.resource,
                    "project": self.project,
                    "units": units,
                    "hours": hours,
                    "granted": amount,
                },
            )
        )
        return self.with_values({"granted_units": units, "granted_hours": hours, "granted": amount})
