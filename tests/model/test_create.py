"""Creating rows."""

import pytest

from alliancehub.model.kinds.account import Account
from alliancehub.model.kinds.credit_request import CreditRequest
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.join_request import JoinRequest
from alliancehub.model.kinds.membership import Membership
from alliancehub.model.kinds.milestone import Milestone
from alliancehub.model.kinds.project import Project
from alliancehub.model.kinds.project_membership import ProjectMembership
from alliancehub.model.scopes import ALLIANCE, PUBLIC
from tests.model.alliance import NOW, row_id


def test_what_is_created_is_stamped_and_filed(alliance):
    made = alliance.row(Dataset, alliance.create("cyd", "dataset", title="Oceans"))
    assert (made.title, made.scope) == ("Oceans", PUBLIC)
    assert (made.created_at, made.created_by) == (NOW, alliance.person("cyd"))
    assert (made.updated_at, made.updated_by) == (NOW, alliance.person("cyd"))


def test_a_device_sees_its_own_row_before_the_hub_does(alliance):
    work = alliance.do(
        "cyd", "create", on_device=True, kind="dataset", id=row_id(9), values={"title": "Oceans"}
    )
    assert [row.title for row in work.changes.values()] == ["Oceans"]


@pytest.mark.parametrize(
    "forged",
    [
        {"id": row_id("x")},
        {"scope": "admin"},
        {"version": 5},
        {"created_by": row_id("person", "ann")},
        {"created_at": "2001-01-01T00:00:00Z"},
        {"nonsense": 1},
        {"title": 5},
        {"title": "x" * 201},
        {"url": "javascript:alert(1)"},
        {"keywords": "not a list"},
    ],
)
def test_a_forged_or_bad_value_is_refused_by_its_name(alliance, forged):
    refusal = alliance.refused(
        "cyd", "create", "invalid", kind="dataset", id=row_id(9), values={"title": "T"} | forged
    )
    assert refusal.field == next(iter(forged))


@pytest.mark.parametrize("bad", ["", "1", "x" * 100_000, row_id(1).upper(), row_id(1) + "\n"])
def test_a_bad_id_is_refused_without_echoing_all_of_it(alliance, bad):
    refusal = alliance.refused(
        "cyd", "create", "invalid", kind="dataset", id=bad, values={"title": "T"}
    )
    assert len(refusal.text) < 200


def test_an_unknown_kind_is_refused_without_echoing_all_of_it(alliance):
    refusal = alliance.refused("cyd", "create", kind="k" * 9_999, id=row_id(1), values={})
    assert refusal.field == "kind"
    assert len(refusal.text) < 200


def test_nothing_replaces_what_exists(alliance):
    made = alliance.create("cyd", "dataset", title="Oceans")
    args = {"kind": "dataset", "id": made, "values": {"title": "Mine now"}}
    assert alliance.refused("bob", "create", **args).code == "exists"


def test_what_is_missing_is_named(alliance):
    refusal = alliance.refused("cyd", "create", kind="dataset", id=row_id(1), values={})
    assert (refusal.field, refusal.text) == ("title", "Title is needed.")


def test_a_reference_out_of_sight_reads_like_one_to_nothing(alliance):
    draft = alliance.draft("sam")
    hidden = row_id("hidden project")
    values = {"title": "H", "summary": "S", "focus_area": "trust", "state": "draft"}
    alliance.do("ann", "start_project", id=hidden, values=values)
    texts = []
    for project in (hidden, row_id("no such project")):
        refusal = alliance.refused(
            "cyd",
            "create",
            "invalid",
            kind="credit_request",
            id=row_id(2),
            values={
                "title": "T",
                "lines": [alliance.line()],
                "project": project,
                "justification": "J",
            },
        )
        texts.append(refusal.text.replace(project, "X"))
    assert texts[0] == texts[1]
    assert alliance.row(CreditRequest, draft).scope == f"person:{alliance.person('sam')}"


def test_only_administrators_give_a_project_its_tier(alliance):
    values = {"title": "P", "summary": "S", "focus_area": "trust"}
    refusal = alliance.refused(
        "cyd", "start_project", "not_permitted", id=row_id(1), values={**values, "tier": "core"}
    )
    assert refusal.field == "tier"
    alliance.do("cyd", "start_project", id=row_id(1), values={**values, "tier": "incubating"})
    alliance.edit("dan", Project, row_id(1), tier="core")
    assert alliance.row(Project, row_id(1)).tier == "core"


def test_starting_a_project_makes_its_lead(alliance):
    assert alliance.project_row.scope == PUBLIC
    lead = alliance.all(ProjectMembership, person=alliance.person("ann"))
    assert [(one.project, one.role) for one in lead] == [(alliance.project, "lead")]


@pytest.mark.parametrize("who", ["guest", "gus"])
def test_neither_guests_nor_suspended_members_start_projects(alliance, who):
    values = {"title": "P", "summary": "S", "focus_area": "trust"}
    alliance.refused(who, "start_project", "not_permitted", id=row_id(1), values=values)


