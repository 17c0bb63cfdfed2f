"""Conversations, mentions and notices."""

import pytest

from alliancehub.model.commands.post_message import PostMessage
from alliancehub.model.kinds import KINDS
from alliancehub.model.kinds.call import Call
from alliancehub.model.kinds.credit_request import CreditRequest
from alliancehub.model.kinds.message import Message
from alliancehub.model.kinds.notice import Notice
from alliancehub.model.kinds.organisation import Organisation
from alliancehub.model.kinds.thread import Thread, thread_id
from alliancehub.model.scopes import ADMIN, ALLIANCE, org_scope
from alliancehub.model.work import refile
from tests.model.alliance import row_id


def post(alliance, who, kind, about, body="Hello"):
    return alliance.do(who, "post_message", kind=kind, about=about, body=body)


def mentioned(alliance):
    return {one.person for one in alliance.all(Notice, about_reason="mention")}


def test_the_first_message_begins_the_conversation(alliance):
    for who in ("ann", "bob"):
        post(alliance, who, "project", alliance.project)
    thread = alliance.all(Thread)[0]
    assert thread.id == thread_id("project", alliance.project)
    assert (thread.title, thread.scope) == ("Robust", f"project:{alliance.project}")
    messages = alliance.all(Message)
    assert [one.thread for one in messages] == [thread.id] * 2
    assert {one.scope for one in messages} == {thread.scope}


def test_a_project_talks_among_its_team(alliance):
    post(alliance, "olga", "project", alliance.project)
    for who in ("cyd", "dan"):
        args = {"kind": "project", "about": alliance.project, "body": "Hi"}
        alliance.refused(who, "post_message", "not_permitted", **args)
        assert not PostMessage.is_offered(alliance.work(who), alliance.project_row)


def test_what_is_public_is_discussed_by_members(alliance):
    post(alliance, "cyd", "organisation", alliance.yale)
    assert alliance.all(Thread)[0].scope == ALLIANCE
    args = {"kind": "organisation", "about": alliance.yale, "body": "Hi"}
    for who in ("guest", "gus"):
        alliance.refused(who, "post_message", "not_permitted", **args)
        row = alliance.row(Organisation, alliance.yale)
        assert not PostMessage.is_offered(alliance.work(who), row)


def test_what_is_not_discussed_is_not_discussed(alliance):
    args = {"kind": "person", "about": alliance.person("ann"), "body": "Hi"}
    alliance.refused("cyd", "post_message", "not_permitted", **args)


def test_a_namesake_of_another_kind_has_a_conversation_of_its_own(alliance):
    post(alliance, "ann", "project", alliance.project, "Our secret")
    alliance.create("cyd", "dataset", id=alliance.project, title="Same id")
    post(alliance, "cyd", "dataset", alliance.project)
    scopes = {one.about_kind: one.scope for one in alliance.all(Thread)}
    assert scopes == {"project": f"project:{alliance.project}", "dataset": ALLIANCE}


def test_the_reviewer_and_the_author_of_a_request_hear_each_other(alliance):
    asked = alliance.ask_for_credits("sam")
    post(alliance, "eve", "credit_request", asked, "Why four?")
    post(alliance, "sam", "credit_request", asked, "One per fold.")
    told = [(one.person, one.about_reason) for one in alliance.all(Notice, about=asked)]
    assert (alliance.person("sam"), "message") in told
    assert (alliance.person("eve"), "message") in told
    args = {"kind": "credit_request", "about": asked, "body": "Hi"}
    alliance.refused("cyd", "post_message", "not_found", **args)


def test_a_draft_is_not_discussed_since_nobody_would_hear(alliance):
    draft = alliance.draft("sam")
    args = {"kind": "credit_request", "about": draft, "body": "Hi"}
    alliance.refused("sam", "post_message", "not_permitted", **args)
    assert not PostMessage.is_offered(alliance.work("sam"), alliance.row(CreditRequest, draft))


@pytest.mark.parametrize(
    "body",
    ["@bob", "Hi @bob!", "(@Bob)", "@BOB, look", "a @bob-", "@bob @bob", "**@bob**", "one\n@bob"],
)
def test_a_handle_in_a_text_is_a_mention(alliance, body):
    post(alliance, "ann", "project", alliance.project, body)
    assert mentioned(alliance) == {alliance.person("bob")}
    assert alliance.all(Message)[0].mentions == [alliance.person("bob")]


