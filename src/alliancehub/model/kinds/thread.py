"""A conversation about any object."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.belonging import all_of
from alliancehub.model.field_spec import Policy
from alliancehub.model.ids import derived_id
from alliancehub.model.kind import Declaration, Kind

if TYPE_CHECKING:
    from alliancehub.model.work import Work


class Thread(Kind):
    """Made with its first message by the command ``post_message``, one for each object."""

    declared: ClassVar = Declaration(
        name="thread",
        title="Conversation",
        plural="Conversations",
        icon="thread",
        label="title",
    )

    title: Annotated[str, marks.line("About", is_required=True)] = ""
    about_kind: Annotated[str, marks.line("Kind", policy=Policy.SERVER, is_required=True)] = ""
    about: Annotated[
        str, marks.line("Object", policy=Policy.SERVER, is_required=True, is_indexed=True)
    ] = ""

    def scope_of(self, work: "Work") -> str:
        """Where its object is discussed."""
        return work.need(work.kind(self.about_kind), self.about).discussion_scope()

    def followers(self, work: "Work") -> list[Kind]:
        """What was said in it goes where it goes."""
        return all_of(work, work.kind("message"), "thread", self.id)


def thread_id(kind: str, row_id: str) -> str:
    """Return the id of the conversation about an object.

    The kind is part of it: whoever made a row of another kind with the same id would else share
    the conversation, in the wrong scope.
    """
    return derived_id("thread", kind, row_id)
