"""What somebody may act as."""

import pytest

from alliancehub.model.actors import actor_of
from alliancehub.model.kinds.membership import Membership
from tests.model.alliance import TODAY


def test_roles_are_those_held_today(alliance):
    sam = alliance.person("sam")
    alliance.create(
        "hub",
        "membership",
        person=sam,
        organisation=alliance.ibm,
        role="admin",
        from_on="2020-01-01",
        to_on="2020-12-31",
    )
    assert alliance.actor("sam").orgs == {alliance.yale: "student"}
    past = actor_of(alliance.store, sam, is_admin=False, is_active=True, today="2020-06-01")
    assert past.orgs == {alliance.ibm: "admin"}


def test_a_suspended_member_has_no_role_at_all(alliance):
    gus = alliance.actor("gus")
    assert not gus.is_active
    assert not gus.is_admin
    assert not gus.orgs
    suspended_admin = actor_of(
        alliance.store, alliance.person("dan"), is_admin=True, is_active=False, today=TODAY
    )
    assert not suspended_admin.is_admin


def test_nobody_is_a_guest(alliance):
    assert not actor_of(alliance.store, "", is_admin=True, is_active=True, today=TODAY).is_admin


@pytest.mark.parametrize(
    ("from_on", "to_on", "is_current"),
    [
        ("", "", True),
        (TODAY, TODAY, True),
        ("2026-06-02", "", False),
        ("", "2026-05-31", False),
    ],
)
def test_a_membership_holds_from_its_first_to_its_last_day(from_on, to_on, is_current):
    membership = Membership.model_construct(from_on=from_on, to_on=to_on)
    assert membership.is_current(TODAY) is is_current


def test_a_lead_is_a_lead_of_that_project_only(alliance):
    assert alliance.actor("ann").projects == {alliance.project: "lead"}
    assert alliance.actor("cyd").projects == {}
