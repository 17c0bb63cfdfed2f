"""Make a further edition of a rubric, to be changed before it is used."""

from typing import ClassVar

from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.rubric import JUDGING, Rubric
from alliancehub.model.permission import is_any, require
from alliancehub.model.work import Work


class ReviseRubric(Command):
    """What was judged by the edition before stays as it was."""

    name: ClassVar = "revise_rubric"
    title: ClassVar = "Make a further edition"
    icon: ClassVar = "copy"
    on: ClassVar = Rubric
    target: ClassVar = "rubric"
    done: ClassVar = "Made. Change it, and name it in the next call."

    rubric: str

    def check(self, work: Work) -> None:
        """Those who write rubrics may; each edition has one that follows it."""
        rubric = work.see(Rubric, self.rubric)
        require(work.actor, "edit", rubric, Rubric.declared.edit)
        if work.find(Rubric, replaces=rubric.id):
            raise Refusal(
                "exists",
                "There is a further edition of this rubric already.",
                remedy="Change that, or make a further one of it.",
            )

    def apply(self, work: Work) -> None:
        """Put the edition that follows."""
        rubric = work.need(Rubric, self.rubric)
        values = {name: getattr(rubric, name) for name in JUDGING}
        values |= {"edition": rubric.edition + 1, "replaces": rubric.id}
        work.put(Rubric.born(work.new_id("rubric"), values))

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To those who write rubrics."""
        return isinstance(row, Rubric) and is_any(work.actor, row, Rubric.declared.edit)