@pytest.mark.parametrize(
    "body", ["bob", "x@bob.org", "@bobby", "@bob_x", "https://a.org/@bob", "@"]
)
def test_what_only_looks_like_a_handle_is_none(alliance, body):
    post(alliance, "ann", "project", alliance.project, body)
    assert mentioned(alliance) == set()


def test_who_may_not_see_it_is_not_told_of_it(alliance):
    post(alliance, "ann", "project", alliance.project, "@cyd @olga @dan")
    assert mentioned(alliance) == {alliance.person("olga")}
    asked = alliance.ask_for_credits("sam")
    post(alliance, "eve", "credit_request", asked, "@cyd @sam @dan")
    assert mentioned(alliance) == {alliance.person(who) for who in ("olga", "sam", "dan")}


def test_nobody_is_told_of_their_own_words(alliance):
    post(alliance, "ann", "project", alliance.project, "@ann")
    assert alliance.all(Notice, person=alliance.person("ann")) == []


def test_a_device_writes_no_notices(alliance):
    work = alliance.work("ann", is_judge=False)
    command = alliance.catalogue.read_command(
        "post_message", {"kind": "project", "about": alliance.project, "body": "@bob"}
    )
    command.check(work)
    command.apply(work)
    assert not [row for row in work.changes.values() if isinstance(row, Notice)]


@pytest.mark.parametrize("body", ["", "x" * 20_001, "nul\0", "\ud800"])
def test_a_message_that_does_not_fit_is_refused(alliance, body):
    alliance.refused(
        "ann", "post_message", "invalid", kind="project", about=alliance.project, body=body
    )


def test_what_is_not_there_is_not_discussed(alliance):
    args = {"kind": "dataset", "about": row_id(1), "body": "Hi"}
    alliance.refused("ann", "post_message", "not_found", **args)


def test_a_message_is_posted_once_however_often_it_is_sent(alliance):
    args = {"kind": "project", "about": alliance.project}
    alliance.do("ann", "post_message", cause=row_id("once"), body="One", **args)
    alliance.refused("ann", "post_message", "exists", cause=row_id("once"), body="Two", **args)


def test_what_was_said_of_a_call_moves_with_it_when_it_is_published_and_back(alliance):
    call = alliance.create(
        "eve", "call", title="Spring", organiser=alliance.yale,
        begins_on="2026-01-01", ends_on="2026-12-31",
    )  # fmt: skip
    post(alliance, "eve", "call", call, "Who reads this?")
    places = {one.scope for kind in (Thread, Message) for one in alliance.all(kind)}
    assert places == {org_scope(alliance.yale)}
    for state, scope in (("published", ALLIANCE), ("draft", org_scope(alliance.yale))):
        alliance.edit("eve", Call, call, state=state)
        assert {one.scope for kind in (Thread, Message) for one in alliance.all(kind)} == {scope}


@pytest.mark.parametrize(
    "kind", [one for one in KINDS if one.declared.is_discussed], ids=lambda one: one.declared.name
)
def test_a_conversation_follows_a_row_of_every_kind_that_is_discussed(alliance, monkeypatch, kind):
    """Also where its kind names no followers, and where another row is what moved it."""
    work = alliance.work("dan")
    for name, value in (("scope_of", ADMIN), ("discussion_scope", ADMIN)):
        monkeypatch.setattr(kind, name, lambda *_, value=value: value)
    for name in ("check_whole", "tidied"):
        monkeypatch.setattr(kind, name, lambda row, *_: row)
    row = kind.model_construct(id=row_id("moved"))
    work.put(row)
    name = kind.declared.name
    thread = thread_id(name, row.id)
    work.put(Thread.model_construct(id=thread, title="T", about_kind=name, about=row.id))
    work.put(Message.born(row_id("said"), {"thread": thread, "body": "Hello"}))
    assert work.need(Message, row_id("said")).scope == ADMIN
    for name in ("scope_of", "discussion_scope"):
        monkeypatch.setattr(kind, name, lambda *_: ALLIANCE)
    refile(work, work.need(kind, row.id))
    assert work.need(Thread, thread).scope == ALLIANCE
    assert work.need(Message, row_id("said")).scope == ALLIANCE
