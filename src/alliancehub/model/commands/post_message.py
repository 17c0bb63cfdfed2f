"""Say something about an object."""

import re
from typing import Annotated, ClassVar

from alliancehub.model import marks
from alliancehub.model.chairing import chairs, request_of
from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal
from alliancehub.model.kind import Kind, spec_of, title_of
from alliancehub.model.kinds.account import Account
from alliancehub.model.kinds.credit_request import CreditRequest
from alliancehub.model.kinds.message import Message
from alliancehub.model.kinds.notice import notify
from alliancehub.model.kinds.panel_item import PanelItem
from alliancehub.model.kinds.person import Person
from alliancehub.model.kinds.project_membership import ProjectMembership
from alliancehub.model.kinds.request import Request
from alliancehub.model.kinds.review_assignment import ReviewAssignment
from alliancehub.model.kinds.thread import Thread, thread_id
from alliancehub.model.permission import require_active
from alliancehub.model.reviewing import is_reviewer
from alliancehub.model.told import noun, told
from alliancehub.model.work import Work

_MENTION = re.compile(r"(?<![\w@/.-])@([a-z0-9]+(?:-[a-z0-9]+)*)(?![\w@])", re.IGNORECASE)
MENTIONS_MAX = 20


class PostMessage(Command):
    """The conversation comes into being with its first message."""

    name: ClassVar = "post_message"
    title: ClassVar = "Write a message"
    icon: ClassVar = "message"
    on: ClassVar = Kind
    target: ClassVar = "about"
    asks: ClassVar = ("body",)
    help: ClassVar = "Markdown; @handle mentions somebody."
    done: ClassVar = "Posted."

    kind: str
    about: str
    body: Annotated[str, marks.markdown("Message", is_required=True, max_length=20_000)] = ""

    def check(self, work: Work) -> None:
        """The object is discussed, and where it is discussed the actor may be."""
        require_active(work.actor)
        about = work.see(work.kind(self.kind), self.about)
        if not _may_discuss(work, about):
            raise Refusal(
                "not_permitted",
                told(
                    "This {kind}'s conversation is not open to you.",
                    kind=noun(spec_of(type(about)).title),
                ),
                remedy="Only those who take part in it can.",
            )

    def apply(self, work: Work) -> None:
        """Put the message, with the conversation if there was none, and tell who is concerned."""
        about = work.need(work.kind(self.kind), self.about)
        thread = thread_id(self.kind, about.id)
        if work.get(Thread, thread) is None:
            title = str(getattr(about, spec_of(type(about)).label))[:200]
            work.put(
                Thread.model_construct(id=thread, title=title, about_kind=self.kind, about=about.id)
            )
        mentioned = _mentioned(work, self.body, about)
        message = Message.born(
            work.new_id("message"),
            {"thread": thread, "body": self.body, "mentions": mentioned},
        )
        work.put(message)
        self._tell(work, about, mentioned)

    def _tell(self, work: Work, about: Kind, mentioned: list[str]) -> None:
        label = title_of(about)
        for person in mentioned:
            notify(work, person, "mention", told("You were mentioned: {title}", title=label), about)
        if isinstance(about, Request):
            for person in {about.created_by, *about.deciders(work)} - set(mentioned):
                notify(work, person, "message", told("New message: {title}", title=label), about)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """Where the kind is discussed and the actor may take part."""
        return work.actor.is_active and _may_discuss(work, row)


def _may_discuss(work: Work, about: Kind) -> bool:
    if not type(about).declared.is_discussed or _is_reviewed_by(work, about):
        return False
    kind, _, scope_id = about.discussion_scope().partition(":")
    if kind == "project":
        return scope_id in work.actor.projects or work.actor.is_system
    # What lies in a person's own scope is a draft: nobody else would ever see what is said of it.
    return kind != "person"


def _is_reviewed_by(work: Work, about: Kind) -> bool:
    """Tell whether the actor reviews it, and its applicant would learn so by their message."""
    if not isinstance(about, CreditRequest) or about.may_decide(work.actor):
        return False
    return is_reviewer(work, about, work.actor.person_id)


def _mentioned(work: Work, body: str, about: Kind) -> list[str]:
    """Return whom a text mentions, of those who may see what it is about."""
    handles = list(dict.fromkeys(word.lower() for word in _MENTION.findall(body)))[:MENTIONS_MAX]
    return [
        person.id
        for handle in handles
        for person in work.find(Person, handle=handle)
        if _may_hear(work, person.id, about)
    ]


def _may_hear(work: Work, person_id: str, about: Kind) -> bool:
    scope, _, scope_id = about.discussion_scope().partition(":")
    if scope == "project":
        return bool(work.find(ProjectMembership, project=scope_id, person=person_id))
    if isinstance(about, PanelItem):
        return _is_of_panel(work, about, person_id)
    if isinstance(about, Request):
        is_admin = any(one.administers for one in work.find(Account, person=person_id))
        return is_admin or person_id in {about.created_by, *about.deciders(work)}
    return True


def _is_of_panel(work: Work, item: PanelItem, person_id: str) -> bool:
    """Tell whether somebody sees a panel's item: whoever asks never does."""
    request = request_of(work, item)
    given = work.find(ReviewAssignment, request=item.request, reviewer=person_id, state="submitted")
    return bool(given) or person_id in chairs(work, request)
