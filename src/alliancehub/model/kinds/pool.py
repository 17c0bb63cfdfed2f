"""Credits that an organisation pledged on one accelerator, for a time and a purpose."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.errors import Refusal, invalid, not_permitted
from alliancehub.model.field_spec import Policy
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.kinds.accelerator_resource import AcceleratorResource
from alliancehub.model.ledger import move, pool_account, source_account
from alliancehub.model.roles import By
from alliancehub.model.scopes import ALLIANCE
from alliancehub.model.told import told

if TYPE_CHECKING:
    from alliancehub.model.work import Work


class Pool(Kind):
    """Grants come out of it, and what is not used goes back into it.

    Attributes:
        pledged: micro-credits that its donor gives; raising it is a pledge in the ledger.
        grace_days: how many days after its end an allocation may still be used up.
        is_soft, soft_limit: whether its allocations may go below zero, and how far.
        balance: micro-credits that are not granted yet. Like the others below it follows from the
            ledger.
        granted: given to allocations, less what came back.
        burnt, expired: of that, what was used and what lapsed.
    """

    declared: ClassVar = Declaration(
        name="pool",
        title="Pool",
        plural="Pools",
        icon="credits",
        label="title",
        summary="purpose",
        sort="title",
        place="compute",
        empty="No organisation has pledged credits yet.",
        create=(By.ORG_ADMIN, By.ADMIN),
        edit=(By.ORG_ADMIN, By.ADMIN),
        delete=(By.ORG_ADMIN, By.ADMIN),
        is_discussed=True,
    )

    title: Annotated[str, marks.line("Name", is_required=True, weight=2, is_column=True)] = ""
    donor: Annotated[
        str,
        marks.ref(
            "Donor", "organisation", is_required=True, governs=True, is_fixed=True, is_column=True
        ),
    ] = ""
    resource: Annotated[
        str,
        marks.ref(
            "Accelerator",
            "accelerator_resource",
            is_required=True,
            is_fixed=True,
            is_column=True,
        ),
    ] = ""
    purpose: Annotated[str, marks.text("Purpose", max_length=2_000, weight=1)] = ""
    begins_on: Annotated[
        str, marks.day("From", is_required=True, is_column=True, group="window")
    ] = ""
    ends_on: Annotated[str, marks.day("To", is_required=True, is_column=True, group="window")] = ""
    pledged: Annotated[int, marks.credits_("Pledged", is_required=True, is_column=True)] = 0
    grace_days: Annotated[
        int,
        marks.integer(
            "Days of grace", maximum=366, help="For how long an allocation runs on after its end."
        ),
    ] = 0
    is_soft: Annotated[
        bool,
        marks.flag("May be overdrawn", help="Whether its allocations may go below zero."),
    ] = False
    soft_limit: Annotated[
        int, marks.credits_("Overdraft", help="How far below zero each may go.")
    ] = 0
    balance: Annotated[int, marks.credits_("Left", policy=Policy.SERVER, is_column=True)] = 0
    granted: Annotated[int, marks.credits_("Granted", policy=Policy.SERVER, is_column=True)] = 0
    burnt: Annotated[int, marks.credits_("Used", policy=Policy.SERVER)] = 0
    expired: Annotated[int, marks.credits_("Expired", policy=Policy.SERVER)] = 0

    def scope_of(self, work: "Work") -> str:
        """Members only."""
        del work
        return ALLIANCE

    def check_whole(self, work: "Work") -> None:
        """It ends after it begins, and its donor provides the accelerator or an admin vouches."""
        if self.ends_on < self.begins_on:
            raise invalid(
                "ends_on", told("It would end on {day}, before it begins.", day=self.ends_on)
            )
        resource = work.get(AcceleratorResource, self.resource)
        is_new = work.was(Pool, self.id) is None
        if is_new and resource and resource.provider != self.donor and not work.actor.is_admin:
            raise not_permitted(
                "This accelerator is another organisation's.",
                "An administrator of the alliance can pledge on behalf of both.",
            )

    def check_removable(self, work: "Work") -> None:
        """Nothing was ever granted out of it."""
        del work
        if self.granted or self.balance != self.pledged:
            raise Refusal(
                "needed",
                "Credits were granted out of this pool, so it stays.",
                remedy="Let its time end, or lower what it pledges to what was granted.",
            )

    def follow_up(self, work: "Work", before: Kind | None) -> None:
        """What is pledged is posted; a donor takes back at most what is not granted."""
        known = before.pledged if isinstance(before, Pool) else 0
        wanted = 0 if before is self else self.pledged
        if wanted == known:
            return
        source, pool = source_account(self.donor), pool_account(self.id)
        if wanted < known:
            source, pool = pool, source
        work.post(
            move(
                "pledge",
                source,
                pool,
                abs(wanted - known),
                reason=self.purpose[:200],
                cause_kind="pool",
                cause=self.id,
            )
        )

    def is_open_on(self, day: str) -> bool:
        """Tell whether grants may come out of it on a day (ISO date)."""
        return self.begins_on <= day <= self.ends_on

    @property
    def overdraft(self) -> int:
        """How far below zero its allocations may go, in micro-credits."""
        return self.soft_limit if self.is_soft else 0
