"""Editing: what merges, what becomes a conflict, and what is refused."""

import json

import pytest

from alliancehub.model.kinds.accelerator_resource import AcceleratorResource
from alliancehub.model.kinds.account import Account
from alliancehub.model.kinds.conflict import Conflict
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.initiative import Initiative
from alliancehub.model.kinds.membership import Membership
from alliancehub.model.kinds.message import Message
from alliancehub.model.kinds.organisation import Organisation
from alliancehub.model.kinds.person import Person
from alliancehub.model.kinds.project import Project
from alliancehub.model.kinds.project_membership import ProjectMembership
from tests.model.alliance import row_id


def test_an_edit_changes_its_fields_and_nothing_else(alliance):
    before = alliance.project_row
    alliance.edit("ann", Project, alliance.project, summary="New.")
    after = alliance.project_row
    different = {name for name, value in after.as_dict().items() if value != getattr(before, name)}
    assert different == {"summary"}
    assert after.created_by == alliance.person("ann")


def test_an_edit_that_changes_nothing_writes_nothing(alliance):
    work = alliance.edit("ann", Project, alliance.project, summary="Robust models.")
    assert work.changes == {}


def test_two_edits_of_different_fields_are_both_kept(alliance):
    from_before = alliance.edit_args(Project, alliance.project, title="Mine")
    alliance.edit("dan", Project, alliance.project, summary="Theirs.")
    work = alliance.do("ann", "edit", **from_before)
    assert (alliance.project_row.title, alliance.project_row.summary) == ("Mine", "Theirs.")
    assert (work.merged, work.conflicts) == ([], [])


def test_two_edits_of_a_list_are_both_kept_and_told_as_merged(alliance):
    alliance.edit("ann", Project, alliance.project, tags=["a", "b"])
    from_before = alliance.edit_args(Project, alliance.project, tags=["a", "mine"])
    alliance.edit("dan", Project, alliance.project, tags=["a", "b", "theirs"])
    work = alliance.do("ann", "edit", **from_before)
    assert alliance.project_row.tags == ["a", "theirs", "mine"]
    assert work.merged == ["tags"]


def test_of_two_edits_of_a_cosmetic_field_the_later_one_stands(alliance):
    from_before = alliance.edit_args(Project, alliance.project, repository="https://mine.example")
    alliance.edit("dan", Project, alliance.project, repository="https://theirs.example")
    work = alliance.do("ann", "edit", **from_before)
    assert alliance.project_row.repository == "https://mine.example"
    assert work.conflicts == []


def test_two_edits_of_a_long_text_are_both_kept_where_they_are_in_different_places(alliance):
    alliance.edit("ann", Project, alliance.project, description="Why so.\n\nHow we do it.")
    mine = alliance.edit_args(Project, alliance.project, description="Why so.\n\nHow we do it all.")
    alliance.edit("dan", Project, alliance.project, description="Why it is so.\n\nHow we do it.")
    work = alliance.do("ann", "edit", **mine)
    assert alliance.project_row.description == "Why it is so.\n\nHow we do it all."
    assert (work.merged, work.conflicts) == (["description"], [])


def test_a_merged_text_is_shown_on_the_members_own_device(alliance):
    alliance.edit("ann", Project, alliance.project, description="Why so.\n\nHow.")
    mine = alliance.edit_args(Project, alliance.project, description="Why so.\n\nHow now.")
    alliance.edit("dan", Project, alliance.project, description="Why it is so.\n\nHow.")
    work = alliance.do("ann", "edit", on_device=True, **mine)
    assert [row.description for row in work.changes.values()] == ["Why it is so.\n\nHow now."]


def test_two_edits_of_one_place_of_a_long_text_become_a_conflict(alliance):
    alliance.edit("ann", Project, alliance.project, description="Why so.\n\nHow we do it.")
    mine = alliance.edit_args(Project, alliance.project, description="Why so.\n\nHow I do it.")
    alliance.edit("dan", Project, alliance.project, description="Why so.\n\nHow they do it.")
    work = alliance.do("ann", "edit", **mine)
    assert alliance.project_row.description == "Why so.\n\nHow they do it."
    assert (work.merged, work.conflicts) == ([], ["description"])


