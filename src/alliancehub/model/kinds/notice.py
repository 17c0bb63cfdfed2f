"""One line in a person's inbox."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.field_spec import Policy
from alliancehub.model.kind import Declaration, Kind, spec_of
from alliancehub.model.roles import By
from alliancehub.model.scopes import person_scope

if TYPE_CHECKING:
    from alliancehub.model.work import Work

REASONS = (
    ("request", "A request waits for you"),
    ("decision", "A request was decided"),
    ("mention", "You were mentioned"),
    ("message", "A new message"),
    ("membership", "Your membership changed"),
    ("conflict", "Two edits met"),
)


class Notice(Kind):
    """Written by the hub; its person marks it read or deletes it."""

    declared: ClassVar = Declaration(
        name="notice",
        title="Notice",
        plural="Notices",
        icon="inbox",
        label="title",
        sort="-created_at",
        place="inbox",
        empty="Nothing waits for you.",
        edit=(By.OWNER,),
        delete=(By.OWNER,),
    )

    title: Annotated[str, marks.line("Notice", policy=Policy.SERVER, is_column=True, weight=2)] = ""
    person: Annotated[str, marks.ref("For", "person", policy=Policy.SERVER, governs=True)] = ""
    about_reason: Annotated[
        str, marks.choice("Why", REASONS, policy=Policy.SERVER, is_column=True)
    ] = ""
    about_kind: Annotated[str, marks.line("Kind", policy=Policy.SERVER)] = ""
    about: Annotated[str, marks.line("Object", policy=Policy.SERVER)] = ""
    is_read: Annotated[bool, marks.flag("Read", policy=Policy.LAST, is_facet=True)] = False

    def scope_of(self, work: "Work") -> str:
        """Its person's own."""
        del work
        return person_scope(self.person)


def notify(work: "Work", person_id: str, reason: str, title: str, about: Kind) -> None:
    """Put a line into somebody's inbox; only the hub does, and nobody is told of their own act."""
    if not work.is_judge or not person_id or person_id == work.actor.person_id:
        return
    kind = spec_of(type(about)).name
    notice = Notice.model_construct(
        id=work.new_id("notice", person_id, reason, about.id),
        title=title[:200],
        person=person_id,
        about_reason=reason,
        about_kind=kind,
        about=about.id,
    )
    work.put(notice)
