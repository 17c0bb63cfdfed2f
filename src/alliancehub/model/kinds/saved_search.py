"""A search that a member keeps."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.field_spec import Policy
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.roles import By
from alliancehub.model.scopes import person_scope

if TYPE_CHECKING:
    from alliancehub.model.work import Work


class SavedSearch(Kind):
    """Its person's own.

    Attributes:
        about_kind: name of the kind that is listed; empty for a search of everything.
        filters: JSON object of field name to the values chosen.
        sorted_by: field, ``-`` in front for descending; empty for the list's own order.
    """

    declared: ClassVar = Declaration(
        name="saved_search",
        title="Saved search",
        plural="Saved searches",
        icon="search",
        label="title",
        sort="title",
        create=(By.MEMBER,),
        edit=(By.OWNER,),
        delete=(By.OWNER,),
        has_history=False,
    )

    title: Annotated[str, marks.line("Name", is_required=True, is_column=True)] = ""
    about_kind: Annotated[str, marks.line("List", is_column=True)] = ""
    words: Annotated[str, marks.line("Words", policy=Policy.LAST, is_column=True)] = ""
    filters: Annotated[str, marks.text("Filters", policy=Policy.LAST)] = ""
    sorted_by: Annotated[str, marks.line("Order", policy=Policy.LAST)] = ""
    is_notify: Annotated[
        bool, marks.flag("Notify of new ones", policy=Policy.LAST, is_column=True)
    ] = False

    def scope_of(self, work: "Work") -> str:
        """Its person's own."""
        return person_scope(self.created_by or work.actor.person_id)
