"""How loud a member wants notices to be: by reason, project or organisation."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.field_spec import Policy
from alliancehub.model.ids import derived_id
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.notice_levels import LEVELS, NOTIFY, REASONS
from alliancehub.model.roles import By
from alliancehub.model.scopes import person_scope

if TYPE_CHECKING:
    from alliancehub.model.work import Work


class NoticeRule(Kind):
    """Its person's own, the same on all their desktops; made by ``set_notice_level``.

    Attributes:
        reason: empty for every reason.
        project, organisation: at most one of them; both empty is everywhere.
    """

    declared: ClassVar = Declaration(
        name="notice_rule",
        title="Notification rule",
        plural="Notification rules",
        icon="bell",
        label="level",
        sort="created_at",
        edit=(By.OWNER,),
        delete=(By.OWNER,),
    )

    person: Annotated[str, marks.ref("For", "person", policy=Policy.SERVER, governs=True)] = ""
    reason: Annotated[str, marks.choice("Why", REASONS, policy=Policy.SERVER, is_column=True)] = ""
    project: Annotated[
        str, marks.ref("Project", "project", policy=Policy.SERVER, is_column=True)
    ] = ""
    organisation: Annotated[
        str, marks.ref("Organisation", "organisation", policy=Policy.SERVER, is_column=True)
    ] = ""
    level: Annotated[
        str,
        marks.choice(
            "How loud",
            LEVELS,
            is_required=True,
            default=NOTIFY,
            policy=Policy.LAST,
            is_column=True,
        ),
    ] = NOTIFY

    def scope_of(self, work: "Work") -> str:
        """Its person's own."""
        del work
        return person_scope(self.person)


def rule_id(person: str, reason: str, project: str, organisation: str) -> str:
    """Return the id of a person's rule: one for each combination, on whichever desktop made."""
    return derived_id("notice_rule", person, reason, project, organisation)
