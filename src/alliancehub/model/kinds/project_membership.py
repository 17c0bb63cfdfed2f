"""That a person takes part in a project, in a role."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.roles import By
from alliancehub.model.scopes import ALLIANCE

if TYPE_CHECKING:
    from alliancehub.model.work import Work

ROLES = (
    ("lead", "Lead"),
    ("maintainer", "Maintainer"),
    ("contributor", "Contributor"),
    ("observer", "Observer"),
)


class ProjectMembership(Kind):
    """Members see who works on what."""

    declared: ClassVar = Declaration(
        name="project_membership",
        title="Participation",
        plural="Participants",
        icon="people",
        label="role",
        create=(By.LEAD, By.ADMIN),
        edit=(By.LEAD, By.ADMIN),
        delete=(By.LEAD, By.OWNER, By.ADMIN),
    )

    project: Annotated[
        str, marks.ref("Project", "project", is_required=True, governs=True, is_column=True)
    ] = ""
    person: Annotated[
        str, marks.ref("Person", "person", is_required=True, governs=True, is_column=True)
    ] = ""
    role: Annotated[
        str, marks.choice("Role", ROLES, is_required=True, is_column=True, default="contributor")
    ] = "contributor"

    def scope_of(self, work: "Work") -> str:
        """Members only."""
        del work
        return ALLIANCE
