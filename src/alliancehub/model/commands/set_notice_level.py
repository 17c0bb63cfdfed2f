"""Say how loud notices are: everywhere, or of a project or an organisation."""

from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.command import Command
from alliancehub.model.errors import invalid, not_permitted
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.notice_rule import NoticeRule, rule_id
from alliancehub.model.kinds.organisation import Organisation
from alliancehub.model.kinds.project import Project
from alliancehub.model.notice_levels import LEVELS, REASONS
from alliancehub.model.permission import require_active
from alliancehub.model.work import Work

USUAL = "usual"


class SetNoticeLevel(Command):
    """Makes the rule or changes it, so that two desktops never make two rules of one."""

    name: ClassVar = "set_notice_level"
    title: ClassVar = "Notifications"
    icon: ClassVar = "bell"
    asks: ClassVar = ("level", "project", "organisation", "reason")
    done: ClassVar = "Set."

    reason: Annotated[str, marks.choice("Why", REASONS)] = ""
    project: Annotated[str, marks.ref("Project", "project")] = ""
    organisation: Annotated[str, marks.ref("Organisation", "organisation")] = ""
    level: Annotated[
        str, marks.choice("How loud", ((USUAL, "As usual"), *LEVELS), is_required=True)
    ] = ""

    def check(self, work: Work) -> None:
        """A member's own, about something they may see."""
        require_active(work.actor)
        if not work.actor.person_id:
            raise not_permitted("Only a person has notices.")
        if self.project and self.organisation:
            raise invalid(
                "organisation",
                "A rule is about a project or about an organisation, not about both.",
                "Make two rules.",
            )
        if self.level == USUAL:
            return  # also of what is out of sight by now
        if self.project:
            work.see(Project, self.project)
        if self.organisation:
            work.see(Organisation, self.organisation)

    def apply(self, work: Work) -> None:
        """Put the rule, or take it away where all is to be as usual."""
        person = work.actor.person_id
        row_id = rule_id(person, self.reason, self.project, self.organisation)
        known = work.get(NoticeRule, row_id)
        if self.level == USUAL:
            if known is not None:
                work.remove(known)
        elif known is not None:
            work.put(known.with_values({"level": self.level}))
        else:
            made = NoticeRule.model_construct(
                id=row_id,
                person=person,
                reason=self.reason,
                project=self.project,
                organisation=self.organisation,
                level=self.level,
            )
            work.put(made)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """Not on a row; menus of their own offer it."""
        del work, row
        return False
