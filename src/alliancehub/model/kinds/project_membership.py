"""That a person takes part in a project, in a role."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.errors import Refusal
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.kinds.notice import notify
from alliancehub.model.kinds.project import Project
from alliancehub.model.roles import LEADS, By
from alliancehub.model.scopes import ALLIANCE, PUBLIC
from alliancehub.model.told import noun, told

if TYPE_CHECKING:
    from alliancehub.model.work import Work

ROLES = (
    ("lead", "Lead"),
    ("maintainer", "Maintainer"),
    ("contributor", "Contributor"),
    ("observer", "Observer"),
)


class ProjectMembership(Kind):
    """Members see who works on what; who works on a draft, its team."""

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
        str,
        marks.ref(
            "Project", "project", is_required=True, governs=True, is_fixed=True, is_column=True
        ),
    ] = ""
    person: Annotated[
        str,
        marks.ref(
            "Person", "person", is_required=True, governs=True, is_fixed=True, is_column=True
        ),
    ] = ""
    role: Annotated[
        str, marks.choice("Role", ROLES, is_required=True, is_column=True, default="contributor")
    ] = "contributor"

    def scope_of(self, work: "Work") -> str:
        """Members only; where the project is a draft, its team."""
        project = work.get(Project, self.project)
        return ALLIANCE if project is None or project.scope == PUBLIC else project.scope

    def check_whole(self, work: "Work") -> None:
        """One participation for each person and project, and a project keeps a lead."""
        both = work.find(ProjectMembership, project=self.project, person=self.person)
        if any(other.id != self.id for other in both):
            raise Refusal(
                "exists",
                "This person takes part in the project already.",
                field="person",
                remedy="Change the role instead.",
            )
        before = work.was(ProjectMembership, self.id)
        if before is not None and before.role in LEADS and self.role not in LEADS:
            before.check_removable(work)

    def tell(self, work: "Work", before: Kind | None) -> None:
        """Its person hears of it, unless the hub itself did it."""
        if work.actor.is_system:
            return
        found = work.get(Project, self.project)
        where = found.title if found is not None else told("a project")
        role = noun(dict(ROLES)[self.role])
        if before is None:
            words = told("You take part in “{project}” now, as {role}.", project=where, role=role)
        elif before is self:
            words = told("You no longer take part in “{project}”.", project=where)
        else:
            words = told("You are {role} in “{project}” now.", role=role, project=where)
        notify(work, self.person, "membership", words, self)

    def check_removable(self, work: "Work") -> None:
        """A project keeps a lead, unless the alliance's administrators say otherwise."""
        if work.actor.is_admin or self.role not in LEADS:
            return
        team = work.find(ProjectMembership, project=self.project)
        if not any(other.id != self.id and other.role in LEADS for other in team):
            raise Refusal(
                "last_one",
                "The project would be left without a lead.",
                field="role",
                remedy="Make somebody else lead or maintainer first.",
            )
