"""One line in a person's inbox."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.field_spec import Policy
from alliancehub.model.kind import Declaration, Kind, spec_of
from alliancehub.model.notice_levels import REASONS
from alliancehub.model.roles import By
from alliancehub.model.scopes import person_scope
from alliancehub.model.told import kept

if TYPE_CHECKING:
    from alliancehub.model.work import Work


class Notice(Kind):
    """Written by the hub; its person marks it read, puts it off or deletes it.

    Attributes:
        project, organisation: what its object belongs to, so that rules can say how loud it is.
        told: JSON of the tree that its title was made of; see ``model.told``.
        snoozed_until: out of sight until then; empty for not at all.
    """

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
        has_history=False,
    )

    title: Annotated[str, marks.line("Notice", policy=Policy.SERVER, is_column=True, weight=2)] = ""
    person: Annotated[str, marks.ref("For", "person", policy=Policy.SERVER, governs=True)] = ""
    about_reason: Annotated[
        str, marks.choice("Why", REASONS, policy=Policy.SERVER, is_column=True)
    ] = ""
    about_kind: Annotated[str, marks.line("Kind", policy=Policy.SERVER)] = ""
    about: Annotated[str, marks.line("Object", policy=Policy.SERVER)] = ""
    is_read: Annotated[bool, marks.flag("Read", policy=Policy.LAST, is_facet=True)] = False
    project: Annotated[str, marks.ref("Project", "project", policy=Policy.SERVER)] = ""
    organisation: Annotated[
        str, marks.ref("Organisation", "organisation", policy=Policy.SERVER)
    ] = ""
    told: Annotated[str, marks.text("Title, to be translated", policy=Policy.SERVER)] = ""
    snoozed_until: Annotated[str, marks.instant("Snoozed until", policy=Policy.LAST)] = ""

    def scope_of(self, work: "Work") -> str:
        """Its person's own."""
        del work
        return person_scope(self.person)


def notify(
    work: "Work", person_id: str, reason: str, title: str, about: Kind, row_id: str = ""
) -> None:
    """Put a line into somebody's inbox; only the hub does, and nobody is told of their own act.

    Args:
        work: the command that gives cause.
        person_id: whose inbox.
        reason: one of ``REASONS``.
        title: what happened, in words.
        about: what it is about.
        row_id: of the notice, where not each cause makes a new one.
    """
    if not work.is_judge or not person_id or person_id == work.actor.person_id:
        return
    kind = spec_of(type(about)).name
    notice = Notice.model_construct(
        id=row_id or work.new_id("notice", person_id, reason, about.id),
        title=title[:200],
        told=kept(title),
        person=person_id,
        about_reason=reason,
        about_kind=kind,
        about=about.id,
        project=home_of(about, "project"),
        organisation=home_of(about, "organisation"),
    )
    work.put(notice)


def home_of(about: Kind, target: str) -> str:
    """Return the id of the project or organisation that a row is, belongs to or was sent to."""
    spec = spec_of(type(about))
    if spec.name == target:
        return about.id
    for one in sorted(spec.fields, key=lambda field: not field.governs):
        if one.type == "ref" and one.target == target and (found := getattr(about, one.name)):
            return str(found)
    receiver, _, row_id = str(getattr(about, "receiver", "")).partition(":")
    return row_id if receiver == target else ""
