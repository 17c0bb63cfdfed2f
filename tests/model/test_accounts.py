"""Adding members, and letting them in and out."""

import pytest

from alliancehub.model.commands.add_member import AddMember
from alliancehub.model.commands.set_account_state import SetAccountState
from alliancehub.model.kinds.account import Account
from alliancehub.model.kinds.membership import Membership
from alliancehub.model.kinds.organisation import Organisation
from alliancehub.model.kinds.person import Person
from alliancehub.model.scopes import ADMIN, ALLIANCE
from tests.model.alliance import TODAY, row_id

NEW = {"full_name": "New One", "handle": "new", "email": "New@Example.org", "role": "student"}


def add(alliance, who="dan", **other):
    return alliance.do(who, "add_member", **{"organisation": alliance.yale, **NEW, **other})


def test_a_member_is_a_person_an_account_and_a_membership(alliance):
    add(alliance)
    person = alliance.all(Person, handle="new")[0]
    account = alliance.all(Account, person=person.id)[0]
    membership = alliance.all(Membership, person=person.id)[0]
    assert (account.email, account.state, account.is_admin) == ("new@example.org", "invited", False)
    assert (membership.organisation, membership.role) == (alliance.yale, "student")
    assert membership.from_on == TODAY
    assert (person.scope, account.scope) == (ALLIANCE, ADMIN)


@pytest.mark.parametrize("who", ["guest", "gus", "cyd", "eve", "ann"])
def test_only_administrators_of_the_alliance_add_members(alliance, who):
    args = {"organisation": alliance.yale, **NEW}
    alliance.refused(who, "add_member", "not_permitted", **args)
    row = alliance.row(Organisation, alliance.yale)
    assert not AddMember.is_offered(alliance.work(who), row)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"email": "ANN@example.org"}, "email"),
        ({"handle": "ann"}, "handle"),
        ({"handle": "Not One"}, "handle"),
        ({"email": "nowhere"}, "email"),
        ({"role": "emperor"}, "role"),
        ({"full_name": ""}, "full_name"),
        ({"person": "no id"}, "person"),
        ({"person": row_id("person", "ann")}, "person"),
    ],
)
def test_what_does_not_fit_is_refused_by_its_name(alliance, change, field):
    args = {"organisation": alliance.yale, **NEW, **change}
    assert alliance.refused("dan", "add_member", **args).field == field


def test_a_suspended_member_is_restored(alliance):
    sams = alliance.account("sam")
    alliance.do("dan", "set_account_state", account=sams, state="suspended", reason="Left")
    assert not alliance.actor("sam").is_active
    alliance.refused("dan", "set_account_state", "invalid", account=sams, state="suspended")
    alliance.do("dan", "set_account_state", account=sams, state="active")
    assert alliance.actor("sam").is_active


def test_nobody_suspends_themselves(alliance):
    args = {"account": alliance.account("dan"), "state": "suspended"}
    alliance.refused("dan", "set_account_state", "not_permitted", **args)


def test_an_administrator_may_suspend_another_while_one_is_left(alliance):
    dora = alliance.account("dora")
    alliance.do("dan", "set_account_state", account=dora, state="suspended")
    dan = {"account": alliance.account("dan"), "state": "suspended"}
    alliance.refused("dora", "set_account_state", **dan)
    alliance.refused("hub", "set_account_state", "last_one", **dan)


@pytest.mark.parametrize("state", ["active", "suspended"])
def test_an_invitation_is_taken_up_by_nobody_else(alliance, state):
    add(alliance)
    account = alliance.all(Account, email="new@example.org")[0]
    args = {"account": account.id, "state": state}
    alliance.refused("dan", "set_account_state", "invalid", **args)
    assert not SetAccountState.is_offered(alliance.work("dan"), account)
    alliance.do("hub", "set_account_state", account=account.id, state="active")


@pytest.mark.parametrize("who", ["cyd", "eve", "gus", "guest"])
def test_accounts_are_out_of_sight_of_members(alliance, who):
    args = {"account": alliance.account("sam"), "state": "suspended"}
    alliance.refused(who, "set_account_state", **args)
    row = alliance.row(Account, alliance.account("sam"))
    assert not SetAccountState.is_offered(alliance.work(who), row)


def test_nobody_goes_back_to_being_invited(alliance):
    args = {"account": alliance.account("sam"), "state": "invited"}
    assert alliance.refused("dan", "set_account_state", "invalid", **args).field == "state"