def test_what_would_be_too_long_together_becomes_a_conflict(alliance):
    long = "word " * 6_000
    alliance.edit("ann", Project, alliance.project, description="One.\n\nTwo.")
    mine = alliance.edit_args(Project, alliance.project, description=f"One. {long}\n\nTwo.")
    theirs = f"One.\n\nTwo. {long}"
    alliance.edit("dan", Project, alliance.project, description=theirs)
    work = alliance.do("ann", "edit", **mine)
    assert (work.merged, work.conflicts) == ([], ["description"])
    assert alliance.project_row.description == theirs


def test_two_edits_of_a_typed_field_become_a_conflict_with_all_three_values(alliance):
    from_before = alliance.edit_args(Project, alliance.project, title="Mine")
    alliance.edit("dan", Project, alliance.project, title="Theirs")
    work = alliance.do("ann", "edit", **from_before)
    assert (work.conflicts, alliance.project_row.title) == (["title"], "Theirs")
    conflict = alliance.all(Conflict)[0]
    values = [json.loads(text) for text in (conflict.base, conflict.mine, conflict.theirs)]
    assert values == ["Robust", "Mine", "Theirs"]
    assert conflict.theirs_by == alliance.person("dan")
    assert conflict.scope == f"person:{alliance.person('ann')}"
    assert (conflict.about_kind, conflict.about) == ("project", alliance.project)


def test_on_the_members_own_device_their_value_stays_in_sight(alliance):
    from_before = alliance.edit_args(Project, alliance.project, title="Mine")
    alliance.edit("dan", Project, alliance.project, title="Theirs")
    work = alliance.do("ann", "edit", on_device=True, **from_before)
    assert [row.title for row in work.changes.values()] == ["Mine"]
    assert work.conflicts == []


def test_one_conflict_does_not_keep_the_other_fields_from_changing(alliance):
    from_before = alliance.edit_args(Project, alliance.project, title="Mine", summary="Mine.")
    alliance.edit("dan", Project, alliance.project, title="Theirs")
    alliance.do("ann", "edit", **from_before)
    assert (alliance.project_row.title, alliance.project_row.summary) == ("Theirs", "Mine.")


def test_an_edit_of_a_row_deleted_meanwhile_is_kept_as_a_conflict(alliance):
    made = alliance.create("cyd", "dataset", title="Oceans")
    from_before = alliance.edit_args(Dataset, made, description="Written for hours.")
    alliance.do("dan", "delete", kind="dataset", id=made)
    work = alliance.do("cyd", "edit", **from_before)
    conflict = alliance.all(Conflict)[0]
    assert (work.conflicts, conflict.field) == ([""], "")
    assert json.loads(conflict.mine) == {"description": "Written for hours."}


def test_an_edit_of_a_row_moved_out_of_sight_is_kept_as_a_conflict(alliance):
    from_before = alliance.edit_args(Project, alliance.project, summary="Mine.")
    alliance.edit("ann", Project, alliance.project, state="draft")
    assert alliance.do("cyd", "edit", **from_before).conflicts == [""]
    assert alliance.project_row.summary == "Robust models."


def test_an_edit_of_what_was_never_in_sight_reads_like_one_of_nothing(alliance):
    draft = alliance.draft("sam")
    texts = set()
    for target in (draft, row_id("nothing")):
        refusal = alliance.refused(
            "cyd",
            "edit",
            "not_found",
            kind="credit_request",
            id=target,
            values={"title": "Mine"},
            base={"title": "Train it"},
        )
        texts.add(str(refusal).replace(target, "X"))
    alliance.do("sam", "delete", kind="credit_request", id=draft)
    refusal = alliance.refused(
        "cyd",
        "edit",
        "not_found",
        kind="credit_request",
        id=draft,
        values={"title": "Mine"},
        base={"title": "Train it"},
    )
    texts.add(str(refusal).replace(draft, "X"))
    assert len(texts) == 1


