"""What somebody said in a conversation."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.field_spec import Policy
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.kinds.thread import Thread
from alliancehub.model.roles import By

if TYPE_CHECKING:
    from alliancehub.model.work import Work


class Message(Kind):
    """Written by ``post_message``; its author can edit and delete it."""

    declared: ClassVar = Declaration(
        name="message",
        title="Message",
        plural="Messages",
        icon="message",
        label="body",
        sort="created_at",
        edit=(By.OWNER,),
        delete=(By.OWNER, By.ADMIN),
    )

    thread: Annotated[str, marks.ref("Conversation", "thread", is_required=True, is_fixed=True)] = (
        ""
    )
    body: Annotated[
        str, marks.markdown("Message", is_required=True, max_length=20_000, weight=1)
    ] = ""
    mentions: Annotated[list[str], marks.refs("Mentions", "person", policy=Policy.SERVER)] = []

    def scope_of(self, work: "Work") -> str:
        """Where its conversation is."""
        return work.need(Thread, self.thread).scope
