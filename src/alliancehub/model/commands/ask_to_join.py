"""Ask to join a project, with a statement."""

from datetime import date, timedelta
from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.command import Command
from alliancehub.model.commands.submit_request import submit
from alliancehub.model.errors import Refusal
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.join_request import JoinRequest
from alliancehub.model.kinds.person import Person
from alliancehub.model.kinds.project import Project
from alliancehub.model.kinds.request import OPEN
from alliancehub.model.permission import require_active
from alliancehub.model.told import kept, label, told
from alliancehub.model.work import Work

LAPSES_AFTER_DAYS = 180


class AskToJoin(Command):
    """One open request for each person and project."""

    name: ClassVar = "ask_to_join"
    title: ClassVar = "Ask to join"
    icon: ClassVar = "join"
    on: ClassVar = Project
    target: ClassVar = "project"
    asks: ClassVar = ("statement",)
    help: ClassVar = "Say what you bring and what you hope for. The project's leads decide."
    done: ClassVar = "Your request goes to the project's leads."
    is_primary: ClassVar = True

    project: str
    statement: Annotated[str, marks.text("Statement", is_required=True, max_length=5_000)] = ""

    def check(self, work: Work) -> None:
        """Not a participant yet, no open request yet, and the project takes people."""
        require_active(work.actor)
        project = work.see(Project, self.project)
        if self.project in work.actor.projects:
            raise Refusal(
                "exists", told("You take part in “{project}” already.", project=project.title)
            )
        if project.state == "completed":
            raise Refusal(
                "closed",
                told("“{project}” is completed and takes nobody in.", project=project.title),
            )
        if _open_request(work, self.project):
            raise Refusal(
                "exists",
                told(
                    "Your request to join “{project}” waits for its leads.", project=project.title
                ),
                remedy="Add a message to its conversation, or withdraw it.",
            )

    def apply(self, work: Work) -> None:
        """Put the request, submitted."""
        day = date.fromisoformat(work.now[:10]) + timedelta(days=LAPSES_AFTER_DAYS)
        person = work.get(Person, work.actor.person_id)
        title = told(
            "{name} asks to join {project}",
            name=person.title if person else label("Somebody"),
            project=work.need(Project, self.project).title,
        )
        asked = JoinRequest.born(
            work.new_id("join_request"),
            {"title": title[:200], "project": self.project, "statement": self.statement},
        ).with_values(
            {"told": kept(title), "expires_on": day.isoformat(), "created_by": work.actor.person_id}
        )
        submit(work, asked)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To members who are not in it and have not asked."""
        return (
            work.actor.is_active
            and bool(work.actor.person_id)
            and isinstance(row, Project)
            and row.state != "completed"
            and row.id not in work.actor.projects
            and not _open_request(work, row.id)
        )


def _open_request(work: Work, project_id: str) -> bool:
    mine = work.find(JoinRequest, project=project_id, created_by=work.actor.person_id)
    return any(request.state in OPEN for request in mine)
