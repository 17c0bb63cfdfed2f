"""Settling conflicts."""

import json

import pytest

from alliancehub.model.commands.resolve_conflict import ResolveConflict
from alliancehub.model.kinds.conflict import Conflict
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.project import Project
from alliancehub.model.kinds.project_membership import ProjectMembership


@pytest.fixture
def conflict(alliance):
    """Ann's title met Dan's."""
    from_before = alliance.edit_args(Project, alliance.project, title="Mine")
    alliance.edit("dan", Project, alliance.project, title="Theirs")
    alliance.do("ann", "edit", **from_before)
    return alliance.all(Conflict)[0].id


@pytest.mark.parametrize(
    ("keep", "value", "title"),
    [("mine", "", "Mine"), ("theirs", "", "Theirs"), ("other", '"Both"', "Both")],
)
def test_what_is_chosen_stands(alliance, conflict, keep, value, title):
    alliance.do("ann", "resolve_conflict", conflict=conflict, keep=keep, value=value)
    assert alliance.project_row.title == title
    assert alliance.row(Conflict, conflict).state == "resolved"
    alliance.refused("ann", "resolve_conflict", "closed", conflict=conflict, keep="mine")


def test_what_changed_again_meanwhile_is_shown_again(alliance, conflict):
    alliance.edit("dan", Project, alliance.project, title="Theirs again")
    work = alliance.do("ann", "resolve_conflict", conflict=conflict, keep="mine")
    assert (work.conflicts, alliance.project_row.title) == (["title"], "Theirs again")
    again = alliance.row(Conflict, conflict)
    values = [json.loads(text) for text in (again.base, again.mine, again.theirs)]
    assert (again.state, values) == ("open", ["Theirs", "Mine", "Theirs again"])


def test_the_members_own_device_shows_the_choice_at_once(alliance, conflict):
    work = alliance.do("ann", "resolve_conflict", on_device=True, conflict=conflict, keep="mine")
    assert {getattr(row, "title", "") for row in work.changes.values()} >= {"Mine"}


@pytest.mark.parametrize("value", ["", "no json", "5", '["x"]', '""', '"\\ud800"', "[" * 5_000])
def test_a_third_value_has_to_fit(alliance, conflict, value):
    alliance.refused(
        "ann", "resolve_conflict", "invalid", conflict=conflict, keep="other", value=value
    )


def test_a_conflict_is_its_authors_alone(alliance, conflict):
    alliance.refused("dan", "resolve_conflict", "not_found", conflict=conflict, keep="mine")
    alliance.refused(
        "dan", "resolve_conflict", "not_permitted", on_device=True, conflict=conflict, keep="mine"
    )


def test_who_may_no_longer_edit_cannot_write_through_a_conflict(alliance, conflict):
    anns = alliance.all(ProjectMembership, person=alliance.person("ann"))[0].id
    alliance.edit("dan", ProjectMembership, anns, role="observer")
    alliance.refused("ann", "resolve_conflict", "not_permitted", conflict=conflict, keep="mine")
    alliance.do("ann", "resolve_conflict", conflict=conflict, keep="theirs")
    assert alliance.project_row.title == "Theirs"


def test_to_what_was_deleted_nothing_can_be_written(alliance):
    made = alliance.create("cyd", "dataset", title="Oceans")
    from_before = alliance.edit_args(Dataset, made, title="Seas")
    alliance.do("dan", "delete", kind="dataset", id=made)
    alliance.do("cyd", "edit", **from_before)
    conflict = alliance.all(Conflict)[0].id
    alliance.refused("cyd", "resolve_conflict", "gone", conflict=conflict, keep="mine")
    alliance.do("cyd", "resolve_conflict", conflict=conflict, keep="theirs")
    assert alliance.row(Conflict, conflict).state == "resolved"


def test_it_is_offered_to_its_author_while_it_is_open(alliance, conflict):
    row = alliance.row(Conflict, conflict)
    assert ResolveConflict.is_offered(alliance.work("ann"), row)
    assert not ResolveConflict.is_offered(alliance.work("dan"), row)
    alliance.do("ann", "resolve_conflict", conflict=conflict, keep="theirs")
    assert not ResolveConflict.is_offered(alliance.work("ann"), alliance.row(Conflict, conflict))


@pytest.mark.parametrize(("keep", "value"), [("mine", ""), ("theirs", ""), ("other", '"Both"')])
def test_resolving_is_undone_while_the_choice_still_stands(alliance, conflict, keep, value):
    alliance.do("ann", "resolve_conflict", conflict=conflict, keep=keep, value=value)
    written = {"mine": '"Mine"', "theirs": "", "other": '"Both"'}[keep]
    alliance.refused("dan", "reopen_conflict", "not_found", conflict=conflict, written=written)
    alliance.do("ann", "reopen_conflict", conflict=conflict, written=written)
    assert alliance.project_row.title == "Theirs"
    assert alliance.row(Conflict, conflict).state == "open"
    alliance.refused("ann", "reopen_conflict", "open", conflict=conflict, written=written)
    alliance.do("ann", "resolve_conflict", conflict=conflict, keep="mine")
    assert alliance.project_row.title == "Mine"


def test_it_is_not_undone_over_what_was_written_since(alliance, conflict):
    alliance.do("ann", "resolve_conflict", conflict=conflict, keep="mine")
    alliance.edit("dan", Project, alliance.project, title="Dan's again")
    words = '"Mine"'
    alliance.refused("ann", "reopen_conflict", "changed_since", conflict=conflict, written=words)
    assert alliance.project_row.title == "Dan's again"
