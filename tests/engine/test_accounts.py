"""Several accounts on one machine, each with a cache and a token of its own."""

import pytest

from alliancehub.model.errors import Refusal
from alliancehub.model.query import Query
from tests.world import PASSWORD


def test_accounts_have_separate_caches_and_one_is_current(near):
    lea = near.member("lea")
    lea.do("create", kind="saved_search", values={"title": "Mine", "about_kind": "dataset"})
    near.settle()
    own = lea.engine.hello().accounts[0]
    assert (own.is_current, own.token_state, own.name) == (True, "kept", "Lea")

    guest = lea.engine.add_hub(near.url)
    assert guest.key.startswith("guest@127.0.0.1")
    assert lea.engine.query(Query("saved_search")).total == 0
    lea.sync()
    assert lea.person == ""
    assert len(list(lea.folder.glob("*.sqlite3"))) == 2

    hello = lea.engine.use_account(own.key)
    assert hello.person == own.person
    assert [one.is_current for one in hello.accounts] == [True, False]
    assert [hit.title for hit in lea.find("saved_search")] == ["Mine"]
    lea.restart()
    assert lea.person == own.person
    near.settle()
    near.same()


def test_kinds_and_commands_are_told_to_those_who_ask_and_not_with_each_news(near):
    engine = near.member("lea").engine
    heard = []
    stop = engine.listen(lambda event, data: heard.append((event, data)))
    own = engine.hello().accounts[0]
    told = engine.use_account(own.key)
    stop()
    news = next(data for event, data in heard if event == "account")
    for one in (told, news, engine.hello(with_specs=False)):
        assert one.person == own.person
        assert (one.kinds, one.commands) == ([], [])
    whole = engine.hello()
    assert {"project", "dataset"} < {kind.name for kind in whole.kinds}
    assert {"create", "edit"} < {command.name for command in whole.commands}


def test_signing_out_keeps_what_is_here_and_signing_in_goes_on(near):
    lea = near.member("lea")
    near.settle()
    key = lea.engine.hello().accounts[0].key
    lea.offline()
    made = lea.do("create", kind="dataset", values={"title": "Tides"})
    lea.online()
    lea.engine.sign_out(key)
    assert lea.keyring.kept == {}
    status = lea.sync()
    assert (status.state, status.waiting) == ("sign_in_needed", 1)
    assert "signed out" in status.problem
    assert lea.row("dataset", made.row), "what is here stays readable"
    hub = lea.engine.hello().accounts[0].hub
    lea.engine.sign_in(hub, "LEA@hub.test", PASSWORD)
    near.settle()
    assert near.admin.row("dataset", made.row)
    near.same()


def test_an_account_is_not_forgotten_while_changes_wait(near):
    lea = near.member("lea")
    key = lea.engine.hello().accounts[0].key
    lea.offline()
    made = lea.do("create", kind="dataset", values={"title": "Tides"})
    with pytest.raises(Refusal, match="not sent yet and would be lost: 1"):
        lea.engine.sign_out(key, forget=True)
    lea.engine.cancel(made.mid)
    lea.online()
    lea.engine.sign_out(key, forget=True)
    assert lea.engine.hello().accounts == []
    assert lea.engine.status().state == "no_hub"
    assert list(lea.folder.glob("*.sqlite3*")) == []
    assert lea.engine.query(Query("dataset")).total == 0
    with pytest.raises(Refusal, match="No hub is known yet"):
        lea.do("create", kind="dataset", values={"title": "Tides"})


def test_signing_out_everywhere_ends_the_other_devices(near):
    lea = near.member("lea")
    other = near.sign_in("lea")
    lea.engine.sign_out(lea.engine.hello().accounts[0].key, everywhere=True)
    assert other.sync().state == "sign_in_needed"
    assert other.keyring.kept == {}


def test_a_wrong_password_is_refused_in_words(near):
    client = near._client()
    with pytest.raises(Refusal) as caught:
        client.engine.sign_in(near.url, "admin", "wrong wrong wrong")
    assert caught.value.text
    assert client.engine.hello().accounts == []
    with pytest.raises(Refusal, match="at least 10 characters"):
        client.engine.set_up(near.url, "x", "X", "x", "x@hub.test", "short")


def test_who_has_just_signed_in_can_work_before_the_first_sync(near):
    link = near.invite("lea")
    client = near._client()
    client.engine.accept_invitation(link, PASSWORD)
    client.offline()
    client.do("create", kind="dataset", values={"title": "Tides"})
    client.online()
    near.settle()
    near.same()


def test_an_invitation_is_shown_before_it_is_taken_up(near):
    link = near.invite("lea")
    client = near._client()
    look = client.engine.look_invitation(link)
    assert (look["name"], look["email"]) == ("Lea", "lea@hub.test")
    near.accept(link)
    with pytest.raises(Refusal) as caught:
        client.engine.accept_invitation(link, PASSWORD)
    assert caught.value.text


@pytest.mark.parametrize("link", ["", "abc", "https://hub.example.org/invitation", "x#y"])
def test_a_link_that_is_no_invitation_is_refused_in_words(near, link):
    with pytest.raises(Refusal, match="not an invitation link"):
        near.admin.engine.look_invitation(link)


def test_a_token_that_ran_out_is_renewed_unseen(near):
    near.admin.engine._core.need().session._access = "spent"
    assert near.admin.sync().state == "online"


def test_the_audit_trail_and_invitations_are_for_administrators(near):
    lea = near.member("lea")
    assert near.admin.engine.audit(kind="account")["entries"]
    with pytest.raises(Refusal):
        lea.engine.audit()
    with pytest.raises(Refusal):
        lea.engine.invite(["00000000-0000-0000-0000-000000000000"])
    near.admin.offline()
    with pytest.raises(Refusal, match="cannot be reached"):
        near.admin.engine.audit()


def test_what_a_member_may_do_is_offered(near):
    lea, max_ = near.member("lea"), near.member("max")
    project = near.project(lea, "Atlas", summary="A map.", focus_area="models")
    near.settle()
    own, others = lea.engine.detail("project", project), max_.engine.detail("project", project)
    assert {"edit", "post_message"} <= set(own.offered)
    assert "ask_to_join" in others.offered
    assert "edit" not in others.offered
    assert {"milestone", "project_membership"} <= set(own.creatable)
    assert others.creatable == []
    assert {"dataset", "project", "milestone"} <= set(lea.engine.hello().creatable)
    assert "milestone" not in max_.engine.hello().creatable
    assert near.guest().engine.hello().creatable == []