def test_on_a_device_an_edit_of_nothing_is_refused(alliance):
    args = {"kind": "dataset", "id": row_id(1), "values": {"title": "T"}, "base": {"title": ""}}
    alliance.refused("cyd", "edit", "not_found", on_device=True, **args)


@pytest.mark.parametrize("base", [{}, {"title": "a", "summary": "b"}, {"summary": "b"}])
def test_an_edit_names_old_and_new_of_the_same_fields(alliance, base):
    refusal = alliance.refused(
        "ann",
        "edit",
        "invalid",
        kind="project",
        id=alliance.project,
        values={"title": "Mine"},
        base=base,
    )
    assert refusal.field == "base"


@pytest.mark.parametrize(
    "base", [{"tags": None}, {"tags": 5}, {"tags": "a"}, {"tags": [5]}, {"tags": [[1]]}]
)
def test_a_forged_old_value_breaks_nothing(alliance, base):
    alliance.edit("ann", Project, alliance.project, tags=["a"])
    args = {"kind": "project", "id": alliance.project, "values": {"tags": ["b"]}, "base": base}
    if base["tags"] is None:
        alliance.do("ann", "edit", **args)
        assert alliance.project_row.tags == ["a", "b"]
    else:
        assert alliance.refused("ann", "edit", "invalid", **args).field == "tags"


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"scope": "public"}, "scope"),
        ({"created_by": row_id(1)}, "created_by"),
        ({"version": 0}, "version"),
        ({"title": ""}, "title"),
        ({"title": None}, "title"),
        ({"focus_area": "everything"}, "focus_area"),
        ({"tier": "core"}, "tier"),
        ({"datasets": [row_id("nothing")]}, "datasets"),
        ({"tags": [str(n) for n in range(201)]}, "tags"),
    ],
)
def test_a_bad_or_forbidden_value_is_refused_by_its_name(alliance, values, field):
    args = alliance.edit_args(Project, alliance.project, **values)
    assert alliance.refused("ann", "edit", **args).field == field


def test_a_list_that_two_fill_stays_within_its_limit(alliance):
    empty = alliance.edit_args(Project, alliance.project, tags=[f"a{n}" for n in range(150)])
    alliance.edit("dan", Project, alliance.project, tags=[f"b{n}" for n in range(150)])
    assert alliance.refused("ann", "edit", "invalid", **empty).field == "tags"


def test_references_out_of_sight_stay_where_they_are(alliance):
    made = alliance.create("cyd", "initiative", title="I", projects=[alliance.project])
    alliance.edit("ann", Project, alliance.project, state="draft")
    other = row_id("other")
    values = {"title": "P", "summary": "S", "focus_area": "trust"}
    alliance.do("cyd", "start_project", id=other, values=values)
    alliance.edit("cyd", Initiative, made, projects=[alliance.project, other])
    assert alliance.row(Initiative, made).projects == [alliance.project, other]
    alliance.edit("cyd", Initiative, made, projects=[other])
    again = alliance.edit_args(Initiative, made, projects=[other, alliance.project])
    assert alliance.refused("cyd", "edit", "invalid", **again).field == "projects"
    again["base"] = again["values"]
    alliance.do("cyd", "edit", **again)
    assert alliance.row(Initiative, made).projects == [other]


@pytest.mark.parametrize("who", ["cyd", "sam", "bob", "olga", "ira", "eve"])
def test_only_leads_and_administrators_edit_a_project(alliance, who):
    args = alliance.edit_args(Project, alliance.project, title="Mine")
    alliance.refused(who, "edit", "not_permitted", **args)


@pytest.mark.parametrize("who", ["guest", "gus"])
def test_neither_guests_nor_suspended_members_edit(alliance, who):
    args = alliance.edit_args(Project, alliance.project, title="Mine")
    alliance.refused(who, "edit", "not_permitted", **args)


