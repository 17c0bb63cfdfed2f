"""What the hub asks of the devices that keep its rows: for how long offline, and how kept."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.errors import Refusal, invalid
from alliancehub.model.field_spec import Policy
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.roles import By
from alliancehub.model.scopes import ADMIN, PUBLIC, org_scope, project_scope

if TYPE_CHECKING:
    from alliancehub.model.work import Work

DAYS_MAX = 3_650
_PERSON = "person:"


class DeviceRule(Kind):
    """Of one organisation, of one project, or of all that is not public.

    Devices are not told of the rules themselves but of what follows from them; see ``terms_of``.

    Attributes:
        offline_days: a device shows the rows for so long after the hub last confirmed that its
            member may see them; 0 sets no limit.
        must_encrypt: a device that cannot encrypt what it keeps gets none of it.
    """

    declared: ClassVar = Declaration(
        name="device_rule",
        title="Device rule",
        plural="Device rules",
        icon="key",
        label="title",
        sort="title",
        place="admin",
        empty="Without a rule, a device shows what it holds for as long as it stays offline.",
        create=(By.ADMIN,),
        edit=(By.ADMIN,),
        delete=(By.ADMIN,),
    )

    title: Annotated[
        str,
        marks.line("Name", is_required=True, weight=2, is_column=True, help="What it is for."),
    ] = ""
    organisation: Annotated[
        str,
        marks.ref(
            "Organisation",
            "organisation",
            is_column=True,
            help="Leave both empty for all that is not public.",
        ),
    ] = ""
    project: Annotated[str, marks.ref("Project", "project", is_column=True)] = ""
    offline_days: Annotated[
        int,
        marks.integer(
            "Days offline",
            maximum=DAYS_MAX,
            is_column=True,
            help="After so many days without the hub, a device locks it; 0 for no limit.",
        ),
    ] = 0
    must_encrypt: Annotated[
        bool, marks.flag("Only on encrypted devices", policy=Policy.SURFACE, is_column=True)
    ] = False

    def scope_of(self, work: "Work") -> str:
        """Administrators only."""
        del work
        return ADMIN

    def check_whole(self, work: "Work") -> None:
        """It is of one thing, of which there is no other rule."""
        if self.organisation and self.project:
            raise invalid(
                "project",
                "A rule is of an organisation or of a project, not of both.",
                "Make a rule for each.",
            )
        same = work.find(DeviceRule, organisation=self.organisation, project=self.project)
        if any(other.id != self.id for other in same):
            raise Refusal(
                "exists",
                "There is a rule for that already.",
                field="project" if self.project else "organisation",
                remedy="Change that one instead.",
            )

    @property
    def covers(self) -> str:
        """The scope it is of; empty for all that have no rule of their own."""
        if self.organisation:
            return org_scope(self.organisation)
        return project_scope(self.project) if self.project else ""


@dataclass(frozen=True)
class Terms:
    """On which terms a device keeps the rows of one person.

    Attributes:
        offline_days: days that scopes may be shown without the hub; 0 for no limit.
        scopes: those scopes for which another number of days holds.
        must_encrypt: whether it must be able to encrypt what it keeps.
    """

    offline_days: int = 0
    scopes: dict[str, int] = field(default_factory=dict)
    must_encrypt: bool = False


def terms_of(rules: Iterable[DeviceRule], scopes: Iterable[str]) -> Terms:
    """Return the terms for who sees these scopes; what is public is under none.

    A person's own scope quotes what lies in the others, so the strictest of theirs holds for it.
    """
    by_scope = {rule.covers: rule for rule in rules}
    general = by_scope.get("")
    default = general.offline_days if general is not None else 0
    seen = [scope for scope in scopes if scope != PUBLIC]
    own = {one: by_scope[one].offline_days for one in seen if one in by_scope}
    strictest = min((days for days in (default, *own.values()) if days), default=0)
    own |= {one: strictest for one in seen if one.startswith(_PERSON)}
    binding = [rule for one in ("", *seen) if (rule := by_scope.get(one)) is not None]
    return Terms(
        default,
        {scope: days for scope, days in own.items() if days != default},
        bool(seen) and any(rule.must_encrypt for rule in binding),
    )
