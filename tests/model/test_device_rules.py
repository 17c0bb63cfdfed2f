"""On which terms devices keep rows, and who says so."""

import pytest

from alliancehub.model.kinds.device_rule import DAYS_MAX, DeviceRule, Terms, terms_of
from alliancehub.model.scopes import PUBLIC
from tests.model.alliance import row_id


def rule(days=0, *, must_encrypt=False, **of):
    return DeviceRule.model_construct(offline_days=days, must_encrypt=must_encrypt, **of)


ORG, PROJECT, MINE = "org:o", "project:p", "person:me"
SCOPES = {PUBLIC, "alliance", MINE, ORG, PROJECT}


@pytest.mark.parametrize(
    ("rules", "terms"),
    [
        ([], Terms()),
        ([rule(30)], Terms(30)),
        ([rule(30), rule(7, organisation="o")], Terms(30, {ORG: 7, MINE: 7})),
        # a rule of its own holds, also where it is more generous, or sets no limit
        ([rule(7), rule(30, project="p")], Terms(7, {PROJECT: 30})),
        ([rule(7), rule(0, project="p")], Terms(7, {PROJECT: 0})),
        ([rule(7, project="p")], Terms(0, {PROJECT: 7, MINE: 7})),
        # of what one does not see, nothing is told
        ([rule(7, project="other"), rule(9, organisation="other")], Terms()),
        ([rule(must_encrypt=True)], Terms(must_encrypt=True)),
        ([rule(must_encrypt=True, project="p")], Terms(must_encrypt=True)),
        ([rule(must_encrypt=True, project="other")], Terms()),
    ],
)
def test_the_nearest_rule_holds_and_for_ones_own_the_strictest(rules, terms):
    assert terms_of(rules, SCOPES) == terms


def test_what_is_public_is_under_no_terms():
    assert terms_of([rule(1, must_encrypt=True)], {PUBLIC}) == Terms(1)


def test_administrators_make_rules_and_nobody_else_does(alliance):
    made = alliance.create("dan", "device_rule", title="All", offline_days=30)
    assert alliance.row(DeviceRule, made).scope == "admin"
    for who in ("ann", "eve", "guest", "gus"):
        wanted = {"kind": "device_rule", "id": row_id(who), "values": {"title": "x"}}
        alliance.refused(who, "create", "not_permitted", **wanted)


@pytest.mark.parametrize("of", ["organisation", "project", ""])
def test_of_one_thing_there_is_one_rule(alliance, of):
    target = {"organisation": alliance.ibm, "project": alliance.project}
    values = {of: target[of]} if of else {}
    alliance.create("dan", "device_rule", title="One", **values)
    with pytest.raises(Exception, match="already"):
        alliance.create("dan", "device_rule", title="Two", **values)


def test_a_rule_is_of_one_thing(alliance):
    both = {"organisation": alliance.ibm, "project": alliance.project}
    with pytest.raises(Exception, match="not of both"):
        alliance.create("dan", "device_rule", title="Both", **both)


@pytest.mark.parametrize("days", [-1, DAYS_MAX + 1])
def test_days_are_bounded(alliance, days):
    with pytest.raises(Exception, match="must lie between"):
        alliance.create("dan", "device_rule", title="Odd", offline_days=days)
