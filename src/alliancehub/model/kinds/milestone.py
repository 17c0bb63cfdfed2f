"""A step that a project plans."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.kind_spec import CardSpec
from alliancehub.model.roles import By
from alliancehub.model.scopes import project_scope

if TYPE_CHECKING:
    from alliancehub.model.work import Work

STATES = (("planned", "Planned"), ("under_way", "Under way"), ("done", "Done"))


class Milestone(Kind):
    """The team's own."""

    declared: ClassVar = Declaration(
        name="milestone",
        title="Milestone",
        plural="Milestones",
        icon="milestone",
        label="title",
        summary="description",
        sort="due_on",
        create=(By.TEAM, By.ADMIN),
        edit=(By.TEAM, By.ADMIN),
        delete=(By.LEAD, By.ADMIN),
        card=CardSpec("icalendar", begins="due_on"),
        is_discussed=True,
    )

    project: Annotated[
        str,
        marks.ref(
            "Project", "project", is_required=True, governs=True, is_fixed=True, is_column=True
        ),
    ] = ""
    title: Annotated[str, marks.line("Title", is_required=True, weight=2, is_column=True)] = ""
    description: Annotated[str, marks.markdown("Description", weight=1)] = ""
    due_on: Annotated[str, marks.day("Due", is_column=True)] = ""
    state: Annotated[str, marks.choice("State", STATES, is_column=True, default="planned")] = (
        "planned"
    )

    def scope_of(self, work: "Work") -> str:
        """The team of its project."""
        del work
        return project_scope(self.project)