def test_an_organisations_administrator_changes_roles_in_it_and_moves_nobody(alliance):
    sams = alliance.all(Membership, person=alliance.person("sam"))[0].id
    alliance.edit("eve", Membership, sams, role="representative")
    assert alliance.actor("sam").orgs == {alliance.yale: "representative"}
    for change in ({"organisation": alliance.ibm}, {"person": alliance.person("cyd")}):
        args = alliance.edit_args(Membership, sams, **change)
        assert alliance.refused("eve", "edit", "invalid", **args).field == next(iter(change))
    alliance.refused(
        "ira", "edit", "not_permitted", **alliance.edit_args(Membership, sams, role="student")
    )


def test_nobody_gives_away_what_governs_to_where_they_may_not_write(alliance):
    args = alliance.edit_args(AcceleratorResource, alliance.resource, provider=alliance.ibm)
    alliance.refused("eve", "edit", "not_permitted", **args)


def test_an_applicant_does_not_admit_itself(alliance):
    alliance.edit("dan", Organisation, alliance.yale, state="applicant")
    args = alliance.edit_args(Organisation, alliance.yale, state="active")
    assert alliance.refused("eve", "edit", "not_permitted", **args).field == "state"


def test_a_participation_stays_that_persons_in_that_project(alliance):
    other = row_id("other")
    values = {"title": "P", "summary": "S", "focus_area": "trust"}
    alliance.do("ann", "start_project", id=other, values=values)
    bobs = alliance.all(ProjectMembership, person=alliance.person("bob"))[0].id
    for change in ({"project": other}, {"person": alliance.person("cyd")}):
        args = alliance.edit_args(ProjectMembership, bobs, **change)
        assert alliance.refused("ann", "edit", "invalid", **args).field == next(iter(change))


def test_a_project_keeps_a_lead(alliance):
    anns = alliance.all(ProjectMembership, person=alliance.person("ann"))[0].id
    down = alliance.edit_args(ProjectMembership, anns, role="observer")
    alliance.refused("ann", "edit", "last_one", **down)
    alliance.refused("ann", "delete", "last_one", kind="project_membership", id=anns)
    bobs = alliance.all(ProjectMembership, person=alliance.person("bob"))[0].id
    alliance.edit("ann", ProjectMembership, bobs, role="maintainer")
    alliance.do("ann", "edit", **down)
    assert alliance.actor("ann").projects == {alliance.project: "observer"}


def test_the_alliance_keeps_an_administrator(alliance):
    dans = alliance.account("dan")
    alliance.edit("dan", Account, alliance.account("dora"), is_admin=False)
    for change in ({"is_admin": False},):
        args = alliance.edit_args(Account, dans, **change)
        alliance.refused("dan", "edit", "last_one", **args)
    alliance.edit("dan", Account, alliance.account("dora"), is_admin=True)
    alliance.edit("dan", Account, dans, is_admin=False)
    assert not alliance.actor("dan").is_admin


def test_an_account_stays_its_persons(alliance):
    args = alliance.edit_args(Account, alliance.account("cyd"), person=alliance.person("ann"))
    assert alliance.refused("dan", "edit", "invalid", **args).field == "person"


def test_the_state_of_an_account_is_no_field_to_edit(alliance):
    args = alliance.edit_args(Account, alliance.account("gus"), state="active")
    alliance.refused("dan", "edit", "invalid", **args)


def test_people_edit_themselves_and_nobody_else(alliance):
    alliance.edit("cyd", Person, alliance.person("cyd"), bio="I sail.")
    args = alliance.edit_args(Person, alliance.person("ann"), bio="She sails.")
    alliance.refused("cyd", "edit", "not_permitted", **args)


def test_a_message_stays_in_its_conversation(alliance):
    alliance.do("ann", "post_message", kind="project", about=alliance.project, body="Hi")
    message = alliance.all(Message)[0].id
    alliance.edit("ann", Message, message, body="Hello")
    args = alliance.edit_args(Message, message, body="Ha")
    alliance.refused("bob", "edit", "not_permitted", **args)
    args = alliance.edit_args(Message, message, mentions=[alliance.person("cyd")])
    alliance.refused("ann", "edit", "invalid", **args)
