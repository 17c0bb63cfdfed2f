"""A person asks to join a project."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.field_spec import Policy
from alliancehub.model.ids import derived_id
from alliancehub.model.kind import Declaration
from alliancehub.model.kinds.project import Project
from alliancehub.model.kinds.project_membership import ProjectMembership
from alliancehub.model.kinds.request import Request

if TYPE_CHECKING:
    from alliancehub.model.work import Work


class JoinRequest(Request):
    """Made by the command ``ask_to_join``; decided by the project's leads."""

    declared: ClassVar = Declaration(
        name="join_request",
        title="Request to join",
        plural="Requests to join",
        icon="join",
        label="title",
        summary="statement",
        sort="-updated_at",
        place="inbox",
        empty="Nobody waits to join, and you have not asked to. Ask on the page of a project.",
        is_discussed=True,
        is_request=True,
        ends="expires_on",
    )

    title: Annotated[str, marks.line("Request", policy=Policy.SERVER, weight=2, is_column=True)] = (
        ""
    )
    told: Annotated[str, marks.text("Title, to be translated", policy=Policy.SERVER)] = ""
    project: Annotated[
        str, marks.ref("Project", "project", is_required=True, governs=True, is_column=True)
    ] = ""
    statement: Annotated[
        str, marks.text("Statement", is_required=True, max_length=5_000, weight=1)
    ] = ""

    def receiver_now(self, work: "Work") -> str:
        """The project's leads."""
        return f"project:{work.need(Project, self.project).id}"

    def when_accepted(self, work: "Work") -> "Request":
        """Make its creator a contributor."""
        if not work.find(ProjectMembership, project=self.project, person=self.created_by):
            work.put(
                ProjectMembership.born(
                    derived_id("project_membership", self.project, self.created_by),
                    {"project": self.project, "person": self.created_by, "role": "contributor"},
                )
            )
        return self
