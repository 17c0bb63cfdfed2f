"""Start a project, with oneself as its lead."""

from typing import Any, ClassVar

from alliancehub.model.change import check_new
from alliancehub.model.command import Command
from alliancehub.model.ids import derived_id
from alliancehub.model.kinds.project import Project
from alliancehub.model.kinds.project_membership import ProjectMembership
from alliancehub.model.permission import require_active
from alliancehub.model.work import Work


class StartProject(Command):
    """Creating the project and its first participation is one act."""

    name: ClassVar = "start_project"
    title: ClassVar = "Start a project"
    icon: ClassVar = "add"
    done: ClassVar = "Project started. You lead it."

    id: str
    values: dict[str, Any]

    def check(self, work: Work) -> None:
        """Any active member may."""
        require_active(work.actor)
        check_new(work, Project, self.id, self.values)

    def apply(self, work: Work) -> None:
        """Put the project and its lead."""
        work.put(Project.born(self.id, self.values))
        if work.actor.person_id:
            lead = {"project": self.id, "person": work.actor.person_id, "role": "lead"}
            work.put(
                ProjectMembership.born(
                    derived_id("project_membership", self.id, work.actor.person_id), lead
                )
            )
