"""A project of the alliance."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.field_spec import Policy
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.roles import By
from alliancehub.model.scopes import PUBLIC, project_scope

if TYPE_CHECKING:
    from alliancehub.model.work import Work

TIERS = (("core", "Core"), ("affiliated", "Affiliated"), ("incubating", "Incubating"))
FOCUS_AREAS = (
    ("benchmarks", "Benchmarks & evaluation"),
    ("trust", "Trust & safety tools"),
    ("models", "Foundation models"),
    ("hardware", "Hardware accelerators"),
    ("skills", "Skills & education"),
    ("policy", "Policy & advocacy"),
    ("applications", "Applications"),
)
STATES = (
    ("draft", "Draft"),
    ("active", "Active"),
    ("paused", "Paused"),
    ("completed", "Completed"),
)


class Project(Kind):
    """A draft is its team's own; after that everybody can find it."""

    declared: ClassVar = Declaration(
        name="project",
        title="Project",
        plural="Projects",
        icon="project",
        label="title",
        summary="summary",
        sort="title",
        place="projects",
        empty="What members start is listed here.",
        edit=(By.LEAD, By.ADMIN),
        delete=(By.ADMIN,),
        is_discussed=True,
    )

    title: Annotated[str, marks.line("Title", is_required=True, weight=2, is_column=True)] = ""
    summary: Annotated[str, marks.text("Summary", is_required=True, max_length=500, weight=1)] = ""
    description: Annotated[str, marks.markdown("Description", weight=1)] = ""
    focus_area: Annotated[
        str, marks.choice("Focus area", FOCUS_AREAS, is_required=True, is_column=True)
    ] = ""
    tier: Annotated[
        str,
        marks.choice("Tier", TIERS, is_column=True, default="incubating", is_for_admins=True),
    ] = "incubating"
    work_group: Annotated[str, marks.line("Work group", is_facet=True, weight=1)] = ""
    tags: Annotated[list[str], marks.tags("Tags", weight=1, is_facet=True)] = []
    needs: Annotated[
        list[str], marks.tags("Needs", weight=1, help="Skills the team looks for.")
    ] = []
    is_open_to_students: Annotated[
        bool, marks.flag("Open to students", is_facet=True, policy=Policy.LAST)
    ] = False
    repository: Annotated[str, marks.url("Repository", policy=Policy.LAST)] = ""
    licence: Annotated[str, marks.line("Licence", help="SPDX id, such as Apache-2.0.")] = ""
    datasets: Annotated[list[str], marks.refs("Datasets", "dataset")] = []
    state: Annotated[
        str, marks.choice("State", STATES, is_required=True, is_column=True, default="active")
    ] = "active"
    quota_bytes: Annotated[
        int,
        marks.integer(
            "Storage quota in bytes",
            is_for_admins=True,
            help="For the files of its datasets; 0 for what the hub gives everybody.",
        ),
    ] = 0

    def scope_of(self, work: "Work") -> str:
        """A draft is its team's, all else public."""
        del work
        return project_scope(self.id) if self.state == "draft" else PUBLIC

    def followers(self, work: "Work") -> list[Kind]:
        """Who takes part in a draft is its team's own too."""
        return list(work.find(work.kind("project_membership"), project=self.id))

    def discussion_scope(self) -> str:
        """The team talks among itself."""
        return project_scope(self.id)