def test_a_project_cannot_be_created_without_its_lead(alliance):
    values = {"title": "P", "summary": "S", "focus_area": "trust"}
    alliance.refused("dan", "create", "not_permitted", kind="project", id=row_id(1), values=values)


def test_a_draft_project_and_its_team_are_seen_by_the_team_alone(alliance):
    values = {"title": "P", "summary": "S", "focus_area": "trust", "state": "draft"}
    alliance.do("cyd", "start_project", id=row_id(1), values=values)
    team = alliance.all(ProjectMembership, project=row_id(1))[0]
    assert alliance.row(Project, row_id(1)).scope == team.scope == f"project:{row_id(1)}"
    alliance.edit("cyd", Project, row_id(1), state="active")
    team = alliance.row(ProjectMembership, team.id)
    assert (alliance.row(Project, row_id(1)).scope, team.scope) == (PUBLIC, ALLIANCE)


def test_a_milestone_is_the_teams(alliance):
    made = alliance.create("bob", "milestone", project=alliance.project, title="One")
    assert alliance.row(Milestone, made).scope == f"project:{alliance.project}"
    for who in ("cyd", "olga"):
        values = {"project": alliance.project, "title": "Two"}
        alliance.refused(
            who, "create", "not_permitted", kind="milestone", id=row_id(1), values=values
        )


def test_nobody_takes_part_twice(alliance):
    values = {"project": alliance.project, "person": alliance.person("bob"), "role": "lead"}
    alliance.refused(
        "ann", "create", "exists", kind="project_membership", id=row_id(1), values=values
    )


def test_nobody_is_a_member_twice_at_a_time(alliance):
    values = {"person": alliance.person("sam"), "organisation": alliance.yale, "role": "admin"}
    args = {"kind": "membership", "id": row_id(1)}
    alliance.refused("eve", "create", "exists", values=values, **args)
    old = {**values, "from_on": "2020-01-01", "to_on": "2020-12-31"}
    alliance.do("eve", "create", values=old, **args)
    assert alliance.row(Membership, row_id(1)).to_on == "2020-12-31"


def test_a_membership_does_not_end_before_it_begins(alliance):
    values = {"person": alliance.person("cyd"), "organisation": alliance.yale, "role": "member"}
    values |= {"from_on": "2030-01-02", "to_on": "2030-01-01"}
    refusal = alliance.refused(
        "eve", "create", "invalid", kind="membership", id=row_id(1), values=values
    )
    assert refusal.field == "to_on"


def test_a_request_cannot_be_smuggled_into_the_scope_of_another(alliance):
    alliance.do("cyd", "ask_to_join", project=alliance.project, statement="Please.")
    join = alliance.all(JoinRequest)[0]
    values = {"title": "T", "lines": [alliance.line()], "justification": "J"}
    alliance.refused("bob", "create", "exists", kind="credit_request", id=join.id, values=values)


def test_unique_fields_are_unique(alliance):
    refusal = alliance.refused(
        "dan",
        "create",
        "not_unique",
        kind="organisation",
        id=row_id(1),
        values={"title": "Other", "slug": "yale", "sector": "academia"},
    )
    assert refusal.field == "slug"


def test_addresses_are_compared_in_small_letters(alliance):
    person = alliance.create("dan", "person", title="New", handle="new")
    values = {"email": "ANN@Example.org", "person": person}
    alliance.refused("dan", "create", "not_unique", kind="account", id=row_id(1), values=values)
    made = alliance.create("dan", "account", email="NEW@Example.org", person=person)
    assert alliance.row(Account, made).email == "new@example.org"


def test_more_units_than_there_are_cannot_be_asked_for(alliance):
    values = {"title": "T", "justification": "J", "lines": [alliance.line(units=9)]}
    refusal = alliance.refused(
        "sam", "create", "invalid", kind="credit_request", id=row_id(1), values=values
    )
    assert refusal.field == "lines"
    assert "has 8 units" in refusal.text
    values["lines"] = [alliance.line(units=0)]
    alliance.refused("sam", "create", "invalid", kind="credit_request", id=row_id(1), values=values)


@pytest.mark.parametrize(("who", "words"), [("guest", "Sign in"), ("gus", "suspended")])
def test_neither_guests_nor_suspended_members_create_anything(alliance, who, words):
    args = {"kind": "dataset", "id": row_id(1), "values": {"title": "T"}}
    for on_device in (False, True):
        refusal = alliance.refused(who, "create", "not_permitted", on_device=on_device, **args)
        assert words in str(refusal)


def test_records_point_only_at_what_their_author_may_see(alliance):
    texts = []
    hidden = row_id("hidden project")
    values = {"title": "H", "summary": "S", "focus_area": "trust", "state": "draft"}
    alliance.do("ann", "start_project", id=hidden, values=values)
    for resource in (alliance.project, row_id("none")):
        lines = [alliance.line(), {"resource": resource, "units": 1}]
        asked = {"title": "T", "justification": "J", "lines": lines}
        refusal = alliance.refused(
            "cyd", "create", "invalid", kind="credit_request", id=row_id(3), values=asked
        )
        assert refusal.field == "lines"
        texts.append(refusal.text.replace(resource, "X"))
    assert texts[0] == texts[1]
