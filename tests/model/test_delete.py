"""Deleting rows, and what goes with them."""

import pytest

from alliancehub.model.commands import delete
from alliancehub.model.kinds.account import Account
from alliancehub.model.kinds.conflict import Conflict
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.join_request import JoinRequest
from alliancehub.model.kinds.membership import Membership
from alliancehub.model.kinds.message import Message
from alliancehub.model.kinds.milestone import Milestone
from alliancehub.model.kinds.organisation import Organisation
from alliancehub.model.kinds.project import Project
from alliancehub.model.kinds.project_membership import ProjectMembership
from alliancehub.model.kinds.thread import Thread
from tests.model.alliance import row_id


def test_an_owner_deletes_their_own(alliance):
    made = alliance.create("cyd", "dataset", title="Oceans")
    alliance.refused("bob", "delete", "not_permitted", kind="dataset", id=made)
    alliance.do("cyd", "delete", kind="dataset", id=made)
    assert alliance.all(Dataset) == []


def test_deleting_what_is_gone_is_no_error(alliance):
    assert alliance.do("cyd", "delete", kind="dataset", id=row_id(1)).changes == {}


def deleted_after_a_change(alliance):
    """Return a dataset that Cyd deletes as it was before Dan changed it, and Cyd's conflict."""
    made = alliance.create("cyd", "dataset", title="Oceans")
    version = alliance.row(Dataset, made).version
    alliance.edit("dan", Dataset, made, title="Seas")
    changed = alliance.row(Dataset, made)
    alliance.store.rows[Dataset, made] = changed.with_values({"version": version + 2})
    work = alliance.do("cyd", "delete", kind="dataset", id=made, version=version + 1)
    assert work.conflicts == [""]
    return made, alliance.all(Conflict)[0].id


def test_what_another_changed_meanwhile_stays_until_its_author_decides(alliance):
    made, conflict = deleted_after_a_change(alliance)
    assert alliance.row(Dataset, made).title == "Seas"
    row = alliance.row(Conflict, conflict)
    assert (row.person, row.theirs_by) == (alliance.person("cyd"), alliance.person("dan"))
    assert "Seas" in row.title
    alliance.refused("cyd", "resolve_conflict", "gone", conflict=conflict, keep="other", value="1")
    alliance.do("cyd", "resolve_conflict", conflict=conflict, keep="theirs")
    assert alliance.row(Dataset, made).title == "Seas"
    assert alliance.row(Conflict, conflict).state == "resolved"


def test_what_another_changed_can_be_deleted_all_the_same(alliance):
    _, conflict = deleted_after_a_change(alliance)
    alliance.do("cyd", "resolve_conflict", conflict=conflict, keep="mine")
    assert alliance.all(Dataset) == []
    assert alliance.row(Conflict, conflict).state == "resolved"


def test_what_is_changed_once_more_before_that_is_shown_again(alliance):
    made, conflict = deleted_after_a_change(alliance)
    again = alliance.row(Dataset, made).with_values({"updated_at": "2030-01-01T00:00:00Z"})
    alliance.store.rows[Dataset, made] = again
    work = alliance.do("cyd", "resolve_conflict", conflict=conflict, keep="mine")
    assert work.conflicts == [""]
    assert alliance.row(Conflict, conflict).theirs_at == "2030-01-01T00:00:00Z"
    assert alliance.row(Dataset, made)


def test_on_a_device_and_after_ones_own_edit_a_deletion_is_one(alliance):
    made = alliance.create("cyd", "dataset", title="Oceans")
    alliance.edit("cyd", Dataset, made, title="Seas")
    newer = alliance.row(Dataset, made).with_values({"version": 9})
    alliance.store.rows[Dataset, made] = newer
    alliance.do("cyd", "delete", kind="dataset", id=made, version=1)
    assert alliance.all(Dataset) == []


def test_deleting_what_is_out_of_sight_looks_the_same_and_does_nothing(alliance):
    draft = alliance.draft("sam")
    assert alliance.do("cyd", "delete", kind="credit_request", id=draft).changes == {}


@pytest.mark.parametrize("who", ["guest", "gus"])
def test_neither_guests_nor_suspended_members_delete(alliance, who):
    alliance.refused(who, "delete", "not_permitted", kind="dataset", id=row_id(1))


def test_a_project_takes_along_what_belongs_to_it(alliance):
    alliance.create("ann", "milestone", project=alliance.project, title="One")
    alliance.do("cyd", "ask_to_join", project=alliance.project, statement="Please.")
    alliance.do("ann", "post_message", kind="project", about=alliance.project, body="Hi")
    request = alliance.all(JoinRequest)[0].id
    alliance.do("cyd", "post_message", kind="join_request", about=request, body="Hello?")
    alliance.refused("ann", "delete", "not_permitted", kind="project", id=alliance.project)
    alliance.do("dan", "delete", kind="project", id=alliance.project)
    for kind in (Project, ProjectMembership, Milestone, JoinRequest, Thread, Message):
        assert alliance.all(kind) == []


def test_what_others_need_stays(alliance):
    alliance.ask_for_credits("sam")
    for kind, row in (
        ("accelerator_resource", alliance.resource),
        ("organisation", alliance.yale),
        ("person", alliance.person("sam")),
    ):
        refusal = alliance.refused("dan", "delete", "needed", kind=kind, id=row)
        assert "refer" in refusal.text
        assert refusal.remedy


def test_an_organisation_goes_with_its_memberships(alliance):
    alliance.do("dan", "delete", kind="organisation", id=alliance.ibm)
    assert alliance.all(Organisation, id=alliance.ibm) == []
    assert alliance.all(Membership, organisation=alliance.ibm) == []


def test_the_alliance_keeps_an_administrator(alliance):
    alliance.refused("dan", "delete", "not_permitted", kind="account", id=alliance.account("dan"))
    alliance.do("dan", "delete", kind="account", id=alliance.account("dora"))
    assert len(alliance.all(Account, is_admin=True)) == 1
    alliance.refused("hub", "delete", "last_one", kind="account", id=alliance.account("dan"))


def test_a_submitted_request_is_not_deleted(alliance):
    request = alliance.ask_for_credits("sam")
    alliance.refused("sam", "delete", "closed", kind="credit_request", id=request)


def test_too_much_to_take_along_is_refused_in_words(alliance, monkeypatch):
    monkeypatch.setattr(delete, "EVERY_MAX", 1_000)
    alliance.do("ann", "post_message", kind="organisation", about=alliance.ibm, body="Hi")
    message = alliance.all(Message)[0]
    for count in range(1_000):
        copy = message.with_values({"id": row_id("m", count)})
        alliance.store.rows[Message, copy.id] = copy
    refusal = alliance.refused("dan", "delete", "too_much", kind="organisation", id=alliance.ibm)
    assert "Too many messages" in refusal.text
