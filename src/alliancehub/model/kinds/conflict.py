"""Two edits of one field that only a person can reconcile, with both values kept."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.field_spec import Policy
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.scopes import person_scope

if TYPE_CHECKING:
    from alliancehub.model.work import Work

STATES = (("open", "Unresolved"), ("resolved", "Resolved"))
DELETION = "null"  # as what the author wanted of a row that somebody else changed
_ANY = 200_000


class Conflict(Kind):
    """Written by the hub for whoever's edit came second; settled by ``resolve_conflict``.

    Attributes:
        base, mine, theirs: the values as JSON text. ``theirs`` is what stands meanwhile.
        field: name of the field, or of the group of fields that move together: then the values
            are objects of these fields; empty where the row was deleted, and ``mine`` then holds
            the whole edit as a JSON object, or where the author deleted what was changed, and
            ``mine`` is ``DELETION``.
    """

    declared: ClassVar = Declaration(
        name="conflict",
        title="Conflict",
        plural="Conflicts",
        icon="conflict",
        label="title",
        sort="-created_at",
        place="inbox",
        empty="Where two edits of one field meet, both are kept here until you choose one.",
        has_history=False,
    )

    title: Annotated[str, marks.line("Where", policy=Policy.SERVER, is_column=True)] = ""
    told: Annotated[str, marks.text("Title, to be translated", policy=Policy.SERVER)] = ""
    person: Annotated[str, marks.ref("For", "person", policy=Policy.SERVER, governs=True)] = ""
    about_kind: Annotated[str, marks.line("Kind", policy=Policy.SERVER)] = ""
    about: Annotated[str, marks.line("Object", policy=Policy.SERVER)] = ""
    field: Annotated[str, marks.line("Field", policy=Policy.SERVER)] = ""
    base: Annotated[str, marks.text("Before", policy=Policy.SERVER, max_length=_ANY)] = ""
    mine: Annotated[str, marks.text("Mine", policy=Policy.SERVER, max_length=_ANY)] = ""
    theirs: Annotated[str, marks.text("Theirs", policy=Policy.SERVER, max_length=_ANY)] = ""
    theirs_by: Annotated[str, marks.ref("By", "person", policy=Policy.SERVER, is_column=True)] = ""
    theirs_at: Annotated[str, marks.line("When", policy=Policy.SERVER)] = ""
    state: Annotated[
        str, marks.choice("State", STATES, policy=Policy.SERVER, default="open", is_column=True)
    ] = "open"

    @property
    def is_deletion(self) -> bool:
        """Whether its author deleted what somebody else changed."""
        return not self.field and self.mine == DELETION

    def scope_of(self, work: "Work") -> str:
        """Its person's own."""
        del work
        return person_scope(self.person)
